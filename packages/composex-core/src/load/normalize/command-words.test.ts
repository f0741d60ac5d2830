import { expect } from "chai";
import { commandWords } from "./command-words.ts";

describe("commandWords", () => {
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ["run --flag  value", ["run", "--flag", "value"]],
    [`sh -c "echo \\$HOME \\\`date\\\` \\"x\\" \\\\"`, ["sh", "-c", 'echo $HOME `date` "x" \\']],
    ["a\\ b c\\d 'e\\f'", ["a b", "cd", "e\\f"]],
    [`--name="two words"'and'more ''`, ["--name=two wordsandmore", ""]],
    ["echo `date +%s` $(hostname -f)", ["echo", "`date +%s`", "$(hostname -f)"]],
    ["", []],
  ];
  for (const [line, words] of lines) it(`splits ${line}`, () => expect(commandWords(line)).to.deep.equal({ ok: true, words }));

  it("tells of the first operator and keeps it", () => {
    expect(commandWords("a && b 2>c")).to.deep.equal({ ok: true, words: ["a", "&&", "b", "2>c"], operator: "&&" });
    expect(commandWords("a '&&' b\\;")).to.deep.equal({ ok: true, words: ["a", "&&", "b;"] });
  });

  it("refuses what is never closed, and parentheses that only a shell could read", () => {
    for (const line of ["open 'quote", 'open "quote', "ends \\", "`open", "$(open"])
      expect(commandWords(line), line).to.deep.equal({ ok: false, problem: "quote" });
    for (const line of ["(a)", "a )", "$(a (b))"]) expect(commandWords(line), line).to.deep.equal({ ok: false, problem: "parenthesis" });
  });
});
