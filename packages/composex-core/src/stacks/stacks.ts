import { type Resource, ROOT_STACK, type TemplateResource } from "../cfn/index.ts";
import type { RenderedProject } from "../cfn/rendered-project.ts";
import type { Report } from "../diagnostics/index.ts";
import { reportCycles } from "./cycles.ts";
import { emitResource } from "./emit-resource.ts";
import { emitTree } from "./emit-tree.ts";
import { collectExports, descriptions, emitExports } from "./exports.ts";
import { reportFileTwins } from "./file-names.ts";
import { place } from "./place.ts";
import type { StackTree } from "./stack-tree.ts";
import { MOST_TAGS, tagger } from "./tagger.ts";
import { reportTwins } from "./twins.ts";
import { Wiring } from "./wiring.ts";

export interface StacksOptions {
  /** `TemplateURL` of the nested stack in the file of that name. */
  readonly templateUrl: (file: string) => unknown;
}

/** Lays resources out in nested stacks, hands values between them and keeps every template under CloudFormation's limits. */
export function stacks(project: RenderedProject, options: StacksOptions, report: Report): StackTree | undefined {
  const placement = place(project.resources, project.exports, project.families);
  for (const { title, stacks: count } of placement.splits) {
    report.note("STACK_SPLIT", undefined, `stack "${title}" would pass a limit of CloudFormation and is written as ${count} stacks`);
  }
  const twins = [reportTwins(project, placement, report), reportFileTwins(project, placement, report)];
  if (twins.includes(true)) return undefined;
  const wiring = new Wiring(placement);
  const exports = collectExports(project.exports, wiring, report);
  const tag = tagger(project.tags);
  const resources = new Map<string, Record<string, TemplateResource>>();
  for (const resource of [...project.resources].sort(byLogicalId)) {
    const title = wiring.homeOf(resource);
    const into = resources.get(title) ?? {};
    resources.set(title, into);
    const { properties, tooMany } = tag(resource.type, resource.properties as Readonly<Record<string, unknown>>);
    if (tooMany !== undefined) reportTags(resource, tooMany, project, report);
    into[resource.logicalId] = emitResource(resource, properties, placement, wiring);
  }
  const exported = emitExports(exports, wiring);
  for (const { title, after } of project.families) for (const first of after) wiring.orderStacks(first, title);
  for (const title of [ROOT_STACK, ...placement.parentOf.keys()]) wiring.node(title);
  if (reportCycles(wiring, placement, project, report)) return undefined;
  const root = emitTree(project, {
    placement,
    wiring,
    resources,
    exported,
    tag,
    described: descriptions(exports),
    templateUrl: options.templateUrl,
  });
  return { source: project.source, root, parameters: parameterValues(wiring), tags: project.tags };
}

function byLogicalId(a: Resource, b: Resource): number {
  return a.logicalId < b.logicalId ? -1 : a.logicalId > b.logicalId ? 1 : 0;
}

function reportTags(resource: Resource, count: number, project: RenderedProject, report: Report): void {
  report.error("TAG_INVALID", project.locate(resource), `${resource.logicalId} has ${count} tags, and AWS takes at most ${MOST_TAGS}`, {
    hint: "write fewer tags in x-tags or on the resource",
  });
}

/** Values of the root's parameters that are known, as parameter files hold them. */
function parameterValues(wiring: Wiring): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { name, value } of wiring.parameters) {
    if (value !== undefined) values[name] = typeof value === "string" ? value : value.join(",");
  }
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
