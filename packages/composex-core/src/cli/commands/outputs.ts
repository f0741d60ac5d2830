import { existingStack, namedStack, type StackOptions } from "../deploy/named-stack.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";

export interface ReadOptions extends StackOptions {
  readonly json?: true | undefined;
}

/** Prints the outputs of the root stack. */
export async function outputs(options: ReadOptions, io: Io): Promise<ExitCode> {
  const named = namedStack(options, io);
  if (!named) return EXIT.problems;
  const found = await existingStack(named, options, io);
  if (!found) return EXIT.outside;
  const { facts } = found;
  if (options.json) io.stdout(`${JSON.stringify(Object.fromEntries(facts.outputs.map(({ name, value }) => [name, value])), null, 2)}\n`);
  const widest = Math.max(0, ...facts.outputs.map(({ name }) => name.length));
  if (!options.json) for (const { name, value } of facts.outputs) io.stdout(`${name.padEnd(widest)}  ${value}\n`);
  return EXIT.done;
}
