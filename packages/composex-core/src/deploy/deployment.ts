import type { StackFacts } from "../ports/cloudformation.ts";
import type { FirstCause } from "./first-cause.ts";
import type { Place, Plan, Risk } from "./plan.ts";
import type { Remedy } from "./stack-state.ts";
import type { TemplateNode } from "./template-tree.ts";
import type { Ownership } from "./tool.ts";

/** One stack as it shall be. */
export interface StackDeployment extends Ownership {
  readonly name: string;
  readonly templates: TemplateNode;
  /**
   * Values for the root's parameters. One that is not here keeps the value that it was given in an earlier deployment; where it was given none
   * it takes its default, the new one where that has changed.
   */
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  /** For the templates. Without it the template goes with the request, which takes one of 51,200 bytes and no nested ones. */
  readonly bucket?: string;
  readonly prefix?: string;
  /** Account the bucket must belong to; the deploying account by default. */
  readonly bucketOwner?: string;
  /** Account that must be reached, so that a stack never lands in the wrong one. */
  readonly account?: string;
  /** Role that CloudFormation uses instead of ours. */
  readonly serviceRoleArn?: string;
  readonly notificationArns?: readonly string[];
  readonly terminationProtection?: boolean;
}

export const PHASES = ["checking", "planning", "asking", "uploading", "preparing", "starting", "waiting", "finishing"] as const;
export type Phase = (typeof PHASES)[number];

/** How a deployment ended, and where; `place` is undefined only where that was never known. */
export type DeployOutcome = DeployEnding & { readonly place?: Place };

type DeployEnding =
  | { readonly kind: "deployed" | "unchanged"; readonly stack: StackFacts; readonly plan: Plan }
  /** The change set is prepared and may be executed later by the same call. */
  | { readonly kind: "prepared"; readonly changeSet: string; readonly plan: Plan }
  | { readonly kind: "failed"; readonly status: string; readonly cause?: FirstCause; readonly reason?: string }
  | { readonly kind: "refused"; readonly reason: string; readonly remedy?: Remedy }
  /** A person said no, or could not be asked. */
  | { readonly kind: "declined" | "waiting"; readonly plan: Plan | undefined; readonly risks: readonly Risk[] }
  | Stopped;

/** Ended from outside in the middle. What was done stays, and the same call continues. */
export interface Stopped {
  readonly kind: "stopped";
  readonly by: "signal" | "error";
  readonly error?: { readonly code: string; readonly message: string };
  readonly phase: Phase;
  /** What is there now, in one sentence. */
  readonly left: string;
}

/** Asks a person. `risks` must be accepted by name. */
export type Approve = (question: Question) => Promise<"yes" | "no" | "nobody">;

export interface Question {
  /** What is agreed to: one plan for each stack, in the order of their deployment; none where a plan was agreed to before. */
  readonly plans: readonly Plan[];
  readonly risks: readonly Risk[];
  /** Why it is asked beyond the plan. */
  readonly reason?: string;
}
