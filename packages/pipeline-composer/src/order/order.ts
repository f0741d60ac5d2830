import type { RenderedStack } from "../render/rendered-stack.ts";

/** Stacks that may be deployed side by side, once those of the steps before are there. */
export type Step = readonly RenderedStack[];

/** What a stack needs beside the outputs that it takes: roles and repositories that its policies and pipelines name. */
const PHASES = [/-shared$/, /-(?:target-[a-z0-9]+|registry|sources|compose)$/, /-merge$/, /-merge-pipeline$/, /-ci-/, /-cd$/];

/** Shared first, in every region; then everything that needs nothing but it; merge before the pipelines that call it; CD last. */
export function order(stacks: readonly RenderedStack[], name: string): readonly Step[] {
  const steps: RenderedStack[][] = PHASES.map(() => []);
  for (const stack of stacks) {
    const phase = PHASES.findIndex((pattern) => pattern.test(stack.name.slice(name.length)));
    const step = steps[phase];
    if (!step) throw new Error(`${stack.name} has no place in the order`);
    step.push(stack);
  }
  return steps.filter((step) => step.length > 0);
}
