import type { Diagnostic, PortError } from "composex-core/diagnostics";
import type { ComposeStore } from "../stores/store.ts";
import type { RunOutcome, RunResult } from "./result.ts";

/** The result of a run that a failing store, registry or deadline ended. */
export function failedRun(error: PortError, store: Pick<ComposeStore, "address" | "branch">, command: string): RunResult {
  const failure = portFailure(error, store);
  const outcome: RunOutcome =
    error.code === "DEADLINE"
      ? "deadline"
      : ["DENIED", "REJECTED"].includes(error.code)
        ? "denied"
        : failure.code === "PUBLISH_FAILED"
          ? "failed"
          : "refused";
  return {
    schema: 1,
    command,
    outcome,
    repository: store.address,
    branch: store.branch,
    commit: undefined,
    parent: undefined,
    attempts: 0,
    durationMs: 0,
    services: [],
    errors: [failure],
  };
}

const HINTS: Readonly<Record<string, string>> = {
  DEADLINE: "run again, or allow more time with --deadline",
  BRANCH_MISSING: "name the branch with --branch",
  REPOSITORY_EMPTY: "push a first commit with the compose file",
  DENIED: "compose-merger explain iam prints the policy that is needed",
  REJECTED: "a hook or a protection rule of the branch said no; --pr opens a pull request instead",
  PATH_FORBIDDEN: "only ordinary files inside the repository are read and written",
  NOT_FOUND: "check the address of the repository",
  LIMIT: "use git instead of the API for files of this size",
  SIGNING: "check --signing-key; an unsigned commit is never made in its place",
};

function portFailure(error: PortError, store: Pick<ComposeStore, "address">): Diagnostic {
  const codes = {
    DEADLINE: "DEADLINE",
    BRANCH_MISSING: "BRANCH_MISSING",
    REPOSITORY_EMPTY: "REPOSITORY_EMPTY",
    DENIED: "PUBLISH_DENIED",
    REJECTED: "PUBLISH_DENIED",
    PATH_FORBIDDEN: "PATH_OUTSIDE",
    LIMIT: "FILE_TOO_LARGE",
    SIGNING: "SIGNING_KEY",
  } as const;
  const code = error.code in codes ? codes[error.code as keyof typeof codes] : "PUBLISH_FAILED";
  const byGit = error.code === "DENIED" && !/codecommit|^s3:|^dir:/.test(store.address);
  const hint = byGit
    ? "give git credentials for this address: a credential helper, an ssh key or a token that may push"
    : (HINTS[error.code] ?? "run again; if it stays, check the network and the address");
  return {
    code,
    severity: "error",
    message: error.message.startsWith(store.address) ? error.message : `${store.address}: ${error.message}`,
    hint,
  };
}
