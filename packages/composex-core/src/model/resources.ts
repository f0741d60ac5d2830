import { ClaimedNames, logicalId, type RemovalPolicy } from "../cfn/index.ts";
import type { Family } from "../contract/family.ts";
import type { LinkedResource } from "../contract/model.ts";
import type { ResourceModule } from "../contract/module.ts";
import type { ParseContext } from "../contract/parse-context.ts";
import { isRecord, Place, read } from "../shape/index.ts";
import { isIncomplete, resourceOf } from "./entry.ts";
import { entryShape, sectionRemovalShape } from "./entry-shape.ts";
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
  const forAll = removalOfSection(module, section, top);
  const names = new ClaimedNames("logical id", report);
  return entriesIn(module, section, top).flatMap(([name, value, place]) => {
    names.claim(logicalId(name), name, place.keyPosition);
    const written = read(entryShape(module), value, place);
    if (!written || isIncomplete(written)) return [];
    const resource = resourceOf(module, name, written, forAll, context);
    if (!resource) return [];
    const links = module.usedBy
      ? module.usedBy(resource, families, context).map((link) => ({ ...link, resource, wants: undefined }))
      : linksOf(resource, written.Services ?? [], families, context);
    return [{ resource, links }];
  });
}

/** Reads the entries of a section, for the problems that shapes find in it. */
export function checkEntries(module: ResourceModule, section: unknown, { project, report }: ParseContext): void {
  const top = new Place([module.key], { places: project, report });
  if (!isRecord(section)) {
    top.error("TYPE_MISMATCH", `${module.key} takes a map`);
    return;
  }
  removalOfSection(module, section, top);
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

function removalOfSection(module: ResourceModule, { DeletionPolicy: value }: Section, top: Place): RemovalPolicy | undefined {
  if (value === undefined || value === null || isRecord(value)) return undefined;
  return read(sectionRemovalShape(module), value, top.at("DeletionPolicy"));
}
