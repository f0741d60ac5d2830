import type { ParameterValue } from "composex-core/cfn";
import type { Organisation } from "../model/organisation.ts";
import { connectionParameter } from "./connection-arn.ts";
import type { ParameterSource } from "./rendered-stack.ts";
import { connectionOutput } from "./sources.ts";
import { keyArn, keyArnOf, toolsSha256 } from "./stack-draft.ts";

/** Where a parameter that a made template declares gets its value. */
export function parameterSource({ names, shared, environments, connections }: Organisation, { name }: ParameterValue): ParameterSource {
  const { account, region } = shared;
  if (name === keyArn.name) return { output: "KeyArn", of: { name: names.stack("shared"), account, region } };
  const elsewhere = environments.find((environment) => keyArnOf(environment.region).name === name);
  if (elsewhere) return { output: "KeyArn", of: { name: names.stack("shared"), account, region: elsewhere.region } };
  if (name === toolsSha256.name) return { given: "tools-sha256" };
  const connection = connections.find((candidate) => connectionParameter(candidate.name) === name);
  if (!connection) throw new Error(`nothing gives the parameter ${name}`);
  return { output: connectionOutput(connection), of: { name: names.stack("sources"), account, region } };
}
