import { type Diagnostic, PortError, Report } from "composex-core/diagnostics";
import { readMessage } from "../state/commit-message.ts";
import { readState, statePath } from "../state/state-file.ts";
import type { ComposeStore, Tip } from "../stores/store.ts";
import type { Batch } from "./batch.ts";
import { BatchDecider, type BatchOutcome, type DecideOptions } from "./decide-batch.ts";
import { publishLoop } from "./publish-loop.ts";
import type { RunOutcome, RunResult, ServiceResult } from "./result.ts";

export interface RunBatchOptions extends Omit<DecideOptions, "keepsState" | "readsConfig" | "operation"> {
  readonly store: ComposeStore;
  readonly deadlineMs: number;
  /** Decides and reports, but publishes nothing. */
  readonly dryRun: boolean;
}

export interface BatchRun {
  readonly result: RunResult;
  readonly outcome: BatchOutcome | undefined;
}

/** Runs a batch against a store to its end. Never throws for what the user or the outside did wrong. */
export async function runBatch(batch: Batch, options: RunBatchOptions): Promise<BatchRun> {
  const { store, ports, deadlineMs, dryRun } = options;
  const start = ports.now();
  const operation = ports.newOperationId();
  const decider = new BatchDecider(batch, { ...options, keepsState: store.keepsState, readsConfig: store.kind !== "s3", operation });
  const base = { schema: 1 as const, command: batch.command, repository: store.address, branch: store.branch };
  try {
    const loop = await publishLoop(
      { store, ports, deadlineMs },
      async (tip) => {
        const decision = await decider.decide(tip);
        return dryRun ? { result: decision.result } : decision;
      },
      async (tip) =>
        (await holdsOperation(tip, decider.files, operation, store)) ? { commit: await commitOf(store, operation) } : undefined,
    );
    const { services, report } = loop.result;
    const published = loop.outcome === "published";
    return {
      outcome: loop.result,
      result: {
        ...base,
        outcome: overall(
          services,
          report,
          published || (dryRun && loop.result.edit !== undefined && loop.result.edit.changed.size > 0 && !report.hasErrors),
        ),
        commit: loop.commit,
        parent: loop.parent,
        attempts: loop.attempts,
        durationMs: ports.now() - start,
        services,
        errors: report.diagnostics,
      },
    };
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
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
      outcome: undefined,
      result: {
        ...base,
        outcome,
        commit: undefined,
        parent: undefined,
        attempts: 0,
        durationMs: ports.now() - start,
        services: [],
        errors: [failure],
      },
    };
  }
}

async function holdsOperation(tip: Tip, files: readonly string[], operation: string, store: ComposeStore): Promise<boolean> {
  if (!store.keepsState) return false;
  for (const file of files) {
    const path = statePath(file);
    const state = readState(path, (await tip.read(path))?.bytes, new Report());
    if ([...state.values()].some((entry) => entry.operation === operation)) return true;
  }
  return false;
}

/** How far back a commit of this run can be: one for each writer that came between. */
const RECENT = 100;

/** The commit of this run, where the store makes it on its own side and its reply was lost. */
async function commitOf(store: ComposeStore, operation: string): Promise<string | undefined> {
  const commits = await store.history(RECENT).catch((error: unknown) => {
    if (error instanceof PortError) return [];
    throw error;
  });
  return commits.find(({ message }) => readMessage(message)?.operation === operation)?.id;
}

const GATES = new Set([
  "IMAGE_NOT_FOUND",
  "PLATFORM_MISSING",
  "TAG_MOVED",
  "SCAN_FINDINGS",
  "SCAN_MISSING",
  "SIGNATURE_INVALID",
  "COMPOSE_INVALID",
]);

function overall(services: readonly ServiceResult[], report: Report, written: boolean): RunOutcome {
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  const only = (test: (diagnostic: Diagnostic) => boolean): boolean => errors.length > 0 && errors.every(test);
  if (errors.length > 0) {
    if (errors.some(({ code }) => code === "REGISTRY_FAILED")) return "failed";
    if (only(({ code }) => code === "SERVICE_HELD")) return "held";
    if (only(({ code }) => code === "STALE")) return "stale";
    if (only(({ code }) => GATES.has(code) || code === "SERVICE_HELD" || code === "STALE")) return "gate";
    return "refused";
  }
  if (written) return "applied";
  return services.length > 0 && services.every(({ outcome }) => outcome === "stale") ? "stale" : "unchanged";
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

export function portFailure(error: PortError, store: Pick<ComposeStore, "address">): Diagnostic {
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
  return { code, severity: "error", message: `${store.address}: ${error.message}`, hint };
}
