import { composeSchema, type JsonSchema } from "../load/index.ts";
import { serviceSettings } from "../model/settings/index.ts";
import { modules } from "../modules/index.ts";
import { itemSchemas, sectionSchemas, settingSchemas } from "./extension-schema.ts";

/** One JSON Schema (draft 7) for the whole language, so that an editor completes and checks a compose file with its `x-…` sections. */
export function languageSchema(): JsonSchema {
  const { definitions = {}, ...compose } = composeSchema;
  const { secret = {}, service = {}, volume = {} } = definitions;
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    ...compose,
    $id: "composex",
    title: "Compose file with x- sections for composex",
    properties: { ...compose.properties, ...sectionSchemas(modules, serviceSettings) },
    definitions: {
      ...definitions,
      secret: { ...secret, properties: { ...secret.properties, ...itemSchemas("secrets", modules) } },
      volume: { ...volume, properties: { ...volume.properties, ...itemSchemas("volumes", modules) } },
      service: { ...service, properties: { ...service.properties, ...settingSchemas(serviceSettings) } },
    },
  };
}
