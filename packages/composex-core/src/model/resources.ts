import { ClaimedNames, checkProperties, logicalId, type RemovalPolicy } from "../cfn/index.ts";
import type { Family } from "../contract/family.ts";
import type { LinkedResource, ModelResource } from "../contract/model.ts";
import type { ResourceModule, WrittenEntry } from "../contract/module.ts";
import type { ParseContext } from "../contract/parse-context.ts";
import { isRecord, Place, placeOf, read } from "../shape/index.ts";
import { type CommonKeys, entryShape, sectionRemovalShape } from "./entry-shape.ts";
import { linksOf } from "./links.ts";

/** The entries of a section of resources. */
export function resourceEntries(
  module: ResourceModule,
  section: unknown,
  families: readonly Family[],
  context: ParseContext,
): readonly LinkedResource[] {
  const { project, report } = context;
  const top = new Place([module.key], { places: project, report });
  if (!isRecord(section)) {
    top.error("TYPE_MISMATCH", `${module.key} takes a map`);
    return [];
  }
  const forAll = removalOfSection(section, top);
  const names = new ClaimedNames("logical id", report);
  return entriesIn(module, section, top).flatMap(([name, value, place]) => {
    names.claim(logicalId(name), name, place.keyPosition);
    const written = read(entryShape(module), value, place);
    // What says what it is to be has a problem, which is told: what is left would be another resource.
    if (!written || FORMS.some((form) => written[form] === undefined && isRecord(value) && (value[form] ?? undefined) !== undefined))
      return [];
    const resource = resourceOf(module, name, written, forAll, context);
    if (!resource) return [];
    const links = module.usedBy
      ? module.usedBy(resource, families, context).map((link) => ({ ...link, resource, wants: undefined }))
      : linksOf(resource, written.Services ?? [], families, context);
    return [{ resource, links }];
  });
}

/** Keys that say what a resource is to be. */
const FORMS = ["Properties", "MacroParameters", "Lookup"] as const;

/** Reads the entries of a section, for the problems that shapes find in it. */
export function checkEntries(module: ResourceModule, section: unknown, { project, report }: ParseContext): void {
  const top = new Place([module.key], { places: project, report });
  if (!isRecord(section)) {
    top.error("TYPE_MISMATCH", `${module.key} takes a map`);
    return;
  }
  removalOfSection(section, top);
  for (const [, value, place] of entriesIn(module, section, top)) read(entryShape(module), value, place);
}

type Section = Readonly<Record<string, unknown>>;

type PlacedEntry = readonly [name: string, value: unknown, place: Place];

/** A resource may be called `DeletionPolicy` as well, or like the key that earlier releases had the entries under. */
function entriesIn(module: ResourceModule, section: Section, top: Place): readonly PlacedEntry[] {
  return Object.entries(section).flatMap(([name, value]): readonly PlacedEntry[] => {
    if (name === "DeletionPolicy" && !isRecord(value)) return [];
    const place = top.at(name);
    if (name !== module.sectionWas || !isRecord(value) || saysSomething(module, value)) return [[name, value, place]];
    place.keyNote("SPELLING_OLD", `"${name}" is an earlier spelling`, { hint: `write what is in it directly below ${module.key}` });
    return Object.entries(value).map(([inner, entry]) => [inner, entry, place.at(inner)]);
  });
}

/** Whether a map has a key that entries have. */
function saysSomething(module: ResourceModule, value: Section): boolean {
  const { form } = entryShape(module);
  return Object.keys(value).length === 0 || (form.kind === "record" && Object.keys(value).some((key) => Object.hasOwn(form.keys, key)));
}

function removalOfSection({ DeletionPolicy: value }: Section, top: Place): RemovalPolicy | undefined {
  if (value === undefined || value === null || isRecord(value)) return undefined;
  return read(sectionRemovalShape, value, top.at("DeletionPolicy"));
}

function resourceOf(
  module: ResourceModule,
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
  const type = Lookup ? undefined : typeOfNew(module, written, entry, context);
  if (!Lookup && type === undefined) return undefined;
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
function reportUnused({ noun }: ResourceModule, written: CommonKeys): void {
  for (const key of ["Properties", "MacroParameters", "DeletionPolicy"] as const) {
    if (written[key] === undefined) continue;
    placeOf(written, key).keyWarning("KEY_UNUSED", `${key} changes nothing: the ${noun} is looked up, not created`, {
      hint: `remove ${key} or Lookup`,
    });
  }
}

/** Type of a resource that is to be created, its `Properties` checked; undefined where that cannot be said. */
function typeOfNew(
  module: ResourceModule,
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
