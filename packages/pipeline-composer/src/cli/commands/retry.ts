import { randomUUID } from "node:crypto";
import { EXIT, type ExitCode, type Io } from "composex-core/cli";
import { buildLog } from "../../operate/build-log.ts";
import { pipelineNamed } from "../../operate/places.ts";
import { isRefused, type Refused } from "../../operate/refused.ts";
import { type Failure, failedStage, type RetryWay, retryWay } from "../../operate/retry.ts";
import type { ActionFacts, OperationPorts, StageFacts } from "../../ports/operation.ts";
import { type OperatingOptions, operating, refusedBy } from "../operating.ts";

export interface RetryOptions extends OperatingOptions {
  readonly pipeline?: string | undefined;
  readonly all?: true | undefined;
}

const EXCEPTIONS = new Set(["StageNotRetryableException", "NotLatestPipelineExecutionException", "ConflictException"]);

/** Does again what failed, by what has failed. */
export function retry(given: string | undefined, options: RetryOptions, io: Io): Promise<ExitCode> {
  return operating(options, io, async ({ organisation, ports }) => {
    const pipeline = pipelineNamed(organisation, options.pipeline);
    if (isRefused(pipeline)) return pipeline;
    const stage = failedStage(organisation, await ports.pipelines.state(pipeline), given);
    if (isRefused(stage)) return stage;
    const decided = retryWay(organisation, await failure(pipeline, stage, ports), ports.clock.now());
    if (isRefused(decided)) return decided;
    const way: RetryWay =
      options.all && decided.kind === "retry" ? { ...decided, mode: "ALL_ACTIONS", why: "all of it is done again" } : decided;
    const execution = await refusedBy(EXCEPTIONS, "RETRY_REFUSED", () => go(pipeline, way, ports));
    if (isRefused(execution)) return hinted(execution, pipeline);
    if (options.json) io.stdout(`${JSON.stringify({ pipeline, ...way, execution }, null, 2)}\n`);
    else io.stdout(`${said(pipeline, way)}\npipeline-composer watch ${execution} follows it\n`);
    return EXIT.done;
  });
}

async function go(pipeline: string, way: RetryWay, { pipelines }: OperationPorts): Promise<string> {
  if (way.kind === "again") return pipelines.start(pipeline, { commit: way.commit, variables: {}, token: randomUUID() });
  await pipelines.retry(pipeline, way.stage, way.execution, way.mode);
  return way.execution;
}

function hinted(refused: Refused, pipeline: string): Refused {
  return { ...refused, hint: `pipeline-composer start ${pipeline} begins a new run` };
}

function said(pipeline: string, way: RetryWay): string {
  if (way.kind === "again") return `${pipeline} runs ${way.commit} anew: ${way.why}`;
  const what = way.mode === "ALL_ACTIONS" ? way.stage : `what failed in ${way.stage}`;
  return `${pipeline} repeats ${what}: ${way.why}`;
}

async function failure(pipeline: string, stage: StageFacts, ports: OperationPorts): Promise<Failure> {
  const execution = stage.latest?.execution ?? "";
  const [runs, facts] = await Promise.all([ports.pipelines.actions(pipeline, execution), ports.pipelines.execution(pipeline, execution)]);
  const newest = new Map<string, ActionFacts>();
  for (const run of runs) if (run.stage === stage.name && !newest.has(run.action)) newest.set(run.action, run);
  const actions = [...newest.values()].filter(({ status }) => status === "Failed" || status === "Abandoned");
  const confirm = actions.find(({ action }) => action === "Confirm");
  const commit = facts?.revisions[0]?.id;
  return {
    stage,
    actions,
    planStale: confirm !== undefined && /\bPLAN_STALE\b/.test((await buildLog(confirm, ports)).join("\n")),
    ...(commit !== undefined && { commit }),
  };
}
