export { type CheckPropertiesOptions, checkProperties, type Places } from "./check-properties.ts";
export type { ResourceAttributes, ResourceProperties } from "./generated/types.ts";
export { type PropertySpec, type ResourceSpec, resourceSpec, resourceTypes, type Shape } from "./resource-spec.ts";
