import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { CODE_TABLES, CODES } from "./codes.ts";

const packages = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Codes that no input leads to yet, each with the reason. */
const UNREACHED: Readonly<Record<string, string>> = {
  PRINCIPAL_UNKNOWN: "the section's schema finds a service that it does not list first",
};

/** All words in capitals in tests and in what they read. */
function wordsOfTests(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of readdirSync(packages)) {
    const base = join(packages, name);
    for (const entry of readdirSync(base, { withFileTypes: true, recursive: true })) {
      const path = join(entry.parentPath, entry.name);
      const below = path.slice(base.length);
      if (!entry.isFile() || !/^.(src|testdata)[/\\]/.test(below) || below.includes(`${sep}conformance${sep}`)) continue;
      if (!below.endsWith(".test.ts") && !below.includes(`${sep}testdata${sep}`)) continue;
      if (path.startsWith(join(packages, "composex-core", "src", "diagnostics", "every-code"))) continue;
      for (const [word] of readFileSync(path, "utf8").matchAll(/\b[A-Z][A-Z0-9_]+\b/g)) words.add(word);
    }
  }
  return words;
}

describe("diagnostic codes", () => {
  const words = wordsOfTests();

  it("are each in one table, with one meaning", () => {
    const all = CODE_TABLES.flatMap((table) => Object.keys(table));
    expect(all.filter((code, index) => all.indexOf(code) !== index)).to.deep.equal([]);
    expect(all).to.have.members(Object.keys(CODES));
  });

  it("are each in a test", () => {
    expect(Object.keys(CODES).filter((code) => !words.has(code) && !(code in UNREACHED))).to.deep.equal([]);
  });

  it("are not called unreached where a test reaches them", () => {
    expect(Object.keys(UNREACHED).filter((code) => words.has(code) || !(code in CODES))).to.deep.equal([]);
  });
});
