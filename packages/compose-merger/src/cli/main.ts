import { type ExitCode, runCommandLine } from "composex-core/cli";
import type { Io } from "./io.ts";
import { program } from "./program.ts";

/** Failures of a port that the command line is the cause of. */
const USAGE = ["USAGE", "REMOTE_REFUSED", "SIGNING_KEY", "PATH_FORBIDDEN", "UNSUPPORTED"];

/** Runs one command line of compose-merger. Never throws; every text that leaves goes through one redactor. */
export function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  return runCommandLine({ name: "compose-merger", program, usage: USAGE, redactsOutput: true }, argv, io);
}
