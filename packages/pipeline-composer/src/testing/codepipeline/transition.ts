import { nextOpening } from "../../window/window.ts";
import type { PipelineDefinition } from "./definition.ts";
import { handle } from "./requests.ts";
import type { Effect, PipelineState, Request, Stage } from "./state.ts";
import { newStage, type Work } from "./work.ts";

export interface Transition {
  readonly state: PipelineState;
  /** In the order in which they are to be done. */
  readonly effects: readonly Effect[];
}

export function newPipeline(definition: PipelineDefinition, now: number, entryRulesOnRetry = false): PipelineState {
  const stages = definition.stages.map(({ name }): readonly [string, Stage] => [name, newStage(now)]);
  return {
    definition,
    version: 1,
    created: now,
    updated: now,
    entryRulesOnRetry,
    executions: [],
    stages: Object.fromEntries(stages),
    actionRuns: [],
    ruleRuns: [],
    counter: 0,
  };
}

/** What becomes of a pipeline by one request. The state that goes in is not changed; a request that is refused throws a `Refusal`. */
export function transition(state: PipelineState, request: Request, now: number): Transition {
  const work: Work = { state: structuredClone(state), now, effects: [] };
  handle(work, request);
  return { state: work.state, effects: work.effects };
}

/** When a tick would change something: an approval ends or a window opens. Undefined where only the outside world can. */
export function nextMoment(state: PipelineState, now: number): number | undefined {
  const deadlines = state.actionRuns.flatMap(({ status, deadline }) =>
    status === "InProgress" && deadline !== undefined ? [deadline] : [],
  );
  const openings = state.ruleRuns.flatMap(({ status, provider, resolved }) => {
    if (status !== "InProgress" || provider !== "DeploymentWindow") return [];
    return nextOpening({ cron: resolved["Cron"] ?? "", timeZone: resolved["TimeZone"] ?? "UTC" }, now) ?? [];
  });
  const moments = [...deadlines, ...openings];
  return moments.length === 0 ? undefined : Math.min(...moments);
}
