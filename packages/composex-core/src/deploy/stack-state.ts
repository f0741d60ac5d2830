import type { StackFacts } from "../ports/cloudformation.ts";

/** The command of the tool that leads on. */
export type Remedy = "deploy" | "remove" | "events";

/** What a deployment has to do first, given what is there. */
export type NextStep =
  | { readonly step: "create" }
  | { readonly step: "update" }
  /** Another operation runs; what comes after it is decided when it has ended. */
  | { readonly step: "follow" }
  /** The stack holds nothing but must go before its name can be used. */
  | { readonly step: "delete-first"; readonly why: string }
  | { readonly step: "continue-rollback"; readonly why: string }
  | { readonly step: "refuse"; readonly why: string; readonly remedy: Remedy };

/** Source: "Stack status codes" of the CloudFormation user guide. */
export function nextStep(stack: StackFacts | undefined): NextStep {
  if (!stack || stack.status === "DELETE_COMPLETE") return { step: "create" };
  const { status } = stack;
  switch (status) {
    case "REVIEW_IN_PROGRESS":
      return { step: "create" };
    case "CREATE_COMPLETE":
    case "UPDATE_COMPLETE":
    case "UPDATE_ROLLBACK_COMPLETE":
    case "IMPORT_COMPLETE":
    case "IMPORT_ROLLBACK_COMPLETE":
    case "UPDATE_FAILED":
      return { step: "update" };
    case "ROLLBACK_COMPLETE":
      return { step: "delete-first", why: "its creation failed and was rolled back, so it holds nothing and takes no update" };
    case "UPDATE_ROLLBACK_FAILED":
      return { step: "continue-rollback", why: `the way back from a failed update failed too${because(stack)}` };
    case "CREATE_FAILED":
    case "ROLLBACK_FAILED":
      return refusal(`its creation failed and left resources behind${because(stack)}`, "remove");
    case "DELETE_FAILED":
      return refusal(`its deletion failed${because(stack)}`, "remove");
    case "IMPORT_ROLLBACK_FAILED":
      return refusal("an import failed and could not be taken back", "events");
    default:
      return status.endsWith("_IN_PROGRESS") ? { step: "follow" } : refusal(`its state ${status} is not known here`, "events");
  }
}

/** Whether an operation still runs. A stack under review only waits for a change set. */
export function isRunning(status: string): boolean {
  return status.endsWith("_IN_PROGRESS") && status !== "REVIEW_IN_PROGRESS";
}

/** Whether an operation ended with what it was started for. */
export function succeeded(status: string): boolean {
  return status.endsWith("_COMPLETE") && !status.includes("ROLLBACK");
}

function refusal(why: string, remedy: Remedy): NextStep {
  return { step: "refuse", why, remedy };
}

function because({ statusReason }: StackFacts): string {
  return statusReason === undefined ? "" : ` (${statusReason})`;
}
