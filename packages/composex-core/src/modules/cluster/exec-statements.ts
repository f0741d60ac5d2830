import { sub, type Value } from "../../cfn/index.ts";
import type { Statement } from "../../contract/connection.ts";

export interface ExecTargets {
  readonly logGroup: Value<string> | undefined;
  readonly bucket: Value<string> | undefined;
  readonly keyArn: Value<string> | undefined;
}

/** What a task role needs for sessions of ECS Exec to be recorded; the sessions themselves need more. */
export function execStatements({ logGroup, bucket, keyArn }: ExecTargets): readonly Statement[] {
  const statements: Statement[] = [];
  if (logGroup !== undefined) {
    statements.push(
      { Sid: "ExecLogGroups", Effect: "Allow", Action: ["logs:DescribeLogGroups"], Resource: ["*"] },
      {
        Sid: "ExecLogs",
        Effect: "Allow",
        Action: ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"],
        Resource: [sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Group}:*", { Group: logGroup })],
      },
    );
  }
  if (bucket !== undefined) {
    statements.push(
      {
        Sid: "ExecBucket",
        Effect: "Allow",
        Action: ["s3:GetBucketLocation", "s3:GetEncryptionConfiguration"],
        Resource: [bucketArn(bucket, "")],
      },
      { Sid: "ExecObjects", Effect: "Allow", Action: ["s3:PutObject"], Resource: [bucketArn(bucket, "/*")] },
    );
  }
  if (keyArn !== undefined) {
    statements.push({ Sid: "ExecKey", Effect: "Allow", Action: ["kms:Decrypt", "kms:GenerateDataKey"], Resource: [keyArn] });
  }
  return statements;
}

function bucketArn(bucket: Value<string>, suffix: string): Value<string> {
  return sub(`arn:\${AWS::Partition}:s3:::\${Bucket}${suffix}`, { Bucket: bucket });
}
