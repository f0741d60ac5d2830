import type { Io } from "composex-core/cli";
import { PortError } from "composex-core/diagnostics";
import { Names } from "../model/names.ts";

/** A variable that the project or the action of a build sets. */
export function required({ environment }: Io, name: string): string {
  const value = environment[name];
  if (value) return value;
  throw new PortError("VARIABLE_UNSET", `the variable ${name} is not set: this command runs inside a build of the pipelines`);
}

/** The names that the stacks of the organisation have, as a build of it knows them. */
export function organisationNames(io: Io): Names {
  return new Names({ name: required(io, "PC_NAME"), account: required(io, "PC_SHARED_ACCOUNT"), region: required(io, "AWS_REGION") });
}

/** In the shared account a test reads through the read role; inside the target account it has its own right. */
export function readRole(io: Io): readonly { readonly arn: string; readonly externalId: string; readonly sessionName: string }[] {
  const { EXTERNAL_ID: externalId } = io.environment;
  if (!externalId) return [];
  const names = new Names({ name: required(io, "PC_NAME"), account: "", region: required(io, "PC_REGION") });
  const arn = names.roleArn(`${required(io, "PC_ENV")}-read`, required(io, "PC_ACCOUNT"));
  return [{ arn, externalId, sessionName: "test" }];
}
