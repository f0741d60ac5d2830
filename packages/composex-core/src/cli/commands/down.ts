import { down as remove } from "../../deploy/index.ts";
import { COMPOSEX } from "../deploy/composex-tool.ts";
import { accountTarget } from "../deploy/deploy-options.ts";
import { namedStack, type StackOptions } from "../deploy/named-stack.ts";
import { type ApprovalOptions, approver } from "../kit/deploy/approver.ts";
import type { Invocation } from "../kit/deploy/invocation.ts";
import { progress } from "../kit/deploy/progress.ts";
import { showOutcome } from "../kit/deploy/show-outcome.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";

export interface DownCommandOptions extends StackOptions, ApprovalOptions {
  readonly account?: string | undefined;
  readonly retain?: readonly string[] | undefined;
  readonly serviceRole?: string | undefined;
  readonly json?: true | undefined;
}

/** Says what goes and what stays, asks, and deletes the stack. */
export async function down(options: DownCommandOptions, called: Invocation, io: Io): Promise<ExitCode> {
  const named = namedStack(options, io);
  if (!named) return EXIT.problems;
  const { name, project } = named;
  const shown = progress(name, undefined, io);
  const signal = io.interruptible?.();
  const { account, serviceRole, retain } = options;
  const removal = {
    name,
    tool: COMPOSEX,
    owner: project,
    ...(account !== undefined && { account }),
    ...(serviceRole !== undefined && { serviceRoleArn: serviceRole }),
    ...(retain && { retain }),
  };
  const outcome = await remove(await accountTarget(options, signal), removal, {
    approve: approver(options, io),
    ...(signal && { signal }),
    ...shown,
  });
  await shown.end();
  if (options.json) io.stdout(`${JSON.stringify(outcome, null, 2)}\n`);
  return showOutcome(outcome, { tool: COMPOSEX, name, called }, io);
}
