import { expect } from "chai";
import type { ActionDefinition, PipelineDefinition, StageDefinition } from "./definition.ts";
import { type ActionResult, type Execution, type PipelineState, Refusal, type Request } from "./state.ts";
import { newPipeline, nextMoment, transition } from "./transition.ts";

const START = Date.parse("2026-01-05T12:00:00Z"); // a Monday
const HOUR = 3_600_000;

const action = (name: string, over: Partial<ActionDefinition> = {}): ActionDefinition => ({
  name,
  runOrder: 1,
  category: "Build",
  provider: "CodeBuild",
  configuration: {},
  inputs: [],
  outputs: [],
  ...over,
});
const source = action("Source", { category: "Source", provider: "CodeCommit", namespace: "Source", outputs: ["Source"] });
const approve = action("Approve", { category: "Approval", provider: "Manual", runOrder: 2, timeoutMinutes: 60 });

/** A pipeline of a source stage and others, driven by hand. */
class Driven {
  state: PipelineState;
  now = START;

  constructor(stages: readonly StageDefinition[], over: Partial<PipelineDefinition> = {}, entryRulesOnRetry = false) {
    const all = [{ name: "Source", actions: [source] }, ...stages];
    const definition = { name: "shop-cd", mode: "SUPERSEDED", stages: all, variables: {}, artifactBucket: "artifacts", ...over } as const;
    this.state = newPipeline(definition, this.now, entryRulesOnRetry);
  }

  request(request: Request): void {
    const before = JSON.stringify(this.state);
    const kept = this.state;
    this.state = transition(this.state, request, this.now).state;
    expect(JSON.stringify(kept)).to.equal(before);
  }

  /** Name of the exception that a request is refused with. */
  refused(request: Request): string {
    try {
      this.request(request);
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
    return "";
  }

  /** Starts a run and ends its source action. */
  start(): string {
    this.request({ kind: "start", trigger: { type: "StartPipelineExecution", detail: "ada" } });
    const { id } = this.state.executions.at(-1) as Execution;
    this.end("Source");
    return id;
  }

  end(name: string, result: Partial<ActionResult> = {}): void {
    const run = this.state.actionRuns.findLast((one) => one.action === name && one.status === "InProgress");
    if (!run) throw new Error(`${name} does not run`);
    this.request({ kind: "action-ended", id: run.id, result: { succeeded: true, ...result } });
  }

  endRule(name: string, succeeded: boolean): void {
    const run = this.state.ruleRuns.findLast((one) => one.rule === name && one.status === "InProgress");
    if (!run) throw new Error(`${name} does not run`);
    this.request({ kind: "rule-ended", id: run.id, succeeded });
  }

  wait(milliseconds: number): void {
    this.now += milliseconds;
    this.request({ kind: "tick" });
  }

  token(name = "Approve"): string {
    return this.state.actionRuns.findLast((one) => one.action === name)?.token ?? "";
  }

  answer(approved: boolean, token = this.token(), stage = "Deploy"): Request {
    return { kind: "answer", stage, action: "Approve", token, approved, summary: "seen", by: "ada" };
  }

  status(id: string): string {
    return this.state.executions.find((one) => one.id === id)?.status ?? "";
  }

  stage(name: string): string {
    return this.state.stages[name]?.latest?.status ?? "";
  }

  /** Actions that run, by name. */
  get running(): readonly string[] {
    return this.state.actionRuns.filter(({ status }) => status === "InProgress").map(({ action: name }) => name);
  }
}

const deploy = (over: Partial<StageDefinition> = {}): StageDefinition => ({ name: "Deploy", actions: [action("Deploy")], ...over });
const last: StageDefinition = { name: "Last", actions: [action("Last")] };

describe("transitions of a pipeline", () => {
  it("go through stages in their order, and through actions by runOrder", () => {
    const driven = new Driven([deploy({ actions: [action("A"), action("B"), action("C", { runOrder: 7 })] }), last]);
    const id = driven.start();
    expect(driven.running).to.deep.equal(["A", "B"]);
    driven.end("A");
    expect(driven.running).to.deep.equal(["B"]);
    driven.end("B");
    expect(driven.running).to.deep.equal(["C"]);
    driven.end("C");
    driven.end("Last");
    expect(driven.status(id)).to.equal("Succeeded");
    expect(driven.stage("Deploy")).to.equal("Succeeded");
  });

  it("let siblings of a failed action end, and start nothing behind it", () => {
    const driven = new Driven([deploy({ actions: [action("A"), action("B"), action("C", { runOrder: 2 })] }), last]);
    const id = driven.start();
    driven.end("A", { succeeded: false, summary: "no" });
    expect(driven.stage("Deploy")).to.equal("InProgress");
    driven.end("B");
    expect(driven.stage("Deploy")).to.equal("Failed");
    expect(driven.status(id)).to.equal("Failed");
    expect(driven.running).to.deep.equal([]);
  });

  it("hand values and artifacts on, and fail an action whose expression names nothing", () => {
    const driven = new Driven([
      deploy({
        actions: [
          action("Make", { namespace: "Make", outputs: ["Made"] }),
          action("Use", {
            runOrder: 2,
            inputs: ["Made"],
            configuration: { Text: "is #{Make.VALUE} of #{codepipeline.PipelineExecutionId}" },
          }),
          action("Miss", { runOrder: 3, configuration: { Text: "#{Make.OTHER}" } }),
        ],
      }),
    ]);
    const id = driven.start();
    driven.end("Make", { variables: { VALUE: 'a"b' } });
    const use = driven.state.actionRuns.at(-1);
    expect(use?.resolved).to.deep.equal({ Text: `is a"b of ${id}` });
    expect(use?.inputs["Made"]?.key).to.match(/^shop-cd\/Made\/[0-9a-f]{7}$/);
    driven.end("Use");
    expect(driven.state.actionRuns.at(-1)?.error?.code).to.equal("ConfigurationError");
    expect(driven.status(id)).to.equal("Failed");
  });

  describe("of several executions", () => {
    it("let one into a stage, and the newest wait: SUPERSEDED", () => {
      const driven = new Driven([deploy()]);
      const first = driven.start();
      const second = driven.start();
      const third = driven.start();
      expect(driven.status(second)).to.equal("Superseded");
      expect(driven.state.stages["Deploy"]?.inbound).to.deep.equal([third]);
      expect(driven.status(first)).to.equal("InProgress");
      driven.end("Deploy");
      expect(driven.state.stages["Deploy"]?.run?.executionId).to.equal(third);
    });

    it("let all wait in their order: QUEUED", () => {
      const driven = new Driven([deploy()], { mode: "QUEUED" });
      const [, second, third] = [driven.start(), driven.start(), driven.start()];
      expect(driven.state.stages["Deploy"]?.inbound).to.deep.equal([second, third]);
      driven.end("Deploy", { succeeded: false });
      expect(driven.state.stages["Deploy"]?.run?.executionId).to.equal(second);
      expect(driven.state.stages["Deploy"]?.inbound).to.deep.equal([third]);
    });

    it("wait before a disabled transition, where the newest enters when it is enabled", () => {
      const driven = new Driven([deploy()]);
      driven.request({ kind: "transition", stage: "Deploy", enabled: false, reason: "freeze", by: "ada" });
      const first = driven.start();
      const second = driven.start();
      expect(driven.status(first)).to.equal("Superseded");
      expect(driven.running).to.deep.equal([]);
      expect(driven.refused({ kind: "retry", stage: "Deploy", executionId: second, mode: "ALL_ACTIONS" })).to.equal(
        "NotLatestPipelineExecutionException",
      );
      driven.request({ kind: "transition", stage: "Deploy", enabled: true, by: "ada" });
      expect(driven.state.stages["Deploy"]?.run?.executionId).to.equal(second);
      expect(driven.state.stages["Deploy"]?.transition).to.not.have.property("reason");
    });

    it("are cancelled by an edit: who waits at once, who runs when its actions have ended", () => {
      const driven = new Driven([deploy(), last]);
      const [first, second] = [driven.start(), driven.start()];
      driven.request({ kind: "edit", definition: driven.state.definition });
      expect(driven.status(second)).to.equal("Cancelled");
      expect(driven.status(first)).to.equal("InProgress");
      driven.end("Deploy");
      expect(driven.status(first)).to.equal("Cancelled");
      expect(driven.state.version).to.equal(2);
    });
  });

  describe("of approvals", () => {
    const asking = () => new Driven([deploy({ actions: [action("Prepare"), approve, action("Execute", { runOrder: 3 })] })]);

    it("hold the lock until one is given", () => {
      const driven = asking();
      const id = driven.start();
      driven.end("Prepare");
      driven.start();
      expect(driven.state.stages["Deploy"]?.run?.executionId).to.equal(id);
      driven.request(driven.answer(true));
      expect(driven.running).to.deep.equal(["Execute"]);
    });

    it("fail when rejected, with what was said", () => {
      const driven = asking();
      const id = driven.start();
      driven.end("Prepare");
      driven.request(driven.answer(false));
      expect(driven.status(id)).to.equal("Failed");
      expect(driven.state.actionRuns.at(-1)?.error?.message).to.equal("Rejected: seen");
    });

    it("take one answer, and only to the token that waits", () => {
      const driven = asking();
      driven.start();
      driven.end("Prepare");
      const token = driven.token();
      expect(driven.refused(driven.answer(true, "00000000-0000-0000-0000-000000000000"))).to.equal("InvalidApprovalTokenException");
      expect(driven.refused(driven.answer(true, token, "Nowhere"))).to.equal("StageNotFoundException");
      driven.request(driven.answer(true));
      expect(driven.refused(driven.answer(true, token))).to.equal("ApprovalAlreadyCompletedException");
    });

    it("end by themselves", () => {
      const driven = asking();
      const id = driven.start();
      driven.end("Prepare");
      expect(nextMoment(driven.state, driven.now)).to.equal(START + HOUR);
      driven.wait(HOUR - 1);
      expect(driven.status(id)).to.equal("InProgress");
      driven.wait(1);
      expect(driven.status(id)).to.equal("Failed");
      expect(driven.state.actionRuns.at(-1)?.error?.message).to.equal("The approval has timed out");
    });
  });

  describe("of conditions", () => {
    const variable = (value: string) => ({
      name: "Needed",
      provider: "VariableCheck",
      configuration: { Variable: "#{Source.Needed}", Value: value, Operator: "EQ" },
    });
    const alarm = { name: "Alarm", provider: "CloudWatchAlarm", configuration: { AlarmName: "5xx" } };
    const window = { name: "Window", provider: "DeploymentWindow", configuration: { Cron: "* * 14 ? * *", TimeZone: "UTC" } };

    it("skip a stage and enter the next", () => {
      const driven = new Driven([deploy({ beforeEntry: { result: "SKIP", rules: [variable("yes")] } }), last]);
      driven.request({ kind: "start", trigger: { type: "StartPipelineExecution", detail: "ada" } });
      driven.end("Source", { variables: { Needed: "no" } });
      expect(driven.stage("Deploy")).to.equal("Skipped");
      expect(driven.running).to.deep.equal(["Last"]);
      expect(driven.state.actionRuns.map(({ action: name }) => name)).to.not.include("Deploy");
      const id = driven.state.executions[0]?.id ?? "";
      expect(driven.refused({ kind: "override", stage: "Deploy", executionId: id, condition: "BEFORE_ENTRY" })).to.equal(
        "ConditionNotOverridableException",
      );
    });

    it("end a run as succeeded whose last stage is skipped", () => {
      const driven = new Driven([deploy({ beforeEntry: { result: "SKIP", rules: [variable("yes")] } })]);
      expect(driven.status(driven.start())).to.equal("Succeeded");
    });

    it("hold the lock while a window is closed", () => {
      const driven = new Driven([deploy({ beforeEntry: { result: "FAIL", rules: [window] } })]);
      driven.start();
      expect(driven.running).to.deep.equal([]);
      expect(nextMoment(driven.state, driven.now)).to.equal(START + 2 * HOUR);
      driven.wait(2 * HOUR);
      expect(driven.running).to.deep.equal(["Deploy"]);
    });

    it("let who overrides past a closed window", () => {
      const driven = new Driven([deploy({ beforeEntry: { result: "FAIL", rules: [window] } })]);
      const executionId = driven.start();
      driven.request({ kind: "override", stage: "Deploy", executionId, condition: "BEFORE_ENTRY" });
      expect(driven.running).to.deep.equal(["Deploy"]);
      expect(driven.state.ruleRuns.map(({ status }) => status)).to.deep.equal(["Abandoned"]);
      expect(driven.state.stages["Deploy"]?.beforeEntry?.status).to.equal("Overridden");
    });

    it("fail a stage whose alarm fires, and go on where that is overridden", () => {
      const driven = new Driven([deploy({ onSuccess: { result: "FAIL", rules: [alarm] } }), last]);
      const executionId = driven.start();
      driven.end("Deploy");
      driven.endRule("Alarm", false);
      expect(driven.stage("Deploy")).to.equal("Failed");
      expect(driven.status(executionId)).to.equal("Failed");
      driven.request({ kind: "override", stage: "Deploy", executionId, condition: "ON_SUCCESS" });
      expect(driven.running).to.deep.equal(["Last"]);
      expect(driven.status(executionId)).to.equal("InProgress");
    });

    it("run no action of a stage whose entry fails", () => {
      const driven = new Driven([deploy({ beforeEntry: { result: "FAIL", rules: [alarm, window] } })]);
      driven.start();
      driven.endRule("Alarm", false);
      expect(driven.stage("Deploy")).to.equal("InProgress");
      driven.wait(2 * HOUR);
      expect(driven.stage("Deploy")).to.equal("Failed");
      expect(driven.running).to.deep.equal([]);
    });
  });

  describe("of a retry", () => {
    const stage = deploy({ actions: [action("A"), action("B"), action("C", { runOrder: 2 })] });
    const failed = () => {
      const driven = new Driven([stage, last]);
      const executionId = driven.start();
      driven.end("A");
      driven.end("B", { succeeded: false });
      return { driven, executionId };
    };

    it("run what failed once more, then what comes behind it", () => {
      const { driven, executionId } = failed();
      driven.request({ kind: "retry", stage: "Deploy", executionId, mode: "FAILED_ACTIONS" });
      expect(driven.running).to.deep.equal(["B"]);
      expect(driven.status(executionId)).to.equal("InProgress");
      driven.end("B");
      expect(driven.running).to.deep.equal(["C"]);
      expect(driven.state.stages["Deploy"]?.retries).to.deep.equal({ automatic: 0, manual: 1, latest: "ManualStageRetry" });
    });

    it("run everything once more", () => {
      const { driven, executionId } = failed();
      driven.request({ kind: "retry", stage: "Deploy", executionId, mode: "ALL_ACTIONS" });
      expect(driven.running).to.deep.equal(["A", "B"]);
    });

    it("refuse what is not the latest, has not failed, or runs under another structure", () => {
      const { driven, executionId } = failed();
      const again: Request = { kind: "retry", stage: "Deploy", executionId, mode: "ALL_ACTIONS" };
      expect(driven.refused({ ...again, stage: "Source" })).to.equal("StageNotRetryableException");
      driven.request({ kind: "edit", definition: driven.state.definition });
      expect(driven.refused(again)).to.equal("StageNotRetryableException");
      driven.start();
      expect(driven.refused(again)).to.equal("NotLatestPipelineExecutionException");
    });

    it("refuse to repeat failed actions where none has failed", () => {
      const rule = { name: "Alarm", provider: "CloudWatchAlarm", configuration: {} };
      const driven = new Driven([deploy({ onSuccess: { result: "FAIL", rules: [rule] } })]);
      const executionId = driven.start();
      driven.end("Deploy");
      driven.endRule("Alarm", false);
      const again = (mode: "FAILED_ACTIONS" | "ALL_ACTIONS"): Request => ({ kind: "retry", stage: "Deploy", executionId, mode });
      expect(driven.refused(again("FAILED_ACTIONS"))).to.equal("StageNotRetryableException");
      expect(driven.refused(again("ALL_ACTIONS"))).to.equal("");
    });

    it("may ask the entry conditions again", () => {
      const window = { name: "Window", provider: "DeploymentWindow", configuration: { Cron: "* * 12 ? * *", TimeZone: "UTC" } };
      for (const asks of [false, true]) {
        const driven = new Driven([deploy({ beforeEntry: { result: "FAIL", rules: [window] } })], {}, asks);
        const executionId = driven.start();
        driven.end("Deploy", { succeeded: false });
        driven.wait(HOUR);
        driven.request({ kind: "retry", stage: "Deploy", executionId, mode: "ALL_ACTIONS" });
        expect(driven.running).to.deep.equal(asks ? [] : ["Deploy"]);
      }
    });

    it("happen by itself once where the stage says so", () => {
      const driven = new Driven([deploy({ onFailure: { result: "RETRY", retryMode: "ALL_ACTIONS" } })]);
      const id = driven.start();
      driven.end("Deploy", { succeeded: false });
      expect(driven.running).to.deep.equal(["Deploy"]);
      driven.end("Deploy", { succeeded: false });
      expect(driven.status(id)).to.equal("Failed");
      expect(driven.state.stages["Deploy"]?.retries?.automatic).to.equal(1);
    });
  });

  describe("of a rollback", () => {
    const twice = (over: Partial<StageDefinition> = {}) => {
      const driven = new Driven([
        deploy({ actions: [action("Deploy", { inputs: ["Source"], configuration: { Id: "#{Source.CommitId}" } })], ...over }),
        last,
      ]);
      const run = (commit: string): string => {
        driven.request({ kind: "start", trigger: { type: "StartPipelineExecution", detail: "ada" } });
        driven.end("Source", { variables: { CommitId: commit }, revision: { id: commit } });
        return driven.state.executions.at(-1)?.id ?? "";
      };
      const first = run("c1");
      driven.end("Deploy");
      driven.end("Last");
      const second = run("c2");
      return { driven, first, second };
    };

    it("replay one stage with what the target had", () => {
      const { driven, first } = twice();
      driven.end("Deploy");
      driven.end("Last");
      driven.request({ kind: "rollback", stage: "Deploy", target: first, by: "ada" });
      const made = driven.state.executions.at(-1) as Execution;
      expect(made).to.include({ type: "ROLLBACK", rollbackTarget: first, status: "InProgress" });
      expect(driven.state.actionRuns.at(-1)?.resolved).to.deep.equal({ Id: "c1" });
      driven.end("Deploy");
      expect(driven.status(made.id)).to.equal("Succeeded");
      expect(driven.running).to.deep.equal([]);
      expect(driven.refused({ kind: "rollback", stage: "Deploy", target: made.id, by: "ada" })).to.equal("UnableToRollbackStageException");
    });

    it("refuse a stage that runs, a target that never succeeded there, another structure", () => {
      const { driven, first, second } = twice();
      const to = (target: string, stage = "Deploy"): Request => ({ kind: "rollback", stage, target, by: "ada" });
      expect(driven.refused(to(first))).to.equal("UnableToRollbackStageException");
      driven.end("Deploy", { succeeded: false });
      expect(driven.refused(to(second))).to.equal("UnableToRollbackStageException");
      expect(driven.refused(to(first, "Source"))).to.equal("UnableToRollbackStageException");
      expect(driven.refused(to("00000000-0000-0000-0000-000000000000"))).to.equal("PipelineExecutionNotFoundException");
      driven.request({ kind: "edit", definition: driven.state.definition });
      expect(driven.refused(to(first))).to.equal("UnableToRollbackStageException");
    });

    it("happen by itself where the stage says so, to the newest that succeeded", () => {
      const { driven, first, second } = twice({ onFailure: { result: "ROLLBACK", retryMode: "FAILED_ACTIONS" } });
      driven.end("Deploy", { succeeded: false });
      expect(driven.status(second)).to.equal("Failed");
      expect(driven.state.executions.at(-1)).to.deep.include({
        rollbackTarget: first,
        trigger: { type: "AutomatedRollback", detail: second },
      });
      driven.end("Deploy", { succeeded: false });
      expect(driven.state.executions.at(-1)?.status).to.equal("Failed");
    });
  });

  describe("of a stop", () => {
    it("wait for what runs", () => {
      const driven = new Driven([deploy(), last]);
      const executionId = driven.start();
      driven.request({ kind: "stop", executionId, abandon: false, reason: "wrong" });
      expect(driven.stage("Deploy")).to.equal("Stopping");
      expect(driven.refused({ kind: "stop", executionId, abandon: false })).to.equal("DuplicatedStopRequestException");
      driven.end("Deploy");
      expect(driven.status(executionId)).to.equal("Stopped");
      expect(driven.refused({ kind: "stop", executionId, abandon: true })).to.equal("PipelineExecutionNotStoppableException");
    });

    it("abandon what runs, and let in who waits", () => {
      const driven = new Driven([deploy()]);
      const executionId = driven.start();
      const waiting = driven.start();
      const work = transition(driven.state, { kind: "stop", executionId, abandon: true }, driven.now);
      expect(work.effects.map(({ kind }) => kind)).to.deep.equal(["abandon-action", "start-action"]);
      driven.request({ kind: "stop", executionId, abandon: true });
      expect(driven.status(executionId)).to.equal("Stopped");
      expect(driven.state.stages["Deploy"]?.run?.executionId).to.equal(waiting);
    });

    it("end at once what waits", () => {
      const driven = new Driven([deploy()]);
      driven.start();
      const waiting = driven.start();
      driven.request({ kind: "stop", executionId: waiting, abandon: false });
      expect(driven.status(waiting)).to.equal("Stopped");
      expect(driven.state.stages["Deploy"]?.inbound).to.deep.equal([]);
    });
  });

  it("take variables and revisions of a start, and refuse others", () => {
    const driven = new Driven([deploy({ actions: [action("Deploy", { configuration: { App: "#{variables.APP}" } })] })], {
      variables: { APP: "-", DIGEST: undefined },
    });
    const start = (variables: Readonly<Record<string, string>>, wanted = {}): Request => ({
      kind: "start",
      trigger: { type: "StartPipelineExecution", detail: "ada" },
      variables,
      wanted,
    });
    expect(driven.refused(start({ OTHER: "x", DIGEST: "d" }))).to.equal("ValidationException");
    expect(driven.refused(start({}))).to.equal("ValidationException");
    expect(driven.refused(start({ DIGEST: "" }))).to.equal("ValidationException");
    expect(driven.refused(start({ DIGEST: "d" }, { Deploy: "c" }))).to.equal("ValidationException");
    const { effects } = transition(driven.state, start({ DIGEST: "d", APP: "web" }, { Source: "c9" }), driven.now);
    expect(effects).to.have.length(1);
    expect(effects[0]).to.include({ wantedRevision: "c9" });
    driven.request(start({ DIGEST: "d", APP: "web" }));
    driven.end("Source");
    expect(driven.state.actionRuns.at(-1)?.resolved).to.deep.equal({ App: "web" });
  });
});
