import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { expect } from "chai";
import fc from "fast-check";
import { Report } from "../../diagnostics/index.ts";
import { changeTree, treeChange } from "../../testing/mutations.ts";
import { type Entry, listNode, mapNode, type Node, type Plain, scalarNode, toPlain } from "../node.ts";
import { parseDocuments } from "../read/parse-documents.ts";
import { Source } from "../source.ts";
import { composeSchema } from "./schema/compose-schema.ts";
import type { JsonSchema } from "./schema/parts.ts";
import { schemaErrors } from "./schema-errors.ts";

/*
 * ajv, the JSON Schema validator that editors use too, says what is right. Where it tells of every branch that does not fit, ours tells of
 * one: there only the verdict is compared.
 */

const ORIGIN = { source: new Source("a.yaml", ""), start: 0, end: 0 };
// Without `ownProperties` it takes `toString` for a key that every map has.
const OPTIONS = { allErrors: true, strict: false, messages: false, ownProperties: true };

function nodeOf(value: unknown): Node {
  if (Array.isArray(value)) return listNode(value.map(nodeOf), ORIGIN);
  if (value === null || typeof value !== "object") return scalarNode(value as Plain, ORIGIN);
  const entries = Object.entries(value).map(([key, item]): [string, Entry] => [key, { keyOrigin: ORIGIN, value: nodeOf(item) }]);
  return mapNode(new Map(entries), ORIGIN);
}

function ours(schema: JsonSchema, value: unknown): readonly string[] {
  return schemaErrors(schema, nodeOf(value)).map(({ path, keyword, key = "" }) => `/${path.join("/")} ${keyword} ${key}`);
}

function theirs(errors: readonly ErrorObject[]): readonly string[] {
  return errors.map(({ instancePath, keyword, params }) => {
    const key = String(params["additionalProperty"] ?? params["missingProperty"] ?? "");
    const path = instancePath.replaceAll("~1", "/").replaceAll("~0", "~");
    return `${path === "" ? "/" : path} ${keyword} ${key}`;
  });
}

const hasBranches = (errors: readonly ErrorObject[]): boolean => errors.some(({ schemaPath }) => /\/(?:anyOf|oneOf)\b/.test(schemaPath));

function agree(schema: JsonSchema, validate: ValidateFunction, value: unknown): void {
  const found = ours(schema, value);
  const verdict = validate(value);
  expect(found.length === 0, `${JSON.stringify(value)}\n${found.join("\n")}`).to.equal(verdict);
  if (!hasBranches(validate.errors ?? [])) expect([...found].sort()).to.deep.equal([...theirs(validate.errors ?? [])].sort());
}

const KNOWN =
  "$id $schema title description default deprecated definitions $ref type enum const pattern minimum maximum items minItems maxItems " +
  "uniqueItems properties patternProperties additionalProperties required minProperties maxProperties anyOf oneOf";

const NAMES = ["a", "b", "x-a", "toString"];
const SCALARS = [null, true, false, 0, 1, 1.5, -3, "", "a", "ab", "toString"];
const names = fc.constantFrom(...NAMES);
const small = fc.integer({ min: 0, max: 2 });

const { schema: anySchema, value: anyValue } = fc.letrec<{ schema: JsonSchema; value: unknown; inner: JsonSchema }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...SCALARS),
    fc.dictionary(names, tie("value"), { maxKeys: 3 }),
    fc.array(tie("value"), { maxLength: 3 }),
  ),
  inner: fc.oneof({ maxDepth: 3 }, fc.constantFrom<JsonSchema>({}, { type: "string" }, { minimum: 1 }, { required: ["a"] }), tie("schema")),
  // One to three groups of keywords: a schema that says everything refuses everything.
  schema: fc
    .uniqueArray(
      fc.oneof<fc.Arbitrary<JsonSchema>[]>(
        fc.record({
          type: fc.oneof(
            fc.constantFrom("object", "array", "string", "number", "integer", "boolean", "null"),
            fc.uniqueArray(fc.constantFrom("object", "array", "string", "number", "null"), { minLength: 1, maxLength: 3 }),
          ),
        }),
        fc.record({ enum: fc.uniqueArray(fc.constantFrom(...SCALARS), { minLength: 1, maxLength: 4 }) }),
        fc.record({ const: fc.constantFrom(...SCALARS) }),
        fc.record({ pattern: fc.constantFrom("^a", "b$", "^$"), minimum: small, maximum: small }),
        fc.record({ minItems: small, maxItems: small, uniqueItems: fc.boolean(), items: tie("inner") }, { requiredKeys: [] }),
        fc.record({ minProperties: small, maxProperties: small, required: fc.uniqueArray(names, { maxLength: 2 }) }, { requiredKeys: [] }),
        fc.record(
          {
            properties: fc.dictionary(names, tie("inner"), { maxKeys: 3 }),
            patternProperties: fc.dictionary(fc.constantFrom("^x-", "^[ab]"), tie("inner"), { maxKeys: 2 }),
            additionalProperties: fc.oneof(fc.boolean(), tie("inner")),
          },
          { requiredKeys: [] },
        ),
        fc.record({ anyOf: fc.array(tie("inner"), { minLength: 1, maxLength: 3 }) }),
        fc.record({ oneOf: fc.array(tie("inner"), { minLength: 1, maxLength: 3 }) }),
      ),
      { minLength: 1, maxLength: 3, selector: (group) => Object.keys(group).join() },
    )
    .map((groups) => Object.assign({}, ...groups) as JsonSchema),
}));

const testdata = join(dirname(fileURLToPath(import.meta.url)), "../../../testdata");

/** Projects to start from; those that are bad as YAML, or expand without end, are not among them. */
function projectsOf(folders: readonly string[]): readonly unknown[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(testdata, folder)).map((name) => join(testdata, folder, name, "compose.yaml")),
  );
  return files.filter(existsSync).flatMap((file) => {
    const documents = parseDocuments(new Source(file, readFileSync(file, "utf8")), new Report()) ?? [];
    return documents.map(toPlain).filter((project) => JSON.stringify(project).length < 10_000);
  });
}

describe("schemaErrors", function () {
  this.timeout(300_000);

  it("finds what ajv finds, for any schema and any value", () => {
    fc.assert(
      fc.property(anySchema, fc.array(anyValue, { minLength: 1, maxLength: 5 }), (schema, values) => {
        // One of its own, which keeps no schema longer than the others.
        const validate = new Ajv(OPTIONS).compile(schema);
        for (const value of values) agree(schema, validate, value);
      }),
      { numRuns: 500 },
    );
  });

  it("finds what ajv finds, for the compose schema and mutated projects", () => {
    const validate = new Ajv(OPTIONS).compile(composeSchema);
    const projects = projectsOf(["render", "bad", "conformance/compose"]);
    expect(projects.length).to.be.greaterThan(100);
    for (const project of projects) agree(composeSchema, validate, project);
    fc.assert(
      fc.property(fc.constantFrom(...projects), fc.array(treeChange, { minLength: 1, maxLength: 4 }), (project, changes) => {
        agree(composeSchema, validate, changes.reduce(changeTree, project));
      }),
      { numRuns: 2000 },
    );
  });

  it("knows every keyword of the compose schema", () => {
    const known = new Set(KNOWN.split(" "));
    const unknown: string[] = [];
    const walk = (part: unknown): void => {
      if (typeof part !== "object" || part === null) return;
      const { properties, patternProperties, definitions, anyOf = [], oneOf = [], items, additionalProperties } = part as JsonSchema;
      unknown.push(...Object.keys(part).filter((keyword) => !known.has(keyword)));
      for (const map of [properties, patternProperties, definitions]) Object.values(map ?? {}).forEach(walk);
      for (const inner of [...anyOf, ...oneOf, items, additionalProperties]) walk(inner);
    };
    walk(composeSchema);
    expect(unknown).to.deep.equal([]);
  });
});
