import type { Path } from "../../diagnostics/index.ts";
import { type ListNode, type MapNode, type Node, toPlain } from "../node.ts";
import type { JsonSchema } from "./schema/parts.ts";

/** A keyword of a schema that a value breaks. */
export interface SchemaError {
  readonly keyword: keyof JsonSchema;
  /** The schema that holds the keyword. */
  readonly schema: JsonSchema;
  readonly node: Node;
  /** Path of `node` in the document. */
  readonly path: Path;
  /** The key of `node` that is not known, or missing. */
  readonly key?: string;
  /** No branch of an `anyOf` or `oneOf` fits; this one came farthest. */
  readonly ofBranch?: true;
}

/** Everything that a document's schema forbids in it. What `!reset` takes away means nothing and is not looked at. */
export function schemaErrors(schema: JsonSchema, document: Node): readonly SchemaError[] {
  const walk = new Walk(schema);
  walk.check(schema, document);
  return walk.errors;
}

class Walk {
  errors: SchemaError[] = [];
  readonly #root: JsonSchema;
  readonly #path: (string | number)[] = [];

  constructor(root: JsonSchema) {
    this.#root = root;
  }

  /** As in JSON Schema, a keyword says something about values of its own type alone. */
  check(schema: JsonSchema, node: Node): void {
    if (schema.$ref !== undefined) this.check(this.#definition(schema.$ref), node);
    const { type, anyOf, oneOf } = schema;
    if (type !== undefined && !(typeof type === "string" ? isOfType(node, type) : type.some((one) => isOfType(node, one)))) {
      this.#add("type", schema, node);
    }
    const value = node.kind === "scalar" ? node.value : undefined;
    if (schema.enum && !schema.enum.some((allowed) => allowed === value)) this.#add("enum", schema, node);
    if (schema.const !== undefined && schema.const !== value) this.#add("const", schema, node);
    if (node.kind === "map") this.#checkMap(schema, node);
    else if (node.kind === "list") this.#checkList(schema, node);
    else if (typeof value === "number") this.#checkNumber(schema, value, node);
    else if (typeof value === "string" && schema.pattern !== undefined && !expression(schema.pattern).test(value)) {
      this.#add("pattern", schema, node);
    }
    if (anyOf) this.#checkBranches("anyOf", anyOf, schema, node);
    if (oneOf) this.#checkBranches("oneOf", oneOf, schema, node);
  }

  #checkNumber(schema: JsonSchema, value: number, node: Node): void {
    const { minimum, maximum } = schema;
    if (minimum !== undefined && !(value >= minimum)) this.#add("minimum", schema, node);
    if (maximum !== undefined && !(value <= maximum)) this.#add("maximum", schema, node);
  }

  #checkList(schema: JsonSchema, node: ListNode): void {
    const { items, minItems, maxItems, uniqueItems } = schema;
    if (minItems !== undefined || maxItems !== undefined || uniqueItems) {
      const present = node.items.filter(({ tag }) => tag !== "reset");
      if (present.length < (minItems ?? 0)) this.#add("minItems", schema, node);
      if (present.length > (maxItems ?? Infinity)) this.#add("maxItems", schema, node);
      if (uniqueItems && new Set(present.map((item) => JSON.stringify(toPlain(item)))).size < present.length) {
        this.#add("uniqueItems", schema, node);
      }
    }
    if (items) for (const [index, item] of node.items.entries()) this.#checkBelow(index, items, item);
  }

  #checkMap(schema: JsonSchema, node: MapNode): void {
    const { required, minProperties, maxProperties } = schema;
    if (minProperties !== undefined || maxProperties !== undefined) {
      const present = [...node.entries.values()].filter(({ value }) => value.tag !== "reset").length;
      if (present < (minProperties ?? 0)) this.#add("minProperties", schema, node);
      if (present > (maxProperties ?? Infinity)) this.#add("maxProperties", schema, node);
    }
    for (const key of required ?? []) {
      const entry = node.entries.get(key);
      if (!entry || entry.value.tag === "reset") this.#add("required", schema, node, key);
    }
    const { properties, additionalProperties: others } = schema;
    const patterns = schema.patternProperties && Object.entries(schema.patternProperties);
    if (!properties && !patterns && others === undefined) return;
    for (const [key, { value }] of node.entries) {
      if (value.tag === "reset") continue;
      const own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (own) this.#checkBelow(key, own, value);
      let known = own !== undefined;
      for (const [pattern, item] of patterns ?? []) {
        if (!expression(pattern).test(key)) continue;
        known = true;
        this.#checkBelow(key, item, value);
      }
      if (known || others === undefined || others === true) continue;
      if (others === false) this.#add("additionalProperties", schema, node, key);
      else this.#checkBelow(key, others, value);
    }
  }

  #checkBelow(key: string | number, schema: JsonSchema, node: Node): void {
    if (node.tag === "reset") return;
    this.#path.push(key);
    this.check(schema, node);
    this.#path.pop();
  }

  /** Of branches that do not fit, the one that came farthest is told: into the value first, then with the fewest complaints. */
  #checkBranches(keyword: "anyOf" | "oneOf", branches: readonly JsonSchema[], schema: JsonSchema, node: Node): void {
    const before = this.errors;
    const tried = branches.map((branch) => {
      this.errors = [];
      this.check(branch, node);
      return this.errors;
    });
    this.errors = before;
    const fitting = tried.filter((errors) => errors.length === 0).length;
    if (fitting === 0) {
      const [best = []] = tried.sort((a, b) => depth(b) - depth(a) || a.length - b.length);
      this.errors.push(...best.map((error) => ({ ...error, ofBranch: true as const })));
    } else if (fitting > 1 && keyword === "oneOf") this.#add(keyword, schema, node);
  }

  #add(keyword: keyof JsonSchema, schema: JsonSchema, node: Node, key?: string): void {
    this.errors.push({ keyword, schema, node, path: [...this.#path], ...(key !== undefined && { key }) });
  }

  /** `#/definitions/NAME`: a schema refers to nothing else. */
  #definition(reference: string): JsonSchema {
    const definition = this.#root.definitions?.[reference.slice(reference.lastIndexOf("/") + 1)];
    if (!definition) throw new Error(`the schema has no ${reference}`);
    return definition;
  }
}

function isOfType(node: Node, type: string): boolean {
  if (type === "object") return node.kind === "map";
  if (type === "array") return node.kind === "list";
  if (node.kind !== "scalar") return false;
  if (type === "null") return node.value === null;
  return type === "integer" ? Number.isInteger(node.value) : typeof node.value === type;
}

/** A wrong type says least of how far a branch came. */
function depth(errors: readonly SchemaError[]): number {
  const deepest = Math.max(...errors.map(({ path }) => path.length));
  return errors.every(({ keyword }) => keyword === "type") ? deepest : deepest + 0.5;
}

const expressions = new Map<string, RegExp>();

function expression(pattern: string): RegExp {
  let known = expressions.get(pattern);
  if (!known) {
    known = new RegExp(pattern, "u");
    expressions.set(pattern, known);
  }
  return known;
}
