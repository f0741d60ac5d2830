import type { Organisation } from "../model/organisation.ts";
import type { ExecutionFacts, OperationPorts } from "../ports/operation.ts";
import { pipelineNamed, pipelinesOf } from "./places.ts";
import { isRefused, type Refused } from "./refused.ts";

export interface FoundExecution {
  readonly pipeline: string;
  readonly execution: ExecutionFacts;
}

/** An id that was typed by hand may be short: this many of the newest executions are looked through for its beginning. */
const RECENT = 100;
const WHOLE = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An execution by its id or the beginning of it, in whichever pipeline; without id the newest of the pipeline. */
export async function findExecution(
  organisation: Organisation,
  { pipelines }: OperationPorts,
  id: string | undefined,
  pipelineName: string | undefined,
): Promise<FoundExecution | Refused> {
  const named = id === undefined || pipelineName !== undefined ? pipelineNamed(organisation, pipelineName) : undefined;
  if (isRefused(named)) return named;
  const searched = named === undefined ? pipelinesOf(organisation) : [named];
  for (const pipeline of searched) {
    const found =
      id !== undefined && WHOLE.test(id)
        ? await pipelines.execution(pipeline, id)
        : (await pipelines.executions(pipeline, { atMost: id === undefined ? 1 : RECENT })).find((one) => one.id.startsWith(id ?? ""));
    if (found) return { pipeline, execution: found };
  }
  const where = searched.length === 1 ? searched[0] : "these pipelines";
  if (id === undefined)
    return { code: "EXECUTION_UNDEFINED", message: `${where} has never run`, hint: "pipeline-composer start begins a run" };
  return { code: "EXECUTION_UNDEFINED", message: `${where} know${searched.length === 1 ? "s" : ""} no execution "${id}"` };
}
