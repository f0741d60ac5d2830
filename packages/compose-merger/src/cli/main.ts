import { Command, CommanderError } from "commander";
import { PortError } from "composex-core/diagnostics";
import { addCommands } from "./commands/index.ts";
import { EXIT } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { redactor } from "./redact.ts";

const EXIT_CODES = `
Exit codes: 0 done or nothing to do, 1 problems in the input, 2 wrong usage, 3 something outside failed or denied, 4 a bug,
10 differences found, 12 refused by a gate, 13 older build (with --stale fail), 14 deadline passed, 15 held.
1, 12, 13 and 15 wrote nothing; 3 and 14 may be run again.

First steps:
  compose-merger diff  --repo https://… --image REGISTRY/REPOSITORY@sha256:… --service web     see what would change
  compose-merger apply --repo https://… --artifact image.json                                 change it
`;

/** Runs one command line. Never throws: a bug becomes its exit code. Every text that leaves goes through one redactor. */
export async function main(argv: readonly string[], outside: Io): Promise<number> {
  const redact = redactor(outside.env);
  const io: Io = { ...outside, stdout: (text) => outside.stdout(redact(text)), stderr: (text) => outside.stderr(redact(text)) };
  let exitCode: number = EXIT.done;
  const program = new Command("compose-merger")
    .description("Writes an image digest into a shared compose file: one exact edit, one commit, nothing lost.")
    .addHelpText("after", EXIT_CODES)
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr });
  addCommands(program, io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof PortError) {
      io.stderr(`error ${error.code} ${error.message}\n`);
      return ["USAGE", "REMOTE_REFUSED", "SIGNING_KEY", "PATH_FORBIDDEN", "UNSUPPORTED"].includes(error.code) ? EXIT.usage : EXIT.outside;
    }
    io.stderr(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThis is a bug in compose-merger, not in the input.\n`,
    );
    return EXIT.bug;
  }
}
