import { expect } from "chai";
import type { JsonSchema } from "../load/index.ts";
import { serviceSettings } from "../model/settings/index.ts";
import { modules } from "../modules/index.ts";
import { itemSchemas, sectionSchemas, settingSchemas } from "./extension-schema.ts";

/** Every key that a schema names, with its own schema: `Listeners.*.Targets[].name`. */
function* keys(schema: JsonSchema, path: string): Generator<readonly [string, JsonSchema]> {
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    yield [`${path}.${key}`, value];
    yield* keys(value, `${path}.${key}`);
  }
  for (const value of [schema.additionalProperties, ...Object.values(schema.patternProperties ?? {})]) {
    if (typeof value === "object") yield* keys(value, `${path}.*`);
  }
  if (typeof schema.items === "object" && !Array.isArray(schema.items)) yield* keys(schema.items, `${path}[]`);
  for (const form of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) yield* keys(form, path);
}

const documents = {
  ...sectionSchemas(modules, serviceSettings),
  ...itemSchemas("secrets", modules),
  ...Object.fromEntries(Object.entries(settingSchemas(serviceSettings)).map(([key, schema]) => [`services.*.${key}`, schema])),
};

describe("descriptions of keys, which editors and the reference pages show", () => {
  for (const [name, schema] of Object.entries(documents)) {
    it(`${name}: every key has one, as a sentence`, () => {
      const all = [[name, schema] as const, ...keys(schema, name)];
      const without = all.filter(([, { description = "" }]) => !/^\S.*[.]$/s.test(description));
      expect(without.map(([path, { description }]) => `${path}: ${description}`)).to.deep.equal([]);
    });
  }
});
