import { type Command, Option } from "commander";
import { setHold } from "../../commands/hold.ts";
import { log } from "../../commands/log.ts";
import { promote } from "../../commands/promote.ts";
import { rollback } from "../../commands/rollback.ts";
import { runPullRequest } from "../../pull-request/run-pull-request.ts";
import { checkResult } from "../../run/check-result.ts";
import type { BatchRun } from "../../run/run-batch.ts";
import type { ComposeStore } from "../../stores/store.ts";
import { authorOf, batchFlags, gatePorts } from "../batch-context.ts";
import { EXIT } from "../exit-code.ts";
import type { Done, Io } from "../io.ts";
import { openStore, type StoreOptions } from "../open-store.ts";
import { collect, duration, withEditing, withPublishing, withRepository } from "../run-options.ts";
import { type ApplyFlags, finish } from "./apply.ts";
import { using } from "./using.ts";

type RunFlags = ApplyFlags & StoreOptions;

/** rollback, hold, release, promote, log. */
export function addHistoryCommands(program: Command, io: Io, done: Done): void {
  const common = (flags: RunFlags, store: ComposeStore) => ({
    store,
    ports: gatePorts(io),
    files: flags.file,
    configFile: flags.config,
    flags: batchFlags(flags),
    author: authorOf(flags.author),
    deadlineMs: flags.deadline * 1000,
    dryRun: flags.dryRun ?? false,
    checkResult,
  });
  const publish = async (flags: RunFlags, services: readonly string[], run: (store: ComposeStore) => Promise<BatchRun>): Promise<void> => {
    await using(await openStore(io, flags), async (store) => {
      const result = flags.pr
        ? await runPullRequest(store, services, async (target) => (await run(target)).result)
        : (await run(store)).result;
      done(await finish(io, result, flags));
    });
  };

  withPublishing(
    withEditing(withRepository(program.command("rollback").description("put an earlier image of a service back, as a new commit"))),
  )
    .requiredOption("--service <name>", "the service")
    .option("--to <target>", "a commit, a digest, or -N for so many images back", "-1")
    .action((flags: RunFlags & { readonly service: string; readonly to: string }) =>
      publish(flags, [flags.service], (store) => rollback({ ...common(flags, store), service: flags.service, to: flags.to })),
    );

  const hold = (name: "hold" | "release", text: string): Command =>
    withPublishing(withRepository(program.command(name).description(text))).requiredOption("--service <name>", "the service");
  hold("hold", "freeze a service at its image")
    .requiredOption("--reason <text>", "why; shown to everybody who is kept out")
    .option("--for <time>", "end the hold by itself after this long", duration)
    .action(async (flags: RunFlags & { readonly service: string; readonly reason: string; readonly for?: number }) => {
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
  hold("release", "let new builds of a held service in again").action(async (flags: RunFlags & { readonly service: string }) => {
    await using(await openStore(io, flags), async (store) =>
      done(await finish(io, await setHold({ ...common({ ...flags, shared: "error" }, store), service: flags.service }), flags)),
    );
  });

  withPublishing(
    withEditing(withRepository(program.command("promote").description("copy image references from one file or branch to another"))),
  )
    .requiredOption("--from <path[@branch]>", "where the images are")
    .requiredOption("--to <path[@branch]>", "where they go")
    .addOption(new Option("--services <names>", "the services, separated by commas, repeatable").argParser(collect))
    .option("--all", "every service that both have")
    .option("--min-age <time>", "only images that have been there this long", duration)
    .action(
      async (
        flags: RunFlags & {
          readonly from: string;
          readonly to: string;
          readonly services?: readonly string[];
          readonly all?: true;
          readonly minAge?: number;
        },
      ) => {
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
            promote({ ...common(flags, store), source, from, to, services, minAgeSeconds: flags.minAge }),
          );
        });
      },
    );

  withRepository(program.command("log").alias("history").description("this tool's changes, newest first"))
    .option("--service <name>", "of one service")
    .option("--limit <commits>", "how many commits to look at", "200")
    .action(async (flags: StoreOptions & { readonly service?: string; readonly limit: string; readonly json?: true }) => {
      await using(await openStore(io, flags), async (store) => {
        const entries = await log(store, { service: flags.service, limit: Math.max(1, Number.parseInt(flags.limit, 10) || 200) });
        if (flags.json) io.stdout(`${JSON.stringify({ schema: 1, command: "log", entries })}\n`);
        else
          for (const { commit, time, service, image, order, rollback: from } of entries)
            io.stdout(
              `${commit.slice(0, 12)}  ${time}  ${service}  ${image}${order === undefined ? "" : `  order ${order}`}${from === undefined ? "" : `  rolled back from ${from}`}\n`,
            );
      });
    });
}
