import type { CallerPort, Clock } from "composex-core/ports";

/** Pipelines while they run. Every method throws `PortError` with the name of the service's exception. */
export interface PipelinesPort {
  state(pipeline: string): Promise<PipelineFacts>;
  /** Undefined where the pipeline knows no such execution. */
  execution(pipeline: string, id: string): Promise<ExecutionFacts | undefined>;
  /** Newest first; only those that succeeded in a stage where it is named. */
  executions(pipeline: string, options: { readonly atMost: number; readonly succeededIn?: string }): Promise<readonly ExecutionFacts[]>;
  /** All runs of the actions of an execution, newest first. */
  actions(pipeline: string, execution: string): Promise<readonly ActionFacts[]>;
  rules(pipeline: string, execution: string): Promise<readonly RuleFacts[]>;
  /** Gives the id of the execution. `token` makes a repeated call the same call. */
  start(pipeline: string, options: StartRequest): Promise<string>;
  stop(pipeline: string, execution: string, options: { readonly abandon: boolean; readonly reason: string }): Promise<void>;
  answer(pipeline: string, answer: Answer): Promise<void>;
  retry(pipeline: string, stage: string, execution: string, mode: RetryMode): Promise<void>;
  /** Gives the id of the execution that rolls back. */
  rollback(pipeline: string, stage: string, target: string): Promise<string>;
  override(pipeline: string, stage: string, execution: string, condition: ConditionKind): Promise<void>;
  disable(pipeline: string, stage: string, reason: string): Promise<void>;
  enable(pipeline: string, stage: string): Promise<void>;
}

export type RetryMode = "FAILED_ACTIONS" | "ALL_ACTIONS";
export type ConditionKind = "BEFORE_ENTRY" | "ON_SUCCESS";

export interface StartRequest {
  /** What the source action builds. */
  readonly commit?: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly token: string;
}

export interface Answer {
  readonly stage: string;
  readonly action: string;
  readonly token: string;
  readonly approved: boolean;
  /** 512 characters at most. */
  readonly summary: string;
}

export interface PipelineFacts {
  /** Of its structure. */
  readonly version: number;
  readonly stages: readonly StageFacts[];
}

/** Statuses are the words of the service: `InProgress`, `Succeeded`, `Failed` … */
export interface StageFacts {
  readonly name: string;
  /** Undefined where no execution was ever in it. */
  readonly latest?: { readonly execution: string; readonly status: string };
  /** Executions that wait to enter. */
  readonly inbound: readonly string[];
  /** Why nothing enters. */
  readonly frozen?: { readonly reason: string; readonly by?: string; readonly since?: number };
  readonly beforeEntry?: ConditionFacts;
  readonly onSuccess?: ConditionFacts;
  /** The latest run of each, whichever execution it was of. */
  readonly actions: readonly StageActionFacts[];
}

export interface ConditionFacts {
  readonly status: string;
  readonly rules: readonly { readonly name: string; readonly status: string; readonly summary?: string }[];
}

export interface StageActionFacts {
  readonly name: string;
  readonly run?: {
    readonly id: string;
    readonly status: string;
    /** Of an approval that waits. */
    readonly token?: string;
    /** Milliseconds since 1970. */
    readonly changedAt?: number;
    readonly summary?: string;
  };
}

export interface ExecutionFacts {
  readonly id: string;
  readonly status: string;
  readonly type: "STANDARD" | "ROLLBACK";
  /** Execution that a rollback goes back to. */
  readonly rollbackTarget?: string;
  /** Of the structure it ran under; known of single executions only. */
  readonly version?: number;
  /** What the source actions took. */
  readonly revisions: readonly { readonly action: string; readonly id: string; readonly summary?: string }[];
  readonly trigger?: string;
  readonly summary?: string;
  /** Milliseconds since 1970; known of listed executions only. */
  readonly startedAt?: number;
}

export interface ActionFacts {
  readonly id: string;
  readonly stage: string;
  readonly action: string;
  readonly category: string;
  readonly provider: string;
  readonly status: string;
  readonly startedAt: number;
  readonly changedAt: number;
  readonly configuration: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly outputs: readonly { readonly name: string; readonly bucket: string; readonly key: string }[];
  /** Of a build: its id. */
  readonly externalId?: string;
  readonly error?: string;
  readonly summary?: string;
}

export interface RuleFacts {
  readonly stage: string;
  readonly rule: string;
  readonly provider: string;
  readonly status: string;
  readonly summary?: string;
  readonly configuration: Readonly<Record<string, string>>;
}

/** Builds and what they write. */
export interface BuildsPort {
  /** Builds that are not known any more are left out. */
  builds(ids: readonly string[]): Promise<readonly BuildFacts[]>;
  /** The next lines of a log; `after` is what the call before gave. A log that nothing was written to yet has none. */
  lines(log: BuildLog, after?: string): Promise<{ readonly lines: readonly LogText[]; readonly next?: string }>;
}

export interface BuildLog {
  readonly group: string;
  readonly stream: string;
}

export interface BuildFacts {
  readonly id: string;
  readonly project: string;
  readonly status: string;
  /** Known once the build has a machine. */
  readonly log?: BuildLog;
}

export interface LogText {
  readonly time: number;
  readonly text: string;
}

/** Artifacts of pipelines, unpacked. */
export interface ArtifactsPort {
  /** Path → text; undefined where it has expired. */
  read(bucket: string, key: string): Promise<Readonly<Record<string, string>> | undefined>;
}

/** Parameters of the shared account. */
export interface ParametersPort {
  /** Those that exist. */
  get(names: readonly string[]): Promise<Readonly<Record<string, string>>>;
}

export interface OperationPorts {
  readonly pipelines: PipelinesPort;
  readonly builds: BuildsPort;
  readonly artifacts: ArtifactsPort;
  readonly parameters: ParametersPort;
  readonly caller: CallerPort;
  readonly clock: Clock;
}
