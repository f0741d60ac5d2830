import type { Target } from "../../deploy/target.ts";
import { systemClock } from "../system-clock.ts";
import { awsCaller } from "./aws-caller.ts";
import { awsCloudFormation } from "./aws-cloudformation.ts";
import { type AwsSessionOptions, awsSession } from "./aws-session.ts";
import { awsTemplateStorage } from "./aws-template-storage.ts";

/** AWS behind the ports of the deployment engine. Clients are loaded when the first question needs them. */
export async function awsTarget(options: AwsSessionOptions): Promise<Target> {
  const session = await awsSession(options);
  return {
    caller: awsCaller(session),
    cloudFormation: awsCloudFormation(session),
    storage: awsTemplateStorage(session),
    clock: systemClock,
  };
}
