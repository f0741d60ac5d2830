export { type RemovalPolicy, Resource, type ResourceOptions, ROOT_STACK } from "./resource.ts";
export type { Template, TemplateOutput, TemplateParameter, TemplateResource } from "./template.ts";
export {
  AttributeValue,
  attribute,
  CallValue,
  type Intrinsic,
  isIntrinsic,
  join,
  type ListParameterType,
  type ParameterType,
  ParameterValue,
  type PseudoName,
  PseudoValue,
  pseudo,
  ReferenceValue,
  ref,
  StackValue,
  select,
  sub,
  type Value,
} from "./value.ts";
