import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CloudFormationClient, CreateStackCommand } from "@aws-sdk/client-cloudformation";
import { CreateBucketCommand, GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { PutParameterCommand, SSMClient } from "@aws-sdk/client-ssm";
import { expect } from "chai";
import { type Emulator, startEmulator } from "composex-core/testing/emulator";
import { setEnvironment } from "composex-core/testing/process-environment";
import { testIo } from "composex-core/testing/test-io";
import { buildspec } from "../render/codebuild/buildspec.ts";
import { BuildPlace } from "../testing/run-buildspec.ts";
import { main } from "./main.ts";

const REGION = "eu-west-1";
const SHARED = "111111111111";
const PROD = "333333333333";
const BUCKET = `shop-templates-${SHARED}-${REGION}`;
const ARTIFACTS = `shop-artifacts-${SHARED}-${REGION}`;
const REGISTRY = `${SHARED}.dkr.ecr.${REGION}.amazonaws.com`;
const IMAGE = `${REGISTRY}/shop/web@sha256:${"a".repeat(64)}`;
const COMPOSE = `services:
  web:
    image: ${IMAGE}
    environment: {LogLevel: info, CertArn: none}
    x-environment: {SetAsParameter: [LogLevel, CertArn]}
`;

describe("jobs of the builds", function () {
  this.timeout(240_000);
  let emulator: Emulator;
  let restore: () => void;
  let folder = "";

  const client = (account: string) => ({
    region: REGION,
    endpoint: emulator.endpoint,
    credentials: { accessKeyId: account, secretAccessKey: "secret" },
    forcePathStyle: true,
  });

  before(async () => {
    emulator = await startEmulator();
    restore = setEnvironment({
      AWS_ENDPOINT_URL: emulator.endpoint,
      AWS_ACCESS_KEY_ID: SHARED,
      AWS_SECRET_ACCESS_KEY: "secret",
      AWS_SESSION_TOKEN: undefined,
      AWS_REGION: REGION,
    });
    await new S3Client(client(SHARED)).send(new CreateBucketCommand({ Bucket: BUCKET }));
    const config = {
      account: PROD,
      region: REGION,
      kind: "long-lived",
      overlay: "envs/prod.yaml",
      parameters: { webLogLevel: "warn" },
      lookups: { webCertArn: { ssm: "/network/cert-arn" } },
      allowReplace: [],
    };
    const put = (account: string, Name: string, Value: string) =>
      new SSMClient(client(account)).send(new PutParameterCommand({ Name, Value, Type: "String" }));
    await put(SHARED, "/pipeline-composer/shop/env/prod/config", JSON.stringify(config));
    await put(PROD, "/network/cert-arn", "arn:aws:acm:eu-west-1:333333333333:certificate/1");
  });
  after(async () => {
    restore?.();
    await emulator?.stop();
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "jobs-"));
    writeFileSync(join(folder, "compose.yaml"), COMPOSE);
    mkdirSync(join(folder, "envs"));
    writeFileSync(join(folder, "envs/prod.yaml"), "services: {web: {environment: {PLACE: prod}}}\n");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const render = async (commit: string, over: Readonly<Record<string, string>> = {}) => {
    const io = testIo({
      workingDirectory: folder,
      environment: {
        PC_NAME: "shop",
        PC_SHARED_ACCOUNT: SHARED,
        EXTERNAL_ID: "pc-1234567890",
        AWS_REGION: REGION,
        COMMIT: commit,
        PC_ENVS: "prod=shop-prod",
        FILES: "compose.yaml",
        STRATEGY: "inline",
        REGISTRY,
        ...over,
      },
    });
    return { code: await main(["job", "render", "--output", "rendered"], io), ...io.printed };
  };
  const rendered = (path: string): unknown => JSON.parse(readFileSync(join(folder, "rendered", path), "utf8"));
  const stored = async (key: string): Promise<string> => {
    const { Body } = await new S3Client(client(SHARED)).send(new GetObjectCommand({ Bucket: BUCKET, Key: key }));
    return (await Body?.transformToString()) ?? "";
  };

  it("render: makes a release, uploads its templates and records what they are", async () => {
    const { code, err } = await render("c1");
    expect(err).to.equal("");
    expect(code).to.equal(0);
    expect(rendered("prod/config.json")).to.deep.include({
      Tags: { "compose-x::project-name": "shop", "pc:name": "shop", "pc:env": "prod", "pc:kind": "long-lived" },
    });
    expect((rendered("prod/config.json") as { Parameters: object }).Parameters).to.include({
      webLogLevel: "warn",
      webCertArn: "arn:aws:acm:eu-west-1:333333333333:certificate/1",
    });
    const root = rendered("prod/root.yaml") as { Parameters: object; Outputs: object };
    expect(root.Parameters).to.have.property("PipelineRun");
    expect(root.Outputs).to.deep.include({ PipelineRun: { Value: { Ref: "PipelineRun" } } });
    expect(JSON.parse(await stored("releases/c1/prod/root.json"))).to.deep.equal(root);
    const record = rendered("release.json") as { commit: string; environments: { prod: { images: object; templates: object } } };
    expect(record).to.include({ commit: "c1" });
    expect(record.environments.prod.images).to.deep.equal({ web: IMAGE });
    expect(Object.keys(record.environments.prod.templates)).to.include("releases/c1/prod/root.json");
    expect(JSON.stringify(root)).to.include(`/${BUCKET}/releases/c1/prod/`);
  });

  it("render: the same commit again is the same release; another text for it is refused", async () => {
    expect((await render("c2")).code).to.equal(0);
    const first = readFileSync(join(folder, "rendered/release.json"), "utf8");
    expect((await render("c2")).code).to.equal(0);
    expect(readFileSync(join(folder, "rendered/release.json"), "utf8")).to.equal(first);
    writeFileSync(join(folder, "envs/prod.yaml"), "services: {web: {environment: {PLACE: elsewhere}}}\n");
    const { code, err } = await render("c2");
    expect(code).to.equal(3);
    expect(err).to.include("PreconditionFailed");
  });

  it("render: refuses images without digest and of other registries, and uploads nothing", async () => {
    writeFileSync(
      join(folder, "compose.yaml"),
      `services:\n  web:\n    image: ${REGISTRY}/shop/web:1\n  db:\n    image: docker.io/library/redis@sha256:${"b".repeat(64)}\n`,
    );
    const { code, err } = await render("c3");
    expect(code).to.equal(1);
    expect(err).to.include("compose.yaml:3:12 error IMAGE_UNPINNED").and.to.include("compose.yaml:5:12 error IMAGE_FOREIGN");
    expect(await stored("releases/c3/prod/root.json").catch(() => "nothing")).to.equal("nothing");
  });

  it("render: a parameter that the root stack does not have is told, and nothing is uploaded", async () => {
    writeFileSync(join(folder, "compose.yaml"), COMPOSE.replaceAll("CertArn", "CertArns"));
    const { code, err } = await render("c6");
    expect(code).to.equal(1);
    expect(err)
      .to.include('PARAMETER_UNKNOWN pipelines.yaml gives prod the parameter "webCertArn"')
      .and.to.include('did you mean "webCertArns"?');
    expect(await stored("releases/c6/prod/root.json").catch(() => "nothing")).to.equal("nothing");
  });

  it("render: a value that is not there stops it", async () => {
    const { code, err } = await render("c4", { PC_ENVS: "test=shop-test" });
    expect(code).to.equal(3);
    expect(err).to.include("ParameterNotFound");
  });

  it("outputs: those of the stack reach the commands of a test, under bash", async () => {
    const template = { Resources: { Q: { Type: "AWS::SQS::Queue" } }, Outputs: { Url: { Value: "https://shop.example/it's" } } };
    await new CloudFormationClient(client(PROD)).send(
      new CreateStackCommand({ StackName: "shop-prod", TemplateBody: JSON.stringify(template) }),
    );
    const home = mkdtempSync(join(tmpdir(), "builds-"));
    const environment = {
      PC_NAME: "shop",
      PC_ENV: "prod",
      PC_ACCOUNT: PROD,
      PC_REGION: REGION,
      PC_STACK: "shop-prod",
      PC_TEST_ENV: JSON.stringify({ BASE_URL: "output:Url", MODE: "quick" }),
      EXTERNAL_ID: "pc-1234567890",
      AWS_ENDPOINT_URL: emulator.endpoint,
      AWS_ACCESS_KEY_ID: SHARED,
      AWS_SECRET_ACCESS_KEY: "secret",
    };
    const commands = ['[ "$BASE_URL" = "https://shop.example/it\'s" ]', '[ "$MODE" = quick ]', "cat outputs.json"];
    const { status, output } = await new BuildPlace(home).run(buildspec("test", { commands }), folder, environment);
    rmSync(home, { recursive: true });
    expect(status, output).to.equal(0);
    expect(output).to.include('"Url": "https://shop.example/it\'s"');
  });

  it("diagnose: a failed test keeps its own status, and says what the environment shows, in both places", async () => {
    const template = { Resources: { Q: { Type: "AWS::SQS::Queue" } }, Outputs: { Url: { Value: "https://shop.example" } } };
    await new CloudFormationClient(client(PROD)).send(
      new CreateStackCommand({ StackName: "shop-prod-2", TemplateBody: JSON.stringify(template) }),
    );
    await new S3Client(client(SHARED)).send(new CreateBucketCommand({ Bucket: ARTIFACTS }));
    const home = mkdtempSync(join(tmpdir(), "builds-"));
    const run = (externalId: string, account: string) =>
      new BuildPlace(home).run(buildspec("test", { commands: ["echo testing", "exit 7"] }), folder, {
        PC_NAME: "shop",
        PC_SHARED_ACCOUNT: SHARED,
        PC_ENV: "prod",
        PC_ACCOUNT: PROD,
        PC_REGION: REGION,
        PC_STACK: "shop-prod-2",
        PC_EXECUTION: "e1",
        PC_TEST_ENV: "{}",
        EXTERNAL_ID: externalId,
        CODEBUILD_BUILD_ID: "shop-test:b1",
        AWS_ENDPOINT_URL: emulator.endpoint,
        AWS_ACCESS_KEY_ID: account,
        AWS_SECRET_ACCESS_KEY: "secret",
      });
    const shared = await run("pc-1234567890", SHARED);
    expect(shared.status, shared.output).to.equal(7);
    expect(shared.output).to.include("# shop-prod-2 is CREATE_COMPLETE").and.to.include("## Tasks that stopped\n\nnone");
    const key = "diagnostics/e1/prod-b1.md";
    expect(shared.output).to.include(`kept in s3://${ARTIFACTS}/${key}`);
    const { Body } = await new S3Client(client(SHARED)).send(new GetObjectCommand({ Bucket: ARTIFACTS, Key: key }));
    expect(await Body?.transformToString()).to.include("Q CREATE_COMPLETE");
    const target = await run("", PROD);
    expect(target.status, target.output).to.equal(7);
    expect(target.output).to.include("# shop-prod-2 is CREATE_COMPLETE").and.not.to.include("kept in");
    rmSync(home, { recursive: true });
  });

  it("render: runs from its buildspec, under bash", async () => {
    const home = mkdtempSync(join(tmpdir(), "builds-"));
    const place = new BuildPlace(home);
    const { status, output } = await place.run(buildspec("render"), folder, {
      PC_NAME: "shop",
      PC_SHARED_ACCOUNT: SHARED,
      EXTERNAL_ID: "pc-1234567890",
      COMMIT: "c5",
      PC_ENVS: "prod=shop-prod",
      FILES: "compose.yaml",
      STRATEGY: "inline",
      REGISTRY,
      AWS_ENDPOINT_URL: emulator.endpoint,
      AWS_ACCESS_KEY_ID: SHARED,
      AWS_SECRET_ACCESS_KEY: "secret",
    });
    rmSync(home, { recursive: true });
    expect(status, output).to.equal(0);
    expect(output).to.match(/1 environment, \d+ templates of c5/);
  });
});
