import { expect } from "chai";
import { CD, Operated, preparedBy, samplePlan } from "../testing/operated.ts";

const COMMITS = ["a1", "b2", "c3"].map((start) => start.padEnd(40, "0")) as [string, string, string];
const HOUR = 3_600_000;

/** A window that is closed now, and opens in some hours. */
function closedWindow(): string {
  return `{cron: "* * ${(new Date().getUTCHours() + 5) % 24} ? * *"}`;
}

describe("commands for running pipelines", function () {
  this.timeout(60_000);
  let operated: Operated;
  const open = async (changes: Readonly<Record<string, string>> = {}): Promise<Operated> => {
    operated = new Operated(changes);
    await operated.start();
    return operated;
  };
  const prod = (lines: string): Readonly<Record<string, string>> => ({ "kind: long-lived": `kind: long-lived\n    ${lines}` });
  afterEach(() => operated.stop());

  it("refuse another account", async () => {
    await open();
    operated.aws.account = "999999999999";
    const { code, err } = await operated.run(["status"]);
    expect(code).to.equal(3);
    expect(err).to.include("error ACCOUNT_WRONG these credentials are of account 999999999999");
  });

  describe("approve", () => {
    it("shows the whole plan, asks nobody without --yes, and answers with it", async () => {
      await open();
      const id = operated.release(COMMITS[0]);
      expect(operated.stage("Deploy-prod")).to.equal("InProgress");
      const asked = await operated.run(["approve", "prod"]);
      expect(asked.code).to.equal(11);
      expect(asked.err).to.include("release a1000").and.to.include("TaskDefinition").and.to.include("web@sha256:aaaa");
      expect(asked.err).to.include("error APPROVAL_PENDING").and.to.include("--plan ");
      expect(operated.status(id)).to.equal("InProgress");
      const { code, out } = await operated.run(["approve", "prod", "--yes", "-m", "looked at"]);
      expect(out).to.equal(`prod: approved\npipeline-composer watch ${id} follows it\n`);
      expect(code).to.equal(0);
      expect(operated.status(id)).to.equal("Succeeded");
      const run = operated.aws.pipelines.state(CD).actionRuns.find(({ action }) => action === "Approve");
      expect(run?.summary).to.equal("looked at");
    });

    it("prints the plan as data", async () => {
      await open();
      const id = operated.release(COMMITS[0]);
      const { out, err } = await operated.run(["approve", "prod", "--yes", "--json"]);
      expect(err).to.equal("");
      expect(JSON.parse(out)).to.deep.include({ approved: true, execution: id, plan: samplePlan("prod", id, COMMITS[0]) });
    });

    it("takes only the plan that is named", async () => {
      await open();
      const id = operated.release(COMMITS[0]);
      const { hash } = samplePlan("prod", id, COMMITS[0]);
      expect((await operated.run(["approve", "prod", "--yes", "--plan", "0000"])).code).to.equal(13);
      expect((await operated.run(["approve", "prod", "--yes", "--plan", hash.slice(0, 16)])).code).to.equal(0);
    });

    it("refuses where nothing waits, or a word is wrong", async () => {
      await open();
      const none = await operated.run(["approve", "prod", "--yes"]);
      expect(none.code).to.equal(13);
      expect(none.err).to.include("error APPROVAL_STALE nothing waits for an answer in Deploy-prod of shop-cd");
      const wrong = await operated.run(["approve", "prd"]);
      expect(wrong.code).to.equal(2);
      expect(wrong.err).to.include('did you mean "prod"?');
      expect((await operated.run(["approve", "test"])).err).to.include("ENVIRONMENT_THROWAWAY");
    });

    it("refuses an answer to a token that somebody has used meanwhile", async () => {
      await open();
      operated.release(COMMITS[0]);
      for (const code of ["InvalidApprovalTokenException", "ApprovalAlreadyCompletedException"]) {
        operated.aws.pipelines.failNext("PutApprovalResult", code);
        const { code: exit, err } = await operated.run(["approve", "prod", "--yes"]);
        expect(exit).to.equal(13);
        expect(err).to.include("error APPROVAL_STALE");
      }
    });

    it("refuses while a newer release waits, unless this one is named", async () => {
      await open();
      const older = operated.release(COMMITS[0]);
      operated.release(COMMITS[1]);
      const newest = operated.release(COMMITS[2]);
      const { code, err } = await operated.run(["approve", "prod", "--yes"]);
      expect(code).to.equal(13);
      expect(err).to.include(`APPROVAL_STALE a newer release waits behind it: ${newest}`);
      expect((await operated.run(["approve", "prod", "--yes", "--execution", newest])).code).to.equal(13);
      expect((await operated.run(["approve", "prod", "--yes", "--execution", older.slice(0, 8)])).code).to.equal(0);
      expect(operated.status(older)).to.equal("Succeeded");
    });

    it("answers each in its turn in a queue", async () => {
      await open({ "compose:\n": "strategy: {execution: queued}\ncompose:\n" });
      const first = operated.release(COMMITS[0]);
      operated.release(COMMITS[1]);
      expect((await operated.run(["approve", "prod", "--yes"])).code).to.equal(0);
      expect(operated.status(first)).to.equal("Succeeded");
    });

    it("refuses what is frozen, and what a closed window would not let through", async () => {
      await open(prod(`window: ${closedWindow()}`));
      operated.aws.pipelines.request(CD, { kind: "transition", stage: "Check-prod", enabled: true, by: "ada" });
      const id = operated.release(COMMITS[0]);
      operated.aws.pipelines.request(CD, { kind: "override", stage: "Check-prod", executionId: id, condition: "BEFORE_ENTRY" });
      const closed = await operated.run(["approve", "prod", "--yes"]);
      expect(closed.code).to.equal(15);
      expect(closed.err).to.include("error WINDOW_CLOSED").and.to.include("--outside-window");
      operated.aws.pipelines.request(CD, { kind: "transition", stage: "Check-prod", enabled: false, reason: "sale", by: "ada" });
      const frozen = await operated.run(["approve", "prod", "--yes"]);
      expect(frozen.code).to.equal(15);
      expect(frozen.err).to.include("error FROZEN prod is frozen: sale").and.to.include("pipeline-composer unfreeze prod");
      await operated.run(["unfreeze", "prod"]);
      expect((await operated.run(["approve", "prod", "--yes", "--outside-window", "-m", "urgent"])).code).to.equal(0);
      const run = operated.aws.pipelines.state(CD).actionRuns.find(({ action }) => action === "Approve");
      expect(run?.summary).to.equal("outside window: urgent");
    });

    it("refuses a plan that is another than what was prepared or asked", async () => {
      await open();
      const forged = (change: (plan: ReturnType<typeof samplePlan>) => ReturnType<typeof preparedBy>) => {
        operated.outcomes.set("Prepare", "hold");
        const id = operated.release(COMMITS[0]);
        operated.aws.finish(CD, "Prepare", change(samplePlan("prod", id, COMMITS[0])));
      };
      const cases: readonly (readonly [string, (plan: ReturnType<typeof samplePlan>) => ReturnType<typeof preparedBy>, string])[] = [
        ["PLAN_STALE", (plan) => preparedBy(plan, "f".repeat(64)), "and Prepare exported ffff"],
        [
          "PLAN_STALE",
          (plan) => preparedBy({ ...plan, environments: plan.environments.map((one) => ({ ...one, hash: "e2" })) }),
          "its hash is another",
        ],
        ["PLAN_STALE", (plan) => preparedBy({ ...plan, execution: "other" }), "the plan is of the execution other"],
        ["PLAN_MISSING", (plan) => ({ ...preparedBy(plan), files: { Plan_prod: { "plan.json": "{}" } } }), "holds no plan"],
        ["PLAN_MISSING", (plan) => ({ ...preparedBy(plan), files: {} }), "has expired"],
      ];
      for (const [code, change, text] of cases) {
        forged(change);
        const { code: exit, err } = await operated.run(["approve", "prod", "--yes"]);
        expect(err).to.include(`error ${code}`).and.to.include(text);
        expect(exit).to.equal(code === "PLAN_STALE" ? 13 : 3);
        const rejected = await operated.run(["reject", "prod", "-m", "not this"]);
        expect(rejected.code).to.equal(0);
        expect(operated.stage("Deploy-prod")).to.equal("Failed");
      }
    });

    it("asks in the stage before where a failed deployment is repeated by itself", async () => {
      await open(prod("onFailure: retry"));
      const id = operated.release(COMMITS[0]);
      expect(operated.stage("Approve-prod")).to.equal("InProgress");
      expect((await operated.run(["approve", "prod", "--yes"])).code).to.equal(0);
      expect(operated.status(id)).to.equal("Succeeded");
    });
  });

  describe("freeze, override, start and stop", () => {
    it("keep releases out, and let them in again", async () => {
      await open();
      expect((await operated.run(["freeze", "prod", "-m", "big sale"])).out).to.equal("prod is frozen: big sale\n");
      expect((await operated.run(["freeze", "prod", "-m", "big sale"])).out).to.equal("prod: nothing to do\n");
      expect((await operated.run(["freeze", "prod", "-m", "why: this"])).code).to.equal(2);
      const id = operated.release(COMMITS[0]);
      expect(operated.stage("Check-prod")).to.equal("");
      expect((await operated.run(["status"])).out)
        .to.match(/frozen for \d+ s by ada: big sale/)
        .and.to.include(`waiting to enter: ${id.slice(0, 8)}`);
      expect((await operated.run(["unfreeze", "prod"])).out).to.equal("prod is open: what waits goes on\n");
      expect(operated.stage("Check-prod")).to.equal("Succeeded");
    });

    it("let a release past a closed window, and past an alarm", async () => {
      await open(prod(`window: ${closedWindow()}\n    holdOnAlarm: [5xx]`));
      expect((await operated.run(["override", "prod", "--yes"])).code).to.equal(12);
      operated.firing.add("Alarm-prod-1");
      operated.release(COMMITS[0]);
      expect((await operated.run(["override", "prod"])).code).to.equal(11);
      expect((await operated.run(["override", "prod", "--yes"])).out).to.include("goes past the closed window of prod");
      expect(operated.stage("Check-prod")).to.equal("Failed");
      expect((await operated.run(["override", "prod", "--yes"])).out).to.include("goes past the alarms (Alarm-prod-1) of prod");
      expect(operated.stage("Deploy-prod")).to.equal("InProgress");
    });

    it("start a commit, and end a run", async () => {
      await open();
      const { out, code } = await operated.run(["start", "--commit", COMMITS[1], "--json"]);
      expect(code).to.equal(0);
      const { execution, pipeline } = JSON.parse(out) as { execution: string; pipeline: string };
      expect(pipeline).to.equal(CD);
      expect(operated.aws.pipelines.state(CD).executions[0]?.revisions["Source"]?.id).to.equal(COMMITS[1]);
      expect((await operated.run(["start", "web"])).out).to.match(/^shop-ci-web runs the head of its branch: /);
      expect((await operated.run(["start", "wob"])).err).to.include('did you mean "web"?');
      expect((await operated.run(["stop", execution.slice(0, 8)])).code).to.equal(11);
      expect((await operated.run(["stop", execution.slice(0, 8), "--yes", "-m", "wrong one"])).out).to.equal(
        `${execution} of ${CD} is stopped\n`,
      );
      expect(operated.status(execution)).to.equal("Stopped");
      const again = await operated.run(["stop", execution, "--yes"]);
      expect(again.code).to.equal(12);
      expect(again.err).to.include("error STOP_REFUSED");
      expect((await operated.run(["stop", "ffffffff", "--yes"])).err).to.include("EXECUTION_UNDEFINED");
    });

    it("say what goes on when a run is stopped while it changes a stack", async () => {
      await open();
      operated.outcomes.set("Execute-prod", "hold");
      const id = operated.release(COMMITS[0]);
      await operated.run(["approve", "prod", "--yes"]);
      const { out, err } = await operated.run(["stop", id, "--yes"]);
      expect(err).to.include("Deploy-prod/Execute-prod runs");
      expect(out).to.include("What Execute-prod began in CloudFormation goes on.");
    });
  });

  describe("retry", () => {
    const failed = { succeeded: false, error: { code: "JobFailed", message: "no" } } as const;
    const retried = async (argv: readonly string[] = []) => {
      operated.outcomes.clear();
      const { out, code, err } = await operated.run(["retry", ...argv, "--json"]);
      return {
        code,
        err,
        ...(JSON.parse(out) as { kind: string; mode: string; stage: string; code?: string; execution: string; commit: string }),
      };
    };
    const run = async (action: string, approve = true): Promise<string> => {
      operated.outcomes.set(action, failed);
      const id = operated.release(COMMITS[0]);
      if (approve) await operated.run(["approve", "prod", "--yes"]);
      return id;
    };

    it("plans and asks anew where a release failed before the environment was changed", async () => {
      for (const action of ["Confirm", "Execute-prod"]) {
        await open();
        const id = await run(action);
        expect(await retried()).to.include({ mode: "ALL_ACTIONS", stage: "Deploy-prod", execution: id });
        expect((await operated.run(["status"])).out).to.include("waits for people");
        await operated.stop();
      }
      await open();
    });

    it("repeats only what failed where the environment is changed already", async () => {
      await open();
      const id = await run("Mark");
      expect(await retried(["prod"])).to.include({ mode: "FAILED_ACTIONS", stage: "Deploy-prod" });
      expect(operated.status(id)).to.equal("Succeeded");
    });

    it("repeats what failed of a build, and makes a throw-away environment anew", async () => {
      await open();
      await run("Render", false);
      expect(await retried()).to.include({ mode: "FAILED_ACTIONS", stage: "Render" });
      operated.outcomes.set("Create-test", failed);
      operated.release(COMMITS[1]);
      expect(await retried(["test"])).to.include({ mode: "ALL_ACTIONS", stage: "Try-test" });
    });

    it("starts a run of the same commit where what was approved before is outdated", async () => {
      await open(prod("onFailure: rollback"));
      operated.outcomes.set("Confirm", {
        ...failed,
        log: ["$ pipeline-composer job plan confirm", "error PLAN_STALE the stack has moved on"],
      });
      const id = operated.release(COMMITS[0]);
      await operated.run(["approve", "prod", "--yes"]);
      expect(operated.status(id)).to.equal("Failed");
      const again = await retried();
      expect(again).to.include({ kind: "again", commit: COMMITS[0] });
      expect(operated.stage("Approve-prod")).to.equal("InProgress");
      expect(again.execution).to.not.equal(id);
    });

    it("refuses outside the window, and where nothing failed", async () => {
      await open(prod(`window: ${closedWindow()}`));
      expect(await retried()).to.include({ code: "RETRY_REFUSED" });
      operated.outcomes.set("Check", failed);
      const id = operated.release(COMMITS[0]);
      operated.aws.pipelines.request(CD, { kind: "override", stage: "Check-prod", executionId: id, condition: "BEFORE_ENTRY" });
      const { out, code } = await operated.run(["retry", "--json"]);
      expect(code).to.equal(15);
      expect(JSON.parse(out)).to.include({ code: "WINDOW_CLOSED" });
    });

    it("refuses what a later release has passed, or a new structure has ended", async () => {
      await open();
      await run("Mark");
      for (const exception of ["NotLatestPipelineExecutionException", "StageNotRetryableException"]) {
        operated.aws.pipelines.failNext("RetryStageExecution", exception);
        const { code, err } = await operated.run(["retry"]);
        expect(code).to.equal(12);
        expect(err).to.include("error RETRY_REFUSED").and.to.include("pipeline-composer start shop-cd");
      }
      operated.aws.pipelines.request(CD, { kind: "edit", definition: operated.aws.pipelines.state(CD).definition });
      expect((await operated.run(["retry"])).code).to.equal(12);
    });
  });

  describe("rollback", () => {
    const releases = async (): Promise<readonly string[]> => {
      const ids: string[] = [];
      for (const commit of COMMITS) {
        ids.push(operated.release(commit));
        await operated.run(["approve", "prod", "--yes"]);
      }
      return ids;
    };

    it("replays the release before, whose plan is approved first", async () => {
      await open();
      const [first, second] = await releases();
      expect((await operated.run(["rollback", "prod"])).code).to.equal(11);
      const { out, code } = await operated.run(["rollback", "prod", "--yes"]);
      expect(code).to.equal(0);
      expect(out).to.include(`prod goes back to ${second} (b200000)`).and.to.include("pipeline-composer approve prod");
      expect(out).to.include(
        `  compose-merger rollback --repo codecommit::eu-west-1://compose --branch main --service web --to sha256:${"b2".padEnd(64, "0")}\n`,
      );
      expect(operated.stage("Deploy-prod")).to.equal("InProgress");
      expect((await operated.run(["approve", "prod", "--yes"])).code).to.equal(0);
      const { out: further } = await operated.run(["rollback", "prod", "--yes", "--json"]);
      expect(JSON.parse(further)).to.include({ target: first, byStage: true });
    });

    it("goes to the release that is named, by its id or commit", async () => {
      await open();
      const [first] = await releases();
      expect(JSON.parse((await operated.run(["rollback", "prod", "--yes", "--json", "--to", "a1"])).out)).to.include({ target: first });
      await operated.run(["reject", "prod", "-m", "no"]);
      const { code, err } = await operated.run(["rollback", "prod", "--yes", "--to", "ffff"]);
      expect(code).to.equal(12);
      expect(err).to.include("ROLLBACK_UNAVAILABLE").and.to.include(`${first} (a100000)`);
    });

    it("goes to the last that succeeded where the newest failed", async () => {
      await open();
      const [, , third] = await releases();
      operated.outcomes.set("Execute-prod", { succeeded: false });
      operated.release("d4".padEnd(40, "0"));
      await operated.run(["approve", "prod", "--yes"]);
      operated.outcomes.clear();
      expect(JSON.parse((await operated.run(["rollback", "prod", "--yes", "--json"])).out)).to.include({ target: third });
    });

    it("offers the commit where the pipeline has another structure, or the artifacts have expired", async () => {
      await open();
      const [, second] = await releases();
      operated.aws.pipelines.failNext("RollbackStage", "PipelineExecutionOutdatedException");
      expect((await operated.run(["rollback", "prod", "--yes"])).err).to.include("--by-commit");
      operated.aws.pipelines.request(CD, { kind: "edit", definition: operated.aws.pipelines.state(CD).definition });
      const { code, err } = await operated.run(["rollback", "prod", "--yes"]);
      expect(code).to.equal(12);
      expect(err).to.include(`ROLLBACK_UNAVAILABLE ${second} cannot be rolled back to: it ran under another structure`);
      expect(err).to.include(`pipeline-composer rollback prod --to ${second} --by-commit`);
      const { out } = await operated.run(["rollback", "prod", "--to", second ?? "", "--by-commit", "--yes", "--json"]);
      expect(JSON.parse(out)).to.include({ commit: COMMITS[1], byStage: false });
      expect(operated.aws.pipelines.state(CD).executions.at(-1)?.revisions["Source"]?.id).to.equal(COMMITS[1]);
    });

    it("waits for what runs, and has nothing before the first", async () => {
      await open();
      expect((await operated.run(["rollback", "prod", "--yes"])).err).to.include("no earlier execution has succeeded in Deploy-prod");
      operated.release(COMMITS[0]);
      const { code, err } = await operated.run(["rollback", "prod", "--yes"]);
      expect(code).to.equal(12);
      expect(err).to.include("Deploy-prod is running");
    });
  });

  it("status shows stages, conditions, approvals and what environments run", async () => {
    await open(prod("holdOnAlarm: [5xx]"));
    operated.aws.parameters.set(
      "/pipeline-composer/shop/env/prod/release",
      JSON.stringify({ release: 12, commit: COMMITS[0], execution: "x", at: "2026-01-05T12:30:10Z" }),
    );
    operated.aws.pipelines.advanceTo(operated.aws.pipelines.now - 2 * HOUR);
    operated.release(COMMITS[1]);
    const { out, code } = await operated.run(["status", "cd"]);
    expect(code).to.equal(0);
    expect(out).to.match(/✔ Check-prod +succeeded +[0-9a-f]{8} b200000 {2}Release b2\n/);
    expect(out)
      .to.match(/\? Deploy-prod +waits for people [0-9a-f]{8} b200000/)
      .and.to.include("pipeline-composer approve prod");
    expect(out).to.include("prod  333333333333 eu-west-1  release 12 (a100000) since 2026-01-05 12:30 UTC");
    expect(out).to.not.include("shop-ci-web");
    operated.firing.add("Alarm-prod-1");
    operated.release(COMMITS[2]);
    expect((await operated.run(["status"])).out).to.include("Alarm-prod-1 does not hold before leaving: the alarm is in ALARM");
    const { pipelines } = JSON.parse((await operated.run(["status", "--json"])).out) as { pipelines: readonly { name: string }[] };
    expect(pipelines.map(({ name }) => name)).to.deep.equal(["shop-cd", "shop-ci-web", "shop-ci-api"]);
  });
});
