import type { StackFacts } from "../ports/cloudformation.ts";
import type { FirstCause } from "./first-cause.ts";
import type { Plan, Risk } from "./plan.ts";
import type { Remedy } from "./stack-state.ts";
import type { TemplateNode } from "./template-tree.ts";

/** One stack as it shall be. */
export interface StackDeployment {
  readonly name: string;
  readonly templates: TemplateNode;
  /** Values for the root's parameters. One that is not here keeps its deployed value, or takes its default. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  /** Tag that says whose stack it is: one with another value, or without the tag, belongs to somebody else. */
  readonly owner: { readonly key: string; readonly value: string };
  readonly bucket: string;
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

export type DeployOutcome =
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
  readonly plan?: Plan;
  readonly risks: readonly Risk[];
  /** Why it is asked beyond the plan. */
  readonly reason?: string;
}
