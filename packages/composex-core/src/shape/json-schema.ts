import type { AnyShape, Form } from "./shape.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The shape as JSON Schema, for editors and the reference pages: every spelling that is read, earlier ones marked as deprecated. */
export function toJsonSchema(shape: AnyShape): JsonSchema {
  return describe(shape, []);
}

/** `open`: the shapes that are being described, so that one that holds itself is described once. */
function describe(shape: AnyShape, open: readonly AnyShape[]): JsonSchema {
  const { standard, earlier, emptyable, orEmpty } = shape.traits;
  const schema = formSchema(shape.form, open);
  return {
    ...(emptyable || orEmpty ? orNull(schema) : schema),
    ...(shape.description !== "" && { description: shape.description }),
    ...(standard && { default: standard.value }),
    ...(earlier !== undefined && { deprecated: true }),
  };
}

function formSchema(form: Form, open: readonly AnyShape[]): JsonSchema {
  switch (form.kind) {
    case "any":
      return {};
    case "later": {
      const shape = form.shape();
      return open.includes(shape) ? {} : describe(shape, [...open, shape]);
    }
    case "flag":
      return { type: "boolean" };
    case "choice":
      return { enum: form.values };
    case "text":
      return {
        type: form.spelled ? ["string", "number", "boolean"] : "string",
        ...(form.grammar && { pattern: form.grammar.pattern.source }),
      };
    case "number":
      return {
        type: form.whole ? "integer" : "number",
        ...(form.least !== undefined && { minimum: form.least }),
        ...(form.most !== undefined && { maximum: form.most }),
      };
    case "list":
      return {
        type: "array",
        ...(isAny(form.item) ? {} : { items: describe(form.item, open) }),
        ...(form.least > 0 && { minItems: form.least }),
        ...(form.most !== undefined && { maxItems: form.most }),
      };
    case "map":
      if (form.names)
        return {
          type: "object",
          additionalProperties: false,
          patternProperties: { [form.names.pattern.source]: describe(form.item, open) },
        };
      return { type: "object", ...(isAny(form.item) ? {} : { additionalProperties: describe(form.item, open) }) };
    case "either":
      return eitherSchema(form.shapes.map((shape) => describe(shape, open)));
    case "record":
      return recordSchema(form, open);
  }
}

function recordSchema({ keys, others, otherNames, atLeastOne }: Form & { kind: "record" }, open: readonly AnyShape[]): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  const spelledSomehow: JsonSchema[] = [];
  for (const [key, shape] of Object.entries(keys)) {
    const { spellings = [], required: needed } = shape.traits;
    properties[key] = describe(shape, open);
    for (const old of spellings) properties[old] = { ...properties[key], deprecated: true, description: `Earlier spelling of ${key}.` };
    if (needed && spellings.length === 0) required.push(key);
    else if (needed) spelledSomehow.push({ anyOf: [key, ...spellings].map((name) => ({ required: [name] })) });
  }
  const [only, ...more] = spelledSomehow;
  return {
    type: "object",
    additionalProperties: others && !otherNames ? describe(others, open) : false,
    ...(others && otherNames && { patternProperties: { [otherNames.pattern.source]: describe(others, open) } }),
    ...(required.length > 0 && { required }),
    ...(only && (more.length === 0 ? only : { allOf: spelledSomehow })),
    ...(atLeastOne && { minProperties: 1 }),
    properties,
  };
}

/** Plain kinds become one list of types, which says the same and reads better. */
function eitherSchema(schemas: readonly JsonSchema[]): JsonSchema {
  const types = schemas.flatMap((schema) =>
    Object.keys(schema).every((key) => key === "type" || key === "description") ? [schema.type] : [],
  );
  return types.length === schemas.length && !types.includes(undefined) ? { type: types.flat() } : { anyOf: schemas };
}

function orNull(schema: JsonSchema): JsonSchema {
  if (schema.enum) return { enum: [...(schema.enum as readonly unknown[]), null] };
  if (schema.type === undefined) return schema.anyOf ? { anyOf: [...(schema.anyOf as readonly unknown[]), { type: "null" }] } : schema;
  return { ...schema, type: [schema.type, "null"].flat() };
}

function isAny({ form, description }: AnyShape): boolean {
  return form.kind === "any" && description === "";
}
