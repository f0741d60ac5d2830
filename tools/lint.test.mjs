import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { bin, root } from "./steps.mjs";

describe("lint rules", () => {
  let dir;
  let found;

  // In a folder of its own, because the configuration passes over test data.
  before(() => {
    dir = realpathSync(mkdtempSync(join(tmpdir(), "lint-")));
    cpSync(fileURLToPath(new URL("testdata/lint", import.meta.url)), dir, { recursive: true });
    cpSync(`${root}/.oxlintrc.json`, join(dir, ".oxlintrc.json"));
    const env = { ...process.env, OXLINT_TSGOLINT_PATH: bin("tsgolint") };
    const { stdout } = spawnSync(bin("oxlint"), ["--type-aware", "--format", "json", "."], { cwd: dir, env, encoding: "utf8" });
    found = JSON.parse(stdout).diagnostics;
  });

  after(() => rmSync(dir, { recursive: true }));

  it("refuse what a pass must not do", () => {
    const counts = {};
    for (const { code, filename } of found) if (filename.endsWith("bad.ts")) counts[code] = (counts[code] ?? 0) + 1;
    expect(counts).to.include({
      "eslint(no-console)": 1,
      "eslint(no-restricted-globals)": 2,
      "eslint(no-restricted-properties)": 3,
      "eslint(eqeqeq)": 1,
      "typescript(no-explicit-any)": 1,
      "typescript(no-floating-promises)": 1,
      "typescript(only-throw-error)": 1,
      "typescript(switch-exhaustiveness-check)": 1,
    });
  });

  it("let the command print and see the process", () => {
    expect(found.filter(({ filename }) => filename.endsWith("good.ts"))).to.deep.equal([]);
  });
});
