import {
  CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  type Stack,
  UpdateStackCommand,
  waitUntilStackCreateComplete,
  waitUntilStackDeleteComplete,
  waitUntilStackUpdateComplete,
} from "@aws-sdk/client-cloudformation";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { expect } from "chai";
import { type Emulator, startEmulator } from "./emulator.ts";

const REGION = "eu-west-1";
const WAIT = { maxWaitTime: 20, minDelay: 1, maxDelay: 1 };

const child = {
  AWSTemplateFormatVersion: "2010-09-09",
  Parameters: { Subnet: { Type: "String" } },
  Resources: {
    Address: { Type: "AWS::EC2::EIP", Properties: { Domain: "vpc" } },
    Gateway: {
      Type: "AWS::EC2::NatGateway",
      Properties: { SubnetId: { Ref: "Subnet" }, AllocationId: { "Fn::GetAtt": ["Address", "AllocationId"] } },
    },
  },
  Outputs: { Gateway: { Value: { Ref: "Gateway" } }, Address: { Value: { "Fn::GetAtt": ["Address", "AllocationId"] } } },
};

function parent(visibilitySeconds: number): object {
  return {
    AWSTemplateFormatVersion: "2010-09-09",
    Resources: {
      Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.1.0.0/16" } },
      Subnet: {
        Type: "AWS::EC2::Subnet",
        Properties: {
          VpcId: { Ref: "Vpc" },
          CidrBlock: { "Fn::Select": [0, { "Fn::Cidr": [{ "Fn::GetAtt": ["Vpc", "CidrBlock"] }, 2, 8] }] },
        },
      },
      Queue: { Type: "AWS::SQS::Queue", Properties: { VisibilityTimeout: visibilitySeconds } },
      Network: {
        Type: "AWS::CloudFormation::Stack",
        Properties: { TemplateURL: `https://s3.${REGION}.amazonaws.com/templates/child.json`, Parameters: { Subnet: { Ref: "Subnet" } } },
      },
    },
    Outputs: { Gateway: { Value: { "Fn::GetAtt": ["Network", "Outputs.Gateway"] } } },
  };
}

describe("emulator", function () {
  this.timeout(300_000);
  let emulator: Emulator;
  let client: CloudFormationClient;
  const StackName = "shop";

  before(async () => {
    emulator = await startEmulator();
    const settings = {
      endpoint: emulator.endpoint,
      region: REGION,
      credentials: { accessKeyId: "123456789012", secretAccessKey: "none" },
    };
    client = new CloudFormationClient(settings);
    const s3 = new S3Client(settings);
    await s3.send(new CreateBucketCommand({ Bucket: "templates" }));
    await s3.send(new PutObjectCommand({ Bucket: "templates", Key: "child.json", Body: JSON.stringify(child) }));
    s3.destroy();
  });

  after(async () => {
    client?.destroy();
    await emulator?.stop();
  });

  async function describeStack(): Promise<Stack | undefined> {
    return (await client.send(new DescribeStacksCommand({ StackName }))).Stacks?.[0];
  }

  it("brings up nested stacks with resource types that ministack alone refuses", async () => {
    await client.send(new CreateStackCommand({ StackName, TemplateBody: JSON.stringify(parent(30)) }));
    await waitUntilStackCreateComplete({ client, ...WAIT }, { StackName });
    expect((await describeStack())?.Outputs?.[0]?.OutputValue).to.match(/^natgateway-[0-9a-f]{17}$/);
  });

  it("updates what changed and leaves the rest as it is", async () => {
    const ids = async () => {
      const found = await client.send(new DescribeStackResourcesCommand({ StackName }));
      return found.StackResources?.map((resource) => resource.PhysicalResourceId);
    };
    const before = await ids();
    await client.send(new UpdateStackCommand({ StackName, TemplateBody: JSON.stringify(parent(60)) }));
    await waitUntilStackUpdateComplete({ client, ...WAIT }, { StackName });
    expect(await ids()).to.deep.equal(before);
  });

  it("deletes everything", async () => {
    await client.send(new DeleteStackCommand({ StackName }));
    await waitUntilStackDeleteComplete({ client, ...WAIT }, { StackName });
    const gone = await describeStack().catch((error: Error) => error.message);
    expect(gone).to.include("does not exist");
  });
});
