export { checkProperties, type Places } from "./check-properties.ts";
export type { ResourceAttributes, ResourceProperties } from "./generated/types.ts";
export { resourceSpec } from "./resource-spec.ts";
