import type { Organisation } from "../model/organisation.ts";
import type { ExecutionFacts, OperationPorts, StageFacts } from "../ports/operation.ts";
import { APPROVE, pipelinesOf } from "./places.ts";

export interface StatusReport {
  readonly pipelines: readonly PipelineStatus[];
  readonly environments: readonly EnvironmentStatus[];
}

export interface PipelineStatus {
  readonly name: string;
  /** Of its structure. */
  readonly version: number;
  readonly stages: readonly StageStatus[];
}

export interface StageStatus extends StageFacts {
  /** What the latest execution was made from. */
  readonly commit?: string;
  readonly summary?: string;
  /** Since when an answer is waited for, in milliseconds since 1970. */
  readonly asksSince?: number;
}

export interface EnvironmentStatus {
  readonly name: string;
  readonly kind: string;
  readonly account: string;
  readonly region: string;
  /** As the last successful release recorded itself. */
  readonly release?: unknown;
}

/** Executions whose commits are looked up. */
const RECENT = 50;

/** Where every release stands, and what each environment runs. Pipelines that are not there yet are left out by name. */
export async function statusReport(
  organisation: Organisation,
  only: string | undefined,
  { pipelines, parameters }: OperationPorts,
): Promise<StatusReport> {
  const { names, environments } = organisation;
  const shown = only === undefined ? pipelinesOf(organisation) : [only];
  const releases = await parameters.get(environments.map(({ name }) => names.parameter(`env/${name}/release`)));
  return {
    pipelines: await Promise.all(
      shown.map(async (name) => {
        const [{ version, stages }, executions] = await Promise.all([
          pipelines.state(name),
          pipelines.executions(name, { atMost: RECENT }),
        ]);
        return { name, version, stages: stages.map((stage) => stageStatus(stage, executions)) };
      }),
    ),
    environments: environments.map(({ name, kind, account, region }) => {
      const release = releases[names.parameter(`env/${name}/release`)];
      return { name, kind, account, region, ...(release !== undefined && { release: parsed(release) }) };
    }),
  };
}

function stageStatus(stage: StageFacts, executions: readonly ExecutionFacts[]): StageStatus {
  const [revision] = executions.find(({ id }) => id === stage.latest?.execution)?.revisions ?? [];
  const approval = stage.actions.find(({ name }) => name === APPROVE)?.run;
  const asks = stage.latest?.status === "InProgress" && approval?.token !== undefined;
  return {
    ...stage,
    ...(revision && { commit: revision.id }),
    ...(revision?.summary !== undefined && { summary: revision.summary }),
    ...(asks && { asksSince: approval.changedAt ?? 0 }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
