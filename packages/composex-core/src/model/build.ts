import type { Family } from "../contract/family.ts";
import type { Link, LinkedResource, Model, ModelResource } from "../contract/model.ts";
import type { Module } from "../contract/module.ts";
import type { ParseContext } from "../contract/parse-context.ts";
import { didYouMean, nearest, type Report } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";
import { isRecord, Place, read } from "../shape/index.ts";
import { attachedEntries, checkAttached, checkSecrets } from "./attached.ts";
import { isCreated } from "./entry-shape.ts";
import { families } from "./family.ts";
import { foundationEntry } from "./foundation.ts";
import { keptKeys } from "./keys.ts";
import { reportNotRendered, SECTIONS_NOT_RENDERED } from "./not-rendered.ts";
import { checkSettingReferences, connectReferences } from "./references.ts";
import { checkEntries, resourceEntries } from "./resources.ts";
import { checkSettings } from "./settings/collect.ts";
import { serviceSettings } from "./settings/index.ts";
import { tags } from "./tags.ts";

/** Top-level sections that are no module. */
const OTHER_SECTIONS = ["x-tags", "x-configs"];

/** Project → Model: task families, x-resources, and who uses what. What has a problem is left out. */
export function buildModel(project: Project, name: string, modules: readonly Module[], report: Report): Model {
  const allFamilies = families(
    project,
    serviceSettings,
    modules.filter((module) => hasStack(module, project)).map(({ key }) => key.slice(2)),
    report,
  );
  const context = { project, report };
  const resources = new Map<string, Map<string, ModelResource>>();
  const links: Link[] = [];
  for (const { module, section } of sections(modules, context)) {
    const entries = new Map<string, ModelResource>();
    resources.set(module.key, entries);
    for (const entry of entriesOf(module, section, allFamilies, context)) {
      entries.set(entry.resource.name, entry.resource);
      links.push(...entry.links);
    }
  }
  checkSettingReferences(allFamilies, serviceSettings, resources, context);
  checkSecrets(allFamilies, serviceSettings, modules, resources, context);
  const grants = connectReferences(resources, modules, context);
  const kept = keptKeys(resources, modules, context);
  return { project, name, families: allFamilies, resources, links, grants, kept, tags: tags(project, report) };
}

/** What shapes find in the `x-…` parts of a project that has problems elsewhere, so that no model can be made of it. */
export function checkExtensionShapes(project: Project, modules: readonly Module[], report: Report): void {
  const context = { project, report };
  tags(project, report);
  checkSettings(serviceSettings, context);
  for (const module of modules) {
    if (module.kind === "attached") {
      checkAttached(module, context);
      continue;
    }
    const section = project.extensions[module.key] ?? undefined;
    if (section === undefined) continue;
    if (module.kind === "resource") checkEntries(module, section, context);
    else read(module.shape, section, new Place([module.key], { places: project, report }));
  }
}

function entriesOf(module: Module, section: unknown, allFamilies: readonly Family[], context: ParseContext): readonly LinkedResource[] {
  switch (module.kind) {
    case "resource":
      return resourceEntries(module, section, allFamilies, context);
    case "attached":
      return attachedEntries(module, allFamilies, serviceSettings, context);
    default:
      return foundationEntry(module, section, allFamilies, context);
  }
}

interface Section {
  readonly module: Module;
  readonly section: unknown;
}

/** What every module has to do, in file order; then what is implied, then what stands in sections of compose. */
function sections(modules: readonly Module[], context: ParseContext): readonly Section[] {
  const { extensions } = context.project;
  const attached = modules.filter(({ kind }) => kind === "attached");
  const ofSections = modules.filter(({ kind }) => kind !== "attached");
  const written = Object.entries(extensions).flatMap(([key, section]): readonly Section[] => {
    const module = ofSections.find((candidate) => candidate.key === key);
    if (!module) reportUnknownSection(key, section, ofSections, context);
    return module && (section ?? undefined) !== undefined ? [{ module, section }] : [];
  });
  const unwritten = ofSections.filter((module) => isImplied(module) && !written.some((one) => one.module === module));
  return [...written, ...[...unwritten, ...attached].map((module) => ({ module, section: {} }))];
}

function isImplied(module: Module): boolean {
  return module.kind !== "resource" && module.kind !== "attached";
}

/** Whether the files write something that has a stack called like the module. */
function hasStack(module: Module, project: Project): boolean {
  if (module.kind !== "attached") return module.key in project.extensions;
  return isCreated(module) && Object.values(project[module.section]).some((item) => isRecord(item) && module.key in item);
}

function reportUnknownSection(key: string, section: unknown, modules: readonly Module[], { project, report }: ParseContext): void {
  if (OTHER_SECTIONS.includes(key)) return;
  if (reportNotRendered([key], SECTIONS_NOT_RENDERED, { project, report })) return;
  const known = [...modules.map((module) => module.key), ...OTHER_SECTIONS, ...Object.keys(SECTIONS_NOT_RENDERED)];
  const resourceKeys = ["Properties", "MacroParameters", "Lookup", "Services", "Settings", "Use"];
  const looksLikeResources =
    isRecord(section) && Object.values(section).some((entry) => isRecord(entry) && resourceKeys.some((name) => name in entry));
  // Names are compared without the "x-" that all of them have.
  const names = known.map((one) => one.slice(2));
  const meant = key.length > 5 ? nearest(key.slice(2), names, 1) : undefined;
  if (looksLikeResources || (meant !== undefined && !isFragment(section))) {
    report.error("SECTION_UNKNOWN", project.locateKey([key]), `"${key}" is no section that composex knows`, {
      hint: didYouMean(key, known, 30),
    });
  } else if (meant !== undefined) {
    report.note("SECTION_UNKNOWN", project.locateKey([key]), `"${key}" is taken for a fragment that other parts of the file refer to`, {
      hint: `for the section of composex write "x-${meant}"`,
    });
  }
}

/** Services or their parts, for anchors: nothing that a section of ours could hold. */
function isFragment(section: unknown): boolean {
  if (!isRecord(section)) return true;
  return Object.values(section).every((value) => !isRecord(value));
}
