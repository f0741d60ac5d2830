import type { Template } from "../cfn/index.ts";

/** One stack with its template and the stacks nested in it. */
export interface Stack {
  /** Title in its parent; the root has the name of the deployment. */
  readonly title: string;
  /** Name of its file, without extension. */
  readonly file: string;
  readonly template: Template;
  readonly children: readonly Stack[];
}

export interface StackTree {
  /** Name of the compose file, without its folder. */
  readonly source: string;
  readonly root: Stack;
  /** Values for the root's parameters; a parameter without one must be given at deployment. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

/** The tree in the order of its files: a stack before those nested in it. */
export function* allStacks(stack: Stack): Generator<Stack> {
  yield stack;
  for (const child of stack.children) yield* allStacks(child);
}
