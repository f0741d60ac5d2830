import type { StoredDeployment, Target } from "composex-core/deploy";
import type { Clock } from "composex-core/ports";
import type { ReleasedEnvironment } from "../release/release-record.ts";
import type { PipelinePort } from "./pipeline-port.ts";

/** One environment of a wave, as a build that plans sees it. */
export interface Member {
  readonly name: string;
  readonly record: ReleasedEnvironment;
  /** Through the role that prepares and cannot execute. */
  readonly target: Target;
  readonly wanted: StoredDeployment;
}

/** What is planned, approved and executed together. */
export interface PlannedWave {
  readonly name: string;
  readonly members: readonly Member[];
  /** Of the compose repository. */
  readonly commit: string;
  readonly execution: string;
  readonly pipeline: PipelinePort;
  /** The name of the change sets that this build makes. */
  readonly changeSet: string;
  readonly clock: Clock;
}

/** Change sets of pipelines begin with it. */
export const CHANGE_SET_PREFIX = "pc-";

/** What a step tells the actions behind it. Every step exports every name: `-` where it has nothing to say. */
export interface StepResult {
  readonly exports: Readonly<Record<(typeof EXPORTED)[number], string>>;
  /** For the artifact, and for who looks at the build. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

const EXPORTED = ["NEEDED", "CHANGE_SET", "LINK", "PLAN_HASH", "SUMMARY"] as const;

export function stepResult(exports: Partial<StepResult["exports"]>, files: StepResult["files"]): StepResult {
  return { exports: { NEEDED: "-", CHANGE_SET: "-", LINK: "-", PLAN_HASH: "-", SUMMARY: "-", ...exports }, files };
}

/** The stages of a wave in which its stacks are asked about and changed. */
export function stagesOf({ name }: Pick<PlannedWave, "name">): { readonly approve: string; readonly deploy: string } {
  return { approve: `Approve-${name}`, deploy: `Deploy-${name}` };
}
