import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import fc from "fast-check";
import { unifiedDiff } from "./unified-diff.ts";

describe("unified diff", function () {
  this.timeout(300_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "diff-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** What git makes of the old text and the diff; it refuses a diff that does not fit. */
  function applied(before: string, after: string): string {
    const path = join(folder, "compose.yaml");
    writeFileSync(path, before);
    writeFileSync(join(folder, "x.diff"), unifiedDiff("compose.yaml", before, after));
    const options = { cwd: folder, env: { PATH: process.env["PATH"], GIT_CONFIG_NOSYSTEM: "1", HOME: folder }, stdio: "pipe" } as const;
    execFileSync("git", ["apply", "--check", "x.diff"], options);
    execFileSync("git", ["apply", "x.diff"], options);
    return readFileSync(path, "utf8");
  }

  const lines = (count: number): string[] => Array.from({ length: count }, (_, index) => `line ${index + 1}`);
  const changed = (count: number, ...numbers: readonly number[]): string =>
    lines(count)
      .map((line, index) => (numbers.includes(index + 1) ? `${line} changed` : line))
      .join("\n");

  it("is nothing where nothing differs", () => {
    expect(unifiedDiff("compose.yaml", "a\nb\n", "a\nb\n")).to.equal("");
  });

  for (const numbers of [
    [5, 7],
    [5, 11],
    [5, 12],
    [5, 13],
    [5, 25],
    [1, 30],
    [4, 9, 14, 29],
  ]) {
    it(`of lines ${numbers.join(", ")} is one that git applies`, () => {
      const [before, after] = [`${lines(30).join("\n")}\n`, `${changed(30, ...numbers)}\n`];
      expect(applied(before, after)).to.equal(after);
    });
  }

  it("has one hunk for edits whose context meets, and one each for others", () => {
    const hunks = (...numbers: readonly number[]) => unifiedDiff("c", lines(30).join("\n"), changed(30, ...numbers)).match(/^@@ .*@@$/gm);
    expect(hunks(5, 7)).to.deep.equal(["@@ -2,9 +2,9 @@"]);
    expect(hunks(5, 25)).to.deep.equal(["@@ -2,7 +2,7 @@", "@@ -22,7 +22,7 @@"]);
  });

  it("takes a text without a line end at its end, and CRLF", () => {
    expect(applied("a\nb", "a\nc")).to.equal("a\nc");
    expect(applied("a\nb", "a\nb\nc\n")).to.equal("a\nb\nc\n");
    expect(applied("a\r\nb\r\nc\r\n", "a\r\nB\r\nc\r\n")).to.equal("a\r\nB\r\nc\r\n");
  });

  it("is one that git applies, whatever the texts", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "  image: x", "", "- y", "+ z"), { minLength: 1, maxLength: 40 })
      .map((all) => `${all.join("\n")}\n`);
    fc.assert(
      fc.property(text, text, (before, after) => {
        if (before !== after) expect(applied(before, after)).to.equal(after);
      }),
      { numRuns: 40 },
    );
  });
});
