import pLimit from "p-limit";
import type { StackEvent } from "../ports/cloudformation.ts";
import type { Approve, DeployOutcome, Phase, Question } from "./deployment.ts";
import { stoppedBefore } from "./journal.ts";
import { obstacleText } from "./obstacles.ts";
import type { Plan, ResourceChange, Risk, SecurityFinding } from "./plan.ts";
import { planAll, resolved, STEPS_AT_ONCE, type StepPlan, stepChanges } from "./plan-all.ts";
import { checkedGraph, runGraph } from "./run-graph.ts";
import {
  type ActionStep,
  inputValue,
  isStackStep,
  type OutputOf,
  ordered,
  type StackStep,
  type Step,
  type StepResult,
  withOneTarget,
} from "./step.ts";
import { up } from "./up.ts";

/** Hears what every step does while it does it. */
export interface StepsProgress {
  readonly onPlanned?: (step: string) => void;
  readonly onPhase?: (step: string, phase: Phase) => void;
  readonly onTemplate?: (step: string, done: number, all: number) => void;
  readonly onEvent?: (step: string, event: StackEvent, path: readonly string[]) => void;
  readonly onResult?: (step: string, result: StepResult) => void;
}

export interface AllOptions extends StepsProgress {
  /**
   * Asked once for all steps before the first of them runs. Asked again, one step at a time, only where a step turns out to be more than what was
   * agreed to: a value that was not known, an account that has changed meanwhile.
   */
  readonly approve: Approve;
  readonly signal?: AbortSignal | undefined;
  /** Steps at once; 10 by default. */
  readonly concurrency?: number;
}

export interface AllOutcome<Planned> {
  /** `ran`: see what became of each step. Else nothing was done: a person said no, or could not be asked. */
  readonly kind: "ran" | "declined" | "waiting";
  readonly plans: readonly Planned[];
  /** What was asked for by name. */
  readonly risks: readonly Risk[];
  /** In the order of the steps; empty where nothing was done. */
  readonly results: ReadonlyMap<string, StepResult>;
}

/**
 * Brings several stacks, in any accounts and regions, to what is wanted: plans all of them, asks once, and runs each step as soon as those before
 * it have ended well, side by side where nothing orders them. Outputs go from step to step. A step that fails takes those behind it with it
 * and no other. The same call continues a run that was stopped. Throws where the steps themselves are wrong: two of one id, a circle, an
 * order that names a step that is not there.
 */
export async function deployAll(given: readonly Step[], options: AllOptions): Promise<AllOutcome<StepPlan>> {
  const steps = given.map(withOneTarget);
  checkedGraph(steps.map(ordered));
  const plans = await planAll(steps, options);
  const question = questionOf(plans, steps);
  const answer = plans.some(stepChanges) ? await options.approve(question) : "yes";
  const { risks } = question;
  if (answer !== "yes") return { kind: answer === "no" ? "declined" : "waiting", plans, risks, results: new Map() };
  const run = new Run(plans, options);
  const results = await runGraph(steps.map(ordered), {
    concurrency: options.concurrency ?? STEPS_AT_ONCE,
    signal: options.signal,
    run: ({ step }) => run.step(step),
    endedWell,
    skip: ({ id }, why) => run.end(id, { kind: "skipped", why }),
  });
  return { kind: "ran", plans, risks, results };
}

/** Whether what stands behind a step may begin. */
export function endedWell(result: StepResult): boolean {
  return result.kind === "acted" || (result.kind === "ended" && ["deployed", "unchanged"].includes(result.outcome.kind));
}

function questionOf(plans: readonly StepPlan[], steps: readonly Step[]): Question {
  const changing = plans.flatMap((plan) => (plan.kind === "stack" && stepChanges(plan) ? [plan] : []));
  const tools = new Map(steps.flatMap((step) => (isStackStep(step) ? [[step.id, step.stack.tool] as const] : [])));
  const notes = plans.flatMap((plan) => {
    if (plan.kind === "failed") return [`${plan.id}: could not be looked at: ${plan.error.message}`];
    if (!stepChanges(plan)) return [];
    const tool = tools.get(plan.id);
    const obstacles = plan.kind === "stack" && tool ? plan.obstacles.map((obstacle) => `${plan.id}: ${obstacleText(obstacle, tool)}`) : [];
    const action = plan.kind === "action" && plan.text !== undefined ? [`${plan.id}: ${plan.text}`] : [];
    const unknown = plan.unknown.map(({ step, output }) => `${output} of ${step}`);
    return [
      ...obstacles,
      ...action,
      ...(unknown.length === 0
        ? []
        : [`${plan.id}: ${unknown.join(", ")} will be known when that has run; more than this plan is asked for then`]),
    ];
  });
  return {
    plans: changing.map(({ plan }) => plan),
    risks: [...new Set(changing.flatMap(({ risks }) => risks))],
    ...(notes.length > 0 && { reason: notes.join("\n") }),
  };
}

class Run {
  readonly #plans: ReadonlyMap<string, StepPlan>;
  readonly #options: AllOptions;
  readonly #results = new Map<string, StepResult>();
  /** People are asked one thing at a time. */
  readonly #oneQuestion = pLimit(1);

  constructor(plans: readonly StepPlan[], options: AllOptions) {
    this.#plans = new Map(plans.map((plan) => [plan.id, plan]));
    this.#options = options;
  }

  async step(step: Step): Promise<StepResult> {
    try {
      return this.end(step.id, await (isStackStep(step) ? this.#stack(step) : this.#action(step)));
    } catch (error) {
      return this.end(step.id, { kind: "threw", error });
    }
  }

  end(id: string, result: StepResult): StepResult {
    this.#results.set(id, result);
    this.#options.onResult?.(id, result);
    return result;
  }

  async #stack({ id, target, stack }: StackStep): Promise<StepResult> {
    const { signal, onPhase, onTemplate, onEvent } = this.#options;
    const missing: OutputOf[] = [];
    const wanted = resolved(stack, (output) => this.#value(output) ?? (missing.push(output), ""));
    const [lost] = missing;
    if (lost) return refused(lost);
    const opened = await portAnswer(target);
    if ("outcome" in opened) return { kind: "ended", outcome: opened.outcome };
    const outcome = await up(opened.value, wanted, {
      approve: (question) => this.#approved(id, question),
      ...(signal && { signal }),
      ...(onPhase && { onPhase: (phase) => onPhase(id, phase) }),
      ...(onTemplate && { onTemplate: (done, all) => onTemplate(id, done, all) }),
      ...(onEvent && { onEvent: (event, path) => onEvent(id, event, path) }),
    });
    return { kind: "ended", outcome };
  }

  async #action({ inputs = {}, run, describe }: ActionStep): Promise<StepResult> {
    const values: Record<string, string> = {};
    for (const [name, input] of Object.entries(inputs)) {
      const missing: OutputOf[] = [];
      values[name] = inputValue(input, (output) => this.#value(output) ?? (missing.push(output), undefined)) ?? "";
      const [lost] = missing;
      if (lost) return refused(lost);
    }
    const { signal } = this.#options;
    const done = await portAnswer(async () => ((await describe(values, signal)) === undefined ? {} : run(values, signal)));
    return "outcome" in done ? { kind: "ended", outcome: done.outcome } : { kind: "acted", outputs: done.value };
  }

  /** An output of a step that has run. */
  #value({ step, output }: OutputOf): string | undefined {
    const result = this.#results.get(step);
    if (result?.kind === "acted") return result.outputs[output];
    if (result?.kind !== "ended" || !("stack" in result.outcome)) return undefined;
    return result.outcome.stack.outputs.find(({ name }) => name === output)?.value;
  }

  #approved(id: string, question: Question): ReturnType<Approve> {
    const agreed = this.#plans.get(id);
    if (agreed?.kind === "stack" && isWithin(question, agreed)) return Promise.resolve("yes");
    return this.#oneQuestion(() => this.#options.approve(question));
  }
}

/**
 * Whether a question is answered by what was agreed to: no other risk, no other finding that is asked for, no other end of a resource. Where a
 * value was not known the findings' words may differ, since the value stands in them.
 */
function isWithin({ plans, risks }: Question, agreed: Extract<StepPlan, { readonly kind: "stack" }>): boolean {
  if (!risks.every((risk) => agreed.risks.includes(risk))) return false;
  const [plan] = plans;
  // Without a plan it is about what CloudFormation alone foresees, or about an operation of somebody else.
  if (!plan) return !risks.includes("data-loss");
  const exact = agreed.unknown.length === 0;
  const finding = ({ risk, path, logicalId, message }: SecurityFinding): string =>
    JSON.stringify([risk, path, logicalId, exact ? message : undefined]);
  const end = ({ path, logicalId, action }: ResourceChange): string => JSON.stringify([path, logicalId, action]);
  const findings = ({ security }: Plan) => security.filter(({ asked }) => asked).map(finding);
  const ends = ({ changes }: Plan) => changes.filter(({ action }) => action !== "create" && action !== "modify").map(end);
  const known = new Set([...findings(agreed.plan), ...ends(agreed.plan)]);
  return [...findings(plan), ...ends(plan)].every((text) => known.has(text));
}

function refused({ step, output }: OutputOf): StepResult {
  return { kind: "ended", outcome: { kind: "refused", reason: `the stack of ${step} has no output "${output}"` } };
}

/** What a port gives; its failure ends a step in an orderly way. */
async function portAnswer<T>(ask: () => Promise<T>): Promise<{ readonly value: T } | { readonly outcome: DeployOutcome }> {
  try {
    return { value: await ask() };
  } catch (error) {
    return { outcome: stoppedBefore(error) };
  }
}
