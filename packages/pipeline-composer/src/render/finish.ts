import {
  AttributeValue,
  CallValue,
  type Intrinsic,
  ParameterValue,
  PseudoValue,
  ReferenceValue,
  replaceIntrinsics,
  type Template,
  type TemplateParameter,
  type TemplateResource,
} from "composex-core/cfn";
import type { Organisation } from "../model/organisation.ts";
import { parameterSource } from "./parameter-source.ts";
import type { RenderedStack } from "./rendered-stack.ts";
import type { StackDraft } from "./stack-draft.ts";

/** A draft → its template, with a parameter for each value that comes from elsewhere. Our stacks do not nest: every reference stays inside. */
export function finish(organisation: Organisation, draft: StackDraft): RenderedStack {
  const asked = new Map<string, ParameterValue>();
  const plain = (value: unknown): unknown => replaceIntrinsics(value, (intrinsic) => print(intrinsic, asked, plain));
  const resources: Record<string, TemplateResource> = {};
  for (const { logicalId, type, properties, options } of draft.resources) {
    resources[logicalId] = {
      Type: type,
      ...(options.deletionPolicy && { DeletionPolicy: options.deletionPolicy }),
      ...(options.updateReplacePolicy && { UpdateReplacePolicy: options.updateReplacePolicy }),
      Properties: plain(properties) as Readonly<Record<string, unknown>>,
    };
  }
  const outputs = Object.fromEntries([...draft.outputs].map(([name, value]) => [name, { Value: plain(value) }]));
  const parameters = Object.fromEntries(
    [...asked.values()]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((value): [string, TemplateParameter] => [value.name, { Type: value.type, Description: value.description }]),
  );
  const template: Template = {
    AWSTemplateFormatVersion: "2010-09-09",
    Description: draft.description,
    ...(asked.size > 0 && { Parameters: parameters }),
    Resources: resources,
    ...(draft.outputs.size > 0 && { Outputs: outputs }),
  };
  const { account, region, tags } = organisation.shared;
  return {
    name: draft.name,
    account,
    region,
    template: { made: template },
    parameters: Object.fromEntries(
      Object.keys(parameters).map((name) => [name, parameterSource(organisation, asked.get(name) as ParameterValue)]),
    ),
    tags,
  };
}

function print(value: Intrinsic, asked: Map<string, ParameterValue>, plain: (value: unknown) => unknown): unknown {
  if (value instanceof ReferenceValue) return { Ref: value.resource.logicalId };
  if (value instanceof AttributeValue) return { "Fn::GetAtt": [value.resource.logicalId, value.name] };
  if (value instanceof PseudoValue) return { Ref: value.name };
  if (value instanceof CallValue) return { [value.fn]: plain(value.argument) };
  if (value instanceof ParameterValue) {
    asked.set(value.name, value);
    return { Ref: value.name };
  }
  throw new Error("a value of another stack comes as a parameter");
}
