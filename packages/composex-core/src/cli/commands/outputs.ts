import { accountTarget } from "../deploy/deploy-options.ts";
import { namedStack, type StackOptions } from "../deploy/named-stack.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";

export interface ReadOptions extends StackOptions {
  readonly json?: true | undefined;
}

/** Prints the outputs of the root stack. */
export async function outputs(options: ReadOptions, io: Io): Promise<ExitCode> {
  const named = namedStack(options, io);
  if (!named) return EXIT.problems;
  const facts = await (await accountTarget(options)).cloudFormation.stack(named.name);
  if (!facts) {
    io.stderr(`There is no stack ${named.name}.\n`);
    return EXIT.outside;
  }
  if (options.json) io.stdout(`${JSON.stringify(Object.fromEntries(facts.outputs.map(({ name, value }) => [name, value])), null, 2)}\n`);
  const widest = Math.max(0, ...facts.outputs.map(({ name }) => name.length));
  if (!options.json) for (const { name, value } of facts.outputs) io.stdout(`${name.padEnd(widest)}  ${value}\n`);
  return EXIT.done;
}
