import type { JsonSchema } from "../load/index.ts";
import type { ServiceSetting } from "../model/settings/contract.ts";
import type { ResourceModule } from "../modules/contract.ts";

/** Schemas of every `x-…` section of the top level, by key. */
export function sectionSchemas(modules: readonly ResourceModule[]): Record<string, JsonSchema> {
  const schemas: Record<string, JsonSchema> = {
    "x-tags": {
      type: ["object", "array", "null"],
      description: "Tags for every resource that takes tags.",
      additionalProperties: { type: ["string", "number", "boolean"] },
    },
    "x-configs": {
      type: ["object", "null"],
      description: "Settings of services in the first spelling; the present one is x- keys of services.",
    },
  };
  for (const { key, summary, shape, schema } of modules) {
    const entry = schema as JsonSchema;
    schemas[key] =
      shape === "object"
        ? { ...entry, description: summary }
        : { type: ["object", "null"], description: summary, additionalProperties: entry };
  }
  return schemas;
}

/** Schemas of every `x-…` key of a service, by key. */
export function settingSchemas(settings: readonly ServiceSetting[]): Record<string, JsonSchema> {
  const schemas: Record<string, JsonSchema> = {
    "x-configs": { type: ["object", "null"], description: "Settings in the first spelling; the present one is x- keys of the service." },
  };
  for (const { key, aliases, summary, schema } of settings) {
    for (const name of [key, ...(aliases ?? [])]) schemas[name] = { ...(schema as JsonSchema), description: summary };
  }
  return schemas;
}

/** What only the `x-…` parts of a project must be; everything else passes. */
export function extensionSchema(modules: readonly ResourceModule[], settings: readonly ServiceSetting[]): JsonSchema {
  return {
    $id: "extensions",
    type: "object",
    properties: {
      ...sectionSchemas(modules),
      services: { type: "object", additionalProperties: { type: "object", properties: settingSchemas(settings) } },
    },
  };
}
