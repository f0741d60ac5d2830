import { type Diagnostic, isPortError, Report } from "composex-core/diagnostics";
import { readMessage } from "../state/commit-message.ts";
import { readState, statePath } from "../state/state-file.ts";
import type { ComposeStore, Tip } from "../stores/store.ts";
import type { Batch } from "./batch.ts";
import { BatchDecider, type BatchOutcome, type DecideOptions } from "./decide-batch.ts";
import { failedRun } from "./port-failure.ts";
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
    const planned = dryRun && loop.result.edit !== undefined && loop.result.edit.changed.size > 0;
    const written = loop.outcome === "published" ? "applied" : planned ? "planned" : "nothing";
    return {
      outcome: loop.result,
      result: {
        ...base,
        outcome: overall(services, report, written),
        commit: loop.commit,
        parent: loop.parent,
        attempts: loop.attempts,
        durationMs: ports.now() - start,
        services: dryRun ? services.map((one) => (one.outcome === "applied" ? { ...one, outcome: "planned" as const } : one)) : services,
        errors: report.diagnostics,
      },
    };
  } catch (error) {
    if (!isPortError(error)) throw error;
    return { outcome: undefined, result: { ...failedRun(error, store, batch.command), durationMs: ports.now() - start } };
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
    if (isPortError(error)) return [];
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

function overall(services: readonly ServiceResult[], report: Report, written: "applied" | "planned" | "nothing"): RunOutcome {
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  const only = (test: (diagnostic: Diagnostic) => boolean): boolean => errors.length > 0 && errors.every(test);
  if (errors.length > 0) {
    if (written === "applied") return "partial";
    if (errors.some(({ code }) => code === "REGISTRY_FAILED")) return "failed";
    if (only(({ code }) => code === "SERVICE_HELD")) return "held";
    if (only(({ code }) => code === "STALE")) return "stale";
    if (only(({ code }) => GATES.has(code) || code === "SERVICE_HELD" || code === "STALE")) return "gate";
    return "refused";
  }
  if (written !== "nothing") return written;
  return services.length > 0 && services.every(({ outcome }) => outcome === "stale") ? "stale" : "unchanged";
}
