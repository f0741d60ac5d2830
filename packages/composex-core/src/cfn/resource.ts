import type { Path } from "../diagnostics/index.ts";
import type { ResourceAttributes, ResourceProperties } from "./spec/generated/types.ts";

/** Properties as the published schema has them; anything for a type that we do not emit ourselves. */
export type PropertiesOf<Type extends string> = Type extends keyof ResourceProperties ? ResourceProperties[Type] : object;

/** Attributes that `Fn::GetAtt` gives, as the published schema has them. */
export type AttributeOf<Type extends string> = Type extends keyof ResourceAttributes ? ResourceAttributes[Type] : string;

/** Title of the root stack among the stack titles. */
export const ROOT_STACK = "";

export const REMOVAL_POLICIES = ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"] as const;
export type RemovalPolicy = (typeof REMOVAL_POLICIES)[number];

export interface ResourceOptions {
  /** Order only; a value taken from another resource orders by itself. */
  readonly dependsOn?: readonly Resource[];
  readonly deletionPolicy?: RemovalPolicy;
  readonly updateReplacePolicy?: RemovalPolicy;
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Resources with the same key stay together when their stack is split; default: the logical id. */
  readonly splitKey?: string;
  /** Where the user asked for it; problems found in the finished template are shown there. */
  readonly path?: Path;
}

/** A CloudFormation resource before it has a place in a template. Its identity is the object: values refer to it wherever it lands. */
export class Resource<Type extends string = string> {
  /** Title of the stack it belongs to, before splitting; `ROOT_STACK` for the root. */
  readonly stack: string;
  readonly logicalId: string;
  readonly type: Type;
  readonly properties: PropertiesOf<Type>;
  readonly options: ResourceOptions;

  constructor(stack: string, logicalId: string, type: Type, properties: PropertiesOf<Type>, options: ResourceOptions = {}) {
    this.stack = stack;
    this.logicalId = logicalId;
    this.type = type;
    this.properties = properties;
    this.options = options;
  }
}
