import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { expectGolden, goldenCases, readGolden, writeGolden } from "./golden.ts";
import { testdata } from "./testdata.ts";

describe("golden files", () => {
  const expected = new Map([
    ["root.json", "{}\n"],
    ["nested/api.json", "{}\n"],
  ]);

  it("accept the same files", () => {
    expectGolden(new Map(expected), expected);
  });

  it("refuse a file that is not expected", () => {
    expect(() => expectGolden(new Map([...expected, ["more.json", ""]]), expected)).to.throw("files");
  });

  it("refuse that an expected file is not there", () => {
    expect(() => expectGolden(new Map([["root.json", "{}\n"]]), expected)).to.throw("files");
  });

  it("refuse one byte of difference", () => {
    expect(() => expectGolden(new Map([...expected, ["root.json", "{}"]]), expected)).to.throw("root.json");
  });

  it("refuse a case that expects nothing", () => {
    expect(() => expectGolden(new Map(), new Map())).to.throw("number of expected files");
  });

  it("are replaced as a whole by an update", () => {
    const dir = mkdtempSync(join(tmpdir(), "golden-"));
    try {
      writeFileSync(join(dir, "orphan.json"), "");
      writeGolden(dir, expected);
      expect([...readGolden(dir)]).to.have.deep.members([...expected]);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});

goldenCases(
  testdata(import.meta.url),
  (caseDir) => new Map([["diagnostics.txt", readGolden(caseDir).get("input.txt")?.toUpperCase() ?? ""]]),
);
