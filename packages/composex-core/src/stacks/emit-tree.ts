import {
  ParameterValue,
  ROOT_STACK,
  StackValue,
  type Template,
  type TemplateOutput,
  type TemplateParameter,
  type TemplateResource,
} from "../cfn/index.ts";
import type { RenderedProject } from "../cfn/rendered-project.ts";
import { fileOf } from "./file-names.ts";
import type { Placement } from "./place.ts";
import type { Stack } from "./stack-tree.ts";
import type { Tagger } from "./tagger.ts";
import { wiredText } from "./wired.ts";
import type { Wiring } from "./wiring.ts";

export interface Emission {
  readonly placement: Placement;
  /** Every value that crosses a border has been asked for. */
  readonly wiring: Wiring;
  /** Finished resources by title of their stack. */
  readonly resources: ReadonlyMap<string, Readonly<Record<string, TemplateResource>>>;
  /** Outputs with an export, by title of their stack. */
  readonly exported: ReadonlyMap<string, Readonly<Record<string, TemplateOutput>>>;
  /** What people know values as, by key; other values are described by their resource. */
  readonly described: ReadonlyMap<string, string>;
  readonly templateUrl: (file: string) => unknown;
  readonly tag: Tagger;
}

/** The templates of all stacks, the root's outermost. */
export function emitTree(project: RenderedProject, emission: Emission): Stack {
  const childrenOf = new Map<string, string[]>();
  for (const [child, parent] of [...emission.placement.parentOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const siblings = childrenOf.get(parent);
    if (siblings) siblings.push(child);
    else childrenOf.set(parent, [child]);
  }
  const { wiring, resources, exported } = emission;
  const emit = (title: string): Stack => {
    const children = childrenOf.get(title) ?? [];
    const own: Record<string, TemplateResource> = { ...resources.get(title) };
    for (const child of children) own[child] = nestedStack(child, fileOf(child, project.name), emission);
    const outputs: Record<string, TemplateOutput> = {};
    for (const [key, { id, value }] of wiring.node(title).outputs) {
      const Description = emission.described.get(key);
      outputs[id] = { ...(Description !== undefined && { Description }), Value: value };
    }
    Object.assign(outputs, exported.get(title));
    const parameters = title === ROOT_STACK ? rootParameters(wiring) : inputParameters(title, emission);
    const template: Template = {
      AWSTemplateFormatVersion: "2010-09-09",
      Description: title === ROOT_STACK ? project.description : `${project.description}: ${title}`,
      ...(Object.keys(parameters).length > 0 && { Parameters: sorted(parameters) }),
      Resources: sorted(own),
      ...(Object.keys(outputs).length > 0 && { Outputs: sorted(outputs) }),
    };
    const names = title === ROOT_STACK ? { title: project.name, file: project.name } : { title, file: fileOf(title, project.name) };
    return { ...names, template, children: children.map(emit) };
  };
  return emit(ROOT_STACK);
}

function nestedStack(child: string, file: string, { wiring, templateUrl, tag }: Emission): TemplateResource {
  const { inputs, parent } = wiring.node(child);
  const parameters: Record<string, unknown> = {};
  for (const value of inputs.values()) parameters[wiring.inputName(value)] = wiring.valueAt(parent?.title ?? ROOT_STACK, value);
  const first = wiring.orderedOnly(child);
  const properties = { TemplateURL: templateUrl(file), ...(inputs.size > 0 && { Parameters: sorted(parameters) }) };
  return {
    Type: "AWS::CloudFormation::Stack",
    ...(first.length > 0 && { DependsOn: first }),
    Properties: tag("AWS::CloudFormation::Stack", properties).properties,
  };
}

function inputParameters(title: string, { wiring, described }: Emission): Record<string, TemplateParameter> {
  const parameters: Record<string, TemplateParameter> = {};
  for (const [key, value] of wiring.node(title).inputs) {
    const typed = value instanceof StackValue || value instanceof ParameterValue;
    parameters[wiring.inputName(value)] = { Type: typed ? value.type : "String", Description: described.get(key) ?? wiredText(value) };
  }
  return parameters;
}

function rootParameters(wiring: Wiring): Record<string, TemplateParameter> {
  return Object.fromEntries([...wiring.parameters].map(({ name, type, description }) => [name, { Type: type, Description: description }]));
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  const keys = Object.keys(record);
  if (keys.every((key, index) => index === 0 || (keys[index - 1] as string) < key)) return record;
  return Object.fromEntries(keys.sort().map((key) => [key, record[key] as T]));
}
