/** The parts of JSON Schema (draft 7) that the language is written in. Short and long forms share one schema with several types: no branches. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string | number | boolean | null;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** What `x-…` keys hold is checked with the modules that they belong to. */
export const EXTENSIONS: Readonly<Record<string, JsonSchema>> = { "^x-": {} };

export function text(description: string): JsonSchema {
  return { type: "string", description };
}

export function oneOf(values: readonly string[], description: string): JsonSchema {
  return { type: "string", enum: values, description };
}

/** `true`, or text such as `"${DEBUG}"` that becomes it. */
export function flag(description: string): JsonSchema {
  return { type: ["boolean", "string"], description };
}

export function amount(description: string): JsonSchema {
  return { type: ["number", "string"], description };
}

export function whole(description: string): JsonSchema {
  return { type: ["integer", "string"], description };
}

/** The keys of one mapping, `x-…` allowed beside them. */
export function mapping(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  return {
    type: "object",
    description,
    properties,
    patternProperties: EXTENSIONS,
    additionalProperties: false,
    ...(required.length > 0 && { required }),
  };
}

/** The same mapping, or one of other types in its place. */
export function or(types: string | readonly string[], schema: JsonSchema): JsonSchema {
  return {
    ...schema,
    type: [...(typeof types === "string" ? [types] : types), ...(typeof schema.type === "string" ? [schema.type] : (schema.type ?? []))],
  };
}

export function listOf(items: JsonSchema, description: string): JsonSchema {
  return { type: "array", description, items };
}

export function texts(description: string): JsonSchema {
  return listOf({ type: "string" }, description);
}

export function textOrTexts(description: string): JsonSchema {
  return { type: ["string", "array"], description, items: { type: "string" } };
}

const SCALARS = ["string", "number", "boolean", "null"];

/** `{KEY: value}` or `[KEY=value]`. */
export function keyValues(description: string): JsonSchema {
  return { type: ["object", "array"], description, additionalProperties: { type: SCALARS }, items: { type: "string" } };
}

/** `{key: value}` of scalars. */
export function valueMap(description: string): JsonSchema {
  return { type: "object", description, additionalProperties: { type: SCALARS } };
}

/** Things by name. */
export function byName(description: string, schema: JsonSchema): JsonSchema {
  return { type: ["object", "null"], description, patternProperties: { "^[a-zA-Z0-9._-]+$": schema }, additionalProperties: false };
}
