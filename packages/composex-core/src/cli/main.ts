import { CommanderError } from "@commander-js/extra-typings";
import { remedyFor } from "./deploy/remedies.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { program } from "./program.ts";

/** Runs one command line. Never throws: a failed port and a bug become their exit codes; a bug shows its trace. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  const composex = program(
    io,
    (code) => {
      exitCode = code;
    },
    argv,
  );
  for (const command of [composex, ...composex.commands]) {
    command.exitOverride().configureOutput({ writeOut: io.stdout, writeErr: io.stderr });
  }
  try {
    if (argv[0] === "complete") await (await import("./completion.ts")).addCompletion(composex);
    await composex.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (isPortError(error)) {
      const remedy = remedyFor(error.code);
      io.stderr(`${error.message}\n${remedy === undefined ? "" : `${remedy}\n`}`);
      return EXIT.outside;
    }
    io.stderr(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThis is a bug in composex, not in your files.\n`,
    );
    return EXIT.bug;
  }
  return exitCode;
}

function isPortError(error: unknown): error is { readonly message: string; readonly code: string } {
  return error instanceof Error && error.name === "PortError";
}
