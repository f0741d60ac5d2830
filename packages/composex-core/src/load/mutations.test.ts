import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { loadText } from "../testing/load-text.ts";
import { changeText, changeTree, textEdit, treeChange } from "../testing/mutations.ts";
import { stopwatch } from "../testing/stopwatch.ts";

const cases = join(dirname(fileURLToPath(import.meta.url)), "../../testdata/conformance/compose");
const NAMES = [
  "whole-shop",
  "merge-reset",
  "extends-same-file",
  "volumes-long-forms",
  "interpolation-defaults",
  "extensions-everywhere",
  "networks-top-level",
  "build-every-key",
];
const SEEDS = NAMES.map((name) => readFileSync(join(cases, name, "compose.yaml"), "utf8"));

/** `COMPOSE_MUTATIONS=10000` for more; half change characters, half change subtrees. */
const RUNS = Math.ceil(Number(process.env.COMPOSE_MUTATIONS ?? 2000) / 2);

/** Each takes milliseconds; a machine that does much else may pause for seconds. */
const LIMIT_MILLISECONDS = 10_000;

/** The first failure is told as it is: making a slow input smaller would run hundreds of slow ones. */
const SETTINGS = { numRuns: RUNS, endOnFailure: true };

function loads(compose: string): void {
  const elapsed = stopwatch();
  const { project, diagnostics, text } = loadText(
    compose,
    { "common/jobs.yaml": "services: {job: {image: j}}" },
    { environment: { REGION: "eu-west-1", SET: "1" } },
  );
  expect(elapsed(), compose).to.be.lessThan(LIMIT_MILLISECONDS);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.length === 0, text).to.equal(project !== undefined);
  for (const { where } of diagnostics) if (where) expect(Math.min(where.line, where.col)).to.be.at.least(1);
}

describe("mutated compose files", function () {
  this.timeout(600_000);

  it(`give problems or a project when characters change, ${RUNS} times`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), fc.array(textEdit, { minLength: 1, maxLength: 4 }), (seed, edits) => {
        loads(edits.reduce(changeText, seed));
      }),
      SETTINGS,
    );
  });

  it(`give problems or a project when subtrees change, ${RUNS} times`, () => {
    const trees = SEEDS.map((seed) => parse(seed.replaceAll(/!(reset|override)/g, ""), { merge: true }) as unknown);
    fc.assert(
      fc.property(fc.constantFrom(...trees), fc.array(treeChange, { minLength: 1, maxLength: 3 }), (tree, changes) => {
        loads(stringify(changes.reduce(changeTree, tree)));
      }),
      SETTINGS,
    );
  });
});
