import { Resource } from "../../cfn/index.ts";
import type { Family } from "../../model/family.ts";
import type { FamilyRoles } from "../context.ts";

export const IAM_STACK = "iam";

/** Only tasks of ECS in this account may take the roles. */
const TRUST = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }],
} as const;

/** The two roles of a family, without rights: those come with what the family uses, as policies beside its service. */
export function familyRoles(family: Family): FamilyRoles {
  const role = (kind: string): Resource<"AWS::IAM::Role"> =>
    new Resource(
      IAM_STACK,
      `${family.logicalName}${kind}`,
      "AWS::IAM::Role",
      { AssumeRolePolicyDocument: TRUST },
      { splitKey: family.name, path: family.path },
    );
  return { task: role("EcsTaskRole"), execution: role("EcsExecutionRole") };
}
