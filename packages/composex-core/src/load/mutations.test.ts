import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { loadText } from "../testing/load-text.ts";

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

const FRAGMENTS = [
  ...Array.from("{}[]:,-&*!|>'\"%@`#?$\n\t "),
  "\u0000",
  "😀",
  "<<: *a",
  "&a ",
  "*a",
  "!reset ",
  "!Ref ",
  "${",
  "$$",
  "- ",
  "? ",
  "---\n",
  "...\n",
  "x-",
  "__proto__: 1\n",
  "constructor: ",
  "null",
  "~",
  "1e999",
  "0x",
  "!!binary ",
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 12 }),
  insert: fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 8 })),
});

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  "",
  "text",
  "${X:-y}",
  "${",
  [],
  {},
  [null],
  [[1]],
  { a: { b: [] } },
  { "": "" },
  ["a", { b: 1 }],
  "80-70",
  "1s",
  "!",
  1e21,
  { __proto__x: 1 },
];

function loads(compose: string): void {
  const started = performance.now();
  const { project, diagnostics, text } = loadText(
    compose,
    { "common/jobs.yaml": "services: {job: {image: j}}" },
    { environment: { REGION: "eu-west-1", SET: "1" } },
  );
  expect(performance.now() - started, compose).to.be.lessThan(LIMIT_MILLISECONDS);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.length === 0, text).to.equal(project !== undefined);
  for (const { where } of diagnostics) if (where) expect(Math.min(where.line, where.col)).to.be.at.least(1);
}

/** The tree with the value at a place (counted over all values) replaced, or taken out. */
function changed(tree: unknown, place: number, value: { readonly with: unknown } | undefined): unknown {
  let at = -1;
  const walk = (node: unknown): unknown => {
    at += 1;
    if (at === place) return value ? value.with : REMOVED;
    if (Array.isArray(node)) return node.map(walk).filter((item) => item !== REMOVED);
    if (node === null || typeof node !== "object") return node;
    return Object.fromEntries(
      Object.entries(node)
        .map(([key, inner]) => [key, walk(inner)])
        .filter(([, inner]) => inner !== REMOVED),
    );
  };
  const result = walk(tree);
  return result === REMOVED ? {} : result;
}

const REMOVED = Symbol("removed");

function countValues(node: unknown): number {
  if (node === null || typeof node !== "object") return 1;
  return Object.values(node).reduce<number>((sum, inner) => sum + countValues(inner), 1);
}

describe("mutated compose files", function () {
  this.timeout(600_000);

  it(`give problems or a project when characters change, ${RUNS} times`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), fc.array(edit, { minLength: 1, maxLength: 4 }), (seed, edits) => {
        let text = seed;
        for (const { at, remove, insert } of edits) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + insert + text.slice(start + remove);
        }
        loads(text);
      }),
      SETTINGS,
    );
  });

  it(`give problems or a project when subtrees change, ${RUNS} times`, () => {
    const trees = SEEDS.map((seed) => parse(seed.replaceAll(/!(reset|override)/g, ""), { merge: true }) as unknown);
    const change = fc.record({
      at: fc.double({ min: 0, max: 0.9999, noNaN: true }),
      value: fc.option(fc.record({ with: fc.constantFrom(...VALUES) }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...trees), fc.array(change, { minLength: 1, maxLength: 3 }), (tree, changes) => {
        let result = tree;
        for (const { at, value } of changes) result = changed(result, Math.floor(at * countValues(result)), value);
        loads(stringify(result));
      }),
      SETTINGS,
    );
  });
});
