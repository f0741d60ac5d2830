import { Command, CommanderError } from "@commander-js/extra-typings";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";

/** Runs one command line. Never throws: a bug becomes its exit code, with the trace on standard error. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  const program = new Command("composex")
    .description("Compiles a compose file with x- sections into CloudFormation templates for Amazon ECS.")
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr });

  program
    .command("config")
    .description("print the project that the compose files make, every short form spelled out")
    .option("-f, --file <file>", "a compose file; more than one are laid over each other", collect, [] as string[])
    .option("--project-directory <dir>", "where relative paths start (default: the folder of the first file)")
    .option("--project-name <name>", "the name of the project")
    .option("--env-file <file>", "a file with variables (default: .env)", collect, [] as string[])
    .option("--profile <profile>", "a profile to activate, * for all", collect, [] as string[])
    .option("--json", "print JSON in place of YAML")
    .action(async (options) => {
      const { config } = await import("./commands/config.ts");
      exitCode = config(options, io);
    });

  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    io.stderr(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThis is a bug in composex, not in the input.\n`);
    return EXIT.bug;
  }
  return exitCode;
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}
