import { logicalId } from "composex-core/cfn";
import type { Application, Organisation } from "../model/organisation.ts";
import { type Condition, policy, type Statement } from "./iam/statement.ts";
import { keyArn, StackDraft } from "./stack-draft.ts";

const PUSH = ["ecr:BatchDeleteImage", "ecr:CompleteLayerUpload", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart"];
const PULL = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:DescribeImages", "ecr:GetDownloadUrlForLayer"];

/** Tags that move: the build's cache, and the marks of what runs and what is about to. */
const MOVING_TAGS = ["cache-*", "live-*", "next-*"];

/** One image repository for each application. */
export function registryStack(organisation: Organisation): StackDraft {
  const { names, shared } = organisation;
  const stack = new StackDraft(names.stack("registry"), "pipeline-composer: image repositories");
  for (const application of organisation.applications) {
    stack.add(
      logicalId(application.name, "Repository"),
      "AWS::ECR::Repository",
      {
        RepositoryName: names.repository(application.name),
        ImageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
        ImageTagMutabilityExclusionFilters: MOVING_TAGS.map((filter) => ({
          ImageTagMutabilityExclusionFilterType: "WILDCARD",
          ImageTagMutabilityExclusionFilterValue: filter,
        })),
        ImageScanningConfiguration: { ScanOnPush: true },
        EncryptionConfiguration:
          shared.registryEncryption === "kms" ? { EncryptionType: "KMS", KmsKey: keyArn } : { EncryptionType: "AES256" },
        LifecyclePolicy: { LifecyclePolicyText: lifecycle() },
        RepositoryPolicyText: policy(repositoryStatements(application, organisation)),
      },
      { deletionPolicy: "Retain", updateReplacePolicy: "Retain" },
    );
    stack.add(logicalId(application.name, "Uri"), "AWS::SSM::Parameter", {
      Name: names.parameter(`ecr/${application.name}/uri`),
      Type: "String",
      Value: names.repositoryUri(application.name),
    });
  }
  return stack;
}

/**
 * One prefix a rule, because a list means an image that has all of them. What a higher rule matches a lower one never expires, so what a
 * long-lived environment runs stays.
 */
function lifecycle(): string {
  const keep = (prefix: string, count: number) => ({
    selection: { tagStatus: "tagged", tagPrefixList: [prefix], countType: "imageCountMoreThan", countNumber: count },
  });
  const untagged = { selection: { tagStatus: "untagged", countType: "sinceImagePushed", countUnit: "days", countNumber: 7 } };
  const rules = [keep("live-", 1000), keep("next-", 1000), keep("deployed-", 100), keep("sha-", 50), untagged];
  return JSON.stringify({ rules: rules.map((rule, index) => ({ rulePriority: index + 1, ...rule, action: { type: "expire" } })) });
}

function repositoryStatements(
  { name, build, source }: Application,
  { names, environments, organizationId }: Organisation,
): readonly Statement[] {
  const accounts = [...new Set(environments.map(({ account }) => account))];
  const inOrganisation: Condition | undefined =
    organizationId === undefined ? undefined : { StringEquals: { "aws:PrincipalOrgID": organizationId } };
  const functions = environments.map(({ account, region }) => `arn:${names.partition}:lambda:${region}:${account}:function:*`);
  const foreign = source.kind === "none" ? source.pushers : [];
  const builder = names.roleArn(build.engine === "managed" ? `ci-${name}` : `build-${name}`);
  const pushers = [...(source.kind === "none" ? foreign : [builder]), names.roleArn("ops")];
  return [
    {
      Sid: "Pull",
      Effect: "Allow",
      Principal: { AWS: accounts.map((account) => names.root(account)) },
      Action: PULL,
      ...(inOrganisation && { Condition: inOrganisation }),
    },
    {
      Sid: "Lambda",
      Effect: "Allow",
      Principal: { Service: "lambda.amazonaws.com" },
      Action: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
      Condition: { StringLike: { "aws:SourceArn": [...new Set(functions)] } },
    },
    ...foreignPush(foreign, names),
    { Sid: "GuardPush", Effect: "Deny", Principal: "*", Action: PUSH, Condition: { ArnNotEquals: { "aws:PrincipalArn": pushers } } },
  ];
}

/** Roles of other accounts need the repository's own word; below their account's root, so that they survive being made anew. */
function foreignPush(pushers: readonly string[], names: Organisation["names"]): readonly Statement[] {
  if (pushers.length === 0) return [];
  const accounts = [...new Set(pushers.map((arn) => arn.split(":")[4] ?? ""))];
  return [
    {
      Sid: "Push",
      Effect: "Allow",
      Principal: { AWS: accounts.map((account) => names.root(account)) },
      Action: ["ecr:BatchCheckLayerAvailability", ...PUSH.filter((action) => action !== "ecr:BatchDeleteImage")],
      Condition: { ArnEquals: { "aws:PrincipalArn": pushers } },
    },
  ];
}
