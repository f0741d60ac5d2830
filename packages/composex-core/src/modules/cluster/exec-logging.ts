import {
  attribute,
  type PropertiesOf,
  Resource,
  type ResourceOptions,
  type ResourceProperties,
  ROOT_STACK,
  ref,
  sub,
  type Value,
} from "../../cfn/index.ts";
import type { Statement } from "../../contract/connection.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import { execStatements } from "./exec-statements.ts";
import type { ExecLogging } from "./spec.ts";

export interface RenderedExecLogging {
  readonly resources: readonly Resource[];
  /** `ExecuteCommandConfiguration` of the cluster. */
  readonly configuration: Readonly<Record<string, unknown>> | undefined;
  /** What a task role needs for its sessions to be recorded. */
  readonly statements: readonly Statement[];
}

/** The records outlive the cluster, and so does what they are read with. */
const KEPT: ResourceOptions = { deletionPolicy: "Retain" };

const account = (resource: string): Value<string> => sub(`arn:\${AWS::Partition}:${resource}`);

/** The log group, bucket and key of ECS Exec sessions. */
export function execLogging(wanted: ExecLogging, path: Path, context: RenderContext): RenderedExecLogging {
  const resources: Resource[] = [];
  const add = <Type extends string>(
    logicalId: string,
    type: Type,
    properties: PropertiesOf<Type>,
    options: ResourceOptions = {},
  ): Resource<Type> => {
    const resource = new Resource(ROOT_STACK, logicalId, type, properties, { ...options, path });
    resources.push(resource);
    return resource;
  };
  const pointer = (value: string, key: string, returnValue: string): Value<string> =>
    context.resolve(value, [...path, key], () => returnValue);

  const groupName = sub("ecs/execute-logs/${AWS::StackName}");
  let keyArn: Value<string> | undefined;
  if (typeof wanted.key === "string") keyArn = pointer(wanted.key, "CreateExecLoggingKmsKey", "Arn");
  else if (wanted.key) keyArn = attribute(add("EcsExecKey", "AWS::KMS::Key", sessionKey(), KEPT), "Arn");
  const dataKey = wanted.reuseKey ? keyArn : undefined;

  let bucket: Value<string> | undefined;
  if (typeof wanted.bucket === "string") bucket = pointer(wanted.bucket, "CreateExecLoggingBucket", "BucketName");
  else if (wanted.bucket) {
    const made = add("EcsExecBucket", "AWS::S3::Bucket", sessionBucket(dataKey, wanted.retentionDays), KEPT);
    add("EcsExecBucketPolicy", "AWS::S3::BucketPolicy", onlyTls(made), KEPT);
    bucket = ref(made);
  }

  let logGroup: Value<string> | undefined;
  if (wanted.logGroup) {
    logGroup = ref(
      add("EcsExecLogGroup", "AWS::Logs::LogGroup", {
        LogGroupName: groupName,
        RetentionInDays: wanted.retentionDays,
        ...(dataKey !== undefined && { KmsKeyId: dataKey }),
      }),
    );
  }
  if (logGroup === undefined && bucket === undefined && keyArn === undefined) {
    return { resources: [], configuration: undefined, statements: [] };
  }
  const target = {
    ...(logGroup !== undefined && { CloudWatchLogGroupName: logGroup, CloudWatchEncryptionEnabled: dataKey !== undefined }),
    ...(bucket !== undefined && { S3BucketName: bucket, S3EncryptionEnabled: true, S3KeyPrefix: "ecs-exec" }),
  };
  return {
    resources,
    configuration: {
      ...(keyArn !== undefined && { KmsKeyId: keyArn }),
      Logging: Object.keys(target).length > 0 ? "OVERRIDE" : "DEFAULT",
      ...(Object.keys(target).length > 0 && { LogConfiguration: target }),
    },
    statements: execStatements({ logGroup, bucket, keyArn }),
  };
}

function sessionKey(): ResourceProperties["AWS::KMS::Key"] {
  return {
    Description: "Sessions of ECS Exec",
    EnableKeyRotation: true,
    KeyPolicy: {
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "Account",
          Effect: "Allow",
          Principal: { AWS: account("iam::${AWS::AccountId}:root") },
          Action: "kms:*",
          Resource: "*",
        },
        {
          Sid: "LogGroup",
          Effect: "Allow",
          Principal: { Service: sub("logs.${AWS::Region}.amazonaws.com") },
          Action: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
          Resource: "*",
          Condition: {
            ArnEquals: {
              "kms:EncryptionContext:aws:logs:arn": account(
                "logs:${AWS::Region}:${AWS::AccountId}:log-group:ecs/execute-logs/${AWS::StackName}",
              ),
            },
          },
        },
      ],
    },
  };
}

function onlyTls(bucket: Resource<"AWS::S3::Bucket">): ResourceProperties["AWS::S3::BucketPolicy"] {
  const arn = attribute(bucket, "Arn");
  return {
    Bucket: ref(bucket),
    PolicyDocument: {
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "DenyWithoutTls",
          Effect: "Deny",
          Principal: "*",
          Action: "s3:*",
          Resource: [arn, sub("${Bucket}/*", { Bucket: arn })],
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ],
    },
  };
}

/** Records stay until somebody deletes them: what ends is what they replaced, as late as in the log group, and uploads that broke off. */
function sessionBucket(keyArn: Value<string> | undefined, retentionDays: number): ResourceProperties["AWS::S3::Bucket"] {
  const encryption =
    keyArn === undefined ? ({ SSEAlgorithm: "AES256" } as const) : ({ SSEAlgorithm: "aws:kms", KMSMasterKeyID: keyArn } as const);
  return {
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: encryption, BucketKeyEnabled: keyArn !== undefined }],
    },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    VersioningConfiguration: { Status: "Enabled" },
    LifecycleConfiguration: {
      Rules: [
        {
          Id: "Remains",
          Status: "Enabled",
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
          NoncurrentVersionExpiration: { NoncurrentDays: retentionDays },
        },
      ],
    },
  };
}
