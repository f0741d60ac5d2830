import { EXIT, type ExitCode, type Io, runCommandLine } from "composex-core/cli";
import { DEPLOY_REMEDIES } from "composex-core/cli/deploy";
import { program } from "./program.ts";

/** What to do about failures that end a command before it has begun. */
const REMEDIES: Readonly<Record<string, string>> = {
  ...DEPLOY_REMEDIES,
  ACCOUNT_WRONG: "compare the account in the file with the role, and with --profile-map; nothing was written",
  MANIFEST_INVALID: "somebody else wrote it: look at its history, and delete it where nothing is lost with it",
  ROLE_DENIED: "let organization.bootstrapRole of that account trust you, or name a profile for it with --profile-map",
  SEED_CHANGED: "bring the folder back to what it was, or push the rest yourself",
  TOOL_OLDER: "use that version, or a newer one",
};

/** What a gate says, by the code of the problem. */
const EXITS = {
  REPLACE_REFUSED: EXIT.refused,
  TOOL_OLDER: EXIT.refused,
  PLAN_STALE: EXIT.stale,
  DEADLINE: EXIT.deadline,
  WINDOW_CLOSED: EXIT.held,
} as const;

/** Runs one command line of pipeline-composer. Never throws. */
export function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  return runCommandLine({ name: "pipeline-composer", program, remedies: REMEDIES, exits: EXITS }, argv, io);
}
