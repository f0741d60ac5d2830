export type { ResourceAttributes, ResourceProperties } from "./generated/types.ts";
export { type ResourceSpec, resourceSpec, resourceTypes } from "./resource-spec.ts";
