import { isAbsolute, relative } from "node:path";
import type { Command } from "@commander-js/extra-typings";
import { withOptions } from "composex-core/cli";
import { DirectoryStore } from "../../stores/directory/directory-store.ts";
import type { Done, Io } from "../io.ts";
import { openStore } from "../open-store.ts";
import { artifactOptions, editingOptions, publishingOptions, repositoryOptions } from "../run-options.ts";
import { finish, runApply } from "./apply.ts";
import { addHistoryCommands } from "./history.ts";
import { addLookCommands } from "./look.ts";
import { printDiff } from "./print-diff.ts";
import { addPublisherCommands } from "./publisher.ts";
import { using } from "./using.ts";

/** Every command of the tool. `done` takes the exit code. */
export function addCommands(program: Command, io: Io, done: Done): void {
  const edit = (name: string, text: string) =>
    withOptions(withOptions(program.command(name).description(text), artifactOptions), editingOptions);

  const apply = withOptions(edit("apply", "put new images into the compose file of a repository: one commit"), repositoryOptions);
  withOptions(apply, publishingOptions).action(async (options) => {
    await using(await openStore(io, options), async (store) =>
      done(await finish(io, (await runApply(io, "apply", store, options)).result, options)),
    );
  });

  edit("update", "put new images into compose files of this folder; no repository, no commit")
    .requiredOption("-f, --file <path...>", "compose files, relative to this folder")
    .option("--config <path>", "the rules (default: .compose-merger.yml)")
    .option("--dry-run", "decide and report, write nothing")
    .option("--json", "print one JSON object on standard output")
    .action(async (options) => {
      const store = new DirectoryStore(io.workingDirectory, { keepsState: false });
      const file = options.file.map((path) => (isAbsolute(path) ? relative(io.workingDirectory, path) : path));
      done(await finish(io, (await runApply(io, "update", store, { ...options, file, deadline: 60 })).result, options));
    });

  withOptions(edit("diff", "show what apply would change, as a unified diff"), repositoryOptions)
    .option("--exit-code", "exit with 10 when something would change")
    .action(async (options) => {
      await using(await openStore(io, options), async (store) => {
        const run = await runApply(io, "diff", store, { ...options, dryRun: true, deadline: 120 });
        done(await printDiff(io, run, options));
      });
    });

  addHistoryCommands(program, io, done);
  addLookCommands(program, io, done);
  addPublisherCommands(program, io, done);
}
