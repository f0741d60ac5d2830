import { expect } from "chai";
import { Report } from "../../diagnostics/index.ts";
import { Source } from "../source.ts";
import { parseDotEnv, parseRawEnv } from "./dot-env.ts";

function parse(text: string, known: Readonly<Record<string, string>> = {}): { values: Record<string, string>; problems: string[] } {
  const report = new Report();
  const values = Object.fromEntries(parseDotEnv(new Source("a.env", text), (name) => known[name], report));
  return { values, problems: report.diagnostics.map(({ code, where }) => `${code} ${where?.line}`) };
}

describe("parseDotEnv", () => {
  const lines: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ["a plain value", "A=plain value", { A: "plain value" }],
    ["spaces around", "  A =  b  ", { A: "b" }],
    ["an export", "export A=b", { A: "b" }],
    ["a variable that is called export", "export=b", { export: "b" }],
    ["YAML's colon", "A: b", { A: "b" }],
    ["a comment after the value", "A=b # c", { A: "b" }],
    ["a hash inside the value", "A=b#c", { A: "b#c" }],
    ["a comment in place of the value", "A= # c\nB=#d", { A: "", B: "#d" }],
    ["single quotes", "A='$B # c'", { A: "$B # c" }],
    ["double quotes with escapes", 'A="a\\tb\\n\\"c\\" \\$D"', { A: 'a\tb\n"c" $D' }],
    ["an escaped quote in single quotes", "A='it\\'s \\n'", { A: "it's \\n" }],
    ["a backslash that escapes nothing", 'A="\\d \\0101 \\09"', { A: "\\d A \\09" }],
    ["letters of any language", "ÜNÏ=b", { ÜNÏ: "b" }],
    ["a second variable after a closing quote", "A='b' C=d", { A: "b", C: "d" }],
    ["several lines in quotes", 'A="b\nc"\nD=e', { A: "b\nc", D: "e" }],
    ["a comment after quotes", 'A="b" # c\nD=e', { A: "b", D: "e" }],
    ["equals signs in the value", "A=b=c=d", { A: "b=c=d" }],
    ["Windows line ends", "A=b\r\nC='d'\r\n", { A: "b", C: "d" }],
    ["the last of two", "A=b\nA=c", { A: "c" }],
    ["a variable of an earlier line", "A=b\nC=$A-${A}-${D:-e}", { A: "b", C: "b-b-e" }],
    ["nothing for a name alone that nobody knows", "A\nB=c", { B: "c" }],
  ];
  for (const [title, text, values] of lines) it(`reads ${title}`, () => expect(parse(text)).to.deep.equal({ values, problems: [] }));

  it("asks the environment before earlier lines", () => {
    expect(parse("A=file\nB=$A\nC\n", { A: "environment", C: "known" }).values).to.deep.equal({ A: "file", B: "environment", C: "known" });
  });

  it("goes on after a line it cannot read", () => {
    expect(parse("A=b\n=c\nD e\nF=\"g\nH=i\nJ='k' 'l'\nM # n")).to.deep.equal({
      values: { A: "b", H: "i", J: "k" },
      problems: ["ENV_FILE_SYNTAX 2", "ENV_FILE_SYNTAX 3", "ENV_FILE_SYNTAX 4", "ENV_FILE_SYNTAX 6", "ENV_FILE_SYNTAX 7"],
    });
  });
});

describe("parseRawEnv", () => {
  it("leaves quotes, dollars and comments in values alone", () => {
    const report = new Report();
    const text = "# c\n  A='b' # $C\nD\nE\nF G=h\n=i";
    const values = parseRawEnv(new Source("a.env", text), (name) => (name === "D" ? "known" : undefined), report);
    expect(Object.fromEntries(values)).to.deep.equal({ A: "'b' # $C", D: "known" });
    expect(report.diagnostics.map(({ where }) => where?.line)).to.deep.equal([5, 6]);
  });
});
