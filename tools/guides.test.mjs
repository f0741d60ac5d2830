import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { matches, runGuide } from "./guides.mjs";
import { root } from "./steps.mjs";

const guides = readdirSync(`${root}/docs/guide`).filter((name) => name.endsWith(".md"));

describe("guides", () => {
  it("are there", () => {
    expect(guides).to.include("composex.md");
  });

  for (const name of guides) {
    it(`docs/guide/${name} does what it says`, () => {
      runGuide(readFileSync(`${root}/docs/guide/${name}`, "utf8"));
    }).timeout(300_000);
  }
});

describe("the runner of guides", () => {
  const block = (label, text) => `\`\`\`${label}\n${text}\n\`\`\`\n`;

  it("fails where a command fails, and names the line", () => {
    expect(() => runGuide(`# Title\n\n${block("sh run", "exit 3")}`)).to.throw("line 3: ended with 3");
  });

  it("fails where something else is printed", () => {
    const printsHello = block("sh run", "echo hello");
    runGuide(printsHello + block("text output", "hello"));
    expect(() => runGuide(printsHello + block("text output", "good bye"))).to.throw("printed something else");
  });

  it("fails where a file does not have the lines shown", () => {
    const writes = block("yaml write=a/b.yaml", "one: 1\ntwo: 2");
    runGuide(writes + block("yaml shows=a/b.yaml", "two: 2"));
    expect(() => runGuide(writes + block("yaml shows=a/b.yaml", "two: 3"))).to.throw("does not have these lines");
  });

  it("lays a part over a pipelines.yaml, and fails where the two are not valid", () => {
    const file =
      "version: 1\nname: shop\nshared: {account: '111111111111', region: eu-west-1}\nenvironments: {test: {account: '222222222222', order: 1, kind: throwaway}}";
    const rest = "\ncompose: {source: {kind: codecommit, repository: c}}\napplications: {a: {source: {kind: codecommit, repository: a}}}";
    const writes = block("yaml write=p.yaml", file + rest);
    runGuide(writes + block("yaml over=p.yaml", "environments: {prod: {account: '333333333333', order: 2, kind: long-lived}}"));
    expect(() => runGuide(writes + block("yaml over=p.yaml", "merge: {mode: pull}"))).to.throw("is not valid over p.yaml");
  });

  it("refuses a label with a typo", () => {
    expect(() => runGuide(block("sh runs", "true"))).to.throw("no label");
  });

  it("takes a line … for any lines, and no other", () => {
    expect(matches("a\nb\nc\nd\n", "a\n…\nd\n")).to.equal(true);
    expect(matches("a\nb\nc\nd\n", "a\n…\nc\n")).to.equal(false);
    expect(matches("axb\n", "a.b\n")).to.equal(false);
  });
});
