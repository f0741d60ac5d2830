import { EXIT, type ExitCode, type Io, runCommandLine } from "composex-core/cli";
import { program } from "./program.ts";

/** What a gate says, by the code of the problem. */
const EXITS = {
  REPLACE_REFUSED: EXIT.refused,
  PLAN_STALE: EXIT.stale,
  DEADLINE: EXIT.deadline,
  WINDOW_CLOSED: EXIT.held,
} as const;

/** Runs one command line of pipeline-composer. Never throws. */
export function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  return runCommandLine({ name: "pipeline-composer", program, exits: EXITS }, argv, io);
}
