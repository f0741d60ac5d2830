import type { Command } from "@commander-js/extra-typings";
import { rootCommand } from "composex-core/cli";
import { addCommands } from "./commands/index.ts";
import type { Done, Io } from "./io.ts";
import { readVariables } from "./run-options.ts";

const EXIT_CODES = `
Exit codes: 0 done or nothing to do, 1 problems in the input, 2 wrong usage, 3 something outside failed or denied, 4 a bug,
10 differences found, 12 refused by a gate, 13 older build (with --stale fail), 14 deadline passed, 15 held, 16 with --partial: some services
written, others refused. 1, 12, 13 and 15 wrote nothing; 3 and 14 may be run again.

Each option has a variable: COMPOSE_MERGER_REPO is --repo. Switches take true and false, repeatable options values with commas between them.

First steps:
  compose-merger diff  --repo https://… --image REGISTRY/REPOSITORY@sha256:… --service web     see what would change
  compose-merger apply --repo https://… --artifact image.json                                 change it
`;

/** The command line of compose-merger; `done` gets the exit code of the command that ran. */
export function program(io: Io, done: Done): Command {
  const about = "Writes an image digest into a shared compose file: one exact edit, one commit, nothing lost.";
  const merger = rootCommand("compose-merger", about, import.meta.url).addHelpText("after", EXIT_CODES);
  addCommands(merger, io, done);
  merger.hook("preAction", (_program, command) => readVariables(command));
  return merger;
}
