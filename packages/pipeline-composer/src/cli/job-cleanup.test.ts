import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
  waitUntilStackCreateComplete,
} from "@aws-sdk/client-cloudformation";
import { PutBucketVersioningCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { expect } from "chai";
import { AwsProxy } from "composex-core/testing/aws-proxy";
import { type Emulator, startEmulator } from "composex-core/testing/emulator";
import type { Throwaway } from "../model/organisation.ts";
import { buildspec } from "../render/codebuild/buildspec.ts";
import { JsonService } from "../testing/json-service.ts";
import { BuildPlace, type BuildResult } from "../testing/run-buildspec.ts";

const SHARED = "111111111111";
const TEST = "222222222222";
const REGION = "eu-west-1";

describe("job cleanup, from its buildspec under bash", function () {
  this.timeout(240_000);
  let emulator: Emulator;
  let proxy: AwsProxy;
  let codepipeline: JsonService;
  let cloudFormation: CloudFormationClient;
  let s3: S3Client;
  let endpoints: Readonly<Record<string, string>> = {};
  let home = "";

  before(async () => {
    emulator = await startEmulator();
    proxy = new AwsProxy(emulator.endpoint);
    codepipeline = new JsonService();
    endpoints = { AWS_ENDPOINT_URL: await proxy.start(), AWS_ENDPOINT_URL_CODEPIPELINE: await codepipeline.start() };
    const client = {
      region: REGION,
      endpoint: emulator.endpoint,
      credentials: { accessKeyId: TEST, secretAccessKey: "secret" },
      forcePathStyle: true,
    };
    cloudFormation = new CloudFormationClient(client);
    s3 = new S3Client(client);
  });
  after(async () => {
    await proxy?.stop();
    await codepipeline?.stop();
    await emulator?.stop();
  });
  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), "builds-"));
    proxy.clear();
    working("Succeeded");
    await fetch(`${emulator.endpoint}/_ministack/reset`, { method: "POST" });
  });
  afterEach(() => rmSync(home, { recursive: true }));

  /** What the stage of the environment does. */
  const working = (status: string) => {
    codepipeline.answers["GetPipelineState"] = ({ name }) => ({
      pipelineName: name,
      stageStates: [{ stageName: "Try-test", latestExecution: { pipelineExecutionId: "e1", status } }],
    });
  };
  const create = async (kind = "throwaway", StackName = "shop-test") => {
    const template = {
      Resources: {
        Files: { Type: "AWS::S3::Bucket", Properties: { BucketName: `${StackName}-files` } },
        Topic: { Type: "AWS::SNS::Topic" },
      },
    };
    const Tags = Object.entries({ "pc:name": "shop", "pc:kind": kind }).map(([Key, Value]) => ({ Key, Value }));
    await cloudFormation.send(new CreateStackCommand({ StackName, TemplateBody: JSON.stringify(template), Tags }));
    await waitUntilStackCreateComplete({ client: cloudFormation, maxWaitTime: 30, minDelay: 1, maxDelay: 1 }, { StackName });
  };
  const isThere = async (StackName = "shop-test") =>
    (await cloudFormation.send(new DescribeStacksCommand({ StackName })).catch(() => undefined)) !== undefined;
  const run = (over: Partial<Throwaway> = {}, environment: Readonly<Record<string, string>> = {}): Promise<BuildResult> => {
    const throwaway: Throwaway = {
      name: "test",
      account: TEST,
      region: REGION,
      ttlSeconds: 3600,
      cleanup: "on-success",
      stacks: [
        { name: "shop-test", pipeline: "shop-cd", stage: "Try-test" },
        { name: "shop-test-main", pipeline: "shop-cd-main", stage: "Try-test" },
      ],
      ...over,
    };
    return new BuildPlace(home).run(buildspec("cleanup"), home, {
      PC_NAME: "shop",
      PC_SHARED_ACCOUNT: SHARED,
      EXTERNAL_ID: "pc-1234567890",
      PC_THROWAWAYS: JSON.stringify([throwaway]),
      CODEBUILD_BUILD_ID: "shop-janitor:b1",
      AWS_ACCESS_KEY_ID: SHARED,
      AWS_SECRET_ACCESS_KEY: "secret",
      ...endpoints,
      ...environment,
    });
  };

  it("finds nothing where nothing is left", async () => {
    const { status, output } = await run();
    expect(status, output).to.equal(0);
    expect(output).to.include("nothing is left");
  });

  it("leaves a failed environment for its time, then deletes it with what is in its buckets", async () => {
    await create();
    await s3.send(new PutBucketVersioningCommand({ Bucket: "shop-test-files", VersioningConfiguration: { Status: "Enabled" } }));
    for (const Body of ["1", "2"]) await s3.send(new PutObjectCommand({ Bucket: "shop-test-files", Key: "a", Body }));
    const early = await run();
    expect(early.status, early.output).to.equal(0);
    expect(early.output).to.match(/shop-test stays: it has (?:59|60) minutes left/);
    expect(await isThere()).to.equal(true);
    const late = await run({ ttlSeconds: 0 });
    expect(late.status, late.output).to.equal(0);
    expect(late.output).to.include("shop-test is deleted");
    expect(await isThere()).to.equal(false);
  });

  it("deletes at once where nothing is kept, or a person asks for it", async () => {
    await create();
    expect((await run({ cleanup: "always" })).output).to.include("shop-test is deleted");
    await create();
    expect((await run({}, { PC_CLEAN: "test" })).output).to.include("shop-test is deleted");
    const other = await run({}, { PC_CLEAN: "prod" });
    expect(other.status).to.equal(3);
    expect(other.output).to.include("there is no throw-away environment prod");
  });

  it("touches nothing that a run works on, that changes, or that is not marked", async () => {
    await create();
    working("InProgress");
    const busy = await run({ ttlSeconds: 0 });
    expect(busy.output).to.include("the run e1 of shop-cd works on it");
    working("Failed");
    proxy.rules.after = ({ operation }, body) =>
      operation === "DescribeStacks" ? body.replace("CREATE_COMPLETE", "UPDATE_IN_PROGRESS") : undefined;
    expect((await run({ ttlSeconds: 0 })).output).to.include("shop-test stays: it is UPDATE_IN_PROGRESS");
    await create("long-lived", "shop-test-main");
    proxy.clear();
    const unmarked = await run({ ttlSeconds: 0 });
    expect(unmarked.status, unmarked.output).to.equal(0);
    expect(unmarked.output).to.include("shop-test-main stays: its tags do not say").and.to.include("shop-test is deleted");
  });

  it("cleans the other stacks where one cannot be", async () => {
    await create();
    await create("throwaway", "shop-test-main");
    codepipeline.answers["GetPipelineState"] = ({ name }) => (name === "shop-cd" ? undefined : { stageStates: [] }) as never;
    const { status, output } = await run({ ttlSeconds: 0 });
    expect(status, output).to.equal(1);
    expect(output)
      .to.include("shop-test-main is deleted")
      .and.to.match(/shop-test: .*GetPipelineState/);
  });
});
