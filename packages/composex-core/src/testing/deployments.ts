import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import type { StackDeployment } from "../deploy/deployment.ts";
import type { Target } from "../deploy/target.ts";
import type { TemplateNode } from "../deploy/template-tree.ts";
import type { Tool } from "../deploy/tool.ts";

/** A root with one nested stack that makes a queue. */
export function queueTree(visibilitySeconds: number): TemplateNode {
  const child = {
    AWSTemplateFormatVersion: "2010-09-09",
    Parameters: { Seconds: { Type: "Number" } },
    Resources: { Queue: { Type: "AWS::SQS::Queue", Properties: { VisibilityTimeout: { Ref: "Seconds" } } } },
    Outputs: { QueueArn: { Value: { "Fn::GetAtt": ["Queue", "Arn"] } } },
  };
  const root = {
    AWSTemplateFormatVersion: "2010-09-09",
    Resources: {
      Jobs: {
        Type: "AWS::CloudFormation::Stack",
        Properties: { TemplateURL: "./Jobs.json", Parameters: { Seconds: String(visibilitySeconds) } },
      },
    },
    Outputs: { Queue: { Value: { "Fn::GetAtt": ["Jobs", "Outputs.QueueArn"] } } },
  };
  return { template: root, children: { Jobs: { template: child, children: {} } } };
}

/** The tool that the tests deploy with. */
export const TOOL: Tool = {
  name: "composex",
  ownerTag: "compose-x::project-name",
  commands: { deploy: "composex up", remove: "composex down", events: "composex events" },
};

export function deployment(name: string, visibilitySeconds: number): StackDeployment {
  return {
    name,
    templates: queueTree(visibilitySeconds),
    parameters: {},
    tags: { team: "shop" },
    tool: TOOL,
    owner: "shop",
    bucket: "templates",
    prefix: "shop",
  };
}

export async function createBucket(endpoint: string, region: string, account: string, bucket: string): Promise<void> {
  const client = new S3Client({ endpoint, region, credentials: { accessKeyId: account, secretAccessKey: "none" }, forcePathStyle: true });
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  client.destroy();
}

/** The same target with a clock that hardly waits: the emulator is done in a tenth of a second. */
export function impatient(target: Target): Target {
  return { ...target, clock: { ...target.clock, sleep: (_milliseconds, signal) => target.clock.sleep(20, signal) } };
}
