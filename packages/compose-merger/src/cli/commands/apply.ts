import { resolve } from "node:path";
import type { ExitCode } from "composex-core/cli";
import { Report } from "composex-core/diagnostics";
import { accountRegistry } from "../../adapters/aws-account.ts";
import { writeText } from "../../adapters/local-text.ts";
import { readFragments, readInputs } from "../../adapters/read-inputs.ts";
import { apply, refusedBefore } from "../../commands/apply.ts";
import { completeImages } from "../../commands/complete-images.ts";
import type { ArtifactFormat } from "../../input/artifact.ts";
import { runPullRequest } from "../../pull-request/run-pull-request.ts";
import { checkResult } from "../../run/check-result.ts";
import type { RunResult } from "../../run/result.ts";
import type { BatchRun } from "../../run/run-batch.ts";
import type { ComposeStore } from "../../stores/store.ts";
import { authorOf, batchFlags, buildStart, type EditingFlags, gatePorts, publishersOf, roleLookup } from "../batch-context.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { regionOf } from "../open-store.ts";
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
  const found = await readInputs(
    io,
    { artifacts: flags.artifact ?? [], format: flags.format, image: flags.image, service: flags.service },
    report,
  );
  const ports = gatePorts(io);
  const images = await completeImages(
    found,
    {
      registry: ports.registry,
      registryHost: () =>
        flags.registry === undefined
          ? accountRegistry(regionOf(io), io.environment["AWS_ENDPOINT_URL_STS"] ?? io.environment["AWS_ENDPOINT_URL"])
          : Promise.resolve(flags.registry),
      resolveLatest: flags.resolveLatest ?? false,
      keepTags: flags.form === "tag",
    },
    report,
  );
  const fragments = await readFragments(
    io,
    flags.fragment,
    flags.service === undefined ? images : images.map((image) => ({ service: flags.service ?? "", ...image })),
    report,
  );
  if (report.hasErrors) return { outcome: undefined, result: refusedBefore(command, report, store.address, store.branch) };
  const role = roleLookup(io);
  const run = (target: ComposeStore): Promise<BatchRun> =>
    apply({
      command,
      store: target,
      images,
      files: flags.file,
      configFile: flags.config,
      flags: batchFlags(flags),
      service: flags.service,
      publishers: publishersOf(io),
      callerRole: role,
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
  return { outcome: undefined, result: await runPullRequest(store, services, async (target) => (await run(target)).result) };
}

/** Prints a result and writes the variables file. Gives the exit code. */
export async function finish(
  io: Io,
  result: RunResult,
  { json, variablesFile }: { readonly json?: true | undefined; readonly variablesFile?: string | undefined },
): Promise<ExitCode> {
  printResult(io, result, json ?? false);
  if (variablesFile !== undefined) {
    const lines = [`COMPOSE_COMMIT=${result.commit ?? ""}`, `CHANGED=${result.outcome === "applied"}`, `OUTCOME=${result.outcome}`, ""];
    await writeText(resolve(io.workingDirectory, variablesFile), lines.join("\n"));
  }
  return exitCodeOf(result);
}
