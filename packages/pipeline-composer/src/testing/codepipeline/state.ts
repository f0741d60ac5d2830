import type { PipelineDefinition, RetryMode } from "./definition.ts";

/** Everything that is known of a pipeline. Plain data: it can be kept and taken up again. Times are milliseconds since 1970. */
export interface PipelineState {
  definition: PipelineDefinition;
  /** Counts the edits of the structure, from 1. */
  version: number;
  created: number;
  updated: number;
  /** Whether a retry of a whole stage asks its entry conditions again: no document says. */
  readonly entryRulesOnRetry: boolean;
  /** Oldest first. */
  executions: Execution[];
  stages: Record<string, Stage>;
  /** Oldest first, of all executions. */
  actionRuns: ActionRun[];
  ruleRuns: RuleRun[];
  /** What names are made of. */
  counter: number;
}

export type ExecutionStatus = "InProgress" | "Stopping" | "Stopped" | "Succeeded" | "Superseded" | "Failed" | "Cancelled";
export type StageStatus = "InProgress" | "Stopping" | "Stopped" | "Succeeded" | "Failed" | "Cancelled" | "Skipped";
export type RunStatus = "InProgress" | "Succeeded" | "Failed" | "Abandoned";
export type ConditionStatus = "InProgress" | "Failed" | "Errored" | "Succeeded" | "Cancelled" | "Abandoned" | "Overridden";

export interface Trigger {
  readonly type: string;
  readonly detail: string;
}

export interface Execution {
  readonly id: string;
  readonly type: "STANDARD" | "ROLLBACK";
  readonly version: number;
  readonly trigger: Trigger;
  readonly startedAt: number;
  status: ExecutionStatus;
  updatedAt: number;
  summary?: string;
  stopReason?: string;
  readonly rollbackTarget?: string;
  /** What a start asked for, by source action. */
  readonly wanted: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  revisions: Record<string, Revision>;
  /** Values that actions gave, by namespace. */
  outputs: Record<string, Readonly<Record<string, string>>>;
  artifacts: Record<string, ArtifactPlace>;
  /** Names of stages, each once. */
  succeededIn: string[];
  /** The pipeline was edited: it ends when what runs has ended. */
  cancelling?: true;
}

export interface Revision {
  readonly id: string;
  readonly summary?: string;
}

export interface ArtifactPlace {
  readonly bucket: string;
  readonly key: string;
}

export interface Stage {
  transition: { enabled: boolean; reason?: string; changedBy?: string; changedAt: number };
  /** Executions that wait before it: one at most, or a queue. */
  inbound: string[];
  /** Who holds the lock. */
  run?: StageRun;
  latest?: { readonly executionId: string; readonly type: Execution["type"]; status: StageStatus };
  beforeEntry?: ConditionRun;
  onSuccess?: ConditionRun;
  retries?: { automatic: number; manual: number; latest: "AutomatedStageRetry" | "ManualStageRetry" };
}

export interface StageRun {
  readonly executionId: string;
  phase: "entering" | "acting" | "leaving";
  /** Latest run of each action in this stage and execution. */
  actions: Record<string, string>;
  /** Whether it was retried by itself. */
  retried: boolean;
}

export interface ConditionRun {
  readonly executionId: string;
  status: ConditionStatus;
  summary?: string;
  changedAt: number;
  readonly rules: readonly string[];
}

interface Run {
  readonly id: string;
  readonly executionId: string;
  readonly version: number;
  readonly stage: string;
  readonly startedAt: number;
  updatedAt: number;
  status: RunStatus;
  readonly configuration: Readonly<Record<string, string>>;
  readonly resolved: Readonly<Record<string, string>>;
  summary?: string;
  error?: { readonly code: string; readonly message: string };
  externalId?: string;
}

export interface ActionRun extends Run {
  readonly action: string;
  readonly inputs: Readonly<Record<string, ArtifactPlace>>;
  outputs: Readonly<Record<string, ArtifactPlace>>;
  variables: Readonly<Record<string, string>>;
  /** Of an approval. */
  readonly token?: string;
  readonly deadline?: number;
  updatedBy?: string;
  logStreamArn?: string;
}

export interface RuleRun extends Run {
  readonly rule: string;
  readonly condition: "BEFORE_ENTRY" | "ON_SUCCESS";
  readonly provider: string;
}

/** What somebody, or the outside world, does to a pipeline. */
export type Request =
  | {
      readonly kind: "start";
      readonly trigger: Trigger;
      readonly wanted?: Readonly<Record<string, string>>;
      readonly variables?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "stop"; readonly executionId: string; readonly abandon: boolean; readonly reason?: string }
  | {
      readonly kind: "answer";
      readonly stage: string;
      readonly action: string;
      readonly token: string;
      readonly approved: boolean;
      readonly summary: string;
      readonly by: string;
    }
  | { readonly kind: "retry"; readonly stage: string; readonly executionId: string; readonly mode: RetryMode }
  | { readonly kind: "rollback"; readonly stage: string; readonly target: string; readonly by: string }
  | { readonly kind: "override"; readonly stage: string; readonly executionId: string; readonly condition: RuleRun["condition"] }
  | { readonly kind: "transition"; readonly stage: string; readonly enabled: boolean; readonly reason?: string; readonly by: string }
  | { readonly kind: "edit"; readonly definition: PipelineDefinition }
  | { readonly kind: "action-ended"; readonly id: string; readonly result: ActionResult }
  | { readonly kind: "rule-ended"; readonly id: string; readonly succeeded: boolean; readonly summary?: string }
  /** Time has passed: approvals end, windows open. */
  | { readonly kind: "tick" };

export interface ActionResult {
  readonly succeeded: boolean;
  readonly variables?: Readonly<Record<string, string>>;
  readonly revision?: Revision;
  readonly summary?: string;
  readonly error?: { readonly code: string; readonly message: string };
  readonly externalId?: string;
  readonly logStreamArn?: string;
}

/** What the outside world is to do. */
export type Effect =
  | { readonly kind: "start-action"; readonly run: ActionRun; readonly wantedRevision?: string }
  | { readonly kind: "abandon-action"; readonly id: string }
  | { readonly kind: "start-rule"; readonly run: RuleRun };

/** A request that the service refuses, with the name of its exception. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
