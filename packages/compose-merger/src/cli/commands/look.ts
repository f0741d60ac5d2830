import { type Command, Option } from "@commander-js/extra-typings";
import { collect, EXIT, showDiagnostics, withOptions } from "composex-core/cli";
import { Report } from "composex-core/diagnostics";
import { explainEdit } from "../../operations/explain-edit.ts";
import { explainIam } from "../../operations/explain-iam.ts";
import { type ServiceStatus, status } from "../../operations/status.ts";
import { verify } from "../../operations/verify.ts";
import { gatePorts, openRegistry } from "../batch-context.ts";
import type { Done, Io } from "../io.ts";
import { inRepository, openStore } from "../open-store.ts";
import { repositoryOptions } from "../run-options.ts";
import { finish } from "./apply.ts";
import { using } from "./using.ts";

/** verify, status, explain: they write nothing. */
export function addLookCommands(program: Command, io: Io, done: Done): void {
  const look = (name: string, text: string) => withOptions(program.command(name).description(text), repositoryOptions);
  look("verify", "hold the images of a repository against the rules; exit 10 on problems")
    .option("--service <name>", "one service, repeatable", collect)
    .action(async (flags) => {
      await using(await openStore(io, flags), async (store) =>
        done(
          await finish(
            io,
            await verify({
              store,
              ports: gatePorts(io),
              files: flags.file?.map((path) => inRepository(path)),
              configFile: flags.config,
              services: flags.service,
            }),
            flags,
          ),
        ),
      );
    });

  look("status", "image, order, age and hold of each service, environments side by side")
    .option("--newest", "ask the registry whether a newer digest was pushed; exit 10 when one was")
    .action(async (flags) => {
      const report = new Report();
      await using(await openStore(io, flags), async (store) => {
        const options = {
          store,
          openBranch: (branch: string) => openStore(io, { ...flags, branch }),
          files: flags.file?.map((path) => inRepository(path)),
          configFile: flags.config,
        };
        const services = await status({ ...options, registry: flags.newest ? openRegistry(io) : undefined }, report);
        showDiagnostics(report.diagnostics, io);
        if (flags.json) io.stdout(`${JSON.stringify({ schema: 1, command: "status", services, errors: report.diagnostics })}\n`);
        else for (const service of services) io.stdout(`${statusLines(service)}\n`);
        const differ = services.some(
          ({ newest, image, environments }) => newest !== undefined || Object.values(environments).some((other) => other !== image),
        );
        done(report.hasErrors ? EXIT.problems : differ ? EXIT.changes : EXIT.done);
      });
    });

  const explain = program.command("explain").description("say what would be edited and why, or which permissions are needed");
  withOptions(explain.command("edit", { isDefault: true }).description("the place that holds the image of a service"), repositoryOptions)
    .requiredOption("--service <name>", "the service")
    .action(async (flags) => {
      await using(await openStore(io, flags), async (store) => {
        const notes = await explainEdit(store, flags.service, {
          files: flags.file?.map((path) => inRepository(path)),
          configFile: flags.config,
        });
        if (flags.json) io.stdout(`${JSON.stringify({ schema: 1, command: "explain", notes })}\n`);
        else showDiagnostics(notes, io);
        done(notes.some(({ severity }) => severity === "error") ? EXIT.problems : EXIT.done);
      });
    });
  explain
    .command("iam")
    .description("print the least policy that a role needs to run apply")
    .requiredOption("--resource <arn>", "ARN of the CodeCommit repository, or of the S3 object")
    .option("--branch <name>", "the only branch that may be written", "main")
    .addOption(
      new Option("--backend <kind>", "codecommit (the API), git, or s3")
        .choices(["codecommit", "git", "s3"] as const)
        .default("codecommit" as const),
    )
    .option("--ecr <arn>", "ARN of an ECR repository, repeatable", collect)
    .option("--pr", "allow pull requests")
    .option("--history", "allow log and rollback")
    .option("--scan", "allow the scan gate")
    .option("--managed-signing", "allow the gate on ECR signing")
    .option("--verifier", "cosign or notation run")
    .option("--single-manifests", "images are no index, and their platform is required")
    .option("--artifact-key <arn>", "KMS key of the pipeline's artifacts")
    .action((flags) => {
      const policy = explainIam({
        backend: flags.backend,
        resource: flags.resource,
        branch: flags.branch,
        repositories: flags.ecr ?? [],
        pullRequests: flags.pr ?? false,
        history: flags.history ?? false,
        scan: flags.scan ?? false,
        managedSigning: flags.managedSigning ?? false,
        verifier: flags.verifier ?? false,
        singleManifests: flags.singleManifests ?? false,
        artifactKey: flags.artifactKey,
      });
      io.stdout(`${JSON.stringify(policy, null, 2)}\n`);
    });
}

function statusLines({ service, image, tag, order, since, hold, newest, environments }: ServiceStatus): string {
  const facts = [
    tag && `tag ${tag}`,
    order && `order ${order}`,
    since && `since ${since}`,
    hold && `HELD ${hold.until ? `until ${hold.until} ` : ""}(${hold.reason})`,
    newest && `newer: ${newest}`,
  ].filter((fact) => fact);
  const others = Object.entries(environments).map(
    ([name, other]) => `\n    ${name}: ${other === image ? "the same" : (other ?? "(none)")}`,
  );
  return `${service}: ${image ?? "(no image)"}${facts.length > 0 ? `\n    ${facts.join(", ")}` : ""}${others.join("")}`;
}
