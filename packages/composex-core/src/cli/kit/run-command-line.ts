import { type Command, CommanderError, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { didYouMean, isPortError } from "../../diagnostics/index.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { paintFor } from "./print.ts";
import { redactor } from "./redact.ts";
import { remedyFor } from "./remedies.ts";

/** One of our tools, for what is the same in all of them. */
export interface CommandLine<ToolIo extends Io = Io> {
  /** Of the command: `composex`. */
  readonly name: string;
  /** All commands; the one that runs tells `finish` its exit code. `argv` is shown where a command says how to go on. */
  readonly program: (io: ToolIo, finish: (code: ExitCode) => void, argv: readonly string[]) => Command;
  /** Codes of failures that do not count as something outside that failed, with what they count as. */
  readonly exits?: Readonly<Record<string, ExitCode>>;
  /** What to do about a failure, by its code, where the tool knows more than `remedyFor`. */
  readonly remedies?: Readonly<Record<string, string>>;
  /** Standard output is text of the tool's own, so that secrets are taken out of it as out of messages; without it, it is the user's data. */
  readonly redactsOutput?: true;
}

/**
 * Runs one command line. Never throws: a failed port and a bug become their exit codes; a bug shows its trace. No message holds a secret of
 * the environment.
 */
export async function runCommandLine<ToolIo extends Io>(
  { name, program, exits = {}, remedies = {}, redactsOutput }: CommandLine<ToolIo>,
  argv: readonly string[],
  outside: ToolIo,
): Promise<ExitCode> {
  const redact = redactor(outside.environment);
  const stderr = (text: string): void => outside.stderr(redact(text));
  const stdout = redactsOutput ? (text: string): void => outside.stdout(redact(text)) : outside.stdout;
  const io: ToolIo = { ...outside, stdout, stderr };
  let exitCode: ExitCode = EXIT.done;
  const finish = (code: ExitCode): void => {
    exitCode = code;
  };
  try {
    const root = program(io, finish, argv);
    captureOutput(root, io);
    if (argv[0] === "complete") await addCompletion(root);
    await root.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (isPortError(error)) {
      const paint = paintFor(io);
      const remedy = remedies[error.code] ?? remedyFor(error.code);
      stderr(`${paint.red("error")} ${paint.dim(error.code)} ${error.message}\n`);
      if (remedy !== undefined) stderr(`  ${paint.cyan("hint:")} ${remedy}\n`);
      return exits[error.code] ?? EXIT.outside;
    }
    stderr(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThis is a bug in ${name}, not in your files.\n`);
    return EXIT.bug;
  }
}

/** commander prints and ends the process by itself otherwise. */
function captureOutput(command: CommandUnknownOpts, io: Io): void {
  const outputError = (text: string, write: (text: string) => void): void => write(explained(text, command));
  command.exitOverride().configureOutput({ writeOut: io.stdout, writeErr: io.stderr, outputError });
  for (const child of command.commands) captureOutput(child, io);
}

/** A word that no command takes is most often a mistyped command, or a file without its option. */
function explained(text: string, command: CommandUnknownOpts): string {
  if (!text.startsWith("error: too many arguments")) return text;
  const [word = ""] = command.args;
  if (command.commands.length > 0) {
    const hint = didYouMean(
      word,
      command.commands.map((child) => child.name()),
    );
    return `error: there is no command "${word}"${hint ? `: ${hint}` : ""}\n`;
  }
  const takesFiles = command.options.some(({ short, long }) => short === "-f" && long === "--file");
  return `${text}${takesFiles ? `To read the file "${word}" write -f ${word}\n` : ""}`;
}

/** `TOOL complete bash|zsh|fish|powershell` prints the script that completes commands and options. */
async function addCompletion(root: Command): Promise<void> {
  const { default: tab } = await import("@bomb.sh/tab/commander");
  tab(root as never);
}
