import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CloudFormationClient,
  DescribeChangeSetCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  GetStackPolicyCommand,
  ListChangeSetsCommand,
  waitUntilStackCreateComplete,
  waitUntilStackUpdateComplete,
} from "@aws-sdk/client-cloudformation";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { expect } from "chai";
import { AwsProxy, type SeenRequest } from "composex-core/testing/aws-proxy";
import { type Emulator, startEmulator } from "composex-core/testing/emulator";
import { setEnvironment } from "composex-core/testing/process-environment";
import { testIo } from "composex-core/testing/test-io";
import type { WavePlan } from "../release/wave-plan.ts";
import { buildspec } from "../render/codebuild/buildspec.ts";
import { JsonService } from "../testing/json-service.ts";
import { putRelease, type ReleasedOptions } from "../testing/released.ts";
import { BuildPlace } from "../testing/run-buildspec.ts";
import { main } from "./main.ts";

const REGION = "eu-west-1";
/** The emulator finds no template in the bucket of another account, so the wave is in the shared one. */
const ACCOUNT = "111111111111";
const BUCKET = `shop-templates-${ACCOUNT}-${REGION}`;
const CLOSED = { cron: "* * * ? * * 2020", timeZone: "UTC" };

interface StepOptions {
  readonly wave?: string;
  readonly environments?: string;
  readonly execution?: string;
  readonly build?: string;
  readonly approved?: Readonly<Record<string, string>>;
}

describe("job plan", function () {
  this.timeout(240_000);
  let emulator: Emulator;
  let proxy: AwsProxy;
  let codepipeline: JsonService;
  let restore: () => void;
  let cloudFormation: CloudFormationClient;
  let s3: S3Client;
  let folder = "";
  let builds = 0;

  before(async () => {
    emulator = await startEmulator();
    proxy = new AwsProxy(emulator.endpoint);
    codepipeline = new JsonService();
    restore = setEnvironment({
      AWS_ENDPOINT_URL: await proxy.start(),
      AWS_ENDPOINT_URL_CODEPIPELINE: await codepipeline.start(),
      AWS_ACCESS_KEY_ID: ACCOUNT,
      AWS_SECRET_ACCESS_KEY: "secret",
      AWS_SESSION_TOKEN: undefined,
      AWS_REGION: REGION,
    });
    const client = {
      region: REGION,
      endpoint: emulator.endpoint,
      credentials: { accessKeyId: ACCOUNT, secretAccessKey: "secret" },
      forcePathStyle: true,
    };
    cloudFormation = new CloudFormationClient(client);
    s3 = new S3Client(client);
    await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  });
  after(async () => {
    restore?.();
    await proxy?.stop();
    await codepipeline?.stop();
    await emulator?.stop();
  });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "plan-"));
    proxy.clear();
    codepipeline.calls.length = 0;
    stages({});
    codepipeline.answers["GetPipelineExecution"] = () => ({ pipelineExecution: { executionType: "STANDARD" } });
    await fetch(`${emulator.endpoint}/_ministack/reset`, { method: "POST" });
    await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const release = (commit: string, over: Partial<ReleasedOptions> = {}) =>
    putRelease(s3, folder, { commit, account: ACCOUNT, bucket: BUCKET, environments: { prod: { seconds: 30 } }, ...over });

  /** What GetPipelineState says, by stage. */
  const stages = (states: Readonly<Record<string, object>>) => {
    codepipeline.answers["GetPipelineState"] = () => ({
      pipelineName: "shop-cd",
      stageStates: Object.entries({ "Check-prod": {}, "Deploy-prod": {}, ...states }).map(([stageName, state]) => ({
        stageName,
        ...state,
      })),
    });
  };

  const step = async (name: string, options: StepOptions = {}) => {
    const { wave = "prod", environments = "prod", execution = "e1", build, approved = {} } = options;
    builds += 1;
    const io = testIo({
      workingDirectory: folder,
      environment: {
        PC_NAME: "shop",
        PC_SHARED_ACCOUNT: ACCOUNT,
        EXTERNAL_ID: "pc-1234567890",
        AWS_REGION: REGION,
        PC_EXECUTION: execution,
        PC_ENVS: environments,
        CODEBUILD_BUILD_ID: `shop-plan:${build ?? `b${builds}`}`,
        CODEBUILD_INITIATOR: "codepipeline/shop-cd",
        CODEBUILD_BUILD_URL: "https://console.example/build/1",
        [`CODEBUILD_SRC_DIR_Plan_${wave}`]: join(folder, "approved"),
        ...approved,
      },
    });
    const code = await main(["job", "plan", name, "--wave", wave, "--output", "plan", "--variables-file", "plan.env"], io);
    return { code, ...io.printed };
  };
  /** Of a step that succeeded: what it exports. */
  const exported = async (name: string, options: StepOptions = {}): Promise<Readonly<Record<string, string>>> => {
    const { code, err } = await step(name, options);
    expect(err).to.equal("");
    expect(code).to.equal(0);
    const text = readFileSync(join(folder, "plan.env"), "utf8");
    return Object.fromEntries([...text.matchAll(/^(\w+)='(.*)'$/gm)].map(([, key = "", value = ""]) => [key, value]));
  };
  const plan = (): WavePlan => JSON.parse(readFileSync(join(folder, "plan/plan.json"), "utf8")) as WavePlan;
  /** Prepare, and what people would approve put where Confirm finds it. */
  const prepared = async (options: StepOptions = {}) => {
    const values = await exported("prepare", options);
    mkdirSync(join(folder, "approved"), { recursive: true });
    writeFileSync(join(folder, "approved/plan.json"), readFileSync(join(folder, "plan/plan.json")));
    return { values, approved: { CHANGE_SET: values["CHANGE_SET"] ?? "", PLAN_HASH: values["PLAN_HASH"] ?? "" } };
  };
  /** What the native action does. */
  const execute = async (changeSet = "", StackName = "shop-prod") => {
    const { Stacks } = await cloudFormation.send(new DescribeStacksCommand({ StackName }));
    await cloudFormation.send(new ExecuteChangeSetCommand({ StackName, ChangeSetName: changeSet }));
    const wait = Stacks?.[0]?.StackStatus === "REVIEW_IN_PROGRESS" ? waitUntilStackCreateComplete : waitUntilStackUpdateComplete;
    await wait({ client: cloudFormation, maxWaitTime: 30, minDelay: 1, maxDelay: 1 }, { StackName });
  };
  const deploy = async (commit: string, over: Partial<ReleasedOptions> = {}) => {
    await release(commit, over);
    await execute((await exported("prepare"))["CHANGE_SET"]);
  };
  const changeSets = async (StackName = "shop-prod") =>
    ((await cloudFormation.send(new ListChangeSetsCommand({ StackName }))).Summaries ?? []).map(({ ChangeSetName }) => ChangeSetName);

  describe("check", () => {
    it("asks for the stages behind where there is no stack, or another one", async () => {
      await release("c1");
      expect(await exported("check")).to.deep.equal({ NEEDED: "yes", CHANGE_SET: "-", LINK: "-", PLAN_HASH: "-", SUMMARY: "-" });
      await deploy("c1");
      await release("c2", { environments: { prod: { seconds: 60 } } });
      expect((await exported("check"))["NEEDED"]).to.equal("yes");
      expect(proxy.seen.map(({ operation }) => operation).filter((operation) => operation === "CreateChangeSet")).to.have.length(1);
    });

    it("asks for nothing where another commit is the same stack, and no run waits or may be repeated behind", async () => {
      await deploy("c1");
      await release("c2");
      expect((await exported("check"))["NEEDED"]).to.equal("no");
      stages({ "Deploy-prod": { latestExecution: { pipelineExecutionId: "e0", status: "Succeeded" } } });
      expect((await exported("check"))["NEEDED"]).to.equal("no");
      for (const [name, state] of [
        ["Deploy-prod", { latestExecution: { pipelineExecutionId: "e0", status: "Failed" } }],
        ["Deploy-prod", { latestExecution: { pipelineExecutionId: "e0", status: "InProgress" } }],
        ["Approve-prod", { inboundExecutions: [{ pipelineExecutionId: "e0", status: "InProgress" }] }],
      ] as const) {
        stages({ [name]: state });
        expect((await exported("check"))["NEEDED"], JSON.stringify(state)).to.equal("yes");
      }
    });

    it("sees what somebody changed by hand in a nested stack", async () => {
      await deploy("c1");
      proxy.rules.after = ({ operation, form }: SeenRequest, body) =>
        operation === "GetTemplate" && form.get("StackName")?.includes("data") ? body.replace("PAY_PER_REQUEST", "PROVISIONED") : undefined;
      expect((await exported("check"))["NEEDED"]).to.equal("yes");
    });

    it("takes a stack in another state for a changed one", async () => {
      await deploy("c1");
      proxy.rules.after = ({ operation }, body) =>
        operation === "DescribeStacks" ? body.replace("CREATE_COMPLETE", "UPDATE_ROLLBACK_FAILED") : undefined;
      expect((await exported("check"))["NEEDED"]).to.equal("yes");
    });
  });

  describe("prepare", () => {
    it("creates the first change set so that a failed creation removes itself, and says what it would do", async () => {
      await release("c1");
      const values = await exported("prepare", { build: "b-1" });
      expect(values).to.include({ NEEDED: "yes", CHANGE_SET: "pc-e1-b-1", LINK: "https://console.example/build/1" });
      const set = await cloudFormation.send(new DescribeChangeSetCommand({ StackName: "shop-prod", ChangeSetName: "pc-e1-b-1" }));
      expect(set).to.include({ Status: "CREATE_COMPLETE", ExecutionStatus: "AVAILABLE", OnStackFailure: "DELETE" });
      const request = proxy.seen.find(({ operation }) => operation === "CreateChangeSet")?.form;
      expect(request?.get("RoleARN")).to.equal(`arn:aws:iam::${ACCOUNT}:role/pipeline-composer/shop/shop-prod-cfn`);
      expect(request?.get("TemplateURL")).to.equal(`https://s3.${REGION}.amazonaws.com/${BUCKET}/releases/c1/prod/root.json`);
      expect(request?.get("ClientToken")).to.equal("pc-e1-b-1");
      expect(request?.get("IncludeNestedStacks")).to.equal("true");
      expect(plan()).to.deep.include({
        schema: 1,
        wave: "prod",
        commit: "c1",
        execution: "e1",
        hash: values["PLAN_HASH"],
        changeSet: "pc-e1-b-1",
      });
      expect(plan().environments[0]).to.include({ name: "prod", stack: "shop-prod", account: ACCOUNT, covers: "all" });
      expect(readFileSync(join(folder, "plan/plan.md"), "utf8")).to.include("data/Orders");
      expect(values["SUMMARY"]).to.match(/^prod: a new stack of \d resources; web [0-9a-f]{12}; plan [0-9a-f]{16}$/);
    });

    it("says what is replaced, keeps data by the policies of all stacks, and drops sets of earlier runs", async () => {
      await deploy("c1");
      await release("c2", { environments: { prod: { seconds: 45 } } });
      const first = await exported("prepare");
      const second = await exported("prepare", { execution: "e2" });
      expect(await changeSets()).to.deep.equal([second["CHANGE_SET"]]);
      expect(second["PLAN_HASH"]).to.equal(first["PLAN_HASH"]);
      expect(second["SUMMARY"]).to.match(/^prod: modify 1; web/);
      const policies = [];
      const { StackResources = [] } = await cloudFormation.send(new DescribeStackResourcesCommand({ StackName: "shop-prod" }));
      for (const StackName of ["shop-prod", StackResources[0]?.PhysicalResourceId]) {
        const { StackPolicyBody = "{}" } = await cloudFormation.send(new GetStackPolicyCommand({ StackName }));
        policies.push(JSON.parse(StackPolicyBody) as { Statement: object[] });
      }
      expect(policies[0]?.Statement).to.have.length(1);
      expect(policies[1]?.Statement[1]).to.deep.equal({
        Effect: "Deny",
        Action: ["Update:Delete", "Update:Replace"],
        Principal: "*",
        Resource: "*",
        Condition: { StringEquals: { ResourceType: ["AWS::DynamoDB::Table"] } },
      });
    });

    it("refuses to replace what holds data, unless that is allowed by name", async () => {
      await deploy("c1");
      const renamed = { environments: { prod: { seconds: 30, table: "orders2" } } };
      await release("c2", renamed);
      const { code, err } = await step("prepare");
      expect(code).to.equal(12);
      expect(err).to.include("REPLACE_REFUSED").and.to.include("data/Orders").and.to.include("allowReplace of prod");
      expect(proxy.seen.filter(({ operation }) => operation === "CreateChangeSet")).to.have.length(1);
      await release("c3", { ...renamed, allowReplace: ["Orders"] });
      expect((await exported("prepare"))["SUMMARY"]).to.match(/REPLACE 1; DATA AT RISK: data\/Orders/);
    });

    it("refuses a replacement that only CloudFormation foresees", async () => {
      await deploy("c1");
      await release("c2", { environments: { prod: { seconds: 45 } } });
      proxy.rules.after = ({ operation }, body) =>
        operation === "DescribeChangeSet"
          ? body.replace(
              "<Changes>",
              `<Changes><member><Type>Resource</Type><ResourceChange><Action>Modify</Action><LogicalResourceId>Ledger</LogicalResourceId><ResourceType>AWS::RDS::DBInstance</ResourceType><Replacement>True</Replacement></ResourceChange></member>`,
            )
          : undefined;
      const { code, err } = await step("prepare");
      expect(code).to.equal(12);
      expect(err).to.include("Ledger");
    });

    it("is not empty for an unchanged stack: only the run differs", async () => {
      await deploy("c1");
      await release("c2");
      const values = await exported("prepare");
      expect(values["SUMMARY"]).to.match(/^prod: nothing changes; web/);
      await execute(values["CHANGE_SET"]);
      const { Stacks } = await cloudFormation.send(new DescribeStacksCommand({ StackName: "shop-prod" }));
      expect(Stacks?.[0]?.Outputs?.find(({ OutputKey }) => OutputKey === "PipelineRun")?.OutputValue).to.match(/^c2 e1 b\d+$/);
    });

    it("refuses a template that is not what was rendered", async () => {
      await release("c1");
      await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: "releases/c1/prod/data.json", Body: '{"Resources": {}}' }));
      const { code, err } = await step("prepare");
      expect(code).to.equal(3);
      expect(err).to.include("TEMPLATE_CHANGED").and.to.include("releases/c1/prod/data.json");
    });

    for (const [status, way] of [
      ["ROLLBACK_COMPLETE", "pipeline-composer clean prod"],
      ["CREATE_FAILED", "pipeline-composer clean prod"],
      ["UPDATE_ROLLBACK_FAILED", "continue-update-rollback --stack-name shop-prod"],
      ["UPDATE_FAILED", "rollback-stack --stack-name shop-prod"],
    ] as const) {
      it(`stops at a stack that is ${status}, and says what leads on`, async () => {
        await deploy("c1");
        await release("c2");
        proxy.rules.after = ({ operation }, body) => (operation === "DescribeStacks" ? body.replace("CREATE_COMPLETE", status) : undefined);
        const { code, err } = await step("prepare");
        expect(code).to.equal(3);
        expect(err).to.include("STACK_STUCK").and.to.include(way);
      });
    }

    it("creates again what a failed creation left under review", async () => {
      await release("c1");
      await exported("prepare");
      await release("c2", { environments: { prod: { seconds: 45 } } });
      const values = await exported("prepare", { execution: "e2" });
      expect(await changeSets()).to.deep.equal([values["CHANGE_SET"]]);
      await execute(values["CHANGE_SET"]);
    });

    it("tells the property at which a validation failed", async () => {
      await release("c1");
      proxy.rules.before = ({ operation }) =>
        operation === "DescribeEvents"
          ? {
              status: 200,
              body: "<DescribeEventsResponse><DescribeEventsResult><OperationEvents><member><EventType>VALIDATION_ERROR</EventType><LogicalResourceId>Orders</LogicalResourceId><ValidationPath>/Resources/Orders/Properties/KeySchema</ValidationPath><ValidationStatusReason>no such attribute</ValidationStatusReason></member></OperationEvents></DescribeEventsResult></DescribeEventsResponse>",
            }
          : undefined;
      proxy.rules.after = failedSet("Validation failed with 1 error(s).");
      const { code, err } = await step("prepare");
      expect(code).to.equal(3);
      expect(err).to.include("CHANGE_SET_FAILED").and.to.include("Orders at /Resources/Orders/Properties/KeySchema: no such attribute");
    });

    it("makes a set of the root alone where those of nested stacks cannot be worked out, and says so", async () => {
      await release("c1");
      const failed = failedSet(
        "Nested change set arn:aws:cloudformation:eu-west-1:1:changeSet/x was not successfully created: Currently in FAILED.",
      );
      proxy.rules.after = (request, body) =>
        proxy.seen.filter(({ operation }) => operation === "CreateChangeSet").length === 1 ? failed(request, body) : undefined;
      const values = await exported("prepare");
      expect(
        proxy.seen.filter(({ operation }) => operation === "CreateChangeSet").map(({ form }) => form.get("IncludeNestedStacks")),
      ).to.deep.equal(["true", "false"]);
      expect(values["SUMMARY"]).to.include("nested stacks by their templates alone");
      expect(plan().environments[0]?.covers).to.equal("root");
      expect(readFileSync(join(folder, "plan/plan.md"), "utf8"))
        .to.include("is of the root stack alone")
        .and.to.include("data/Orders");
      await execute(values["CHANGE_SET"]);
    });

    it("plans the members of a wave together, and a failing one by its name", async () => {
      const environments = { eu: { seconds: 1, table: "eu" }, us: { seconds: 2, table: "us" } };
      await release("c1", { environments });
      const values = await exported("prepare", { wave: "w20", environments: "eu us" });
      expect(values["SUMMARY"]).to.match(/^eu: a new stack.* \| us: a new stack/);
      expect(await changeSets("shop-eu")).to.deep.equal(await changeSets("shop-us"));
      const { code, err } = await step("prepare", { wave: "w20", environments: "eu mars" });
      expect(code).to.equal(3);
      expect(err).to.include("no environment mars");
    });
  });

  describe("confirm", () => {
    it("gives the very set that was approved", async () => {
      await release("c1");
      const { values, approved } = await prepared();
      expect(await exported("confirm", { approved })).to.include({ CHANGE_SET: values["CHANGE_SET"], PLAN_HASH: values["PLAN_HASH"] });
      expect(await changeSets()).to.deep.equal([values["CHANGE_SET"]]);
    });

    it("is stale where the stack has moved on", async () => {
      await deploy("c1");
      await release("c2", { environments: { prod: { seconds: 45 } } });
      const { approved } = await prepared();
      await deploy("c3", { environments: { prod: { seconds: 60 } } });
      await release("c2", { environments: { prod: { seconds: 45 } } });
      const { code, err } = await step("confirm", { approved });
      expect(code).to.equal(13);
      expect(err).to.include("PLAN_STALE").and.to.include("shop-prod is not as approved");
    });

    it("makes the set again where it is gone and would be the same", async () => {
      await deploy("c1");
      await release("c2", { environments: { prod: { seconds: 45 } } });
      const { values, approved } = await prepared();
      await exported("prepare", { execution: "e0" });
      const again = await exported("confirm", { approved, build: "again" });
      expect(again["CHANGE_SET"]).to.equal("pc-e1-again").and.not.to.equal(values["CHANGE_SET"]);
      expect(again["PLAN_HASH"]).to.equal(values["PLAN_HASH"]);
      expect(await changeSets()).to.deep.equal(["pc-e1-again"]);
    });

    it("makes a set again where an earlier try has done all but the run", async () => {
      await deploy("c1");
      await release("c2", { environments: { prod: { seconds: 45 } } });
      const { values, approved } = await prepared();
      await execute(values["CHANGE_SET"]);
      const again = await exported("confirm", { approved });
      expect(again["CHANGE_SET"]).not.to.equal(values["CHANGE_SET"]);
      await execute(again["CHANGE_SET"]);
    });

    it("goes on with a wave of which one member was deployed before the other failed", async () => {
      const wave = { wave: "w20", environments: "eu us" };
      await release("c1", { environments: { eu: { seconds: 1, table: "eu" }, us: { seconds: 2, table: "us" } } });
      const { values, approved } = await prepared(wave);
      await execute(values["CHANGE_SET"], "shop-eu");
      const again = await exported("confirm", { ...wave, approved });
      for (const stack of ["shop-eu", "shop-us"]) await execute(again["CHANGE_SET"], stack);
    });

    it("believes no artifact that is not the one whose hash was approved", async () => {
      await deploy("c1");
      await release("c2", { environments: { prod: { seconds: 45 } } });
      const { approved } = await prepared();
      const forged = await step("confirm", { approved: { ...approved, PLAN_HASH: "0".repeat(64) } });
      expect(forged.code).to.equal(13);
      rmSync(join(folder, "approved/plan.json"));
      expect((await step("confirm", { approved })).code).to.equal(13);
    });

    it("plans a rollback again where nobody is asked in its stage, and only then", async () => {
      await deploy("c1");
      await release("c0", { environments: { prod: { seconds: 10 } } });
      const { approved } = await prepared();
      await deploy("c2", { environments: { prod: { seconds: 45 } } });
      await release("c0", { environments: { prod: { seconds: 10 } } });
      codepipeline.answers["GetPipelineExecution"] = () => ({ pipelineExecution: { executionType: "ROLLBACK" } });
      stages({ "Deploy-prod": { actionStates: [{ actionName: "Approve" }, { actionName: "Confirm" }] } });
      expect((await step("confirm", { approved })).code).to.equal(13);
      stages({ "Deploy-prod": { actionStates: [{ actionName: "Confirm" }] } });
      const again = await exported("confirm", { approved });
      expect(again["SUMMARY"]).to.match(/^prod: modify 1/);
      await execute(again["CHANGE_SET"]);
    });

    it("is held by a window that has closed since, unless the approval says otherwise", async () => {
      await release("c1", { window: CLOSED });
      const { approved } = await prepared();
      const { code, err } = await step("confirm", { approved });
      expect(code).to.equal(15);
      expect(err).to.include("WINDOW_CLOSED").and.to.include('"outside window:"');
      const answered = (execution: string, summary: string) =>
        stages({
          "Deploy-prod": {
            latestExecution: { pipelineExecutionId: execution, status: "InProgress" },
            actionStates: [{ actionName: "Approve", latestExecution: { status: "Succeeded", summary } }],
          },
        });
      answered("e1", "looks good");
      expect((await step("confirm", { approved })).code).to.equal(15);
      answered("e2", "outside window: somebody else's");
      expect((await step("confirm", { approved })).code).to.equal(15);
      answered("e1", "outside window: the site is down");
      await exported("confirm", { approved });
    });
  });

  describe("protect", () => {
    it("keeps stack and data, and may be repeated", async () => {
      await deploy("c1");
      for (const _ of [1, 2]) await exported("protect");
      const { Stacks } = await cloudFormation.send(new DescribeStacksCommand({ StackName: "shop-prod" }));
      expect(Stacks?.[0]?.EnableTerminationProtection).to.equal(true);
      expect(proxy.seen.filter(({ operation }) => operation === "UpdateTerminationProtection")).to.have.length(1);
    });

    it("fails where there is no stack", async () => {
      await release("c1");
      expect((await step("protect")).err).to.include("STACK_STUCK");
    });
  });

  it("exports everything from its buildspec, under bash, and fails with its gate", async () => {
    const home = mkdtempSync(join(tmpdir(), "builds-"));
    const run = (step: string) =>
      new BuildPlace(home).run(buildspec("plan"), folder, {
        PC_NAME: "shop",
        PC_SHARED_ACCOUNT: ACCOUNT,
        EXTERNAL_ID: "pc-1234567890",
        PC_STEP: step,
        PC_WAVE: "prod",
        PC_ENVS: "prod",
        PC_EXECUTION: "e1",
        CODEBUILD_BUILD_ID: "shop-plan:b1",
        CODEBUILD_INITIATOR: "codepipeline/shop-cd",
        AWS_ENDPOINT_URL: process.env["AWS_ENDPOINT_URL"] ?? "",
        AWS_ENDPOINT_URL_CODEPIPELINE: process.env["AWS_ENDPOINT_URL_CODEPIPELINE"] ?? "",
        AWS_ACCESS_KEY_ID: ACCOUNT,
        AWS_SECRET_ACCESS_KEY: "secret",
      });
    await deploy("c1");
    await release("c2", { environments: { prod: { seconds: 45 } } });
    const { status, output, exported: values } = await run("prepare");
    expect(status, output).to.equal(0);
    expect(Object.keys(values)).to.deep.equal(["NEEDED", "CHANGE_SET", "LINK", "PLAN_HASH", "SUMMARY"]);
    expect(values).to.include({ NEEDED: "yes", CHANGE_SET: "pc-e1-b1" });
    expect(values["LINK"]).to.equal(
      `https://${REGION}.console.aws.amazon.com/codesuite/codepipeline/pipelines/shop-cd/view?region=${REGION}`,
    );
    expect(values["SUMMARY"]).to.match(/^prod: modify 1; web [0-9a-f]{12}; plan [0-9a-f]{16}$/);
    expect(plan().changeSet).to.equal("pc-e1-b1");
    await release("c3", { environments: { prod: { seconds: 45, table: "other" } } });
    const refused = await run("prepare");
    expect(refused.status).to.equal(12);
    expect(refused.output).to.include("REPLACE_REFUSED");
    rmSync(home, { recursive: true });
  });

  it("retries a first creation that failed and removed itself", async () => {
    await release("c1", { environments: { prod: { seconds: 30, table: "taken", fails: true } } });
    const first = await exported("prepare");
    await execute(first["CHANGE_SET"]).then(
      () => expect.fail("it should have failed"),
      () => undefined,
    );
    expect(await changeSets().catch(() => [])).to.deep.equal([]);
    await release("c2");
    const second = await exported("prepare", { execution: "e2" });
    await execute(second["CHANGE_SET"]);
  });
});

/** Makes every change set look failed, for a reason. */
function failedSet(reason: string) {
  return ({ operation }: SeenRequest, body: string): string | undefined =>
    operation === "DescribeChangeSet"
      ? body
          .replace(/<Status>CREATE_COMPLETE/, "<Status>FAILED")
          .replace(/<ExecutionStatus>AVAILABLE/, "<ExecutionStatus>UNAVAILABLE")
          .replace(/<StatusReason>[^<]*<[/]StatusReason>|<StatusReason[/]>|(?=<ExecutionStatus>)/, `<StatusReason>${reason}</StatusReason>`)
      : undefined;
}
