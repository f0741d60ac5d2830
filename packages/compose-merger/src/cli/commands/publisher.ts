import { resolve } from "node:path";
import type { Command } from "@commander-js/extra-typings";
import { collect, EXIT, showDiagnostics } from "composex-core/cli";
import { PortError, Report } from "composex-core/diagnostics";
import { awsCredentials } from "../../adapters/aws-account.ts";
import { readText, writeText } from "../../adapters/local-text.ts";
import { emit } from "../../operations/emit.ts";
import { gitCredential } from "../../stores/codecommit/git-credential.ts";
import { sourceFacts } from "../../stores/git/source-facts.ts";
import { buildStart } from "../batch-context.ts";
import type { Done, Io } from "../io.ts";
import { regionOf } from "../open-store.ts";

/** emit, git-credential: what runs beside a build or inside git. */
export function addPublisherCommands(program: Command, io: Io, done: Done): void {
  program
    .command("emit")
    .description("in an app build: write image.json for compose-merger apply")
    .requiredOption("--service <name>", "service of the image")
    .option("--image <reference>", "the image that was pushed")
    .option("--digest <digest>", "its digest")
    .option("--metadata-file <path>", "metadata file of docker buildx build")
    .option("--push-log <path>", "output of docker push")
    .option("--app <name>", "name of the application")
    .option("--platform <platform>", "a platform it was built for, repeatable", collect)
    .option("--order <number>", "place among the builds (default: number of commits)")
    .option("--source-repository <name>", "where the source lives (default: remote of the checkout)")
    .option("--source-branch <name>", "branch of the source (default: that of the checkout)")
    .option("--execution <id>", "pipeline execution")
    .option("-o, --out <path>", "where to write it", "image.json")
    .action(async (flags) => {
      const report = new Report();
      const order = flags.order === undefined ? undefined : Number(flags.order);
      if (order !== undefined && !Number.isSafeInteger(order)) throw new PortError("USAGE", `--order "${flags.order}" is no whole number`);
      const facts = await sourceFacts(io.environment["CODEBUILD_SRC_DIR"] ?? io.workingDirectory, io.environment);
      const text = emit(
        {
          service: flags.service,
          image: flags.image,
          digest: flags.digest,
          pushLog: await read(io, flags.pushLog),
          metadata: await read(io, flags.metadataFile),
          app: flags.app,
          platforms: flags.platform,
          order,
          source: {
            ...facts,
            repository: flags.sourceRepository ?? facts.repository,
            branch: flags.sourceBranch ?? facts.branch,
            commit: facts.commit ?? io.environment["CODEBUILD_RESOLVED_SOURCE_VERSION"],
          },
          build: {
            id: io.environment["CODEBUILD_BUILD_ID"],
            number: io.environment["CODEBUILD_BUILD_NUMBER"],
            url: io.environment["CODEBUILD_PUBLIC_BUILD_URL"],
            execution: flags.execution,
            start: buildStart(io),
          },
        },
        report,
      );
      showDiagnostics(report.diagnostics, io);
      if (text === undefined || report.hasErrors) return done(EXIT.problems);
      if (flags.out === "-") io.stdout(text);
      else await writeText(resolve(io.workingDirectory, flags.out), text);
    });

  program
    .command("git-credential <operation>")
    .description("git credential helper for CodeCommit: signs each request, stores nothing")
    .action(async (operation) => {
      if (operation !== "get") return;
      const request = new TextDecoder().decode(await io.stdin());
      const answer = await gitCredential(request, () => awsCredentials(regionOf(io)), io.now());
      // Git reads this from a pipe of its own; it is the one secret that leaves, so it goes past the redactor on purpose.
      if (answer !== undefined) process.stdout.write(answer);
    });
}

async function read(io: Io, path: string | undefined): Promise<string | undefined> {
  return path === undefined ? undefined : readText(resolve(io.workingDirectory, path));
}
