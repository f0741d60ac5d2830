import { expect } from "chai";
import { awsOperation } from "../adapters/aws-operation.ts";
import { type Happening, RunWatch } from "../operate/follow-run.ts";
import { happeningText } from "../operate/happening-text.ts";
import { runScreen } from "../operate/run-screen.ts";
import type { Performed } from "../testing/fake-aws.ts";
import { CD, Operated } from "../testing/operated.ts";

const COMMIT = "a1".padEnd(40, "0");
const PLAIN = { bold: same, dim: same, red: same, yellow: same, cyan: same };

function same(text: string): string {
  return text;
}

describe("watching runs", function () {
  this.timeout(60_000);
  let operated: Operated;
  const open = async (changes: Readonly<Record<string, string>> = {}): Promise<void> => {
    operated = new Operated(changes);
    await operated.start();
  };
  const prod = (lines: string): Readonly<Record<string, string>> => ({ "kind: long-lived": `kind: long-lived\n    ${lines}` });
  afterEach(() => operated.stop());

  it("ends where a person has to answer, and says how", async () => {
    await open();
    const id = operated.release(COMMIT);
    const { code, out, err } = await operated.run(["watch"]);
    expect(code).to.equal(11);
    expect(out)
      .to.match(/^\d\d:\d\d:\d\d ▶ Source\/Source started\n/)
      .and.to.match(/✔ Check-prod\/Check succeeded \(0 s\)\n/);
    expect(err).to.include("error APPROVAL_PENDING Deploy-prod waits for an answer").and.to.include("pipeline-composer approve prod");
    await operated.run(["approve", "prod", "--yes"]);
    const done = await operated.run(["watch", id.slice(0, 6)]);
    expect(done.code).to.equal(0);
    expect(done.out).to.include(`${CD}: ${id} has succeeded\n`);
  });

  it("ends as the run ends, with the reason that can be told", async () => {
    const ended = async (changes: Readonly<Record<string, string>>, act: (id: string) => Promise<void> | void) => {
      await open(changes);
      const id = operated.release(COMMIT);
      await act(id);
      const { code, out } = await operated.run(["watch", id, "--json"]);
      const text = out.slice(out.indexOf('{\n  "code"'));
      await operated.stop();
      return `${code} ${(JSON.parse(text) as { code: string }).code}`;
    };
    const failing = (action: string, performed: Partial<Performed>) => async () => {
      operated.outcomes.set(action, { succeeded: false, ...performed });
      await operated.run(["approve", "prod", "--yes"]);
    };
    expect(await ended({}, async () => void (await operated.run(["reject", "prod", "-m", "no"])))).to.equal("12 REJECTED");
    expect(await ended({}, () => operated.aws.pipelines.advanceTo(operated.aws.pipelines.now + 8 * 86_400_000))).to.equal("14 DEADLINE");
    expect(await ended({}, failing("Execute-prod", {}))).to.equal("3 RUN_FAILED");
    expect(await ended({}, failing("Confirm", { log: ["error PLAN_STALE the stack shop-prod has moved on"] }))).to.equal("13 PLAN_STALE");
    expect(await ended({}, async (id) => void (await operated.run(["stop", id, "--yes"])))).to.equal("3 RUN_STOPPED");
    await open();
  });

  it("says that a newer release has taken the place of one that waited", async () => {
    await open();
    operated.release(COMMIT);
    const waiting = operated.release(COMMIT);
    operated.release(COMMIT);
    const { code, err } = await operated.run(["watch", waiting]);
    expect(code).to.equal(13);
    expect(err).to.include("error SUPERSEDED");
  });

  it("ends before a freeze and a closed window, and at a firing alarm", async () => {
    const hour = (new Date().getUTCHours() + 5) % 24;
    await open(prod(`window: {cron: "* * ${hour} ? * *"}\n    holdOnAlarm: [5xx]`));
    operated.firing.add("Alarm-prod-1");
    const id = operated.release(COMMIT);
    const closed = await operated.run(["watch", id]);
    expect(closed.code).to.equal(15);
    expect(closed.err).to.match(/error WINDOW_CLOSED Check-prod waits for the window of prod, closed until \d{4}-\d\d-\d\d \d\d:00 UTC/);
    await operated.run(["override", "prod", "--yes"]);
    const firing = await operated.run(["watch", id]);
    expect(firing.code).to.equal(15);
    expect(firing.err).to.include("error ALARM_FIRING Check-prod was held: Alarm-prod-1: the alarm is in ALARM");
    await operated.run(["freeze", "prod", "-m", "sale"]);
    const frozen = await operated.run(["watch", operated.release(COMMIT)]);
    expect(frozen.code).to.equal(15);
    expect(frozen.out).to.include("Check-prod is frozen, and the run waits before it");
    expect(frozen.err).to.include("error FROZEN prod is frozen: sale");
  });

  it("gives up after the time that was given, and the run goes on", async () => {
    await open();
    operated.outcomes.set("Render", "hold");
    const id = operated.release(COMMIT);
    const { code, err } = await operated.run(["watch", "--timeout", "1s"]);
    expect(code).to.equal(14);
    expect(err).to.include("error DEADLINE");
    expect(operated.status(id)).to.equal("InProgress");
  });

  describe("reads", () => {
    const STACK = "shop-prod";
    const seen = async (watch: RunWatch): Promise<readonly Happening[]> => (await watch.look())?.happenings ?? [];
    const told = (happenings: readonly Happening[]) => happenings.map((one) => happeningText(one, PLAIN).slice(9));

    it("each change, line and event once", async () => {
      await open();
      operated.outcomes.set("Render", "hold");
      const id = operated.release(COMMIT);
      const ports = await awsOperation({});
      const events = [{ id: "1", status: "UPDATE_IN_PROGRESS" }].map(({ id, status }) => ({
        event: {
          id,
          stackId: STACK,
          stackName: STACK,
          logicalId: "Service",
          type: "AWS::ECS::Service",
          status,
          time: operated.aws.pipelines.now,
        },
        path: ["web"],
      }));
      const watch = new RunWatch(
        CD,
        id,
        { ...ports, clock: { now: () => operated.aws.pipelines.now, sleep: () => Promise.resolve() } },
        () => Promise.resolve({ read: () => Promise.resolve(events.splice(0)) }),
      );
      expect(told(await seen(watch))).to.deep.equal([
        "▶ Source/Source started",
        "✔ Source/Source succeeded (0 s)",
        "▶ Render/Render started",
      ]);
      expect(await seen(watch)).to.deep.equal([]);
      const log = ["one", "two", "three", "four"];
      operated.aws.finish(CD, "Render", { succeeded: true, log });
      const fresh = told(await seen(watch));
      expect(fresh.filter((line) => line.includes("Render |"))).to.deep.equal(log.map((text) => `  Render | ${text}`));
      expect(fresh).to.include("✔ Render/Render succeeded (0 s)").and.to.include("? Deploy-prod/Approve started".replace("?", "▶"));
      operated.outcomes.set("Execute-prod", "hold");
      await operated.run(["approve", "prod", "--yes"]);
      expect(told(await seen(watch))).to.include("  Execute-prod | UPDATE_IN_PROGRESS           web/Service AWS::ECS::Service");
      expect(await seen(watch)).to.deep.equal([]);
    });

    it("on where an account cannot be looked into, and says so once", async () => {
      await open();
      operated.outcomes.set("Execute-prod", "hold");
      const id = operated.release(COMMIT);
      await operated.run(["approve", "prod", "--yes"]);
      const denied = Object.assign(new Error("not allowed"), { code: "AccessDenied" });
      const watch = new RunWatch(CD, id, await awsOperation({}), () => Promise.reject(denied));
      expect(told(await seen(watch))).to.include("not shown: events of Execute-prod: not allowed");
      expect(await seen(watch)).to.deep.equal([]);
    });
  });

  it("shows what a stack does, in its own account", async () => {
    await open();
    operated.outcomes.set("Execute-prod", "hold");
    operated.release(COMMIT);
    await operated.run(["approve", "prod", "--yes"]);
    const time = operated.aws.pipelines.now;
    const event = { stack: "shop-prod", time };
    operated.aws.stackEvents.push(
      { ...event, logicalId: "shop-prod", type: "AWS::CloudFormation::Stack", status: "UPDATE_COMPLETE", time: time - 1_000 },
      { ...event, logicalId: "shop-prod", type: "AWS::CloudFormation::Stack", status: "UPDATE_IN_PROGRESS" },
      { ...event, logicalId: "Service", type: "AWS::ECS::Service", status: "UPDATE_FAILED", reason: "no capacity" },
    );
    const { out } = await operated.run(["watch", "--timeout", "1s"]);
    expect(out).to.include("  Execute-prod | UPDATE_FAILED                Service AWS::ECS::Service no capacity\n");
    expect(out).to.not.include("UPDATE_COMPLETE");
  });

  it("fits one screen, whatever its size", async () => {
    await open();
    operated.outcomes.set("Execute-prod", "hold");
    const id = operated.release(COMMIT);
    await operated.run(["approve", "prod", "--yes"]);
    const ports = await awsOperation({});
    const facts = (await new RunWatch(CD, id, ports).look())?.facts;
    if (!facts) throw new Error("nothing to see");
    const now = operated.aws.pipelines.now + 65_000;
    const tail = Array.from({ length: 50 }, (_, index) => `line ${index} ${"x".repeat(100)}`);
    const lines = runScreen({ pipeline: CD, ...facts, tail, now }, { columns: 40, rows: 12 }, PLAIN);
    expect(lines).to.have.length(11);
    expect(lines[0]).to.match(/^shop-cd {2}[0-9a-f]{8} {2}a100000 {2}1 minute$/);
    expect(lines[5]).to.equal("  ▶ Deploy-prod  Execute-prod 1 minute");
    expect(lines.at(-1)).to.equal(`line 49 ${"x".repeat(31)}…`);
    expect(runScreen({ pipeline: CD, ...facts, tail, now }, { columns: 80, rows: 5 }, PLAIN)).to.have.length(7);
  });

  it("is drawn over itself on a terminal", async () => {
    await open();
    operated.release(COMMIT);
    const { out } = await operated.run(["watch"], { interactive: true, screen: () => ({ columns: 80, rows: 30 }) });
    expect(out).to.include("✔ Check-prod").and.to.include("Deploy-prod waits for an answer");
    expect(out).to.not.include("\u001b[");
  });

  it("logs are printed by run, action and failure", async () => {
    await open();
    operated.outcomes.set("Render", { succeeded: false, log: ["rendering", "compose.yaml:3:1 error IMAGE_UNPINNED"] });
    const id = operated.release(COMMIT);
    const { out, code } = await operated.run(["logs"]);
    expect(code).to.equal(0);
    expect(out).to.match(
      /^Render\/Render failed \d{4}-.* shop-render:[0-9a-f-]+\n {2}rendering\n {2}compose.yaml:3:1 error IMAGE_UNPINNED\n$/,
    );
    expect((await operated.run(["logs", id, "--failed", "--json"])).out).to.include('"rendering"');
    const unknown = await operated.run(["logs", "--action", "Rendr"]);
    expect(unknown.code).to.equal(2);
    expect(unknown.err).to.include("error ACTION_UNDEFINED").and.to.include("there are Render");
  });
});
