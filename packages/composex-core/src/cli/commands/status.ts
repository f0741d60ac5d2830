import { awsServices } from "../../adapters/aws/aws-services.ts";
import { stackStatus } from "../../deploy/index.ts";
import { accountTarget } from "../deploy/deploy-options.ts";
import { namedStack } from "../deploy/named-stack.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";
import type { ReadOptions } from "./outputs.ts";

/** Shows the stacks of a deployment and how many tasks of each service run. */
export async function status(options: ReadOptions, io: Io): Promise<ExitCode> {
  const named = namedStack(options, io);
  if (!named) return EXIT.problems;
  const { cloudFormation } = await accountTarget(options);
  const facts = await cloudFormation.stack(named.name);
  if (!facts) {
    io.stderr(`There is no stack ${named.name}.\n`);
    return EXIT.outside;
  }
  const found = await stackStatus(cloudFormation, await awsServices(options), facts);
  if (options.json) {
    io.stdout(`${JSON.stringify(found, null, 2)}\n`);
    return EXIT.done;
  }
  io.stdout(`${facts.name}  ${facts.status}${facts.statusReason === undefined ? "" : `  ${facts.statusReason}`}\n`);
  for (const { path, status: state } of found.stacks) io.stdout(`  ${path.join("/")}  ${state}\n`);
  for (const { name, running, desired, deployment } of found.services)
    io.stdout(`  service ${name}  ${running} of ${desired} run  ${deployment}\n`);
  return EXIT.done;
}
