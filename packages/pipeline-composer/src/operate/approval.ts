import type { ActionFacts, OperationPorts, PipelineFacts, StageFacts } from "../ports/operation.ts";
import { type WavePlan, waveHash } from "../release/wave-plan.ts";
import { APPROVE, type Place, planArtifact } from "./places.ts";
import type { Refused } from "./refused.ts";

/** An approval that waits for its answer. */
export interface PendingApproval {
  readonly pipeline: string;
  readonly stage: string;
  readonly execution: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly since?: number;
}

/** With what is asked about. */
export interface PreparedApproval extends PendingApproval {
  readonly plan: WavePlan;
  /** The plan as Markdown. */
  readonly markdown: string;
}

/** Finds the approval that waits in a place. */
export function pendingApproval({ delivery, asking, environment }: Place, state: PipelineFacts): PendingApproval | Refused {
  const { pipeline } = delivery;
  if (asking === undefined) {
    return { code: "APPROVAL_STALE", message: `${environment.name} has no approval: a release goes on by itself` };
  }
  const stage = stageOf(state, asking);
  const run = stage?.actions.find(({ name }) => name === APPROVE)?.run;
  if (!stage?.latest || stage.latest.status !== "InProgress" || run?.status !== "InProgress" || run.token === undefined) {
    return {
      code: "APPROVAL_STALE",
      message: `nothing waits for an answer in ${asking} of ${pipeline}`,
      hint: "pipeline-composer status shows what does",
    };
  }
  return {
    pipeline,
    stage: asking,
    execution: stage.latest.execution,
    token: run.token,
    ...(run.changedAt !== undefined && { since: run.changedAt }),
  };
}

/** What keeps an approval from being given: nobody is to approve what cannot run, or what a newer release is about to replace. */
export function approvalObstacle(place: Place, state: PipelineFacts, pending: PendingApproval, queued: boolean): Refused | undefined {
  const { environment, entry } = place;
  const frozen = stageOf(state, entry)?.frozen;
  if (frozen) {
    return {
      code: "FROZEN",
      message: `${environment.name} is frozen: ${frozen.reason}`,
      hint: `pipeline-composer unfreeze ${environment.name} lets releases in again`,
    };
  }
  // In a queue each is answered in its turn.
  const newer = queued ? undefined : stageOf(state, pending.stage)?.inbound.at(-1);
  if (newer === undefined) return undefined;
  return {
    code: "APPROVAL_STALE",
    message: `a newer release waits behind it: ${newer}`,
    hint: `reject this one to let it in, or name this one: --execution ${pending.execution}`,
  };
}

/** The plan that Prepare wrote for an execution, held against what Prepare said of it. */
export async function readPlan(place: Place, pending: PendingApproval, ports: OperationPorts): Promise<PreparedApproval | Refused> {
  const runs = await ports.pipelines.actions(pending.pipeline, pending.execution);
  const prepare = latestPrepare(runs, pending.stage);
  const output = prepare?.outputs.find(({ name }) => name === planArtifact(place.wave));
  if (!prepare || !output) return { code: "PLAN_MISSING", message: `the execution ${pending.execution} has no plan of ${place.wave.name}` };
  const files = await ports.artifacts.read(output.bucket, output.key);
  const plan = files && parsePlan(files["plan.json"]);
  if (!files || !plan) {
    const message = files ? `${output.bucket}/${output.key} holds no plan` : `the plan at ${output.bucket}/${output.key} has expired`;
    return { code: "PLAN_MISSING", message, hint: `reject it and start the release again` };
  }
  const problem = mismatch(plan, prepare, pending, runs);
  return problem
    ? { code: "PLAN_STALE", message: problem, hint: "reject it, and start the release again" }
    : { ...pending, plan, markdown: files["plan.md"] ?? "" };
}

function latestPrepare(runs: readonly ActionFacts[], stage: string): ActionFacts | undefined {
  return runs.find((run) => run.stage === stage && run.action === "Prepare" && run.status === "Succeeded");
}

/** Four places say what is approved: the plan, its hash as Prepare exported it, and what the approval was asked with. They must be one. */
function mismatch(plan: WavePlan, prepare: ActionFacts, { execution }: PendingApproval, runs: readonly ActionFacts[]): string | undefined {
  const exported = prepare.variables["PLAN_HASH"];
  if (plan.execution !== execution) return `the plan is of the execution ${plan.execution}, and ${execution} waits`;
  if (waveHash(plan.environments) !== plan.hash) return "the plan was changed after it was made: its hash is another";
  if (exported !== plan.hash) return `the plan is ${plan.hash}, and Prepare exported ${exported ?? "none"}`;
  const asked = runs.find(({ action, status }) => action === APPROVE && status === "InProgress");
  const summary = prepare.variables["SUMMARY"];
  if (asked && summary !== undefined && !(asked.configuration["CustomData"] ?? "").endsWith(summary))
    return "the approval was asked with another summary than that of the plan";
  return undefined;
}

function parsePlan(text: string | undefined): WavePlan | undefined {
  try {
    const plan = JSON.parse(text ?? "") as Partial<WavePlan>;
    return plan.schema === 1 && typeof plan.hash === "string" && Array.isArray(plan.environments) ? (plan as WavePlan) : undefined;
  } catch {
    return undefined;
  }
}

export function stageOf({ stages }: PipelineFacts, name: string): StageFacts | undefined {
  return stages.find((stage) => stage.name === name);
}

/** What the service says to an answer that comes too late. */
const LATE: Readonly<Record<string, string>> = {
  ApprovalAlreadyCompletedException: "somebody has answered already",
  InvalidApprovalTokenException: "the approval has been answered, or has ended, since it was looked at",
};

export function lateAnswer(code: string): Refused | undefined {
  const message = LATE[code];
  return message === undefined ? undefined : { code: "APPROVAL_STALE", message, hint: "pipeline-composer status shows what waits now" };
}
