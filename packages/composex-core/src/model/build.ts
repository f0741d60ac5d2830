import { ClaimedNames, checkProperties, logicalId, REMOVAL_POLICIES, type RemovalPolicy } from "../cfn/index.ts";
import { type Family } from "../contract/family.ts";
import type { Link, Model, ModelResource } from "../contract/model.ts";
import type { ModuleEntry, ResourceModule } from "../contract/module.ts";
import type { ParseContext } from "../contract/parse-context.ts";
import { didYouMean, nearest, type Path, type Report, shown } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";
import { isRecord } from "../shape/is-record.ts";
import { families } from "./family.ts";
import { parseLinks } from "./links.ts";
import { RESOURCE_SETTINGS_NOT_RENDERED, reportNotRendered, SECTIONS_NOT_RENDERED } from "./not-rendered.ts";
import { connectReferences } from "./references.ts";
import { serviceSettings } from "./settings/index.ts";
import { tags } from "./tags.ts";

/** Top-level sections that are no module. */
const OTHER_SECTIONS = ["x-tags", "x-configs"];

/**
 * Project → Model: task families, x-resources, and who uses what. What has a problem is left out. `unreadable` holds the entries and keys
 * whose schema problems are reported and whose values modules cannot read.
 */
export function buildModel(
  project: Project,
  name: string,
  modules: readonly ResourceModule[],
  unreadable: ReadonlySet<string>,
  report: Report,
): Model {
  const allFamilies = families(project, serviceSettings, unreadable, report);
  const resources = new Map<string, Map<string, ModelResource>>();
  const links: Link[] = [];
  for (const { module, entries: written } of sections(modules, { project, report })) {
    const entries = new Map<string, ModelResource>();
    resources.set(module.key, entries);
    for (const entry of written) {
      if (unreadable.has(entry.path.join("/"))) continue;
      const parsed = parseEntry(module, entry, allFamilies, { project, report });
      if (!parsed) continue;
      entries.set(entry.name, parsed.resource);
      links.push(...parsed.links);
    }
  }
  connectReferences(resources, modules, { project, report });
  return { project, name, families: allFamilies, resources, links, tags: tags(project, report) };
}

interface Section {
  readonly module: ResourceModule;
  readonly entries: readonly ModuleEntry[];
}

/** What every module has to do, in file order; then what is implied, then what stands elsewhere than in a section. */
function sections(modules: readonly ResourceModule[], context: ParseContext): readonly Section[] {
  const { extensions } = context.project;
  const result: Section[] = [];
  const ofSections = modules.filter((module) => module.entries === undefined);
  const unwritten = ofSections.filter(({ implied, key }) => implied && (extensions[key] ?? undefined) === undefined);
  for (const [key, section] of [...Object.entries(extensions), ...unwritten.map(({ key }) => [key, {}] as const)]) {
    const module = ofSections.find((candidate) => candidate.key === key);
    if (module) result.push({ module, entries: sectionEntries(module, section, context) });
    else reportUnknownSection(key, section, ofSections, context);
  }
  for (const module of modules) if (module.entries) result.push({ module, entries: module.entries(context.project) });
  return result;
}

function reportUnknownSection(key: string, section: unknown, modules: readonly ResourceModule[], { project, report }: ParseContext): void {
  if (OTHER_SECTIONS.includes(key)) return;
  if (reportNotRendered([key], SECTIONS_NOT_RENDERED, { project, report })) return;
  const known = [...modules.map((module) => module.key), ...OTHER_SECTIONS, ...Object.keys(SECTIONS_NOT_RENDERED)];
  const resourceKeys = ["Properties", "MacroParameters", "Lookup", "Services", "Settings", "Use"];
  const looksLikeResources =
    isRecord(section) && Object.values(section).some((entry) => isRecord(entry) && resourceKeys.some((name) => name in entry));
  if (nearest(key, known) !== undefined || looksLikeResources) {
    report.error("SECTION_UNKNOWN", project.locateKey([key]), `"${key}" is no section that composex knows`, {
      hint: didYouMean(key, known, 30),
    });
  }
}

interface SectionEntry extends ModuleEntry {
  readonly deletionPolicy?: RemovalPolicy;
}

function sectionEntries(module: ResourceModule, section: unknown, context: ParseContext): readonly SectionEntry[] {
  const { project, report } = context;
  if (section === null || section === undefined) return [];
  const whole = (value: Readonly<Record<string, unknown>>): readonly SectionEntry[] => {
    return [{ name: module.key, logicalName: module.key.slice(2), path: [module.key], value }];
  };
  if (typeof section === "string" && module.fromText) return whole(module.fromText(section, context));
  if (!isRecord(section)) {
    report.error("TYPE_MISMATCH", project.locate([module.key]), `${module.key} takes a map`);
    return [];
  }
  if (module.shape === "object") return whole(section);
  const entries: SectionEntry[] = [];
  const { DeletionPolicy, ...named } = section;
  const forAll = isRecord(DeletionPolicy) ? undefined : removalPolicy(DeletionPolicy, [module.key, "DeletionPolicy"], context);
  const names = new ClaimedNames("logical id", report);
  for (const [name, value] of Object.entries(isRecord(DeletionPolicy) ? section : named)) {
    const path = [module.key, name];
    const logicalName = logicalId(name);
    names.claim(logicalName, name, project.locateKey(path));
    if (value !== null && !isRecord(value)) report.error("TYPE_MISMATCH", project.locate(path), `${module.key}.${name} takes a map`);
    else {
      const deletionPolicy = removalPolicy(value?.DeletionPolicy, [...path, "DeletionPolicy"], context) ?? forAll;
      const entry = { name, logicalName, path, value: value ?? {} };
      entries.push({ ...entry, ...(deletionPolicy && { deletionPolicy }) });
    }
  }
  return entries;
}

function removalPolicy(value: unknown, path: Path, { project, report }: ParseContext): RemovalPolicy | undefined {
  if (value === undefined || value === null) return undefined;
  const known = REMOVAL_POLICIES.find((policy) => policy === value);
  if (known === undefined) {
    report.error("TYPE_MISMATCH", project.locate(path), `${shown(value)} is no DeletionPolicy`, {
      hint: typeof value === "string" ? didYouMean(value, REMOVAL_POLICIES) : undefined,
    });
  }
  return known;
}

function parseEntry(
  module: ResourceModule,
  entry: SectionEntry,
  allFamilies: readonly Family[],
  context: ParseContext,
): { readonly resource: ModelResource; readonly links: readonly Link[] } | undefined {
  const { project, report } = context;
  const { Lookup, Properties, Services, Settings } = entry.value;
  if (isRecord(Settings))
    for (const key of Object.keys(Settings)) reportNotRendered([...entry.path, "Settings", key], RESOURCE_SETTINGS_NOT_RENDERED, context);
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
    lookup: query && { path: [...entry.path, "Lookup"], query },
    implied: module.implied === true && (project.extensions[module.key] ?? undefined) === undefined,
    ...(entry.deletionPolicy && { deletionPolicy: entry.deletionPolicy }),
    variableNames: variableNames(entry, context),
    grants: [],
  };
  const links = module.links
    ? module.links(resource, allFamilies, { project, report })
    : parseLinks(Services, [...entry.path, "Services"], allFamilies, project, report);
  return { resource, links: links.map((link) => ({ pathOf: (key) => [...link.path, key], ...link, resource })) };
}

function variableNames({ value: { Settings }, path }: SectionEntry, { project, report }: ParseContext): readonly string[] {
  const names = isRecord(Settings) ? Settings.EnvNames : undefined;
  if (names === undefined || names === null) return [];
  const at = [...path, "Settings", "EnvNames"];
  if (!Array.isArray(names)) {
    report.error("TYPE_MISMATCH", project.locate(at), "EnvNames takes a list of variable names");
    return [];
  }
  return names.filter((name, index) => {
    if (typeof name === "string" && /^[a-zA-Z0-9_]+$/.test(name)) return true;
    report.error("TYPE_MISMATCH", project.locate([...at, index]), `${shown(name)} is no name of an environment variable`);
    return false;
  });
}
