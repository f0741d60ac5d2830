import { ClaimedNames, logicalId } from "../cfn/index.ts";
import { didYouMean, nearest, type Path, type Report } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";
import type { ModuleEntry, ResourceModule } from "../modules/contract.ts";
import { type Family, families } from "./family.ts";
import { isRecord, parseLinks } from "./links.ts";
import type { Grant, Link, Model, ModelResource } from "./model.ts";
import { serviceSettings } from "./settings/index.ts";
import { tags } from "./tags.ts";

/** Top-level sections that are no module. */
const OTHER_SECTIONS = ["x-tags", "x-configs"];

/** Project → Model: task families, x-resources, and who uses what. Undefined where the problems leave nothing to render. */
export function buildModel(project: Project, name: string, modules: readonly ResourceModule[], report: Report): Model {
  const allFamilies = families(project, serviceSettings, report);
  const resources = new Map<string, Map<string, ModelResource>>();
  const links: Link[] = [];
  const unwritten = modules.filter(({ implied, key }) => implied && (project.extensions[key] ?? undefined) === undefined);
  const implied = unwritten.map(({ key }) => [key, {}] as const);
  for (const [key, section] of [...Object.entries(project.extensions), ...implied]) {
    const module = modules.find((candidate) => candidate.key === key);
    if (!module) {
      reportUnknownSection(key, section, project, modules, report);
      continue;
    }
    const entries = new Map<string, ModelResource>();
    resources.set(key, entries);
    for (const entry of sectionEntries(module, section, project, report)) {
      const parsed = parseEntry(module, entry, allFamilies, project, report);
      if (!parsed) continue;
      entries.set(entry.name, parsed.resource);
      links.push(...parsed.links);
    }
  }
  connectReferences(resources, project, report);
  return { project, name, families: allFamilies, resources, links, tags: tags(project, report) };
}

function reportUnknownSection(key: string, section: unknown, project: Project, modules: readonly ResourceModule[], report: Report): void {
  if (OTHER_SECTIONS.includes(key)) return;
  const known = [...modules.map((module) => module.key), ...OTHER_SECTIONS];
  const resourceKeys = ["Properties", "MacroParameters", "Lookup", "Services", "Settings", "Use"];
  const looksLikeResources =
    isRecord(section) && Object.values(section).some((entry) => isRecord(entry) && resourceKeys.some((name) => name in entry));
  if (nearest(key, known) !== undefined || looksLikeResources) {
    report.error("SECTION_UNKNOWN", project.locateKey([key]), `"${key}" is no section that composex knows`, {
      hint: didYouMean(key, known, 30),
    });
  }
}

function sectionEntries(module: ResourceModule, section: unknown, project: Project, report: Report): readonly ModuleEntry[] {
  if (section === null || section === undefined) return [];
  if (!isRecord(section)) {
    report.error("TYPE_MISMATCH", project.locate([module.key]), `${module.key} takes a map`);
    return [];
  }
  if (module.shape === "object") return [{ name: module.key, logicalName: module.key.slice(2), path: [module.key], value: section }];
  const entries: ModuleEntry[] = [];
  const names = new ClaimedNames("logical id", report);
  for (const [name, value] of Object.entries(section)) {
    const path = [module.key, name];
    const logicalName = logicalId(name);
    names.claim(logicalName, name, project.locateKey(path));
    if (value !== null && !isRecord(value)) report.error("TYPE_MISMATCH", project.locate(path), `${module.key}.${name} takes a map`);
    else entries.push({ name, logicalName, path, value: value ?? {} });
  }
  return entries;
}

function parseEntry(
  module: ResourceModule,
  entry: ModuleEntry,
  allFamilies: readonly Family[],
  project: Project,
  report: Report,
): { readonly resource: ModelResource; readonly links: readonly Link[] } | undefined {
  const spec = module.parse(entry, { project, report });
  if (spec === undefined) return undefined;
  const { Lookup, Services } = entry.value;
  const query = module.query ? module.query(spec) : isRecord(Lookup) ? Lookup : undefined;
  const resource: ModelResource = {
    module,
    name: entry.name,
    logicalName: entry.logicalName,
    path: entry.path,
    spec,
    lookup: query && { path: [...entry.path, "Lookup"], query },
    implied: (project.extensions[module.key] ?? undefined) === undefined,
    grants: [],
  };
  const links = module.links
    ? module.links(resource, allFamilies, { project, report })
    : parseLinks(Services, [...entry.path, "Services"], allFamilies, project, report);
  return { resource, links: links.map((link) => ({ ...link, resource })) };
}

/** Checks what modules point at and hands each target the rights it must grant. */
function connectReferences(resources: Map<string, Map<string, ModelResource>>, project: Project, report: Report): void {
  for (const entries of resources.values()) {
    for (const resource of entries.values()) {
      for (const reference of resource.module.references?.(resource.spec, resource) ?? []) {
        const target = findTarget(resources, reference.module, reference.name, reference.path, project, report);
        if (target && reference.grant) (target.grants as Grant[]).push({ from: resource, ...reference.grant });
      }
    }
  }
}

function findTarget(
  resources: ReadonlyMap<string, ReadonlyMap<string, ModelResource>>,
  module: string,
  name: string,
  path: Path,
  project: Project,
  report: Report,
): ModelResource | undefined {
  const target = resources.get(module)?.get(name);
  if (!target) {
    report.error("RESOURCE_UNDEFINED", project.locate(path), `${module} has no "${name}"`, {
      hint: didYouMean(name, resources.get(module)?.keys() ?? []),
    });
  }
  return target;
}
