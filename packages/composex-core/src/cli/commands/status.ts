import { awsServices } from "../../adapters/aws/aws-services.ts";
import { stackStatus } from "../../deploy/index.ts";
import { accountSession } from "../deploy/account-session.ts";
import { existingStack, namedStack } from "../deploy/named-stack.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";
import type { ReadOptions } from "./outputs.ts";

/** Shows the stacks of a deployment and how many tasks of each service run. */
export async function status(options: ReadOptions, io: Io): Promise<ExitCode> {
  const named = namedStack(options, io);
  if (!named) return EXIT.problems;
  const found = await existingStack(named, options, io);
  if (!found) return EXIT.outside;
  const {
    target: { cloudFormation },
    facts,
  } = found;
  const state = await stackStatus(cloudFormation, await awsServices(accountSession(options)), facts);
  if (options.json) {
    io.stdout(`${JSON.stringify(state, null, 2)}\n`);
    return EXIT.done;
  }
  io.stdout(`${facts.name}  ${facts.status}${facts.statusReason === undefined ? "" : `  ${facts.statusReason}`}\n`);
  for (const { path, status: stack } of state.stacks) io.stdout(`  ${path.join("/")}  ${stack}\n`);
  for (const { name, running, desired, deployment } of state.services)
    io.stdout(`  service ${name}  ${running} of ${desired} run  ${deployment}\n`);
  return EXIT.done;
}
