import { CommanderError } from "commander";
import { PortError } from "composex-core/diagnostics";
import { EXIT } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { program } from "./program.ts";
import { redactor } from "./redact.ts";

/** Runs one command line. Never throws: a bug becomes its exit code. Every text that leaves goes through one redactor. */
export async function main(argv: readonly string[], outside: Io): Promise<number> {
  const redact = redactor(outside.env);
  const io: Io = { ...outside, stdout: (text) => outside.stdout(redact(text)), stderr: (text) => outside.stderr(redact(text)) };
  let exitCode: number = EXIT.done;
  const commands = program(io, (code) => {
    exitCode = code;
  });
  try {
    await commands.parseAsync(argv, { from: "user" });
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
