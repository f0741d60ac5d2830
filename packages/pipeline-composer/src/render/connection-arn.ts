import { logicalId, ParameterValue } from "composex-core/cfn";
import type { Organisation } from "../model/organisation.ts";

/** Its ARN where the user gave it; what the stack of the sources made comes as a parameter. */
export function connectionArn({ connections }: Organisation, name: string): string | ParameterValue {
  const connection = connections.find((candidate) => candidate.name === name);
  if (!connection) throw new Error(`no connection ${name}`);
  return "arn" in connection
    ? connection.arn
    : new ParameterValue(connectionParameter(name), "String", `The connection ${name} of the sources stack.`);
}

export function connectionParameter(name: string): string {
  return logicalId("Connection", name, "Arn");
}
