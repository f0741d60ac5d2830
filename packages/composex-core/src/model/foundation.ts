import { checkProperties } from "../cfn/index.ts";
import type { Family } from "../contract/family.ts";
import type { LinkedResource, ModelResource } from "../contract/model.ts";
import type { ClusterModule, FoundationModule, NetworkModule } from "../contract/module.ts";
import type { ParseContext } from "../contract/parse-context.ts";
import { isRecord, Place, read } from "../shape/index.ts";

/** The one thing that a section such as `x-vpc` is. */
export function foundationEntry(
  module: FoundationModule | NetworkModule | ClusterModule,
  section: unknown,
  families: readonly Family[],
  context: ParseContext,
): readonly LinkedResource[] {
  const { project, report } = context;
  const place = new Place([module.key], { places: project, report });
  const written = read(module.shape, section, place);
  if (written === undefined) return [];
  const { Properties, Lookup } = isRecord(written) ? written : ({} as Readonly<Record<string, unknown>>);
  const properties = isRecord(Properties) ? Properties : {};
  if (module.type !== undefined && isRecord(Properties) && !Lookup) {
    const { supplied } = module;
    checkProperties(module.type, Properties, [module.key, "Properties"], project, report, { ...(supplied && { supplied }) });
  }
  const spec = module.read(written, place, context);
  if (spec === undefined) return [];
  const query = module.query?.(spec);
  const resource: ModelResource = {
    module,
    name: module.key,
    logicalName: module.key.slice(2),
    path: place.path,
    spec,
    properties,
    lookup: query && { path: [module.key, "Lookup"], query },
    implied: (project.extensions[module.key] ?? undefined) === undefined,
    variableNames: [],
  };
  const links = module.kind === "foundation" ? (module.usedBy?.(resource, families, context) ?? []) : [];
  return [{ resource, links: links.map((link) => ({ ...link, resource, wants: undefined })) }];
}
