import { REMOVAL_POLICIES } from "../cfn/index.ts";
import type { ResourceModule } from "../contract/module.ts";
import type { ServiceSetting } from "../contract/service-setting.ts";
import type { JsonSchema } from "../load/index.ts";

/** Schemas of every `x-…` section of the top level, by key. */
export function sectionSchemas(modules: readonly ResourceModule[], settings: readonly ServiceSetting[]): Record<string, JsonSchema> {
  const schemas: Record<string, JsonSchema> = {
    "x-tags": {
      type: ["object", "array", "null"],
      description: "Tags for every resource that takes tags.",
      additionalProperties: { type: ["string", "number", "boolean"] },
    },
    "x-configs": {
      type: ["object", "null"],
      description: "Settings of services in the first spelling; the present one is x- keys of services.",
      properties: { composex: { ...oldSettings(settings), description: "Settings of all services." } },
      additionalProperties: { ...oldSettings(settings), description: "Settings of the service of this name." },
    },
  };
  for (const { key, summary, shape, schema, within } of modules) {
    if (within) continue;
    const entry = orNothing(schema);
    schemas[key] =
      shape === "object"
        ? { ...entry, description: summary }
        : {
            type: ["object", "null"],
            description: summary,
            properties: { DeletionPolicy: { description: "Of every resource of the section.", enum: REMOVAL_POLICIES } },
            additionalProperties: entry,
          };
  }
  return schemas;
}

/** `x-sqs: {jobs: }` is a queue with nothing said about it. */
function orNothing(schema: JsonSchema): JsonSchema {
  return typeof schema.type === "string" ? { ...schema, type: [schema.type, "null"] } : schema;
}

/** Schemas of the `x-…` keys of items in a compose section, by key. */
export function itemSchemas(within: NonNullable<ResourceModule["within"]>, modules: readonly ResourceModule[]): Record<string, JsonSchema> {
  const inside = modules.filter((module) => module.within === within);
  return Object.fromEntries(inside.map(({ key, summary, schema }) => [key, { ...(schema as JsonSchema), description: summary }]));
}

/** Schemas of every `x-…` key of a service, by key. */
export function settingSchemas(settings: readonly ServiceSetting[]): Record<string, JsonSchema> {
  const schemas: Record<string, JsonSchema> = {
    "x-configs": { ...oldSettings(settings), description: "Settings in the first spelling; the present one is x- keys of the service." },
  };
  for (const { key, aliases, summary, schema } of settings) {
    for (const name of [key, ...(aliases ?? [])]) schemas[name] = { ...(schema as JsonSchema), description: summary };
  }
  return schemas;
}

/** A block of `x-configs`: sections that say what a setting says now. */
function oldSettings(settings: readonly ServiceSetting[]): JsonSchema {
  const sections = settings.flatMap(({ key, oldSection, schema }) =>
    [oldSection ?? []]
      .flat()
      .map((section) => [section, { ...(schema as JsonSchema), description: `What ${key} of a service says now.` }] as const),
  );
  return { type: ["object", "null"], additionalProperties: false, properties: Object.fromEntries(sections) };
}

/** What only the `x-…` parts of a project must be; everything else passes. */
export function extensionSchema(modules: readonly ResourceModule[], settings: readonly ServiceSetting[]): JsonSchema {
  return {
    properties: {
      ...sectionSchemas(modules, settings),
      secrets: { additionalProperties: { properties: itemSchemas("secrets", modules) } },
      services: { additionalProperties: { properties: settingSchemas(settings) } },
    },
  };
}
