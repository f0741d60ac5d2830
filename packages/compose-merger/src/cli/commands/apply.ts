import { resolve } from "node:path";
import type { ExitCode } from "composex-core/cli";
import { Report } from "composex-core/diagnostics";
import { accountRegistry } from "../../adapters/aws-account.ts";
import { writeText } from "../../adapters/local-text.ts";
import { readFragments, readInputs } from "../../adapters/read-inputs.ts";
import type { ArtifactFormat } from "../../input/artifact.ts";
import { apply, refusedBefore } from "../../operations/apply.ts";
import { runPullRequest } from "../../pull-request/run-pull-request.ts";
import { checkResult } from "../../run/check-result.ts";
import type { RunResult } from "../../run/result.ts";
import type { BatchRun } from "../../run/run-batch.ts";
import type { ComposeStore } from "../../stores/store.ts";
import { authorOf, batchFlags, buildStart, type EditingFlags, gatePorts, publisherOf } from "../batch-context.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { inRepository, regionOf } from "../open-store.ts";
import { printResult } from "../print-result.ts";

export interface ApplyFlags extends EditingFlags {
  readonly artifact?: readonly string[] | undefined;
  readonly format?: ArtifactFormat | undefined;
  readonly image?: string | undefined;
  readonly service?: string | undefined;
  readonly registry?: string | undefined;
  readonly resolveLatest?: true | undefined;
  readonly fragment?: string | undefined;
  readonly file?: readonly string[] | undefined;
  readonly config?: string | undefined;
  readonly json?: true | undefined;
  readonly dryRun?: true | undefined;
  readonly deadline: number;
  readonly author?: string | undefined;
  readonly pr?: true | undefined;
  readonly variablesFile?: string | undefined;
}

/** Reads the artifacts and runs them against the store; the run is not printed. */
export async function runApply(io: Io, command: "apply" | "update" | "diff", store: ComposeStore, flags: ApplyFlags): Promise<BatchRun> {
  const report = new Report();
  const images = await readInputs(
    io,
    { artifacts: flags.artifact ?? [], format: flags.format, image: flags.image, service: flags.service },
    report,
  );
  const ports = gatePorts(io);
  const fragments = await readFragments(
    io,
    flags.fragment,
    flags.service === undefined ? images : images.map((image) => ({ service: flags.service ?? "", ...image })),
    report,
  );
  if (report.hasErrors) return { outcome: undefined, result: refusedBefore(command, report, store.address, store.branch) };
  const publisher = publisherOf(io);
  const run = (target: ComposeStore): Promise<BatchRun> =>
    apply({
      command,
      store: target,
      images,
      files: flags.file?.map((path) => inRepository(path)),
      configFile: flags.config,
      flags: batchFlags(flags),
      service: flags.service,
      publisher,
      completion: {
        registryHost: () =>
          flags.registry === undefined
            ? accountRegistry(regionOf(io), io.environment["AWS_ENDPOINT_URL_STS"] ?? io.environment["AWS_ENDPOINT_URL"])
            : Promise.resolve(flags.registry),
        resolveLatest: flags.resolveLatest ?? false,
        keepTags: flags.form === "tag",
      },
      buildStart: buildStart(io),
      fragments,
      ports,
      author: authorOf(flags.author),
      deadlineMs: flags.deadline * 1000,
      dryRun: flags.dryRun ?? false,
      checkResult,
    });
  if (!flags.pr) return run(store);
  const services = images.map((image) => image.service ?? flags.service ?? image.container ?? image.repository);
  const result = await runPullRequest(store, services, ports, flags.deadline * 1000, async (target) => (await run(target)).result);
  return { outcome: undefined, result };
}

/** Prints a result and writes the variables file. Gives the exit code. */
export async function finish(
  io: Io,
  result: RunResult,
  { json, variablesFile }: { readonly json?: true | undefined; readonly variablesFile?: string | undefined },
): Promise<ExitCode> {
  printResult(io, result, json ?? false);
  if (variablesFile !== undefined) {
    const lines = [
      `COMPOSE_COMMIT=${result.commit ?? ""}`,
      `CHANGED=${result.outcome === "applied" || result.outcome === "partial"}`,
      `OUTCOME=${result.outcome}`,
      "",
    ];
    await writeText(resolve(io.workingDirectory, variablesFile), lines.join("\n"));
  }
  return exitCodeOf(result);
}
