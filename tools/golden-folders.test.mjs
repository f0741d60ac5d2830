import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { checkGoldenFolders } from "./golden-folders.mjs";

describe("golden folders", () => {
  let base;

  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), "golden-"));
    mkdirSync(join(base, "any/src/load/testdata/one/expected"), { recursive: true });
  });

  afterEach(() => rmSync(base, { recursive: true }));

  it("need a test beside them", () => {
    expect(() => checkGoldenFolders(base)).to.throw("any/src/load/testdata: no test beside it");
  });

  it("are fine with one", () => {
    writeFileSync(join(base, "any/src/load/load.test.ts"), "goldenCases(testdata(import.meta.url), load);");
    checkGoldenFolders(base);
  });
});
