import { type Diagnostic, Report } from "composex-core/diagnostics";
import type { ArtifactImage } from "../input/artifact.ts";
import type { Publisher } from "../resolve/publisher.ts";
import { resolveUpdates, serviceOf } from "../resolve/resolve-updates.ts";
import type { BatchFlags } from "../run/batch.ts";
import { mayAskRegistry } from "../run/contact.ts";
import type { RunResult } from "../run/result.ts";
import { type BatchRun, type RunBatchOptions, runBatch } from "../run/run-batch.ts";
import { type CompleteOptions, completeImage } from "./complete-images.ts";

export interface ApplyOptions extends RunBatchOptions {
  readonly command: "apply" | "update" | "diff";
  readonly images: readonly ArtifactImage[];
  /** What gives bare repositories their registry and tags their digest. */
  readonly completion: Omit<CompleteOptions, "registry">;
  readonly files: readonly string[] | undefined;
  readonly flags: BatchFlags;
  readonly service?: string | undefined;
  readonly publisher: Publisher;
  readonly buildStart?: string | undefined;
  readonly fragments: ReadonlyMap<string, { readonly file: string; readonly text: string }>;
}

/** Puts new images into the compose file: one batch, one commit. */
export function apply(options: ApplyOptions): Promise<BatchRun> {
  const { command, images, files, flags, service, publisher, buildStart, fragments, completion, ports } = options;
  const completed = new Map<ArtifactImage, ArtifactImage>();
  return runBatch(
    {
      command,
      files,
      flags,
      fragments,
      publisher,
      act: "publish",
      local: command === "update",
      services: (config) => {
        const services = images.map((image) => serviceOf(image, { config, service, buildStart }, new Report()));
        return services.includes(undefined) ? undefined : new Set(services as string[]);
      },
      resolve: async (config, _tip, report, present) => {
        const known = { config, service, buildStart };
        for (const image of images) {
          if (completed.has(image)) continue;
          const whole = await completeImage(image, { ...completion, registry: ports.registry }, report, (repository) => {
            const owner = serviceOf(image, known, new Report());
            if (owner === undefined || mayAskRegistry(config, flags, present, owner, repository)) return true;
            report.error(
              "REPOSITORY_CHANGED",
              image.from,
              `service "${owner}" has another repository than "${image.repository}", so its registry is not asked`,
              {
                hint: "list the repository under the service in .compose-merger.yml, or pass the digest of the push",
              },
            );
            return false;
          });
          if (whole) completed.set(image, whole);
        }
        return resolveUpdates(
          images.flatMap((image) => completed.get(image) ?? []),
          known,
          report,
        );
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
