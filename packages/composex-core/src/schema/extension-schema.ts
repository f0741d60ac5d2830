import type { AttachedModule, ItemSection, Module, ResourceModule } from "../contract/module.ts";
import type { ServiceSetting } from "../contract/service-setting.ts";
import type { JsonSchema } from "../load/index.ts";
import { entryShape, sectionRemovalShape } from "../model/entry-shape.ts";
import { configBlockShape, configsShape } from "../model/settings/configs.ts";
import { tagsShape } from "../model/tags.ts";
import { toJsonSchema } from "../shape/index.ts";

/** Schemas of every `x-…` section of the top level, by key. */
export function sectionSchemas(modules: readonly Module[], settings: readonly ServiceSetting[]): Record<string, JsonSchema> {
  const schemas: Record<string, JsonSchema> = {
    "x-tags": toJsonSchema(tagsShape.emptyable()),
    "x-configs": toJsonSchema(configsShape(settings)),
  };
  for (const module of modules) {
    const schema = sectionSchema(module);
    if (schema) schemas[module.key] = schema;
  }
  return schemas;
}

/** Undefined for a module that has no section of its own. */
export function sectionSchema(module: Module): JsonSchema | undefined {
  const { summary } = module;
  if (module.kind === "resource") return ofEntries(module, toJsonSchema(entryShape(module)));
  if (module.kind === "attached") return undefined;
  return { ...toJsonSchema(module.shape), description: summary };
}

function ofEntries(module: ResourceModule, additionalProperties: JsonSchema): JsonSchema {
  const { summary, sectionWas } = module;
  const DeletionPolicy = toJsonSchema(sectionRemovalShape(module));
  const earlier = sectionWas !== undefined && {
    [sectionWas]: { type: ["object", "null"], description: "Earlier spelling: the entries stand directly in the section now." },
  };
  return { type: ["object", "null"], description: summary, properties: { DeletionPolicy, ...earlier }, additionalProperties };
}

/** Schemas of the `x-…` keys of items in a compose section, by key. */
export function itemSchemas(section: ItemSection, modules: readonly Module[]): Record<string, JsonSchema> {
  const attached = modules.filter((module) => module.kind === "attached" && module.section === section) as readonly AttachedModule[];
  return Object.fromEntries(attached.map((module) => [module.key, { ...toJsonSchema(entryShape(module)), description: module.summary }]));
}

/** Schemas of every `x-…` key of a service, by key. */
export function settingSchemas(settings: readonly ServiceSetting[]): Record<string, JsonSchema> {
  const schemas: Record<string, JsonSchema> = { "x-configs": toJsonSchema(configBlockShape(settings)) };
  for (const { key, aliases, summary, shape } of settings) {
    for (const name of [key, ...(aliases ?? [])]) schemas[name] = toJsonSchema(shape.says(summary));
  }
  return schemas;
}
