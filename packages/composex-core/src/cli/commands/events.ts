import { lastOperation } from "../../deploy/index.ts";
import { existingStack, namedStack } from "../deploy/named-stack.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";
import type { ReadOptions } from "./outputs.ts";

/** Prints the events of the last operation and, where it failed, its first cause. */
export async function events(options: ReadOptions, io: Io): Promise<ExitCode> {
  const named = namedStack(options, io);
  if (!named) return EXIT.problems;
  const found = await existingStack(named, options, io);
  if (!found) return EXIT.outside;
  const {
    target: { cloudFormation },
    facts,
  } = found;
  const { events: past, cause } = await lastOperation(cloudFormation, facts.id);
  if (options.json) {
    io.stdout(`${JSON.stringify({ events: past, ...(cause && { firstCause: cause.event, hint: cause.hint }) }, null, 2)}\n`);
    return EXIT.done;
  }
  for (const { time, status, path, logicalId, type, reason } of past) {
    const line = `${new Date(time).toISOString()} ${status.padEnd(28)} ${[...path, logicalId].join("/")} ${type}`;
    io.stdout(`${line}${reason === undefined ? "" : ` ${reason}`}\n`);
  }
  if (cause) io.stdout(`first cause: ${cause.event.logicalId}: ${cause.reason}\n`);
  return EXIT.done;
}
