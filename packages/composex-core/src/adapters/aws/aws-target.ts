import type { Target } from "../../deploy/target.ts";
import { systemClock } from "../system-clock.ts";
import { awsCaller } from "./aws-caller.ts";
import { awsCloudFormation } from "./aws-cloudformation.ts";
import { type AwsSessionOptions, clientConfig } from "./aws-session.ts";
import { awsTemplateStorage } from "./aws-template-storage.ts";

/** AWS behind the ports of the deployment engine. Clients are loaded when the first question needs them. */
export async function awsTarget(options: AwsSessionOptions): Promise<Target> {
  const config = await clientConfig(options);
  return {
    caller: awsCaller(config),
    cloudFormation: awsCloudFormation(config),
    storage: awsTemplateStorage(config),
    clock: systemClock,
  };
}
