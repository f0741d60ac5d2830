import type { ConditionKind, PipelineFacts } from "../ports/operation.ts";
import { stageOf } from "./approval.ts";
import type { Place } from "./places.ts";
import type { Refused } from "./refused.ts";

/** A condition that holds a release before an environment. */
export interface Holding {
  readonly pipeline: string;
  readonly stage: string;
  readonly execution: string;
  readonly condition: ConditionKind;
  /** Its rules that do not hold. */
  readonly rules: readonly string[];
}

const HOLDS = new Set(["InProgress", "Failed"]);

/** What can be overridden: a window that is closed, or an alarm that fires. */
export function holdingCondition({ delivery, entry, environment }: Place, state: PipelineFacts): Holding | Refused {
  const stage = stageOf(state, entry);
  const kinds = [
    ["BEFORE_ENTRY", stage?.beforeEntry],
    ["ON_SUCCESS", stage?.onSuccess],
  ] as const;
  for (const [kind, condition] of kinds) {
    if (!stage?.latest || !condition || !HOLDS.has(condition.status)) continue;
    if (stage.latest.status !== "InProgress" && stage.latest.status !== "Failed") continue;
    const rules = condition.rules.filter(({ status }) => HOLDS.has(status)).map(({ name }) => name);
    return { pipeline: delivery.pipeline, stage: entry, execution: stage.latest.execution, condition: kind, rules };
  }
  return { code: "OVERRIDE_REFUSED", message: `no window and no alarm holds a release before ${environment.name}` };
}

export const OVERRIDE_EXCEPTIONS = new Set([
  "ConditionNotOverridableException",
  "NotLatestPipelineExecutionException",
  "ConflictException",
]);
