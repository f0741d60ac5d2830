import { pseudo, Resource, sub } from "../../cfn/index.ts";
import type { Family } from "../../contract/family.ts";
import type { FamilyRoles, RenderContext } from "../../contract/render-context.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { xAwsPolicies } from "../../model/settings/x-aws.ts";
import { type IamSetting, type PolicyReference, xIam } from "../../model/settings/x-iam.ts";
import { policyArn } from "./policy-arn.ts";

const IAM_STACK = "iam";

const TASKS = { Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" };

const EXECUTION_TRUST = { Version: "2012-10-17", Statement: [TASKS] };

/** Amazon ECS Developer Guide, "Task IAM role": only for tasks of this account and region, so that nobody uses ECS as a confused deputy. */
const TASK_TRUST = {
  Version: "2012-10-17",
  Statement: [
    {
      ...TASKS,
      Condition: {
        ArnLike: { "aws:SourceArn": sub("arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:*") },
        StringEquals: { "aws:SourceAccount": pseudo("AWS::AccountId") },
      },
    },
  ],
};

/** The two roles of a family. Rights come with what the family uses, as policies beside its service; here is what the user attaches. */
export function familyRoles(family: Family, context: RenderContext): FamilyRoles {
  const boundary = permissionsBoundary(family, context);
  const managed = managedPolicies(family);
  const role = (kind: string, trust: object, attached: readonly PolicyReference[]): Resource<"AWS::IAM::Role"> =>
    new Resource(
      IAM_STACK,
      `${family.logicalName}${kind}`,
      "AWS::IAM::Role",
      {
        AssumeRolePolicyDocument: trust,
        ...(boundary !== undefined && { PermissionsBoundary: policyArn(boundary) }),
        ...(attached.length > 0 && { ManagedPolicyArns: attached.map(policyArn) }),
      },
      { splitKey: family.name, path: family.path },
    );
  return { task: role("EcsTaskRole", TASK_TRUST, managed), execution: role("EcsExecutionRole", EXECUTION_TRUST, []) };
}

/** The first that a member names; another one is a disagreement. */
function permissionsBoundary(family: Family, { model, report }: RenderContext): PolicyReference | undefined {
  const asked = family.members.flatMap((member) => settingOf(member, xIam)?.boundary ?? []);
  const [first] = asked;
  for (const { policy, path } of asked) {
    if (JSON.stringify(policy) === JSON.stringify(first?.policy)) continue;
    report.warning(
      "FAMILY_DISAGREES",
      model.project.locate(path),
      `"${family.name}" has one permissions boundary: ${JSON.stringify(first?.policy)}`,
    );
  }
  return first?.policy;
}

/** What the user attaches to the task role, each once. */
export function managedPolicies({ members }: Family): readonly PolicyReference[] {
  const settings: readonly (IamSetting | undefined)[] = members.flatMap((member) => [
    settingOf(member, xIam),
    settingOf(member, xAwsPolicies),
  ]);
  const byText = new Map(settings.flatMap((setting) => setting?.managedPolicies ?? []).map((policy) => [JSON.stringify(policy), policy]));
  return [...byText.values()];
}
