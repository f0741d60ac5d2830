import { checkProperties, logicalId, type RemovalPolicy } from "../cfn/index.ts";
import type { ModelResource } from "../contract/model.ts";
import type { AttachedModule, EntryModule, ResourceModule, WrittenEntry } from "../contract/module.ts";
import type { ParseContext } from "../contract/parse-context.ts";
import { isWritten, placeOf } from "../shape/index.ts";
import { type CommonKeys, isCreated } from "./entry-shape.ts";

/** Keys that say what a resource is to be. */
const FORMS = ["Properties", "MacroParameters", "Lookup"] as const;

/** What says what the resource is to be has a problem, which is told: what is left would be another resource. */
export function isIncomplete(written: CommonKeys): boolean {
  return FORMS.some((form) => written[form] === undefined && isWritten(written, form));
}

/** The resource that an entry asks for; undefined where a problem was reported. */
export function resourceOf(
  module: ResourceModule | AttachedModule,
  name: string,
  written: CommonKeys,
  forAll: RemovalPolicy | undefined,
  context: ParseContext,
): ModelResource | undefined {
  const { Properties = {}, Settings = {}, Lookup, DeletionPolicy } = written;
  const entry: WrittenEntry<object> = {
    name,
    logicalName: logicalId(name),
    place: placeOf(written),
    written,
    properties: Properties,
    settings: Settings,
    isFound: Lookup !== undefined,
  };
  if (Lookup) reportUnused(module, written);
  const isNew = !Lookup && isCreated(module);
  const type = isNew ? typeOfNew(module, written, entry, context) : undefined;
  if (isNew && type === undefined) return undefined;
  const spec = module.read ? module.read(entry, context) : entry;
  if (spec === undefined) return undefined;
  const removal = DeletionPolicy ?? forAll ?? module.removal;
  return {
    module,
    name,
    logicalName: entry.logicalName,
    path: entry.place.path,
    spec,
    ...(type !== undefined && { type }),
    properties: Properties,
    lookup: Lookup && { path: placeOf(written, "Lookup").path, query: module.query?.(Lookup, spec) ?? Lookup },
    implied: false,
    ...(removal && { deletionPolicy: removal }),
    ...(Settings.Subnets !== undefined && { subnetGroup: { name: Settings.Subnets, path: placeOf(Settings, "Subnets").path } }),
    variableNames: Settings.EnvNames ?? [],
  };
}

/** What says how a resource is to be created says nothing about one that is there. */
function reportUnused({ noun }: EntryModule, written: CommonKeys): void {
  for (const key of ["Properties", "MacroParameters", "DeletionPolicy"] as const) {
    if (written[key] === undefined) continue;
    placeOf(written, key).keyWarning("KEY_UNUSED", `${key} changes nothing: the ${noun} is looked up, not created`, {
      hint: `remove ${key} or Lookup`,
    });
  }
}

/** Type of a resource that is to be created, its `Properties` checked; undefined where that cannot be said. */
function typeOfNew(
  module: EntryModule,
  written: CommonKeys,
  entry: WrittenEntry<object>,
  { project, report }: ParseContext,
): string | undefined {
  const { key, mayBeEmpty, noun, supplied, lookup } = module;
  if (!mayBeEmpty && written.Properties === undefined && written.MacroParameters === undefined) {
    entry.place.keyError("KEY_MISSING", `${key}.${entry.name} says neither what to create nor what to find`, {
      hint: `add Properties for a new ${noun}${lookup ? ", or Lookup for one that is there" : ""}`,
    });
    return undefined;
  }
  const type = module.typeOf ? module.typeOf(entry, { project, report }) : module.type;
  const path = [...entry.place.path, "Properties"];
  if (type !== undefined && written.Properties)
    checkProperties(type, entry.properties, path, project, report, { ...(supplied && { supplied }) });
  return type;
}
