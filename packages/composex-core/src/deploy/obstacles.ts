import type { StackFacts } from "../ports/cloudformation.ts";
import { ownerProblem } from "./owner.ts";
import type { Risk } from "./plan.ts";
import { nextStep, type Remedy } from "./stack-state.ts";
import type { Ownership, Tool } from "./tool.ts";

/** What stands between a stack as it is and its deployment; `text` is one sentence without a full stop. */
export type Obstacle =
  /** Is done first, once a person has accepted it by its name. */
  | { readonly kind: "asks"; readonly risk: Risk; readonly text: string }
  /** Is waited for. */
  | { readonly kind: "waits"; readonly text: string }
  /** Ends a deployment before it begins; `code` is that of a port that failed. */
  | { readonly kind: "stops"; readonly text: string; readonly remedy?: Remedy; readonly code?: string };

/** What the owner and the state of a stack put in the way. */
export function obstacles(facts: StackFacts | undefined, ownership: Ownership): readonly Obstacle[] {
  if (!facts) return [];
  const foreign = ownerProblem(facts, ownership);
  if (foreign !== undefined && facts.parentId !== undefined) return [{ kind: "stops", text: foreign }];
  const state = stateObstacle(facts);
  return [...(foreign === undefined ? [] : [{ kind: "asks", risk: "adopt", text: foreign } as const]), ...(state ? [state] : [])];
}

/** The risks that are asked for by name before anything else is done. */
export function obstacleRisks(found: readonly Obstacle[]): readonly Risk[] {
  return found.flatMap((obstacle) => (obstacle.kind === "asks" ? [obstacle.risk] : []));
}

/** An obstacle as a person reads it before a deployment. */
export function obstacleText(obstacle: Obstacle, { commands }: Tool): string {
  switch (obstacle.kind) {
    case "asks":
      return `${commands.deploy} asks for ${obstacle.risk} first: ${obstacle.text}`;
    case "waits":
      return `${commands.deploy} waits first: ${obstacle.text}`;
    case "stops": {
      const way = obstacle.remedy === undefined ? "" : `; ${commands[obstacle.remedy]} leads on`;
      return `${commands.deploy} refuses: ${obstacle.text}${way}`;
    }
    default:
      return obstacle satisfies never;
  }
}

function stateObstacle(facts: StackFacts): Obstacle | undefined {
  const next = nextStep(facts);
  switch (next.step) {
    case "follow":
      return { kind: "waits", text: `${facts.name} is ${facts.status}, and what is there may not be what will be` };
    case "delete-first":
      if (facts.terminationProtection)
        return { kind: "stops", text: `${facts.name} must go first, and it is protected from termination: ${next.why}`, remedy: "remove" };
      return { kind: "asks", risk: "delete-failed", text: `${facts.name} is deleted and created again: ${next.why}` };
    case "continue-rollback":
      return { kind: "asks", risk: "continue-rollback", text: `${facts.name}: ${next.why}` };
    case "refuse":
      return { kind: "stops", text: `${facts.name} cannot be deployed to: ${next.why}`, remedy: next.remedy };
    default:
      return undefined;
  }
}

/** Whether there is something that a plan can compare with: a stack that takes an update now or after a step that keeps it. */
export function holdsResources(facts: StackFacts | undefined): facts is StackFacts {
  const { step } = nextStep(facts);
  return step !== "create" && step !== "delete-first";
}
