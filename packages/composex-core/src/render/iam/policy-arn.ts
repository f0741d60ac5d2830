import { sub, type Value } from "../../cfn/index.ts";
import type { PolicyReference } from "../../model/settings/x-iam.ts";

/** ARN of a managed policy; a bare name is one of this account. */
export function policyArn(policy: PolicyReference): Value<string> {
  // Users' functions are plain data that goes into the template as it is.
  if (typeof policy !== "string") return policy as unknown as Value<string>;
  return sub(policy.startsWith("arn:") ? policy : `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:policy/${policy}`);
}
