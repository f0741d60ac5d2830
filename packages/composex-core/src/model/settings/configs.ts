import type { ParseContext } from "../../contract/parse-context.ts";
import type { ServiceSetting } from "../../contract/service-setting.ts";
import { Place, read, record, type Shape } from "../../shape/index.ts";

/** What a block of `x-configs` says, by section. */
export type ConfigBlock = Readonly<Record<string, object>>;

/** A block of `x-configs`, where the first releases had what settings of a service say now. */
export function configBlockShape(settings: readonly ServiceSetting[]): Shape<ConfigBlock> {
  const sections = settings.flatMap(({ key, shape, oldSection = [] }) =>
    [oldSection].flat().map((section) => {
      const earlier = shape.says(`What ${key} of a service says now.`).earlier(`write "${key}" in the service`).emptyable();
      return [section, earlier] as const;
    }),
  );
  const block = record("Settings in the first spelling; the present one is x- keys of the service.", Object.fromEntries(sections));
  return block.emptyable() as Shape<ConfigBlock>;
}

/** `x-configs` of the top level: a block for all services, and one for each by its name. */
export function configsShape(settings: readonly ServiceSetting[]): Shape<Readonly<Record<string, ConfigBlock>>> {
  const block = configBlockShape(settings);
  const shape = record(
    "Settings of services in the first spelling; the present one is x- keys of services.",
    { composex: block.says("Settings of all services.") },
    { others: block.says("Settings of the service of this name.") },
  );
  return shape.orEmpty();
}

export function readConfigs(settings: readonly ServiceSetting[], { project, report }: ParseContext): Readonly<Record<string, ConfigBlock>> {
  const place = new Place(["x-configs"], { places: project, report });
  return read(configsShape(settings), project.extensions["x-configs"] ?? {}, place) ?? {};
}
