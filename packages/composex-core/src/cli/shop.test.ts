import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
  type Parameter,
  type Stack,
  UpdateStackCommand,
  waitUntilStackCreateComplete,
  waitUntilStackDeleteComplete,
  waitUntilStackUpdateComplete,
} from "@aws-sdk/client-cloudformation";
import { CreateSubnetCommand, CreateVpcCommand, EC2Client, type ResourceType } from "@aws-sdk/client-ec2";
import { CreateClusterCommand, ECSClient } from "@aws-sdk/client-ecs";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { expect } from "chai";
import { type Emulator, startEmulator } from "../testing/emulator.ts";
import { testIo } from "../testing/test-io.ts";
import { EXIT } from "./kit/exit-code.ts";
import { main } from "./main.ts";

const example = join(dirname(fileURLToPath(import.meta.url)), "../../../../examples/shop");
const WAIT = { maxWaitTime: 60, minDelay: 1, maxDelay: 1 };
const BUCKET = "templates";
/** Reaches every nested stack by the tag: the emulator, unlike AWS, fails for a nested stack in which nothing changes. */
const CHANGE = "x-sqs: {orders: {Properties: {VisibilityTimeout: 240}}}\nx-tags: {revision: '2'}\n";

/** The templates of examples/shop, with nothing taken out, in an AWS that answers. */
describe("the shop in the emulator", function () {
  this.timeout(300_000);
  let emulator: Emulator;
  let folder: string;
  let client: CloudFormationClient;
  let s3: S3Client;
  let sqs: SQSClient;
  const variables = {
    AWS_REGION: "eu-west-1",
    AWS_ACCESS_KEY_ID: "123456789012",
    AWS_SECRET_ACCESS_KEY: "none",
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
  };
  const ownVariables: Record<string, string | undefined> = {};

  before(async () => {
    emulator = await startEmulator();
    // The SDK reads them in `composex lookup` and here alike, as it does for a user.
    for (const [name, value] of Object.entries({ ...variables, AWS_ENDPOINT_URL: emulator.endpoint })) {
      ownVariables[name] = process.env[name];
      process.env[name] = value;
    }
    folder = mkdtempSync(join(tmpdir(), "shop-"));
    cpSync(join(example, "compose.yaml"), join(folder, "compose.yaml"));
    cpSync(join(example, "envs"), join(folder, "envs"), { recursive: true });
    writeFileSync(join(folder, "change.yaml"), CHANGE);
    client = new CloudFormationClient({});
    s3 = new S3Client({ forcePathStyle: true });
    sqs = new SQSClient({});
    await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  });

  after(async () => {
    for (const one of [client, s3, sqs]) one?.destroy();
    for (const [name, value] of Object.entries(ownVariables)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    if (folder) rmSync(folder, { recursive: true });
    await emulator?.stop();
  });

  async function composex(...argv: readonly string[]): Promise<void> {
    const io = testIo({ workingDirectory: folder });
    const exitCode = await main(argv, io);
    expect(exitCode, io.printed.err).to.equal(EXIT.done);
  }

  interface Rendered {
    readonly TemplateURL: string;
    readonly Parameters: Parameter[];
    readonly Capabilities: "CAPABILITY_IAM"[];
  }

  /** Renders, uploads, and says how CloudFormation is asked for the root stack. A prefix for each version is what makes it look at nested stacks. */
  async function upload(env: string, version: string, files: readonly string[]): Promise<Rendered> {
    const name = `shop-${env}`;
    const prefix = `${env}/${version}`;
    const out = join("out", prefix);
    const place = ["--bucket", BUCKET, "--prefix", prefix, "--output", out];
    await composex("render", ...files.flatMap((file) => ["--file", file]), "--env", env, "--name", name, "--format", "json", ...place);
    for (const file of readdirSync(join(folder, out))) {
      await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: `${prefix}/${file}`, Body: readFileSync(join(folder, out, file)) }));
    }
    return {
      TemplateURL: `https://s3.eu-west-1.amazonaws.com/${BUCKET}/${prefix}/${name}.json`,
      Parameters: JSON.parse(readFileSync(join(folder, out, `${name}.params.json`), "utf8")) as Parameter[],
      Capabilities: ["CAPABILITY_IAM"],
    };
  }

  async function stacks(): Promise<readonly Stack[]> {
    return (await client.send(new DescribeStacksCommand({}))).Stacks?.filter(({ StackStatus }) => StackStatus !== "DELETE_COMPLETE") ?? [];
  }

  async function visibilityTimeout(): Promise<string | undefined> {
    const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}));
    const all = await Promise.all(
      QueueUrls.map(async (QueueUrl) => {
        const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] }));
        return Attributes?.["RedrivePolicy"] ? Attributes["VisibilityTimeout"] : undefined;
      }),
    );
    return all.find((value) => value !== undefined);
  }

  function livesThrough(env: string, nested: readonly string[]): void {
    const StackName = `shop-${env}`;

    it("comes up, nested stacks and all", async () => {
      await client.send(new CreateStackCommand({ StackName, ...(await upload(env, "1", ["compose.yaml"])) }));
      await waitUntilStackCreateComplete({ client, ...WAIT }, { StackName });
      const all = await stacks();
      expect(all.map(({ StackStatus }) => StackStatus)).to.deep.equal(all.map(() => "CREATE_COMPLETE"));
      const children = all.filter(({ ParentId, StackName: name }) => ParentId ?? name !== StackName);
      expect(children).to.have.length(nested.length);
      for (const title of nested)
        expect(
          children.some(({ StackName: name }) => name?.includes(`-${title}`)),
          title,
        ).to.equal(true);
      expect(await visibilityTimeout()).to.equal("120");
    });

    it("takes an update", async () => {
      await client.send(new UpdateStackCommand({ StackName, ...(await upload(env, "2", ["compose.yaml", "change.yaml"])) }));
      await waitUntilStackUpdateComplete({ client, ...WAIT }, { StackName });
      expect(await visibilityTimeout()).to.equal("240");
    });

    it("is deleted and leaves nothing", async () => {
      await client.send(new DeleteStackCommand({ StackName }));
      await waitUntilStackDeleteComplete({ client, ...WAIT }, { StackName });
      expect(await stacks()).to.deep.equal([]);
      expect((await sqs.send(new ListQueuesCommand({}))).QueueUrls ?? []).to.deep.equal([]);
    });
  }

  const both = ["ServicesNetworking", "acm", "clock", "cloudmap", "elbv2", "frontend", "iam", "sqs", "worker"];

  describe("test, with a VPC and a cluster of its own", () => {
    livesThrough("test", [...both, "vpc"]);
  });

  describe("prod, in a VPC and a cluster that were there", () => {
    before(async () => {
      const tagged = (type: ResourceType, Key: string, Value: string) => ({
        TagSpecifications: [{ ResourceType: type, Tags: [{ Key, Value }] }],
      });
      const ec2 = new EC2Client({});
      const ecs = new ECSClient({});
      const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: "10.40.0.0/16", ...tagged("vpc", "Name", "prod") }));
      for (const [index, usage] of ["public", "application", "storage"].entries()) {
        for (const [zone, letter] of ["a", "b"].entries()) {
          const CidrBlock = `10.40.${index * 16 + zone}.0/24`;
          const place = { VpcId: Vpc?.VpcId, CidrBlock, AvailabilityZone: `eu-west-1${letter}` };
          await ec2.send(new CreateSubnetCommand({ ...place, ...tagged("subnet", "vpc::usage", usage) }));
        }
      }
      await ecs.send(new CreateClusterCommand({ clusterName: "prod", capacityProviders: ["FARGATE", "FARGATE_SPOT"] }));
      ec2.destroy();
      ecs.destroy();
      await composex("lookup", "--env", "prod");
    });

    livesThrough("prod", both);
  });
});
