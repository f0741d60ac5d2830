import type { Command } from "commander";
import { DirectoryStore } from "../../stores/directory/directory-store.ts";
import type { Done, Io } from "../io.ts";
import { openStore, type StoreOptions } from "../open-store.ts";
import { withArtifacts, withEditing, withPublishing, withRepository } from "../run-options.ts";
import { type ApplyFlags, finish, runApply } from "./apply.ts";
import { addHistoryCommands } from "./history.ts";
import { addLookCommands } from "./look.ts";
import { printDiff } from "./print-diff.ts";
import { addPublisherCommands } from "./publisher.ts";
import { using } from "./using.ts";

/** Every command of the tool. `done` takes the exit code. */
export function addCommands(program: Command, io: Io, done: Done): void {
  const apply = program.command("apply").description("put new images into the compose file of a repository: one commit");
  withPublishing(withEditing(withArtifacts(withRepository(apply)))).action(async (options: ApplyFlags & StoreOptions) => {
    await using(await openStore(io, options), async (store) =>
      done(await finish(io, (await runApply(io, "apply", store, options)).result, options)),
    );
  });

  const update = program.command("update").description("put new images into compose files of this folder; no repository, no commit");
  withEditing(withArtifacts(update))
    .requiredOption("-f, --file <path...>", "compose files, relative to this folder")
    .option("--config <path>", "the rules (default: .compose-merger.yml)")
    .option("--dry-run", "decide and report, write nothing")
    .option("--json", "print one JSON object on standard output")
    .action(async (options: ApplyFlags) => {
      const store = new DirectoryStore(io.cwd, { keepsState: false });
      done(await finish(io, (await runApply(io, "update", store, { ...options, deadline: 60 })).result, options));
    });

  const diff = program.command("diff").description("show what apply would change, as a unified diff");
  withEditing(withArtifacts(withRepository(diff)))
    .option("--exit-code", "exit with 10 when something would change")
    .action(async (options: ApplyFlags & StoreOptions & { readonly exitCode?: true }) => {
      await using(await openStore(io, options), async (store) => {
        const run = await runApply(io, "diff", store, { ...options, dryRun: true, deadline: 120 });
        done(await printDiff(io, run, options));
      });
    });

  addHistoryCommands(program, io, done);
  addLookCommands(program, io, done);
  addPublisherCommands(program, io, done);
}
