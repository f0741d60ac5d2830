import type { Target } from "../../deploy/target.ts";
import { systemClock } from "../system-clock.ts";
import { awsCaller } from "./aws-caller.ts";
import { awsCloudFormation } from "./aws-cloudformation.ts";
import { type AwsSession, type AwsSessionOptions, awsSession } from "./aws-session.ts";
import { awsTemplateStorage } from "./aws-template-storage.ts";

/** AWS behind the ports of the deployment engine. Clients are loaded when the first question needs them. */
export async function awsTarget(options: AwsSessionOptions): Promise<Target> {
  return sessionTarget(await awsSession(options));
}

/** The same for a session that other clients share: its roles are assumed once. */
export function sessionTarget(session: AwsSession): Target {
  return {
    caller: awsCaller(session),
    cloudFormation: awsCloudFormation(session),
    storage: awsTemplateStorage(session),
    clock: systemClock,
  };
}
