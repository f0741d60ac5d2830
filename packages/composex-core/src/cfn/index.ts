export { type AnyResource, type RemovalPolicy, type ResourceOptions, ROOT_STACK, removalPolicies } from "./any-resource.ts";
export { type CheckTemplateOptions, checkTemplate, type TemplateFinding } from "./check/index.ts";
export { ClaimedNames, logicalId, physicalName } from "./names.ts";
export { type AttributeOf, attribute, type PropertiesOf, Resource } from "./resource.ts";
export { checkProperties, type Places, type ResourceAttributes, type ResourceProperties, resourceSpec } from "./spec/index.ts";
export { PSEUDO_PARAMETERS } from "./spec/intrinsic.ts";
export type { Template, TemplateOutput, TemplateParameter, TemplateResource } from "./template.ts";
export {
  AttributeValue,
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
export { replaceIntrinsics } from "./walk.ts";
