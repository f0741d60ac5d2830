import type { Organisation } from "../model/organisation.ts";
import type { ActionFacts, ExecutionFacts, PipelineFacts, StageFacts } from "../ports/operation.ts";
import { opening } from "./moments.ts";
import { APPROVE, type Place, placeOfStage } from "./places.ts";
import type { RefusalCode } from "./refusal-codes.ts";
import type { Refused } from "./refused.ts";

/** What is known of a run at one moment. */
export interface RunFacts {
  readonly state: PipelineFacts;
  readonly execution: ExecutionFacts;
  /** Newest first. */
  readonly actions: readonly ActionFacts[];
}

/** How a run has ended: well, or why not. Undefined while it goes on. `log` is what the build that failed wrote. */
export function verdict(facts: RunFacts, organisation: Organisation, log: readonly string[]): "done" | Refused | undefined {
  const { execution } = facts;
  switch (execution.status) {
    case "InProgress":
    case "Stopping":
      return undefined;
    case "Succeeded":
      return "done";
    case "Superseded":
      return { code: "SUPERSEDED", message: `a newer release has taken the place of ${execution.id}` };
    case "Failed":
      return failure(facts, organisation, log);
    default:
      return {
        code: "RUN_STOPPED",
        message: `${execution.id} was ${execution.status === "Cancelled" ? "cancelled by an edit of its pipeline" : "stopped"}`,
      };
  }
}

/** Refusals that a build of ours says in its log. */
const SAID: readonly RefusalCode[] = ["PLAN_STALE", "REPLACE_REFUSED", "WINDOW_CLOSED"];

function failure({ state, execution, actions }: RunFacts, organisation: Organisation, log: readonly string[]): Refused {
  const stage = state.stages.find(({ latest }) => latest?.execution === execution.id && latest.status === "Failed");
  const failed = failedAction(actions);
  if (!failed) return condition(stage, execution);
  const { action, changedAt, startedAt, error } = failed;
  const place = placeOfStage(organisation, failed.stage);
  if (action === APPROVE) {
    const minutes = place?.environment.approval?.timeoutMinutes;
    if (minutes !== undefined && changedAt - startedAt >= minutes * 60_000) {
      return {
        code: "DEADLINE",
        message: `nobody answered in ${failed.stage} in time`,
        hint: `pipeline-composer retry ${failed.stage} asks anew`,
      };
    }
    return {
      code: "REJECTED",
      message:
        failed.summary === undefined || failed.summary === ""
          ? `${failed.stage} was rejected`
          : `${failed.stage} was rejected: ${failed.summary}`,
    };
  }
  const retry = { hint: `pipeline-composer retry ${failed.stage} goes on; pipeline-composer logs ${execution.id} shows what it wrote` };
  const said = SAID.find((code) => log.some((line) => new RegExp(`\\b${code}\\b`).test(line)));
  const line = said && log.find((text) => text.includes(said));
  if (said) return { code: said, message: line?.replace(/^.*?\b[A-Z]+_[A-Z]+\b\s*/, "") || `${failed.stage}/${action} failed`, ...retry };
  return { code: "RUN_FAILED", message: `${failed.stage}/${action} failed${error === undefined ? "" : `: ${error}`}`, ...retry };
}

/** The latest run of an action that failed, and was not repeated since. */
export function failedAction(actions: readonly ActionFacts[]): ActionFacts | undefined {
  const seen = new Set<string>();
  for (const run of actions) {
    const name = `${run.stage}/${run.action}`;
    if (seen.has(name)) continue;
    seen.add(name);
    if (run.status === "Failed") return run;
  }
  return undefined;
}

/** No action failed: a condition did not hold. */
function condition(stage: StageFacts | undefined, { id }: ExecutionFacts): Refused {
  const entry = stage?.beforeEntry?.status === "Failed";
  const rules = (entry ? stage.beforeEntry : stage?.onSuccess)?.rules.filter(({ status }) => status === "Failed") ?? [];
  const names = rules.map(({ name, summary }) => (summary === undefined || summary === "" ? name : `${name}: ${summary}`)).join(", ");
  if (!stage || rules.length === 0) return { code: "RUN_FAILED", message: `${id} failed` };
  return {
    code: entry ? "WINDOW_CLOSED" : "ALARM_FIRING",
    message: `${stage.name} was held: ${names}`,
    hint: `pipeline-composer retry ${stage.name} tries again`,
  };
}

/** What a run waits for that does not come by itself, or not soon: a person, a window, the end of a freeze. */
export function waiting({ state, execution }: RunFacts, organisation: Organisation, now: number): Refused | undefined {
  for (const stage of state.stages) {
    const place = placeOfStage(organisation, stage.name);
    const name = place?.environment.name ?? stage.name;
    if (stage.frozen && stage.inbound.includes(execution.id)) {
      return {
        code: "FROZEN",
        message: `${name} is frozen: ${stage.frozen.reason}`,
        hint: `pipeline-composer unfreeze ${name} lets it in`,
      };
    }
    if (stage.latest?.execution !== execution.id || stage.latest.status !== "InProgress") continue;
    const token = stage.actions.find((action) => action.name === APPROVE)?.run?.token;
    if (token !== undefined)
      return {
        code: "APPROVAL_PENDING",
        message: `${stage.name} waits for an answer`,
        hint: `pipeline-composer approve ${name} shows the plan and asks`,
      };
    const window = held(stage, place, now);
    if (window) return window;
  }
  return undefined;
}

function held({ name, beforeEntry }: StageFacts, place: Place | undefined, now: number): Refused | undefined {
  if (beforeEntry?.status !== "InProgress" || !place?.environment.window) return undefined;
  const { environment } = place;
  const until = opening(place.environment.window, now);
  return {
    code: "WINDOW_CLOSED",
    message: `${name} waits for the window of ${environment.name}, closed${until}`,
    hint: `pipeline-composer override ${environment.name} lets it past`,
  };
}
