import type { Value } from "composex-core/cfn";
import type { Organisation } from "../../model/organisation.ts";
import type { ApplicationSource, ComposeSource } from "../../read/source.ts";
import { connectionArn } from "../connection-arn.ts";
import { allow, type Statement } from "../iam/statement.ts";
import { TYPES } from "./actions.ts";
import type { CodePipelineAction } from "./types.ts";

/** The action is always called Source, its variables too, and its artifact as well. */
export const SOURCE = "Source";

/** Where the image comes from whose build is not ours. */
export interface ImageSource {
  readonly kind: "none";
  readonly repository: string;
}

type BuiltSource = Exclude<ApplicationSource, { readonly kind: "none" }> | ComposeSource | ImageSource;

/** No polling and no detection: a rule or trigger of ours starts the pipeline, and says with what. */
export function sourceAction(organisation: Organisation, source: BuiltSource): CodePipelineAction {
  return {
    Name: SOURCE,
    Namespace: SOURCE,
    RunOrder: 1,
    OutputArtifacts: [{ Name: SOURCE }],
    ...configured(organisation, source),
  };
}

function configured(organisation: Organisation, source: BuiltSource): Pick<CodePipelineAction, "ActionTypeId" | "Configuration"> {
  switch (source.kind) {
    case "none":
      return { ActionTypeId: TYPES.ecr, Configuration: { RepositoryName: source.repository } };
    case "s3":
      return { ActionTypeId: TYPES.s3, Configuration: { S3Bucket: source.bucket, S3ObjectKey: source.key, PollForSourceChanges: "false" } };
    case "codecommit":
      return {
        ActionTypeId: TYPES.codecommit,
        Configuration: {
          RepositoryName: source.repository,
          BranchName: source.branch,
          PollForSourceChanges: "false",
          OutputArtifactFormat: source.history ? "CODEBUILD_CLONE_REF" : "CODE_ZIP",
        },
      };
    default:
      return {
        ActionTypeId: TYPES.connection,
        Configuration: {
          ConnectionArn: connectionArn(organisation, source.connection),
          FullRepositoryId: source.repository,
          BranchName: source.branch,
          DetectChanges: "false",
          OutputArtifactFormat: source.history ? "CODEBUILD_CLONE_REF" : "CODE_ZIP",
        },
      };
  }
}

/** What the pipeline needs to fetch the source. */
export function sourceStatements(organisation: Organisation, source: BuiltSource): readonly Statement[] {
  const { names } = organisation;
  switch (source.kind) {
    case "none":
      return [allow("Source", "ecr:DescribeImages", names.arn("ecr", `repository/${source.repository}`))];
    case "s3":
      return [
        allow(
          "Source",
          ["s3:GetObject", "s3:GetObjectTagging", "s3:GetObjectVersion", "s3:GetObjectVersionTagging"],
          names.bucketArn(source.bucket, source.key),
        ),
        allow("SourceBucket", ["s3:GetBucketAcl", "s3:GetBucketLocation", "s3:GetBucketVersioning"], names.bucketArn(source.bucket)),
      ];
    case "codecommit":
      return [
        allow(
          "Source",
          [
            "codecommit:CancelUploadArchive",
            "codecommit:GetBranch",
            "codecommit:GetCommit",
            "codecommit:GetRepository",
            "codecommit:GetUploadArchiveStatus",
            "codecommit:UploadArchive",
          ],
          names.arn("codecommit", source.repository),
        ),
      ];
    default:
      return useConnection(connectionArn(organisation, source.connection), source.repository);
  }
}

/** What a build needs to clone the source with its history. */
export function cloneStatements(organisation: Organisation, source: ApplicationSource): readonly Statement[] {
  if (!("history" in source) || !source.history) return [];
  if (source.kind === "codecommit") return [allow("Clone", "codecommit:GitPull", organisation.names.arn("codecommit", source.repository))];
  return useConnection(connectionArn(organisation, source.connection), source.repository);
}

/** AWS asks by the new prefix and by the old one, on two ways through its code. */
function useConnection(arn: Value<string>, repository: string): readonly Statement[] {
  return [
    allow("UseConnection", "codeconnections:UseConnection", arn, { StringEquals: { "codeconnections:FullRepositoryId": repository } }),
    allow("UseConnectionOld", "codestar-connections:UseConnection", arn, {
      StringEquals: { "codestar-connections:FullRepositoryId": repository },
    }),
  ];
}
