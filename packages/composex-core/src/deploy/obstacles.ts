import type { StackFacts } from "../ports/cloudformation.ts";
import { ownerProblem } from "./owner.ts";
import { nextStep } from "./stack-state.ts";

/** What `up` would stop at, or do first, before it comes to the plan: one sentence each. */
export function obstacles(facts: StackFacts | undefined, owner: { readonly key: string; readonly value: string }): readonly string[] {
  if (!facts) return [];
  const foreign = ownerProblem(facts, owner);
  const found = foreign === undefined ? [] : [`up asks for adopt first: ${foreign}`];
  const next = nextStep(facts);
  switch (next.step) {
    case "follow":
      return [...found, `up waits first: ${facts.name} is ${facts.status}, and what is there may not be what will be`];
    case "delete-first": {
      const guarded = facts.terminationProtection ? ", and it is protected from termination, which only down takes away" : "";
      return [...found, `up deletes ${facts.name} first: ${next.why}${guarded}`];
    }
    case "continue-rollback":
      return [...found, `up asks for continue-rollback first: ${next.why}`];
    case "refuse":
      return [...found, `up refuses: ${next.why}; composex ${next.remedy} leads on`];
    default:
      return found;
  }
}

/** Whether there is something that a plan can compare with: a stack that takes an update now or after a step that keeps it. */
export function holdsResources(facts: StackFacts | undefined): facts is StackFacts {
  const { step } = nextStep(facts);
  return step !== "create" && step !== "delete-first";
}
