import pLimit from "p-limit";
import { isPortError } from "../diagnostics/index.ts";
import type { AllOptions, AllOutcome } from "./deploy-all.ts";
import type { Approve, Question } from "./deployment.ts";
import { down, type PlannedRemoval, plannedRemoval, type Removal } from "./down.ts";
import { stoppedBefore } from "./journal.ts";
import { STEPS_AT_ONCE } from "./plan-all.ts";
import { placeOf } from "./preflight.ts";
import { checkedGraph, runGraph } from "./run-graph.ts";
import { inputValue, isStackStep, ordered, type StackStep, type Step, type StepResult, withOneTarget } from "./step.ts";

/** What the removal of one step's stack would take away. */
export type StepRemoval =
  | ({ readonly kind: "removal"; readonly id: string } & PlannedRemoval)
  /** There is no such stack. */
  | { readonly kind: "absent"; readonly id: string }
  /** It could not be looked at, or is not ours to remove. */
  | { readonly kind: "failed"; readonly id: string; readonly error: { readonly code: string; readonly message: string } };

/**
 * Takes the stacks of a roll-out away in the reverse of their order: plans all, asks once, and removes each stack when those that were built on
 * it are gone. Several steps about one stack remove it once, where the first of them stands. A stack that cannot be removed keeps those
 * that it is built on. Actions are not undone.
 */
export async function removeAll(given: readonly Step[], options: AllOptions): Promise<AllOutcome<StepRemoval>> {
  const steps = given.map(withOneTarget);
  checkedGraph(steps.map(ordered));
  const { signal, concurrency = STEPS_AT_ONCE } = options;
  const plans = await runGraph(
    steps.filter(isStackStep).map((step) => ({ id: step.id, after: [], step })),
    {
      concurrency,
      signal,
      run: async ({ step }) => {
        const plan = await planned(step);
        options.onPlanned?.(step.id);
        return plan;
      },
      endedWell: () => true,
      skip: ({ id }, why): StepRemoval => ({ kind: "failed", id, error: { code: "INTERRUPTED", message: why } }),
    },
  );
  const nodes = reversed(steps, plans);
  const found = nodes.flatMap(({ id }) => plans.get(id) ?? []);
  const question = questionOf(found);
  const answer = question.plans.length > 0 ? await options.approve(question) : "yes";
  const { risks } = question;
  if (answer !== "yes") return { kind: answer === "no" ? "declined" : "waiting", plans: found, risks, results: new Map() };
  const oneQuestion = pLimit(1);
  const end = (id: string, result: StepResult): StepResult => {
    options.onResult?.(id, result);
    return result;
  };
  const results = await runGraph(nodes, {
    concurrency,
    signal,
    run: async ({ id, step }): Promise<StepResult> => {
      if (!isStackStep(step)) return { kind: "acted", outputs: {} };
      const approve: Approve = (asked) => {
        const agreed = plans.get(id);
        if (agreed?.kind === "removal" && isSame(asked, agreed)) return Promise.resolve("yes");
        return oneQuestion(() => options.approve(asked));
      };
      return end(id, await removed(step, approve, options));
    },
    endedWell: (result) => result.kind === "acted" || (result.kind === "ended" && ["removed", "absent"].includes(result.outcome.kind)),
    skip: ({ id }, why) => end(id, { kind: "skipped", why }),
  });
  return { kind: "ran", plans: found, risks, results: new Map([...results].filter(([, { kind }]) => kind !== "acted")) };
}

async function removed(step: StackStep, approve: Approve, { signal, onPhase, onEvent }: AllOptions): Promise<StepResult> {
  try {
    const target = await step.target().catch(stoppedBefore);
    if ("kind" in target) return { kind: "ended", outcome: target };
    const outcome = await down(target, removalOf(step), {
      approve,
      ...(signal && { signal }),
      ...(onPhase && { onPhase: (phase) => onPhase(step.id, phase) }),
      ...(onEvent && { onEvent: (event, path) => onEvent(step.id, event, path) }),
    });
    return { kind: "ended", outcome };
  } catch (error) {
    return { kind: "threw", error };
  }
}

async function planned(step: StackStep): Promise<StepRemoval> {
  const failed = (code: string, message: string): StepRemoval => ({ kind: "failed", id: step.id, error: { code, message } });
  try {
    const target = await step.target();
    const removal = removalOf(step);
    const place = await placeOf(target, removal);
    const plan = await plannedRemoval(target, removal, await target.cloudFormation.stack(removal.name), place);
    if (plan === undefined) return { kind: "absent", id: step.id };
    return "refused" in plan ? failed("REFUSED", plan.refused) : { kind: "removal", id: step.id, ...plan };
  } catch (error) {
    if (!isPortError(error)) throw error;
    return failed(error.code, error.message);
  }
}

function removalOf({ stack }: StackStep): Removal {
  const { name, tool, owner, account, serviceRoleArn } = stack;
  // A role that another step makes may go before; CloudFormation takes the one that it used last.
  const role = serviceRoleArn === undefined ? undefined : inputValue(serviceRoleArn, () => undefined);
  return { name, tool, owner, ...(account !== undefined && { account }), ...(role !== undefined && { serviceRoleArn: role }) };
}

function questionOf(found: readonly StepRemoval[]): Question {
  const removals = found.flatMap((plan) => (plan.kind === "removal" ? [plan] : []));
  const notes = found.flatMap((plan) => {
    if (plan.kind === "failed") return [`${plan.id}: could not be looked at: ${plan.error.message}`];
    return plan.kind === "removal" && plan.reason !== undefined ? [`${plan.id}: ${plan.reason}`] : [];
  });
  return {
    plans: removals.map(({ plan }) => plan),
    risks: [...new Set(removals.flatMap(({ risks }) => risks))],
    ...(notes.length > 0 && { reason: notes.join("\n") }),
  };
}

/** Whether a removal is the one that was agreed to. */
function isSame({ plans, risks }: Question, agreed: PlannedRemoval): boolean {
  return JSON.stringify([plans, risks]) === JSON.stringify([[agreed.plan], agreed.risks]);
}

/** Each stack once, with the steps that have to be gone before it, the last of the roll-out first. */
function reversed(
  steps: readonly Step[],
  plans: ReadonlyMap<string, StepRemoval>,
): readonly { readonly id: string; readonly after: readonly string[]; readonly step: Step }[] {
  const stackOf = (id: string): string => {
    const plan = plans.get(id);
    return plan?.kind === "removal" ? plan.facts.id : id;
  };
  const graph = checkedGraph(steps.map(ordered));
  const first = new Map<string, string>();
  const visit = (id: string): void => {
    for (const before of graph.get(id)?.after ?? []) visit(before);
    if (!first.has(stackOf(id))) first.set(stackOf(id), id);
  };
  for (const id of graph.keys()) visit(id);
  const kept = [...first.values()].reverse();
  return kept.map((id) => {
    const behind = kept.filter((other) => other !== id && graph.get(other)?.after.some((before) => stackOf(before) === stackOf(id)));
    return { id, after: behind, step: graph.get(id)?.step as Step };
  });
}
