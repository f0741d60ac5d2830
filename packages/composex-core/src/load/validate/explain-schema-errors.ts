import { didYouMean, formatPath, nearest, type Path, type Position, type Report } from "../../diagnostics/index.ts";
import { child, type Node } from "../node.ts";
import { placeOf } from "../place.ts";
import { positionOf } from "../source.ts";
import type { JsonSchema } from "./schema/parts.ts";

/** An error as a compiled JSON Schema validator gives it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  null: "empty",
  number: "a number",
  object: "a mapping",
  string: "text",
};

/**
 * Schema errors as problems with places: an unknown key with the one that was meant, a wrong type with what was expected and found. Of the
 * branches of an `anyOf` only the one that came farthest is told. `at` is the path of `root` in the project.
 */
export function explainSchemaErrors(errors: readonly SchemaError[], schema: JsonSchema, root: Node, report: Report, at: Path = []): void {
  const told = withoutLesserBranches(errors);
  const misspelt = misspeltKeys(told, schema);
  for (const error of told) {
    if (error.keyword === "required" && misspelt.has(keyOf(error, String(error.params.missingProperty)))) continue;
    const found = follow(root, pointer(error.instancePath));
    explain(error, schemaOf(schema, error.schemaPath), found.node, [...at, ...found.path], report);
  }
}

function explain(error: SchemaError, parent: JsonSchema, node: Node, path: Path, report: Report): void {
  const name = path.length === 0 ? "the file" : formatPath(path);
  const { where, also } = placeOf(node, path);
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties":
      return unknownKey(unknownIn(error), parent, node, path, report);
    case "required": {
      const key = String(error.params.missingProperty);
      report.error("KEY_MISSING", where, `${name} lacks the key "${key}"`, { also, hint: describe(parent.properties?.[key], `${key}: `) });
      return;
    }
    case "type": {
      const types = [error.params.type].flat().map(String);
      report.error("TYPE_MISMATCH", where, `${name} must be ${typeNames(types)}, found ${kindOf(node)}`, {
        also,
        hint: typeHint(types, node),
      });
      return;
    }
    case "enum": {
      const values = (error.params.allowedValues as unknown[]).map(String);
      const text = node.kind === "scalar" ? String(node.value) : "";
      report.error("VALUE_INVALID", where, `${name} must be one of ${values.join(", ")}, found ${kindOf(node)}`, {
        also,
        hint: nearestOnly(text, values),
      });
      return;
    }
    case "minimum":
    case "maximum":
      report.error(
        "VALUE_INVALID",
        where,
        `${name} must be ${error.keyword === "minimum" ? "at least" : "at most"} ${String(error.params.limit)}, found ${kindOf(node)}`,
        { also },
      );
      return;
    default:
      report.error("VALUE_INVALID", where, `${name} cannot be ${kindOf(node)}`, { also, hint: describe(parent, "expected: ") });
  }
}

/** Keys that stand there with a slip: they are told as unknown, and not as missing too. */
function misspeltKeys(errors: readonly SchemaError[], schema: JsonSchema): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const error of errors) {
    if (error.keyword !== "additionalProperties" && error.keyword !== "unevaluatedProperties") continue;
    const meant = nearest(unknownIn(error), Object.keys(schemaOf(schema, error.schemaPath).properties ?? {}));
    if (meant !== undefined) keys.add(keyOf(error, meant));
  }
  return keys;
}

function unknownIn({ params }: SchemaError): string {
  return String(params.additionalProperty ?? params.unevaluatedProperty);
}

function keyOf({ instancePath }: SchemaError, key: string): string {
  return `${instancePath}\0${key}`;
}

function unknownKey(key: string, parent: JsonSchema, node: Node, path: Path, report: Report): void {
  const where = keyPosition(node, key, path);
  const owner = path.length === 0 ? "at the top of the file" : `in ${formatPath(path)}`;
  if (!parent.properties) {
    report.error("KEY_UNKNOWN", where, `${JSON.stringify(key)} ${owner} is not a name`, {
      hint: "names hold letters, digits, dots, dashes and underscores",
    });
    return;
  }
  report.error("KEY_UNKNOWN", where, `the key ${JSON.stringify(key)} is not known ${owner}`, {
    hint: didYouMean(key, Object.keys(parent.properties)),
  });
}

function keyPosition(node: Node, key: string, path: Path): Position {
  const entry = node.kind === "map" ? node.entries.get(key) : undefined;
  return positionOf(entry?.keyOrigin ?? node.origin, [...path, key]);
}

function typeNames(types: readonly string[]): string {
  const names = [...new Set(types.filter((type) => type !== "null" || types.length === 1).map((type) => TYPE_NAMES[type] ?? type))];
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1)}` : (names[0] ?? "");
}

function typeHint(types: readonly string[], node: Node): string | undefined {
  if (node.kind !== "scalar") return undefined;
  if (node.value === null) return "give it a value, or leave the key out";
  if (typeof node.value !== "string" && types.includes("string")) return `write it in quotes: "${written(node) ?? node.value}"`;
  return undefined;
}

function written(node: Node): string | undefined {
  const { source, start, end } = node.origin;
  const text = source.text.slice(start, end);
  return /^[\w.+-]{1,40}$/.test(text) ? text : undefined;
}

function kindOf(node: Node): string {
  if (node.kind === "map") return "a mapping";
  if (node.kind === "list") return "a list";
  if (node.value === null) return "nothing";
  if (typeof node.value === "string") return JSON.stringify(node.value.length > 60 ? `${node.value.slice(0, 60)}…` : node.value);
  return typeof node.value === "number" ? `the number ${node.value}` : String(node.value);
}

function nearestOnly(text: string, values: readonly string[]): string | undefined {
  const hint = didYouMean(text, values);
  return hint?.startsWith("did you mean") ? hint : undefined;
}

function describe(schema: JsonSchema | undefined, before: string): string | undefined {
  return schema?.description === undefined ? undefined : `${before}${schema.description}`;
}

/** The instance that a JSON pointer names, or the nearest one above it. List items marked `!reset` were not part of what was checked. */
function follow(root: Node, keys: readonly string[]): { readonly node: Node; readonly path: Path } {
  let node = root;
  const path: (string | number)[] = [];
  for (const key of keys) {
    const items = node.kind === "list" ? node.items.map((item, index) => ({ item, index })).filter(({ item }) => item.tag !== "reset") : [];
    const index = items[Number(key)]?.index;
    const next: Node | undefined = node.kind === "list" ? items[Number(key)]?.item : child(node, key);
    if (!next) break;
    path.push(node.kind === "list" ? (index ?? 0) : key);
    node = next;
  }
  return { node, path };
}

/** The schema that holds the keyword at fault. */
function schemaOf(schema: JsonSchema, schemaPath: string): JsonSchema {
  let at: unknown = schema;
  for (const key of pointer(schemaPath.slice(schemaPath.indexOf("#") + 1)).slice(0, -1)) {
    let reference = (at as JsonSchema | undefined)?.$ref;
    while (reference?.startsWith("#/")) {
      at = pointer(reference.slice(1)).reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], schema);
      reference = (at as JsonSchema | undefined)?.$ref;
    }
    at = (at as Record<string, unknown> | undefined)?.[key];
  }
  return (at as JsonSchema | undefined) ?? {};
}

function pointer(text: string): readonly string[] {
  return text
    .split("/")
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

const BRANCH = /^(.*?\/(?:anyOf|oneOf))\/(\d+)\//;

/** Without the errors of the branches that fit less well, and without the error that says no branch fits. */
function withoutLesserBranches(errors: readonly SchemaError[]): readonly SchemaError[] {
  const branches = new Map<string, Map<string, SchemaError[]>>();
  for (const error of errors) {
    const match = BRANCH.exec(error.schemaPath);
    if (!match) continue;
    const [, group = "", branch = ""] = match;
    const byBranch = branches.get(group) ?? new Map<string, SchemaError[]>();
    byBranch.set(branch, [...(byBranch.get(branch) ?? []), error]);
    branches.set(group, byBranch);
  }
  if (branches.size === 0) return errors;
  const kept = new Set<SchemaError>();
  for (const byBranch of branches.values()) {
    // Farthest into the value first, then with the fewest complaints: a wrong type at the top says least.
    const ranked = [...byBranch.values()].sort((a, b) => depth(b) - depth(a) || a.length - b.length);
    for (const error of ranked[0] ?? []) kept.add(error);
  }
  return errors.filter((error) =>
    BRANCH.test(error.schemaPath) ? kept.has(error) : !branches.has(error.schemaPath.slice(error.schemaPath.indexOf("#"))),
  );
}

function depth(errors: readonly SchemaError[]): number {
  const deepest = Math.max(...errors.map(({ instancePath }) => instancePath.split("/").length));
  return errors.every(({ keyword }) => keyword === "type") ? deepest : deepest + 0.5;
}
