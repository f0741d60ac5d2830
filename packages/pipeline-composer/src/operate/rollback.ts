import type { ExecutionFacts, OperationPorts } from "../ports/operation.ts";
import type { Place } from "./places.ts";
import type { Refused } from "./refused.ts";

/** How an environment goes back. */
export interface RollbackWay {
  readonly target: ExecutionFacts;
  /** Of the compose repository. */
  readonly commit?: string;
  /** Whether the stage can be replayed; else only a run of the old commit leads there. */
  readonly byStage: boolean;
  /** Why it cannot. */
  readonly why?: string;
}

/** As many executions are looked through for the one to go back to. */
const HISTORY = 100;

/** The execution to go back to: the one that is named, or the newest that succeeded before the one that is in place. */
export async function rollbackWay(
  { delivery, deploy }: Place,
  to: string | undefined,
  { pipelines }: OperationPorts,
): Promise<RollbackWay | Refused> {
  const { pipeline } = delivery;
  const state = await pipelines.state(pipeline);
  const stage = state.stages.find(({ name }) => name === deploy);
  if (stage?.latest?.status === "InProgress") {
    return {
      code: "ROLLBACK_UNAVAILABLE",
      message: `${deploy} is running`,
      hint: `pipeline-composer stop ${stage.latest.execution} ends it`,
    };
  }
  const succeeded = await pipelines.executions(pipeline, { atMost: HISTORY, succeededIn: deploy });
  const found = to === undefined ? previous(succeeded, stage?.latest?.execution) : named(succeeded, to);
  const target = found && (await pipelines.execution(pipeline, found.id));
  if (!target) {
    const message =
      to === undefined ? `no earlier execution has succeeded in ${deploy}` : `no execution "${to}" has succeeded in ${deploy}`;
    return {
      code: "ROLLBACK_UNAVAILABLE",
      message,
      ...(succeeded.length > 0 && { hint: `these have: ${succeeded.slice(0, 5).map(described).join(", ")}` }),
    };
  }
  const commit = target.revisions[0]?.id;
  const problem = unreachable(target, state.version);
  return {
    target,
    byStage: problem === undefined,
    ...(commit !== undefined && { commit }),
    ...(problem !== undefined && { why: problem }),
  };
}

function unreachable({ type, version }: ExecutionFacts, current: number): string | undefined {
  if (type === "ROLLBACK") return "it was a rollback itself";
  return version === current ? undefined : "it ran under another structure of the pipeline";
}

/** Not what is in place, and not what a rollback that is in place has gone back to. */
function previous(succeeded: readonly ExecutionFacts[], latest: string | undefined): ExecutionFacts | undefined {
  const inPlace = succeeded[0]?.id === latest ? succeeded[0] : undefined;
  const excluded = new Set([inPlace?.id, inPlace?.rollbackTarget]);
  return succeeded.find(({ id, type }) => type === "STANDARD" && !excluded.has(id) && (!inPlace || isBefore(succeeded, inPlace, id)));
}

/** A rollback leads further back, never forward to what it came from. */
function isBefore(newestFirst: readonly ExecutionFacts[], { id, rollbackTarget }: ExecutionFacts, candidate: string): boolean {
  const position = (one: string): number => newestFirst.findIndex((execution) => execution.id === one);
  return position(candidate) > position(rollbackTarget ?? id);
}

function named(executions: readonly ExecutionFacts[], to: string): ExecutionFacts | undefined {
  const found = executions.filter(({ id, revisions }) => id.startsWith(to) || revisions[0]?.id.startsWith(to));
  return found[0];
}

function described({ id, revisions }: ExecutionFacts): string {
  const commit = revisions[0]?.id.slice(0, 7);
  return commit === undefined ? id : `${id} (${commit})`;
}

/** Exceptions by which the service says that a stage cannot go back to that execution. */
export const ROLLBACK_EXCEPTIONS = new Set([
  "UnableToRollbackStageException",
  "PipelineExecutionOutdatedException",
  "PipelineExecutionNotFoundException",
  "ConflictException",
]);
