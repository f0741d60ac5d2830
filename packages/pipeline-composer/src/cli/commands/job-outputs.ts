import { resolve } from "node:path";
import { awsTarget, nodeOutputFile } from "composex-core/adapters";
import { EXIT, type ExitCode, type Io } from "composex-core/cli";
import { PortError } from "composex-core/diagnostics";
import { shellVariables, testVariables } from "../../release/test-variables.ts";
import { readRole, required } from "../required.ts";

export interface JobOutputsOptions {
  readonly variablesFile: string;
  readonly jsonFile: string;
}

/** Writes the outputs of an environment's stack where the user's commands find them. */
export async function jobOutputs({ variablesFile, jsonFile }: JobOutputsOptions, io: Io): Promise<ExitCode> {
  const stack = required(io, "PC_STACK");
  const declared = JSON.parse(required(io, "PC_TEST_ENV")) as Readonly<Record<string, string>>;
  const { cloudFormation } = await awsTarget({ region: required(io, "PC_REGION"), roles: readRole(io) });
  const facts = await cloudFormation.stack(stack);
  if (!facts) throw new PortError("LOOKUP_NOT_FOUND", `there is no stack ${stack}`);
  const outputs = Object.fromEntries(facts.outputs.map(({ name, value }) => [name, value]));
  const { variables, missing } = testVariables(declared, outputs);
  if (missing.length > 0) throw new PortError("OUTPUT_UNDEFINED", `the stack ${stack} has no output ${missing.join(", ")}`);
  nodeOutputFile(resolve(io.workingDirectory, variablesFile), shellVariables(variables));
  nodeOutputFile(resolve(io.workingDirectory, jsonFile), `${JSON.stringify(outputs, null, 2)}\n`);
  return EXIT.done;
}
