import {
  ParameterValue,
  type RemovalPolicy,
  type Resource,
  ROOT_STACK,
  StackValue,
  type Template,
  type TemplateOutput,
  type TemplateParameter,
  type TemplateResource,
} from "../../cfn/index.ts";
import type { Report } from "../../diagnostics/index.ts";
import { type ExportedValue, type RenderedProject, rootStackName } from "../rendered-project.ts";
import { reportCycles } from "./cycles.ts";
import { type Placement, place } from "./place.ts";
import type { Stack, StackTree } from "./stack-tree.ts";
import { MOST_TAGS, type Tagger, tagger } from "./tagger.ts";
import { reportTwins } from "./twins.ts";
import { isWired } from "./wired.ts";
import { Wiring, wiredValues } from "./wiring.ts";

export interface StacksOptions {
  /** `TemplateURL` of the nested stack of that title. */
  readonly templateUrl: (title: string) => unknown;
}

/** Lays resources out in nested stacks, hands values between them and keeps every template under CloudFormation's limits. */
export function stacks(project: RenderedProject, options: StacksOptions, report: Report): StackTree | undefined {
  const tag = tagger(project.tags);
  const depths = familyDepths(project);
  const placement = place(project.resources, project.exports, depths);
  for (const { title, stacks: count } of placement.splits) {
    report.note("STACK_SPLIT", undefined, `stack "${title}" would pass a limit of CloudFormation and is written as ${count} stacks`);
  }
  if (reportTwins(project, placement, report)) return undefined;
  const wiring = new Wiring(placement);
  wiring.node(ROOT_STACK);
  const outputs = collectExports(project.exports, wiring);
  const resources = new Map<string, Record<string, TemplateResource>>();
  for (const resource of [...project.resources].sort(byLogicalId)) {
    const title = placement.stackOf.get(resource) as string;
    const into = resources.get(title) ?? {};
    resources.set(title, into);
    const tagged = tag(resource.type, resource.properties as Readonly<Record<string, unknown>>);
    if (tagged.tooMany !== undefined) reportTags(resource, tagged.tooMany, project, report);
    into[resource.logicalId] = emitResource(resource, tagged.properties, title, wiring, placement);
  }
  const exported = emitExports(outputs, wiring);
  for (const family of project.families) for (const first of family.after) wiring.orderStacks(first, family.title);
  for (const title of placement.parentOf.keys()) wiring.node(title);
  if (reportCycles(wiring, placement, report)) return undefined;
  const root = emitStack(ROOT_STACK, project, { placement, wiring, resources, exported, options, tag });
  return { root, parameters: parameterValues(wiring), tags: project.tags };
}

function byLogicalId(a: Resource, b: Resource): number {
  return a.logicalId < b.logicalId ? -1 : a.logicalId > b.logicalId ? 1 : 0;
}

/** Length of the longest chain of families that each family waits for. */
function familyDepths(project: RenderedProject): ReadonlyMap<string, number> {
  const after = new Map(project.families.map((family) => [family.title, family.after]));
  const depths = new Map<string, number>();
  const depthOf = (title: string): number => {
    const known = depths.get(title);
    if (known !== undefined) return known;
    depths.set(title, 0);
    const depth = Math.max(-1, ...(after.get(title) ?? []).filter((other) => after.has(other)).map(depthOf)) + 1;
    depths.set(title, depth);
    return depth;
  };
  for (const title of after.keys()) depthOf(title);
  return depths;
}

interface PendingExport {
  readonly title: string;
  readonly id: string;
  readonly exported: ExportedValue;
}

/** Fixes the output ids of exported values before anything refers to them. */
function collectExports(exports: readonly ExportedValue[], wiring: Wiring): readonly PendingExport[] {
  return exports.map((exported) => {
    const id = `${exported.owner}${exported.attribute.replace(/[^A-Za-z0-9]/g, "")}`;
    if (isWired(exported.value)) wiring.nameExport(exported.value, id);
    const homes = new Set(wiredValues(exported.value).map((value) => wiring.home(value)));
    const [only] = homes;
    return { title: homes.size === 1 && only !== undefined ? only : ROOT_STACK, id, exported };
  });
}

function emitExports(pending: readonly PendingExport[], wiring: Wiring): ReadonlyMap<string, Record<string, TemplateOutput>> {
  const byStack = new Map<string, Record<string, TemplateOutput>>();
  const at = (title: string): Record<string, TemplateOutput> => {
    const known = byStack.get(title) ?? {};
    byStack.set(title, known);
    return known;
  };
  for (const { title, id, exported } of pending) {
    const { owner, attribute, value } = exported;
    const rootName = wiring.use(rootStackName, title) as { Ref: string };
    const name = { "Fn::Sub": `\${${rootName.Ref}}::${owner}::${attribute.replace(/[^A-Za-z0-9:-]/g, "")}` };
    const isList = value instanceof StackValue && (value.type === "CommaDelimitedList" || value.type.startsWith("List<"));
    const data = wiring.resolve(value, title);
    at(title)[id] = { Value: isList ? { "Fn::Join": [",", data] } : data, Export: { Name: name } };
    if (exported.atRoot && title !== ROOT_STACK && isWired(value)) {
      wiring.lift(value, ROOT_STACK);
      at(ROOT_STACK)[id] = { Value: wiring.valueAt(ROOT_STACK, value) };
    }
  }
  return byStack;
}

interface Emission {
  readonly placement: Placement;
  readonly wiring: Wiring;
  readonly resources: ReadonlyMap<string, Record<string, TemplateResource>>;
  readonly exported: ReadonlyMap<string, Record<string, TemplateOutput>>;
  readonly options: StacksOptions;
  readonly tag: Tagger;
}

function reportTags(resource: Resource, count: number, project: RenderedProject, report: Report): void {
  report.error("TAG_INVALID", project.locate(resource), `${resource.logicalId} has ${count} tags, and AWS takes at most ${MOST_TAGS}`, {
    hint: "write fewer tags in x-tags or on the resource",
  });
}

function emitResource(
  resource: Resource,
  tagged: Readonly<Record<string, unknown>>,
  title: string,
  wiring: Wiring,
  placement: Placement,
): TemplateResource {
  const { dependsOn, deletionPolicy, updateReplacePolicy, metadata } = resource.options;
  const properties = wiring.resolve(tagged, title) as Record<string, unknown>;
  const local: string[] = [];
  const implied = new Set(wiredValues(resource.properties).map((value) => ("resource" in value ? value.resource : undefined)));
  for (const first of dependsOn ?? []) {
    if (placement.stackOf.get(first) !== title) wiring.order(first, resource);
    else if (!implied.has(first)) local.push(first.logicalId);
  }
  const replacement = updateReplacePolicy ?? onReplacement(deletionPolicy);
  return {
    Type: resource.type,
    ...(local.length > 0 && { DependsOn: [...new Set(local)].sort() }),
    ...(deletionPolicy && { DeletionPolicy: deletionPolicy }),
    ...(replacement && { UpdateReplacePolicy: replacement }),
    ...(metadata && { Metadata: metadata }),
    ...(Object.keys(properties).length > 0 && { Properties: properties }),
  };
}

/** A replaced resource was created long ago: `RetainExceptOnCreate` has no counterpart. */
function onReplacement(policy: RemovalPolicy | undefined): RemovalPolicy | undefined {
  return policy === "RetainExceptOnCreate" ? "Retain" : policy;
}

function emitStack(title: string, project: RenderedProject, emission: Emission): Stack {
  const { placement, wiring, resources, exported, options, tag } = emission;
  const childTitles = [...placement.parentOf].filter(([, parent]) => parent === title).map(([child]) => child);
  const children = childTitles.sort().map((child) => emitStack(child, project, emission));
  const own: Record<string, TemplateResource> = { ...resources.get(title) };
  for (const child of childTitles) own[child] = nestedStack(child, wiring, options, tag);
  const outputs: Record<string, TemplateOutput> = {};
  for (const { id, value } of wiring.node(title).outputs.values()) outputs[id] = { Value: value };
  Object.assign(outputs, exported.get(title));
  const parameters = title === ROOT_STACK ? rootParameters(wiring) : inputParameters(title, wiring);
  const template: Template = {
    AWSTemplateFormatVersion: "2010-09-09",
    Description: title === ROOT_STACK ? project.description : `${project.description}: ${title}`,
    ...(Object.keys(parameters).length > 0 && { Parameters: sorted(parameters) }),
    Resources: sorted(own),
    ...(Object.keys(outputs).length > 0 && { Outputs: sorted(outputs) }),
  };
  return { title: title === ROOT_STACK ? project.name : title, template, children };
}

function nestedStack(child: string, wiring: Wiring, options: StacksOptions, tag: Tagger): TemplateResource {
  const { inputs, parent } = wiring.node(child);
  const parameters: Record<string, unknown> = {};
  for (const value of inputs.values()) parameters[wiring.inputName(value)] = wiring.valueAt(parent?.title ?? ROOT_STACK, value);
  const first = wiring.orderedOnly(child);
  const own = { TemplateURL: options.templateUrl(child), ...(inputs.size > 0 && { Parameters: sorted(parameters) }) };
  return {
    Type: "AWS::CloudFormation::Stack",
    ...(first.length > 0 && { DependsOn: first }),
    Properties: tag("AWS::CloudFormation::Stack", own).properties,
  };
}

function inputParameters(title: string, wiring: Wiring): Record<string, TemplateParameter> {
  const parameters: Record<string, TemplateParameter> = {};
  for (const value of wiring.node(title).inputs.values()) {
    const typed = value instanceof StackValue || value instanceof ParameterValue;
    parameters[wiring.inputName(value)] = { Type: typed ? value.type : "String" };
  }
  return parameters;
}

function rootParameters(wiring: Wiring): Record<string, TemplateParameter> {
  return Object.fromEntries([...wiring.parameters].map(({ name, type, description }) => [name, { Type: type, Description: description }]));
}

function parameterValues(wiring: Wiring): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { name, value } of wiring.parameters) {
    if (value !== undefined) values[name] = typeof value === "string" ? value : value.join(",");
  }
  return sorted(values);
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
