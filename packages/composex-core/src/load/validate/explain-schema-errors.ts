import { didYouMean, formatPath, nearest, type Path, type Position, type Report } from "../../diagnostics/index.ts";
import type { Node } from "../node.ts";
import { placeOf } from "../place.ts";
import { positionOf } from "../source.ts";
import type { JsonSchema } from "./schema/parts.ts";
import type { SchemaError } from "./schema-errors.ts";

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
 * Schema errors as problems with places: an unknown key with the one that was meant, a wrong type with what was expected and found. `at` is
 * the path of the document in the project.
 */
export function explainSchemaErrors(errors: readonly SchemaError[], report: Report, at: Path = []): void {
  const misspelt = misspeltKeys(errors);
  for (const error of errors) {
    if (error.keyword === "required" && misspelt.get(error.node)?.has(error.key ?? "")) continue;
    explain(error, [...at, ...error.path], report);
  }
}

function explain({ keyword, schema, node, key = "" }: SchemaError, path: Path, report: Report): void {
  const name = path.length === 0 ? "the file" : formatPath(path);
  const { where, also } = placeOf(node, path);
  switch (keyword) {
    case "additionalProperties":
      return unknownKey(key, schema, node, path, report);
    case "required":
      report.error("KEY_MISSING", where, `${name} lacks the key "${key}"`, { also, hint: describe(schema.properties?.[key], `${key}: `) });
      return;
    case "type": {
      const types = [schema.type ?? []].flat();
      report.error("TYPE_MISMATCH", where, `${name} must be ${typeNames(types)}, found ${kindOf(node)}`, {
        also,
        hint: typeHint(types, node),
      });
      return;
    }
    case "enum": {
      const values = (schema.enum ?? []).map(String);
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
        `${name} must be ${keyword === "minimum" ? "at least" : "at most"} ${schema[keyword]}, found ${kindOf(node)}`,
        { also },
      );
      return;
    default:
      report.error("VALUE_INVALID", where, `${name} cannot be ${kindOf(node)}`, { also, hint: describe(schema, "expected: ") });
  }
}

/** Keys that stand there with a slip, by their map: they are told as unknown, and not as missing too. */
function misspeltKeys(errors: readonly SchemaError[]): ReadonlyMap<Node, ReadonlySet<string>> {
  const keys = new Map<Node, Set<string>>();
  for (const { keyword, schema, node, key = "" } of errors) {
    if (keyword !== "additionalProperties") continue;
    const meant = nearest(key, Object.keys(schema.properties ?? {}));
    if (meant !== undefined) keys.set(node, (keys.get(node) ?? new Set()).add(meant));
  }
  return keys;
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
