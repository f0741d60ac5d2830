import type { Position } from "../diagnostics/index.ts";
import { pseudo, type Resource, ROOT_STACK, StackValue, type Value } from "./index.ts";

/** Everything that will exist, before it is laid out in stacks. */
export interface RenderedProject {
  /** Name of the root stack. */
  readonly name: string;
  readonly description: string;
  /** Name of the compose file, without its folder. */
  readonly source: string;
  readonly resources: readonly Resource[];
  readonly exports: readonly ExportedValue[];
  readonly families: readonly FamilyStack[];
  readonly tags: Readonly<Record<string, string>>;
  locate(resource: Resource): Position | undefined;
}

/** A return value for others to import: output of its stack, exported as `<root stack>::<owner>::<attribute>`. */
export interface ExportedValue {
  readonly owner: string;
  readonly attribute: string;
  /** For the people who read the templates. */
  readonly description: string;
  readonly value: Value<string>;
  /** The resource in the compose file, where it is written. */
  readonly where?: Position | undefined;
  /** Also an output of the root stack, where people and pipelines look. */
  readonly atRoot?: boolean;
}

export interface FamilyStack {
  readonly title: string;
  /** Titles of the family stacks that must be complete first. */
  readonly after: readonly string[];
}

/** Name of the root stack as deployed, in every stack. */
export const rootStackName = new StackValue(ROOT_STACK, "RootStackName", "String", pseudo("AWS::StackName"));
