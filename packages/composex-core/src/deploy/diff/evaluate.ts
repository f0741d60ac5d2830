import type { ResourceData } from "../parse-template.ts";
import type { Place } from "../plan.ts";
import type { TemplateNode } from "../template-tree.ts";
import { type EvaluatedOutput, Scope } from "./scope.ts";

/** One state of a stack: what is deployed, or what is wanted. */
export interface StackSide {
  readonly templates: TemplateNode;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly place?: Place;
}

/** A stack of the tree with its resources evaluated as far as templates and parameters tell. */
export interface EvaluatedStack {
  readonly path: readonly string[];
  /** Conditions that nobody knows here, under which the whole stack is there. */
  readonly when: readonly string[];
  readonly resources: Readonly<Record<string, ResourceData>>;
  readonly outputs: Readonly<Record<string, EvaluatedOutput>>;
}

/**
 * Evaluates a whole tree: parameters, conditions, mappings and the outputs of nested stacks are followed, and what only AWS knows stays as a
 * reference to the resource that gives it, so that two spellings of one value are equal. Resources named in `replaced` (`sqs/Orders`) give
 * values unlike those of before.
 */
export function evaluateTree(side: StackSide, replaced: ReadonlySet<string> = new Set()): readonly EvaluatedStack[] {
  return evaluated(new Scope(side.templates, [], (name) => side.parameters[name], { replaced, ...(side.place && { place: side.place }) }));
}

/**
 * Evaluates one of several stacks that stand side by side: its resources are `name/…`, and `given` may be values that were worked out for an
 * output of another one.
 */
export function evaluateStack(
  name: string,
  { templates, place }: Pick<StackSide, "templates"> & { readonly place: Place },
  given: (parameter: string) => unknown,
): readonly EvaluatedStack[] {
  return evaluated(new Scope(templates, [name], given, { place, replaced: new Set() }));
}

function evaluated(root: Scope): readonly EvaluatedStack[] {
  const stacks: EvaluatedStack[] = [];
  const visit = (scope: Scope): void => {
    stacks.push({ path: scope.path, when: scope.when, resources: scope.resources(), outputs: scope.outputs() });
    for (const child of scope.children()) visit(child);
  };
  visit(root);
  return stacks;
}
