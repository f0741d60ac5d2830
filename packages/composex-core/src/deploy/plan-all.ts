import { isPortError } from "../diagnostics/index.ts";
import type { StackFacts } from "../ports/cloudformation.ts";
import { type DeployedPlan, deployedPlan } from "./deployed-plan.ts";
import type { StackDeployment } from "./deployment.ts";
import type { StackSide } from "./diff/evaluate.ts";
import { changesAnything } from "./plan.ts";
import { placeOf } from "./preflight.ts";
import { runGraph } from "./run-graph.ts";
import { inputValue, isStackStep, type OutputOf, ordered, type StackStep, type Step, type StepDeployment, takenOutputs } from "./step.ts";

/** What one step would do, as far as it is known before those ahead of it have run. */
export type StepPlan =
  | ({
      readonly kind: "stack";
      readonly id: string;
      /** Outputs of earlier steps that do not exist yet; in the plan stands `(OUTPUT of STEP)` for each. */
      readonly unknown: readonly OutputOf[];
    } & DeployedPlan)
  /** `text` is undefined where nothing is left to do. */
  | { readonly kind: "action"; readonly id: string; readonly text: string | undefined; readonly unknown: readonly OutputOf[] }
  /** It could not be looked at. It is tried in its turn, and asks for itself then. */
  | { readonly kind: "failed"; readonly id: string; readonly error: { readonly code: string; readonly message: string } };

export interface PlanAllOptions {
  readonly signal?: AbortSignal | undefined;
  /** Steps looked at, and later deployed, at once. */
  readonly concurrency?: number;
  readonly onPlanned?: (step: string) => void;
}

/** Each stack polls CloudFormation, which throttles an account. */
export const STEPS_AT_ONCE = 10;

/** Plans every step, in the order of the steps, and changes nothing. */
export async function planAll(steps: readonly Step[], options: PlanAllOptions = {}): Promise<readonly StepPlan[]> {
  const { signal, concurrency = STEPS_AT_ONCE } = options;
  const planner = new Planner(signal);
  const plans = await runGraph(steps.map(ordered), {
    concurrency,
    signal,
    run: async ({ step }) => {
      const plan = await planner.plan(step);
      options.onPlanned?.(step.id);
      return plan;
    },
    // What cannot be looked at in one account says nothing of the others: it is only not known there.
    endedWell: () => true,
    skip: ({ id }, why): StepPlan => ({ kind: "failed", id, error: { code: "INTERRUPTED", message: why } }),
  });
  return [...plans.values()];
}

/** Whether a step has anything to do. */
export function stepChanges(plan: StepPlan): boolean {
  switch (plan.kind) {
    case "stack":
      return changesAnything(plan.plan) || plan.obstacles.some(({ kind }) => kind === "asks");
    case "action":
      return plan.text !== undefined;
    case "failed":
      return false;
    default:
      return plan satisfies never;
  }
}

class Planner {
  readonly #signal: AbortSignal | undefined;
  readonly #done = new Map<string, StepPlan>();
  /** What each stack is, and will be after the steps that were planned so far, by account, region and name. */
  readonly #stacks = new Map<string, { readonly facts: StackFacts | undefined; readonly after: StackSide }>();

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  async plan(step: Step): Promise<StepPlan> {
    const plan = await this.#look(step).catch((error: unknown): StepPlan => {
      if (!isPortError(error)) throw error;
      return { kind: "failed", id: step.id, error: { code: error.code, message: error.message } };
    });
    this.#done.set(step.id, plan);
    return plan;
  }

  async #look(step: Step): Promise<StepPlan> {
    const unknown = takenOutputs(step).filter((output) => this.#value(output) === undefined);
    if (isStackStep(step)) return this.#stack(step, unknown);
    const known = Object.entries(step.inputs ?? {}).flatMap(([name, input]) => {
      const value = inputValue(input, (output) => this.#value(output));
      return value === undefined ? [] : [[name, value] as const];
    });
    return { kind: "action", id: step.id, text: await step.describe(Object.fromEntries(known), this.#signal), unknown };
  }

  async #stack({ id, target: open, stack }: StackStep, unknown: readonly OutputOf[]): Promise<StepPlan> {
    const target = await open();
    const place = await placeOf(target, stack);
    const key = [place.account, place.region, stack.name].join("/");
    const earlier = this.#stacks.get(key);
    const bucketLater = stack.bucket !== undefined && inputValue(stack.bucket, (output) => this.#value(output)) === undefined;
    const wanted = resolved(stack, (output) => this.#value(output) ?? `(${output.output} of ${output.step})`);
    const plan = await deployedPlan(target, wanted, { bucketLater, ...(earlier && { before: earlier.after }) });
    const facts = earlier?.facts ?? plan.facts;
    this.#stacks.set(key, { facts, after: plan.after });
    return { kind: "stack", id, unknown, ...plan, facts };
  }

  /** An output as it stands today. */
  #value({ step, output }: OutputOf): string | undefined {
    const plan = this.#done.get(step);
    return plan?.kind === "stack" ? plan.facts?.outputs.find(({ name }) => name === output)?.value : undefined;
  }
}

/** A deployment with the values that its inputs have. */
export function resolved(stack: StepDeployment, value: (output: OutputOf) => string): StackDeployment {
  const { parameters, bucket, serviceRoleArn, ...rest } = stack;
  const of = (input: Parameters<typeof inputValue>[0]): string => inputValue(input, value) ?? "";
  return {
    ...rest,
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, input]) => [name, of(input)])),
    ...(bucket !== undefined && { bucket: of(bucket) }),
    ...(serviceRoleArn !== undefined && { serviceRoleArn: of(serviceRoleArn) }),
  };
}
