import { DEPLOY_REMEDIES } from "./kit/deploy/deploy-remedies.ts";
import type { ExitCode } from "./kit/exit-code.ts";
import type { Io } from "./kit/io.ts";
import { runCommandLine } from "./kit/run-command-line.ts";
import { program } from "./program.ts";

/** Runs one command line of composex. Never throws. */
export function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  return runCommandLine({ name: "composex", program, remedies: DEPLOY_REMEDIES }, argv, io);
}
