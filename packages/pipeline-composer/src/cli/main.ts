import { type ExitCode, type Io, runCommandLine } from "composex-core/cli";
import { program } from "./program.ts";

/** Runs one command line of pipeline-composer. Never throws. */
export function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  return runCommandLine({ name: "pipeline-composer", program }, argv, io);
}
