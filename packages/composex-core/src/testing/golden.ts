import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { expect } from "chai";

/** Path below `expected/`, written with `/` -> the file's text. */
export type GoldenFiles = ReadonlyMap<string, string>;

/**
 * Defines one mocha test per folder in `rootDir`: `run` turns the folder's inputs into output files, and they must be exactly the files below
 * its `expected/`, byte for byte: a missing, extra or different file fails. `npm run golden` writes `expected/` instead.
 */
export function goldenCases(rootDir: string, run: (caseDir: string) => GoldenFiles | Promise<GoldenFiles>): void {
  describe(`golden cases of ${basename(dirname(rootDir))}/${basename(rootDir)}`, () => {
    const cases = readdirSync(rootDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    if (cases.length === 0) throw new Error(`no golden case in ${rootDir}`);
    for (const { name } of cases) {
      it(name, async () => {
        const expectedDir = join(rootDir, name, "expected");
        const actual = await run(join(rootDir, name));
        if (process.env["GOLDEN"] === "update") writeGolden(expectedDir, actual);
        expectGolden(actual, readGolden(expectedDir));
      });
    }
  });
}

/** Compares both ways. A case without any file proves nothing, so it fails too. */
export function expectGolden(actual: GoldenFiles, expected: GoldenFiles): void {
  expect(expected.size, "number of expected files").to.be.greaterThan(0);
  expect([...actual.keys()].sort(), "files").to.deep.equal([...expected.keys()].sort());
  for (const [path, text] of expected) expect(actual.get(path), path).to.equal(text);
}

export function readGolden(dir: string): GoldenFiles {
  const files = new Map<string, string>();
  if (!existsSync(dir)) return files;
  for (const entry of readdirSync(dir, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(dir, path).split(sep).join("/"), readFileSync(path, "utf8"));
  }
  return files;
}

export function writeGolden(dir: string, files: GoldenFiles): void {
  rmSync(dir, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}
