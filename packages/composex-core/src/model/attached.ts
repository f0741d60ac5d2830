import { ClaimedNames, logicalId } from "../cfn/index.ts";
import type { Family, FamilyMember } from "../contract/family.ts";
import type { Link, LinkedResource, Model, ModelResource } from "../contract/model.ts";
import type { AttachedModule, ItemMounts, ItemSection, ItemUse, ItemUses, Module } from "../contract/module.ts";
import type { ParseContext } from "../contract/parse-context.ts";
import type { ServiceSetting } from "../contract/service-setting.ts";
import { didYouMean } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";
import { isRecord, Place, read } from "../shape/index.ts";
import { isIncomplete, resourceOf } from "./entry.ts";
import { entryShape } from "./entry-shape.ts";

/** The resources that items of a compose section stand for. */
export function attachedEntries(
  module: AttachedModule,
  families: readonly Family[],
  settings: readonly ServiceSetting[],
  context: ParseContext,
): readonly LinkedResource[] {
  const names = new ClaimedNames("logical id", context.report);
  return entriesIn(module, context).flatMap(({ name, value, place }) => {
    names.claim(logicalId(name), name, place.keyPosition);
    const written = read(entryShape(module), value, place);
    if (!written || isIncomplete(written)) return [];
    const resource = resourceOf(module, name, written, undefined, context);
    if (!resource) return [];
    return [{ resource, links: families.flatMap((family) => linkOf(module, resource, family, settings) ?? []) }];
  });
}

/** Whether a module has an item of a section. */
export function isAttached({ resources }: Model, section: ItemSection, name: string): boolean {
  const all = [...resources.values()].flatMap((entries) => entries.get(name) ?? []);
  return all.some(({ path }) => path[0] === section && path[1] === name);
}

/** Reads the entries, for the problems that shapes find in them. */
export function checkAttached(module: AttachedModule, context: ParseContext): void {
  for (const { value, place } of entriesIn(module, context)) read(entryShape(module), value, place);
}

interface PlacedItem {
  readonly name: string;
  readonly value: unknown;
  readonly place: Place;
}

function entriesIn(module: AttachedModule, { project, report }: ParseContext): readonly PlacedItem[] {
  const { section, key } = module;
  return Object.entries(project[section]).flatMap(([name, written]): readonly PlacedItem[] => {
    const item = isRecord(written) ? written : {};
    const place = new Place([section, name], { places: project, report });
    if (Object.hasOwn(item, key)) return [{ name, value: item[key], place: place.at(key) }];
    const value = module.assumes?.(name, item);
    return value === undefined ? [] : [{ name, value, place }];
  });
}

function linkOf(
  { section }: AttachedModule,
  resource: ModelResource,
  family: Family,
  settings: readonly ServiceSetting[],
): Link<ItemUses> | undefined {
  const items = usesOf(section, family.members, settings).filter(({ name }) => name === resource.name);
  const [first] = items;
  if (!first) return undefined;
  const services = [...new Set(items.map(({ member }) => member.name))];
  return { resource, family, services, use: { items }, wants: undefined, path: first.path };
}

interface NamedUse extends ItemUse {
  /** The item. */
  readonly name: string;
}

/** What the services of a family use of a section: by mounting an item, or by a setting that names one. */
function usesOf(section: ItemSection, members: readonly FamilyMember[], settings: readonly ServiceSetting[]): readonly NamedUse[] {
  return members.flatMap((member): readonly NamedUse[] => {
    const mounts: readonly ItemMounts[ItemSection][] = member.service[section] ?? [];
    const mounted = mounts.flatMap((mount, index) => {
      return mount.source === undefined ? [] : [{ member, name: mount.source, mount, path: [...member.path, section, index] }];
    });
    const named = settings.flatMap((setting) => {
      const spec = member.settings.get(setting.key);
      const items = spec ? (setting.items?.(spec) ?? []) : [];
      return items.flatMap(({ section: of, name, path }) => (of === section ? [{ member, name, setting: setting.key, path }] : []));
    });
    return [...mounted, ...named];
  });
}

/** A secret must be one of AWS: reports what services use of the others. */
export function checkSecrets(
  families: readonly Family[],
  settings: readonly ServiceSetting[],
  modules: readonly Module[],
  resources: ReadonlyMap<string, ReadonlyMap<string, ModelResource>>,
  { project, report }: ParseContext,
): void {
  const attached = modules.filter((module) => module.kind === "attached" && module.section === "secrets");
  const known = new Set(attached.flatMap(({ key }) => [...(resources.get(key)?.keys() ?? [])]));
  for (const { name, member, path } of families.flatMap((family) => usesOf("secrets", family.members, settings))) {
    // A declaration with a problem of its own is reported where it stands.
    if (known.has(name) || attached.some(({ key }) => hasKey(project, name, key))) continue;
    const declared = Object.hasOwn(project.secrets, name);
    const message = declared
      ? `"${name}" is a file: ECS cannot give it to ${member.name}`
      : `${member.name} uses the secret "${name}", which is not declared`;
    const instead = attached.flatMap((module) => (module.kind === "attached" ? (module.instead?.(name) ?? []) : []));
    report.error("SECRET_UNDEFINED", project.locate(path), message, { hint: declared ? instead[0] : didYouMean(name, known) });
  }
}

function hasKey({ secrets }: Project, name: string, key: string): boolean {
  const item = Object.hasOwn(secrets, name) ? secrets[name] : undefined;
  return isRecord(item) && Object.hasOwn(item, key);
}
