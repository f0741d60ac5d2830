import type { Path } from "../diagnostics/index.ts";

/** Title of the root stack among the stack titles. */
export const ROOT_STACK = "";

export const REMOVAL_POLICIES = ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"] as const;
export type RemovalPolicy = (typeof REMOVAL_POLICIES)[number];

export interface ResourceOptions {
  /** Order only; a value taken from another resource orders by itself. */
  readonly dependsOn?: readonly AnyResource[];
  readonly deletionPolicy?: RemovalPolicy;
  readonly updateReplacePolicy?: RemovalPolicy;
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Resources with the same key stay together when their stack is split; default: the logical id. */
  readonly splitKey?: string;
  /** Where the user asked for it; problems found in the finished template are shown there. */
  readonly path?: Path;
}

/** A resource of any type, as values refer to it. */
export interface AnyResource {
  /** Title of the stack it belongs to, before splitting; `ROOT_STACK` for the root. */
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: object;
  readonly options: ResourceOptions;
}
