import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { compileFiles } from "./testing/compile-files.ts";
import { changeText, changeTree, textEdit, treeChange } from "./testing/mutations.ts";
import { stopwatch } from "./testing/stopwatch.ts";

/** `npm test` sets it to 10,000; half change characters, half change subtrees. */
const RUNS = Math.ceil(Number(process.env.COMPOSEX_MUTATIONS ?? 1500) / 2);

/** Of processor time. No input of this size takes near as long. */
const LIMIT_MILLISECONDS = 2000;

/** The first failure is told as it is: making a slow input smaller would run hundreds of slow ones. */
const SETTINGS = { numRuns: RUNS, endOnFailure: true };

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Every example and every golden input, in the form in which it is valid without an account. */
function seeds(): readonly string[] {
  const folders = ["examples", "packages/composex-core/testdata/render", "packages/composex-core/testdata/bad"];
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      // As plain values this one would fill the memory: that is what it is for.
      .filter((entry) => entry.isDirectory() && entry.name !== "aliases-without-end")
      .map(({ name }) => readFileSync(join(root, folder, name, "compose.yaml"), "utf8")),
  );
}

const ENV_FILES = { "one.env": "A=1\n", "two.env": "A=2\n" };

function compiles(text: string): void {
  const elapsed = stopwatch();
  const { compiled, report } = compileFiles([text], ENV_FILES);
  expect(elapsed(), text).to.be.lessThan(LIMIT_MILLISECONDS);
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  expect(compiled !== undefined, `${errors.map(({ message }) => message).join("\n")}\n${text}`).to.equal(errors.length === 0);
}

describe("mutated projects", function () {
  this.timeout(600_000);
  const texts = seeds();

  it(`give problems or templates when characters change, ${RUNS} times`, () => {
    const property = fc.property(fc.constantFrom(...texts), fc.array(textEdit, { minLength: 1, maxLength: 3 }), (text, edits) =>
      compiles(edits.reduce(changeText, text)),
    );
    fc.assert(property, SETTINGS);
  });

  it(`give problems or templates when subtrees change, ${RUNS} times`, () => {
    const trees = texts.map((text) => parse(text.replaceAll(/!(reset|override)/g, ""), { merge: true }) as unknown);
    const property = fc.property(fc.constantFrom(...trees), fc.array(treeChange, { minLength: 1, maxLength: 3 }), (tree, changes) =>
      compiles(stringify(changes.reduce(changeTree, tree))),
    );
    fc.assert(property, SETTINGS);
  });
});
