import type { ModuleFacts } from "../contract/module-facts.ts";

/** The return value that goes by a name, which may be an earlier one. */
export function returnValueNamed({ returnValues }: ModuleFacts, name: string): string {
  return Object.entries(returnValues).find(([, { was }]) => was?.includes(name))?.[0] ?? name;
}
