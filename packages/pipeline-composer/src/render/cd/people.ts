import type { Resource } from "composex-core/cfn";
import { logicalId } from "composex-core/cfn";
import { folderOf } from "../../model/names.ts";
import type { Delivery, Organisation, Wave } from "../../model/organisation.ts";
import { ownBucket } from "../iam/buckets.ts";
import { allow, policy, type Statement } from "../iam/statement.ts";
import { keyArn, type StackDraft } from "../stack-draft.ts";
import { RENDERED } from "./context.ts";

/** Managed policies for the people of each long-lived wave: who may answer, and who may operate. They are attached by who runs the account. */
export function addPeople(stack: StackDraft, organisation: Organisation): void {
  for (const delivery of organisation.deliveries) {
    for (const wave of delivery.waves) {
      if (wave.kind !== "long-lived") continue;
      if (wave.environments[0]?.approval)
        add(stack, organisation, `approver-${wave.name}`, approverStatements(organisation, delivery, wave));
      add(stack, organisation, `operator-${wave.name}`, operatorStatements(organisation, delivery, wave));
    }
  }
}

function add(
  stack: StackDraft,
  { names }: Organisation,
  suffix: string,
  statements: readonly Statement[],
): Resource<"AWS::IAM::ManagedPolicy"> {
  return stack.add(logicalId(suffix, "Policy"), "AWS::IAM::ManagedPolicy", {
    ManagedPolicyName: names.role(suffix),
    Path: names.rolePath,
    Description: `For people: ${suffix.replace("-", " of ")}.`,
    PolicyDocument: policy(statements),
  });
}

function approverStatements(organisation: Organisation, { pipeline }: Delivery, { name, environments }: Wave): readonly Statement[] {
  const { names } = organisation;
  const arn = names.pipelineArn(pipeline);
  const [first] = environments;
  const askedIn = first?.onFailure === "stop" ? `Deploy-${name}` : `Approve-${name}`;
  return [
    allow("Answer", "codepipeline:PutApprovalResult", `${arn}/${askedIn}/Approve`),
    allow("Look", ["codepipeline:GetPipelineExecution", "codepipeline:GetPipelineState", "codepipeline:ListActionExecutions"], arn),
    allow("ReadPlans", "s3:GetObject", names.bucketArn(names.artifactsBucket(), `${folderOf(pipeline)}/Plan_*`), ownBucket(organisation)),
    allow("Decrypt", "kms:Decrypt", keyArn),
    ...(first?.approval?.override ? [allow("Override", "codepipeline:OverrideStageCondition", `${arn}/Check-${name}`)] : []),
  ];
}

function operatorStatements(organisation: Organisation, { pipeline }: Delivery, { name }: Wave): readonly Statement[] {
  const { names } = organisation;
  const arn = names.pipelineArn(pipeline);
  return [
    allow(
      "Look",
      [
        "codepipeline:GetPipelineExecution",
        "codepipeline:GetPipelineState",
        "codepipeline:ListActionExecutions",
        "codepipeline:ListPipelineExecutions",
      ],
      arn,
    ),
    allow("ReadBuilds", "codebuild:BatchGetBuilds", names.projectArn("*")),
    allow("ReadLogs", "logs:GetLogEvents", names.arn("logs", `log-group:${names.logGroup("*")}:log-stream:*`)),
    allow(
      "ReadReleases",
      "s3:GetObject",
      names.bucketArn(names.artifactsBucket(), `${folderOf(pipeline)}/${RENDERED}/*`),
      ownBucket(organisation),
    ),
    allow("ReadWhatRuns", "ssm:GetParameters", names.parameterArn("env/*")),
    allow("Decrypt", "kms:Decrypt", keyArn),
    allow("Run", ["codepipeline:StartPipelineExecution", "codepipeline:StopPipelineExecution"], arn),
    allow(
      "Stages",
      [
        "codepipeline:DisableStageTransition",
        "codepipeline:EnableStageTransition",
        "codepipeline:RetryStageExecution",
        "codepipeline:RollbackStage",
      ],
      ["Approve", "Check", "Deploy"].map((stage) => `${arn}/${stage}-${name}`),
    ),
  ];
}
