import { EXIT, type ExitCode, runCommandLine } from "composex-core/cli";
import type { Io } from "./io.ts";
import { program } from "./program.ts";

/** Failures of a port that the command line is the cause of. */
const USAGE = ["USAGE", "REMOTE_REFUSED", "SIGNING_KEY", "PATH_FORBIDDEN", "UNSUPPORTED"];
const EXITS = Object.fromEntries(USAGE.map((code) => [code, EXIT.usage]));

/**
 * Runs one command line of compose-merger. Never throws; every text that leaves goes through one redactor. With `--json` there is always one
 * object on standard output, also when the command line itself is wrong.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  if (!argv.includes("--json")) return run(argv, io);
  let printed = false;
  let said = "";
  const code = await run(argv, {
    ...io,
    stdout: (text) => {
      printed = true;
      io.stdout(text);
    },
    stderr: (text) => {
      said += text;
      io.stderr(text);
    },
  });
  if (printed || code === EXIT.done) return code;
  const outcome = code === EXIT.usage ? "usage" : code === EXIT.bug ? "bug" : "failed";
  const errors = [{ code: outcome.toUpperCase(), severity: "error", message: said.trim() }];
  io.stdout(`${JSON.stringify({ schema: 1, command: argv[0] ?? "", outcome, services: [], errors })}\n`);
  return code;
}

function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  return runCommandLine({ name: "compose-merger", program, exits: EXITS, redactsOutput: true }, argv, io);
}
