import type { Organisation } from "../model/organisation.ts";
import type { ActionFacts, PipelineFacts, RetryMode, StageFacts } from "../ports/operation.ts";
import { isOpen } from "../window/window.ts";
import { opening } from "./moments.ts";
import { type Place, placeOfStage, placesOf } from "./places.ts";
import type { Refused } from "./refused.ts";

/** How a failed stage goes on. */
export type RetryWay =
  | { readonly kind: "retry"; readonly stage: string; readonly execution: string; readonly mode: RetryMode; readonly why: string }
  /** What was approved holds no longer, and the approval is in a stage before: a run of its own. */
  | { readonly kind: "again"; readonly stage: string; readonly execution: string; readonly commit: string; readonly why: string };

/** What a retry is decided by. */
export interface Failure {
  readonly stage: StageFacts;
  /** Latest run of each action that failed, of the stage's latest execution. */
  readonly actions: readonly ActionFacts[];
  /** What the release was made from. */
  readonly commit?: string;
  /** Whether Confirm found the plan outdated. */
  readonly planStale: boolean;
}

const RETRYABLE = new Set(["Failed", "Stopped"]);

/** The stage to retry: the one that is named, by its name or its environment, or the last that failed. */
export function failedStage(organisation: Organisation, { stages }: PipelineFacts, given: string | undefined): StageFacts | Refused {
  const failed = stages.filter(({ latest }) => latest && RETRYABLE.has(latest.status));
  if (given === undefined)
    return (
      failed.at(-1) ?? {
        code: "RETRY_REFUSED",
        message: "no stage has failed",
        hint: "pipeline-composer status shows where releases stand",
      }
    );
  const ofEnvironment = placesOf(organisation, given).flatMap((place) => [place.deploy, place.asking, place.entry]);
  const named = stages.filter(({ name }) => name === given || ofEnvironment.includes(name));
  if (named.length === 0)
    return {
      code: "RETRY_REFUSED",
      message: `there is no stage or environment "${given}"`,
      hint: `stages: ${stages.map(({ name }) => name).join(", ")}`,
    };
  const found = named.findLast((stage) => failed.includes(stage));
  if (found) return found;
  const { name, latest } = named.at(-1) as StageFacts;
  return { code: "RETRY_REFUSED", message: `${name} ${latest ? `is ${latest.status}` : "was never entered"}: there is nothing to retry` };
}

/** Table of spec and guide: what has changed nothing is done again alone, what a plan stands behind is planned anew. */
export function retryWay(organisation: Organisation, { stage, actions, commit, planStale }: Failure, now: number): RetryWay | Refused {
  const execution = stage.latest?.execution ?? "";
  const way = (mode: RetryMode, why: string): RetryWay => ({ kind: "retry", stage: stage.name, execution, mode, why });
  const place = placeOfStage(organisation, stage.name);
  const kind = stage.name.split("-")[0];
  const names = actions.map(({ action }) => action);
  const all = (pattern: RegExp): boolean => names.length > 0 && names.every((name) => pattern.test(name));
  if (place?.wave.kind === "long-lived") {
    if (kind === "Check") return closedWindow(place, now) ?? way("ALL_ACTIONS", "it is compared anew");
    if (kind === "Approve") return way("ALL_ACTIONS", "it is planned anew, and asked anew");
    if (all(/^(?:Protect|Mark|Test-.*)$/))
      return way("FAILED_ACTIONS", "the environment is changed already: only what failed is done again");
    if (place.asking !== undefined && place.asking !== stage.name) {
      if (!planStale) return way("ALL_ACTIONS", "what was approved is confirmed and executed anew");
      if (commit !== undefined)
        return { kind: "again", stage: stage.name, execution, commit, why: "the environment has moved on since it was approved" };
    }
    return way("ALL_ACTIONS", place.asking === undefined ? "it is planned anew" : "it is planned anew, and asked anew");
  }
  if (kind === "Try" && !all(/^(?:Test|Destroy)-/)) return way("ALL_ACTIONS", "the environment is made anew");
  return names.length === 0 ? way("ALL_ACTIONS", "no single action failed") : way("FAILED_ACTIONS", "only what failed is done again");
}

/** A retry may ask the window again, or not: outside of it none is begun. */
function closedWindow({ environment }: Place, now: number): Refused | undefined {
  const { window, name } = environment;
  if (!window || isOpen(window, now)) return undefined;
  return { code: "WINDOW_CLOSED", message: `the window of ${name} is closed${opening(window, now)}`, hint: "retry when it is open" };
}
