import type { DeployOutcome, DownOutcome, StepResult } from "composex-core/deploy";

/** What a step of a bootstrap failed of, in the words that people and scripts know. */
export type FailureCode =
  | "ACCOUNT_UNKNOWN"
  | "ACCOUNT_WRONG"
  | "BUCKET_TAKEN"
  | "CHANGE_SET_FAILED"
  | "DEADLINE"
  | "KEY_DELETING"
  | "PIPELINE_BUSY"
  | "ROLE_DENIED"
  | "STACK_STUCK";

/** Codes of ports that mean one of ours. */
const PORT_CODES: Readonly<Record<string, FailureCode>> = {
  ACCOUNT_WRONG: "ACCOUNT_WRONG",
  WRONG_ACCOUNT: "ACCOUNT_WRONG",
  BUCKET_FOREIGN: "BUCKET_TAKEN",
  DEADLINE: "DEADLINE",
  PIPELINE_BUSY: "PIPELINE_BUSY",
  ROLE_DENIED: "ROLE_DENIED",
};

/** What services say of a resource that could not be made; the first that fits. */
const REASONS: readonly (readonly [FailureCode, RegExp, RegExp?])[] = [
  ["KEY_DELETING", /pending deletion|KMSInvalidState|kms.*disabled/i],
  ["ACCOUNT_UNKNOWN", /invalid principal/i],
  ["BUCKET_TAKEN", /already exists|BucketAlready|not available/i, /^AWS::S3::Bucket$/],
];

/** Undefined where a step ended well, or of something that has no name of its own. */
export function failureCode(result: StepResult): FailureCode | undefined {
  return result.kind === "ended" ? outcomeCode(result.outcome) : undefined;
}

function outcomeCode(outcome: DeployOutcome | DownOutcome): FailureCode | undefined {
  switch (outcome.kind) {
    case "stopped":
      return PORT_CODES[outcome.error?.code ?? ""] ?? reasonCode(outcome.error?.message ?? "", "");
    case "refused":
      return outcome.remedy === undefined ? undefined : "STACK_STUCK";
    case "waiting":
      return outcome.risks.includes("continue-rollback") ? "STACK_STUCK" : undefined;
    case "failed": {
      const { cause, reason = "", status } = outcome;
      const known = cause ? reasonCode(cause.reason, cause.event.type) : reasonCode(reason, "");
      if (known) return known;
      if (status === "CHANGE_SET_FAILED") return "CHANGE_SET_FAILED";
      return status.endsWith("_FAILED") ? "STACK_STUCK" : undefined;
    }
    default:
      return undefined;
  }
}

function reasonCode(reason: string, type: string): FailureCode | undefined {
  return REASONS.find(([, pattern, types]) => pattern.test(reason) && (types?.test(type) ?? true))?.[0];
}
