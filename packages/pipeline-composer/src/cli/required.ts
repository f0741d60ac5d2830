import type { Io } from "composex-core/cli";
import { PortError } from "composex-core/diagnostics";

/** A variable that the project or the action of a build sets. */
export function required({ environment }: Io, name: string): string {
  const value = environment[name];
  if (value) return value;
  throw new PortError("VARIABLE_UNSET", `the variable ${name} is not set: this command runs inside a build of the pipelines`);
}
