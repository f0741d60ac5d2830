import { type Command, Option } from "@commander-js/extra-typings";
import { collect, EXIT, withOptions } from "composex-core/cli";
import { setHold } from "../../operations/hold.ts";
import { log } from "../../operations/log.ts";
import { promote } from "../../operations/promote.ts";
import { rollback } from "../../operations/rollback.ts";
import { runPullRequest } from "../../pull-request/run-pull-request.ts";
import { checkResult } from "../../run/check-result.ts";
import type { BatchRun } from "../../run/run-batch.ts";
import type { ComposeStore } from "../../stores/store.ts";
import { authorOf, batchFlags, gatePorts, publisherOf } from "../batch-context.ts";
import type { Done, Io } from "../io.ts";
import { inRepository, openStore, type StoreOptions } from "../open-store.ts";
import { count, duration, editingOptions, publishingOptions, repositoryOptions } from "../run-options.ts";
import { type ApplyFlags, finish } from "./apply.ts";
import { using } from "./using.ts";

type RunFlags = ApplyFlags & StoreOptions;

/** rollback, hold, release, promote, log. */
export function addHistoryCommands(program: Command, io: Io, done: Done): void {
  const common = (flags: RunFlags, store: ComposeStore) => ({
    store,
    ports: gatePorts(io),
    files: flags.file?.map((path) => inRepository(path)),
    configFile: flags.config,
    flags: batchFlags(flags),
    author: authorOf(flags.author),
    deadlineMs: flags.deadline * 1000,
    dryRun: flags.dryRun ?? false,
    checkResult,
    publisher: publisherOf(io),
  });
  const publish = async (flags: RunFlags, services: readonly string[], run: (store: ComposeStore) => Promise<BatchRun>): Promise<void> => {
    await using(await openStore(io, flags), async (store) => {
      const result = flags.pr
        ? await runPullRequest(store, services, gatePorts(io), flags.deadline * 1000, async (target) => (await run(target)).result)
        : (await run(store)).result;
      done(await finish(io, result, flags));
    });
  };

  const change = (name: string, text: string) =>
    withOptions(withOptions(program.command(name).description(text), repositoryOptions), publishingOptions);

  withOptions(change("rollback", "put an earlier image of a service back, as a new commit"), editingOptions)
    .requiredOption("--service <name>", "the service")
    .option("--to <target>", "a commit, a digest, or -N for so many images back", "-1")
    .action((flags) =>
      publish(flags, [flags.service], (store) => rollback({ ...common(flags, store), service: flags.service, to: flags.to })),
    );

  change("hold", "freeze a service at its image")
    .requiredOption("--service <name>", "the service")
    .requiredOption("--reason <text>", "why; shown to everybody who is kept out")
    .option("--for <time>", "end the hold by itself after this long", duration)
    .action(async (flags) => {
      await using(await openStore(io, flags), async (store) =>
        done(
          await finish(
            io,
            await setHold({
              ...common({ ...flags, shared: "error" }, store),
              service: flags.service,
              hold: { reason: flags.reason, seconds: flags.for },
            }),
            flags,
          ),
        ),
      );
    });
  change("release", "let new builds of a held service in again")
    .requiredOption("--service <name>", "the service")
    .action(async (flags) => {
      await using(await openStore(io, flags), async (store) =>
        done(await finish(io, await setHold({ ...common({ ...flags, shared: "error" }, store), service: flags.service }), flags)),
      );
    });

  withOptions(change("promote", "copy image references from one file or branch to another"), editingOptions)
    .requiredOption("--from <path[@branch]>", "where the images are")
    .requiredOption("--to <path[@branch]>", "where they go")
    .addOption(new Option("--services <names>", "the services, separated by commas, repeatable").argParser(collect))
    .option("--all", "every service that both have")
    .option("--min-age <time>", "only images that have been there this long", duration)
    .action(async (flags) => {
      const services = flags.all ? "all" : (flags.services ?? []).flatMap((names) => names.split(","));
      if (services.length === 0) {
        io.stderr("error: name --services, or --all\n");
        done(EXIT.usage);
        return;
      }
      const [from, fromBranch = flags.branch] = flags.from.split("@") as [string, string?];
      const [to, toBranch = flags.branch] = flags.to.split("@") as [string, string?];
      await using(await openStore(io, { ...flags, branch: fromBranch }), async (source) => {
        await publish({ ...flags, branch: toBranch }, services === "all" ? ["*"] : services, (store) =>
          promote({
            ...common(flags, store),
            source,
            from: inRepository(from),
            to: inRepository(to),
            services,
            minAgeSeconds: flags.minAge,
          }),
        );
      });
    });

  withOptions(program.command("log").alias("history").description("this tool's changes, newest first"), repositoryOptions)
    .option("--service <name>", "of one service")
    .addOption(new Option("--limit <commits>", "how many commits to look at").argParser(count).default(200))
    .action(async (flags) => {
      await using(await openStore(io, flags), async (store) => {
        const entries = await log(store, { service: flags.service, limit: flags.limit });
        if (flags.json) io.stdout(`${JSON.stringify({ schema: 1, command: "log", entries })}\n`);
        else
          for (const { commit, time, service, image, order, rollback: from } of entries)
            io.stdout(
              `${commit.slice(0, 12)}  ${time}  ${service}  ${image}${order === undefined ? "" : `  order ${order}`}${from === undefined ? "" : `  rolled back from ${from}`}\n`,
            );
      });
    });
}
