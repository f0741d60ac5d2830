import {
  CodePipelineClient,
  DisableStageTransitionCommand,
  EnableStageTransitionCommand,
  GetPipelineCommand,
  GetPipelineExecutionCommand,
  GetPipelineStateCommand,
  ListActionExecutionsCommand,
  ListPipelinesCommand,
  ListRuleExecutionsCommand,
  OverrideStageConditionCommand,
  PutApprovalResultCommand,
  paginateListActionExecutions,
  paginateListPipelineExecutions,
  RetryStageExecutionCommand,
  RollbackStageCommand,
  StartPipelineExecutionCommand,
  StopPipelineExecutionCommand,
} from "@aws-sdk/client-codepipeline";
import { expect } from "chai";
import { FakeAws, REGION } from "../fake-aws.ts";
import type { ActionDefinition, PipelineDefinition } from "./definition.ts";

const NOW = Date.parse("2026-01-05T12:00:00Z");
const pipelineName = "shop-cd";

const action = (name: string, over: Partial<ActionDefinition> = {}): ActionDefinition => ({
  name,
  runOrder: 1,
  category: "Build",
  provider: "CodeBuild",
  configuration: { ProjectName: "plan" },
  inputs: [],
  outputs: [],
  ...over,
});

const definition: PipelineDefinition = {
  name: pipelineName,
  mode: "SUPERSEDED",
  artifactBucket: "artifacts",
  variables: { APP: "-" },
  stages: [
    { name: "Source", actions: [action("Source", { category: "Source", provider: "CodeCommit", configuration: {} })] },
    {
      name: "Check",
      beforeEntry: {
        result: "FAIL",
        rules: [{ name: "Window", provider: "DeploymentWindow", configuration: { Cron: "* * 12-13 ? * *", TimeZone: "UTC" } }],
      },
      onSuccess: { result: "FAIL", rules: [{ name: "Alarm", provider: "CloudWatchAlarm", configuration: { AlarmName: "5xx" } }] },
      actions: [action("Check", { namespace: "Check" })],
    },
    {
      name: "Deploy",
      actions: [
        action("Prepare", { namespace: "Prepare", outputs: ["Plan"] }),
        action("Approve", { category: "Approval", provider: "Manual", runOrder: 2, configuration: { CustomData: "#{Prepare.HASH}" } }),
        action("Execute", { runOrder: 3 }),
      ],
    },
  ],
};

describe("the fake of CodePipeline, seen through the SDK", () => {
  let aws: FakeAws;
  let client: CodePipelineClient;
  /** Actions that fail, by name. */
  let failing: readonly string[];
  let firing: boolean;

  beforeEach(async () => {
    failing = [];
    firing = false;
    aws = new FakeAws(NOW, {
      action: (run, _pipeline, wanted) => {
        if (run.action === "Source") return { succeeded: true, revision: { id: wanted ?? "head" } };
        if (failing.includes(run.action)) return { succeeded: false, summary: `${run.action} has failed` };
        return run.action === "Prepare"
          ? { succeeded: true, variables: { HASH: "h1" }, files: { Plan: { "plan.md": "# Plan" } } }
          : { succeeded: true };
      },
      rule: () => ({ succeeded: !firing, summary: firing ? "5xx is in ALARM" : "" }),
    });
    aws.pipelines.add(definition);
    const endpoint = await aws.start();
    client = new CodePipelineClient({
      region: REGION,
      endpoint,
      credentials: { accessKeyId: "a", secretAccessKey: "s" },
      maxAttempts: 1,
    });
  });
  afterEach(() => aws.stop());

  const start = async (commit = "c1"): Promise<string> => {
    const sourceRevisions = [{ actionName: "Source", revisionType: "COMMIT_ID" as const, revisionValue: commit }];
    const { pipelineExecutionId } = await client.send(new StartPipelineExecutionCommand({ name: pipelineName, sourceRevisions }));
    return pipelineExecutionId ?? "";
  };
  const stageState = async (name: string) => {
    const { stageStates = [] } = await client.send(new GetPipelineStateCommand({ name: pipelineName }));
    return stageStates.find(({ stageName }) => stageName === name);
  };
  const token = async (): Promise<string> =>
    (await stageState("Deploy"))?.actionStates?.find(({ actionName }) => actionName === "Approve")?.latestExecution?.token ?? "";
  const answer = async (status: "Approved" | "Rejected", given: string) =>
    client.send(
      new PutApprovalResultCommand({
        pipelineName,
        stageName: "Deploy",
        actionName: "Approve",
        token: given,
        result: { status, summary: "ok" },
      }),
    );
  const refused = async (call: Promise<unknown>): Promise<string> => {
    try {
      await call;
    } catch (error) {
      return (error as Error).name;
    }
    return "";
  };

  it("shows structure, state and executions", async () => {
    const id = await start();
    const { pipelines } = await client.send(new ListPipelinesCommand({}));
    expect(pipelines?.map(({ name }) => name)).to.deep.equal([pipelineName]);
    const { pipeline } = await client.send(new GetPipelineCommand({ name: pipelineName }));
    expect(pipeline?.stages?.map(({ name }) => name)).to.deep.equal(["Source", "Check", "Deploy"]);
    const { pipelineExecution } = await client.send(new GetPipelineExecutionCommand({ pipelineName, pipelineExecutionId: id }));
    expect(pipelineExecution).to.deep.include({ status: "InProgress", pipelineVersion: 1, executionType: "STANDARD" });
    expect(pipelineExecution?.artifactRevisions).to.deep.equal([{ name: "Source", revisionId: "c1" }]);
    const { ruleExecutionDetails } = await client.send(
      new ListRuleExecutionsCommand({ pipelineName, filter: { pipelineExecutionId: id } }),
    );
    expect(ruleExecutionDetails?.map(({ ruleName, status }) => [ruleName, status])).to.deep.equal([
      ["Alarm", "Succeeded"],
      ["Window", "Succeeded"],
    ]);
    expect(await refused(client.send(new GetPipelineStateCommand({ name: "other" })))).to.equal("PipelineNotFoundException");
  });

  it("takes one answer to an approval", async () => {
    await start();
    const given = await token();
    const { actionExecutionDetails } = await client.send(new ListActionExecutionsCommand({ pipelineName }));
    expect(actionExecutionDetails?.[0]?.input?.resolvedConfiguration).to.deep.equal({ CustomData: "h1" });
    expect(await refused(answer("Approved", "00000000-0000-0000-0000-000000000000"))).to.equal("InvalidApprovalTokenException");
    const { approvedAt } = await answer("Approved", given);
    expect(approvedAt?.getTime()).to.equal(NOW);
    expect(await refused(answer("Approved", given))).to.equal("ApprovalAlreadyCompletedException");
    expect(await token()).to.equal("");
    expect((await stageState("Deploy"))?.latestExecution?.status).to.equal("Succeeded");
  });

  it("lets the newest wait, page by page", async () => {
    const ids = [await start("c1"), await start("c2"), await start("c3")];
    const seen: string[] = [];
    for await (const page of paginateListPipelineExecutions({ client, pageSize: 2 }, { pipelineName })) {
      for (const { pipelineExecutionId, status } of page.pipelineExecutionSummaries ?? []) seen.push(`${pipelineExecutionId} ${status}`);
    }
    expect(seen).to.deep.equal([`${ids[2]} InProgress`, `${ids[1]} Superseded`, `${ids[0]} InProgress`]);
    const deploy = await stageState("Deploy");
    expect(deploy?.latestExecution?.pipelineExecutionId).to.equal(ids[0]);
    expect(deploy?.inboundExecutions?.map(({ pipelineExecutionId }) => pipelineExecutionId)).to.deep.equal([ids[2]]);
    let actions = 0;
    for await (const page of paginateListActionExecutions({ client, pageSize: 2 }, { pipelineName }))
      actions += page.actionExecutionDetails?.length ?? 0;
    expect(actions).to.equal(aws.pipelines.state(pipelineName).actionRuns.length);
  });

  it("retries what failed, and says why it does not", async () => {
    failing = ["Execute"];
    const id = await start();
    await answer("Approved", await token());
    const retry = (retryMode: "FAILED_ACTIONS" | "ALL_ACTIONS", stageName = "Deploy", pipelineExecutionId = id) =>
      client.send(new RetryStageExecutionCommand({ pipelineName, stageName, pipelineExecutionId, retryMode }));
    expect(await refused(retry("FAILED_ACTIONS", "Check"))).to.equal("StageNotRetryableException");
    expect(await refused(retry("FAILED_ACTIONS", "Nowhere"))).to.equal("StageNotFoundException");
    failing = [];
    await retry("ALL_ACTIONS");
    expect(await token()).to.not.equal("");
    const later = await start("c2");
    await answer("Rejected", await token());
    expect((await stageState("Deploy"))?.latestExecution?.pipelineExecutionId).to.equal(later);
    expect(await refused(retry("ALL_ACTIONS"))).to.equal("NotLatestPipelineExecutionException");
  });

  it("rolls a stage back under the same structure only", async () => {
    const first = await start("c1");
    await answer("Approved", await token());
    await start("c2");
    await answer("Approved", await token());
    const roll = (target: string) =>
      client.send(new RollbackStageCommand({ pipelineName, stageName: "Deploy", targetPipelineExecutionId: target }));
    const { pipelineExecutionId = "" } = await roll(first);
    const { pipelineExecution } = await client.send(new GetPipelineExecutionCommand({ pipelineName, pipelineExecutionId }));
    expect(pipelineExecution).to.deep.include({
      executionType: "ROLLBACK",
      rollbackMetadata: { rollbackTargetPipelineExecutionId: first },
    });
    await answer("Approved", await token());
    aws.pipelines.request(pipelineName, { kind: "edit", definition });
    expect(await refused(roll(first))).to.equal("UnableToRollbackStageException");
    expect(await refused(roll("00000000-0000-0000-0000-000000000000"))).to.equal("PipelineExecutionNotFoundException");
    aws.pipelines.failNext("RollbackStage", "PipelineExecutionOutdatedException");
    expect(await refused(roll(first))).to.equal("PipelineExecutionOutdatedException");
  });

  it("holds a stage while its window is closed, and lets who overrides past it", async () => {
    aws.pipelines.advanceTo(NOW + 2 * 3_600_000);
    const id = await start();
    expect((await stageState("Check"))?.beforeEntryConditionState?.latestExecution?.status).to.equal("InProgress");
    const override = (conditionType: "BEFORE_ENTRY" | "ON_SUCCESS") =>
      client.send(new OverrideStageConditionCommand({ pipelineName, stageName: "Check", pipelineExecutionId: id, conditionType }));
    expect(await refused(override("ON_SUCCESS"))).to.equal("ConditionNotOverridableException");
    firing = true;
    await override("BEFORE_ENTRY");
    expect((await stageState("Check"))?.latestExecution?.status).to.equal("Failed");
    await override("ON_SUCCESS");
    expect((await stageState("Check"))?.latestExecution?.status).to.equal("Succeeded");
  });

  it("opens a window by itself", async () => {
    aws.pipelines.advanceTo(NOW + 2 * 3_600_000);
    await start();
    aws.pipelines.advanceTo(NOW + 23 * 3_600_000);
    expect((await stageState("Check"))?.latestExecution?.status).to.equal("InProgress");
    aws.pipelines.advanceTo(NOW + 24 * 3_600_000);
    expect((await stageState("Check"))?.latestExecution?.status).to.equal("Succeeded");
  });

  it("stops, freezes and unfreezes", async () => {
    const transition = { pipelineName, stageName: "Check", transitionType: "Inbound" as const };
    expect(await refused(client.send(new DisableStageTransitionCommand({ ...transition, reason: "no: colon" })))).to.equal(
      "ValidationException",
    );
    await client.send(new DisableStageTransitionCommand({ ...transition, reason: "sale" }));
    const id = await start();
    const frozen = await stageState("Check");
    expect(frozen?.inboundTransitionState).to.include({ enabled: false, disabledReason: "sale" });
    expect(frozen?.inboundExecutions).to.have.length(1);
    await client.send(new EnableStageTransitionCommand(transition));
    const stop = (abandon: boolean) =>
      client.send(new StopPipelineExecutionCommand({ pipelineName, pipelineExecutionId: id, abandon, reason: "wrong" }));
    await stop(false);
    expect(await refused(stop(false))).to.equal("DuplicatedStopRequestException");
    await stop(true);
    expect(await refused(stop(true))).to.equal("PipelineExecutionNotStoppableException");
  });

  it("knows a start that is repeated, and its variables", async () => {
    const again = () =>
      client.send(
        new StartPipelineExecutionCommand({
          name: pipelineName,
          clientRequestToken: "one",
          variables: [{ name: "APP", value: "web" }],
        }),
      );
    expect((await again()).pipelineExecutionId).to.equal((await again()).pipelineExecutionId);
    const wrong = new StartPipelineExecutionCommand({ name: pipelineName, variables: [{ name: "OTHER", value: "x" }] });
    expect(await refused(client.send(wrong))).to.equal("ValidationException");
  });
});
