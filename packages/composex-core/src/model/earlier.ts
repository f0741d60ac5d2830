import { ClaimedNames, checkProperties, logicalId } from "../cfn/index.ts";
import type { EarlierEntry, EarlierModule } from "../contract/earlier-module.ts";
import type { Family } from "../contract/family.ts";
import type { LinkedResource, ModelResource } from "../contract/model.ts";
import type { ParseContext } from "../contract/parse-context.ts";
import { isRecord } from "../shape/index.ts";

/** The entries of a module of the earlier contract. */
export function earlierEntries(
  module: EarlierModule,
  section: unknown,
  families: readonly Family[],
  unreadable: ReadonlySet<string>,
  context: ParseContext,
): readonly LinkedResource[] {
  return sectionEntries(module, section, context).flatMap((entry) =>
    unreadable.has(entry.path.join("/")) ? [] : (parseEntry(module, entry, families, context) ?? []),
  );
}

function sectionEntries(module: EarlierModule, section: unknown, context: ParseContext): readonly EarlierEntry[] {
  const { project, report } = context;
  const whole = (value: Readonly<Record<string, unknown>>): readonly EarlierEntry[] => {
    return [{ name: module.key, logicalName: module.key.slice(2), path: [module.key], value }];
  };
  if (typeof section === "string" && module.fromText) return whole(module.fromText(section, context));
  if (!isRecord(section)) {
    report.error("TYPE_MISMATCH", project.locate([module.key]), `${module.key} takes a map`);
    return [];
  }
  if (module.shape === "object") return whole(section);
  const names = new ClaimedNames("logical id", report);
  return Object.entries(section).flatMap(([name, value]) => {
    const path = [module.key, name];
    names.claim(logicalId(name), name, project.locateKey(path));
    if (value === null || isRecord(value)) return [{ name, logicalName: logicalId(name), path, value: value ?? {} }];
    report.error("TYPE_MISMATCH", project.locate(path), `${module.key}.${name} takes a map`);
    return [];
  });
}

function parseEntry(
  module: EarlierModule,
  entry: EarlierEntry,
  families: readonly Family[],
  context: ParseContext,
): LinkedResource | undefined {
  const { project, report } = context;
  const { Lookup, Properties } = entry.value;
  if (module.type !== undefined && isRecord(Properties) && !Lookup) {
    const { supplied } = module;
    checkProperties(module.type, Properties, [...entry.path, "Properties"], project, report, { ...(supplied && { supplied }) });
  }
  const spec = module.parse(entry, context);
  if (spec === undefined) return undefined;
  const query = module.query ? module.query(spec) : isRecord(Lookup) ? Lookup : undefined;
  const resource: ModelResource = {
    module,
    name: entry.name,
    logicalName: entry.logicalName,
    path: entry.path,
    spec,
    properties: isRecord(Properties) ? Properties : {},
    lookup: query && { path: [...entry.path, "Lookup"], query },
    implied: module.implied === true && (project.extensions[module.key] ?? undefined) === undefined,
    variableNames: [],
  };
  const links = module.links?.(resource, families, context) ?? [];
  return { resource, links: links.map((link) => ({ ...link, resource, wants: undefined })) };
}
