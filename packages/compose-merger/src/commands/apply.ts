import { type Diagnostic, Report } from "composex-core/diagnostics";
import type { ArtifactImage } from "../input/artifact.ts";
import { resolveUpdates, rolesDecide } from "../input/resolve-updates.ts";
import type { BatchFlags } from "../run/batch.ts";
import type { RunResult } from "../run/result.ts";
import { type BatchRun, type RunBatchOptions, runBatch } from "../run/run-batch.ts";

export interface ApplyOptions extends RunBatchOptions {
  readonly command: "apply" | "update" | "diff";
  /** Complete: with registry and, unless tags are written, digest. */
  readonly images: readonly ArtifactImage[];
  readonly files: readonly string[] | undefined;
  readonly flags: BatchFlags;
  readonly service?: string | undefined;
  readonly publishers: readonly string[];
  /** The role that runs, asked for only when a rule of these images names roles and no known publisher satisfies it. */
  readonly callerRole?: (() => Promise<string>) | undefined;
  readonly buildStart?: string | undefined;
  readonly fragments: ReadonlyMap<string, { readonly file: string; readonly text: string }>;
}

/** Puts new images into the compose file: one batch, one commit. */
export function apply(options: ApplyOptions): Promise<BatchRun> {
  const { command, images, files, flags, service, publishers, callerRole, buildStart, fragments } = options;
  return runBatch(
    {
      command,
      files,
      flags,
      fragments,
      resolve: async (config, _tip, report) => {
        const known = { config, service, publishers, buildStart };
        if (!callerRole || !rolesDecide(images, known)) return resolveUpdates(images, known, report);
        return resolveUpdates(images, { ...known, publishers: [...publishers, await callerRole()] }, report);
      },
    },
    options,
  );
}

/** The result of a run that ended before a repository was looked at. */
export function refusedBefore(command: string, report: Report | readonly Diagnostic[], repository?: string, branch?: string): RunResult {
  const errors = report instanceof Report ? report.diagnostics : report;
  return {
    schema: 1,
    command,
    outcome: "refused",
    repository,
    branch,
    commit: undefined,
    parent: undefined,
    attempts: 0,
    durationMs: 0,
    services: [],
    errors,
  };
}
