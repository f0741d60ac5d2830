import { awsServices } from "../../adapters/aws/aws-services.ts";
import { logGroups } from "../../deploy/index.ts";
import { didYouMean } from "../../diagnostics/index.ts";
import { accountSession } from "../deploy/account-session.ts";
import { existingStack, namedStack, type StackOptions } from "../deploy/named-stack.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";

export interface LogsOptions extends StackOptions {
  readonly since: string;
}

/** Prints what the tasks of a deployment wrote, oldest first. */
export async function logs(service: string | undefined, options: LogsOptions, io: Io): Promise<ExitCode> {
  const minutes = Number(options.since);
  if (!(minutes > 0)) {
    io.stderr(`--since takes a number of minutes, and "${options.since}" is none\n`);
    return EXIT.usage;
  }
  const named = namedStack(options, io);
  if (!named) return EXIT.problems;
  const found = await existingStack(named, options, io);
  if (!found) return EXIT.outside;
  const { target, facts } = found;
  const groups = await logGroups(target.cloudFormation, facts);
  const wanted = service === undefined ? groups : groups.filter(({ path }) => path.includes(service));
  if (wanted.length === 0) {
    const known = [...new Set(groups.flatMap(({ path }) => path))];
    const hint = service === undefined ? undefined : didYouMean(service, known);
    io.stderr(
      `${named.name} has no log group${service === undefined ? "" : ` of a service "${service}"`}${hint === undefined ? "" : `: ${hint}`}\n`,
    );
    return EXIT.outside;
  }
  const services = await awsServices(accountSession(options));
  const from = target.clock.now() - minutes * 60_000;
  const lines = (await Promise.all(wanted.map(({ name }) => services.logs(name, from)))).flat().sort((a, b) => a.time - b.time);
  for (const { time, stream, text } of lines) io.stdout(`${new Date(time).toISOString()} ${stream} ${text.trimEnd()}\n`);
  return EXIT.done;
}
