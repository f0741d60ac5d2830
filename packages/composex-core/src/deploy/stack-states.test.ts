import { expect } from "chai";
import { SCRIPTED, type Script, STACK_ID, scriptedTarget, stackEvent } from "../testing/scripted-target.ts";
import type { DeployOutcome, Question } from "./deployment.ts";
import { down } from "./down.ts";
import { obstacles, obstacleText } from "./obstacles.ts";
import { up } from "./up.ts";

type Answer = "yes" | "no" | "no to the plan";

/** Agrees or not, and keeps what was asked. */
function person(answer: Answer = "yes") {
  const asked: Question[] = [];
  const approve = (question: Question): Promise<"yes" | "no"> => {
    asked.push(question);
    return Promise.resolve(answer === "no to the plan" ? (question.plans.length > 0 ? "no" : "yes") : answer);
  };
  return { asked, approve };
}

async function deployed(script: Script, answer: Answer = "yes") {
  const { target, calls } = scriptedTarget(script);
  const { asked, approve } = person(answer);
  return { outcome: await up(target, SCRIPTED, { approve }), calls, asked };
}

function reasonOf(outcome: DeployOutcome): string {
  return outcome.kind === "refused" ? outcome.reason : JSON.stringify(outcome);
}

describe("a stack in a state that stops a deployment", () => {
  for (const status of ["ROLLBACK_FAILED", "CREATE_FAILED", "DELETE_FAILED"]) {
    it(`is refused in ${status}, with why and what to do`, async () => {
      const { outcome, calls } = await deployed({ states: [{ status, statusReason: "[Files] could not be deleted" }] });
      expect(outcome).to.include({ kind: "refused", remedy: "remove" });
      expect(reasonOf(outcome)).to.include("[Files] could not be deleted");
      expect(calls).to.deep.equal([]);
    });
  }

  it("continues a failed rollback when a person agrees, waits for its end, then goes on", async () => {
    const { outcome, calls, asked } = await deployed({
      states: [{ status: "UPDATE_ROLLBACK_FAILED", statusReason: "[Queue] is gone" }],
      events: [stackEvent("UPDATE_ROLLBACK_FAILED", 0)],
      after: {
        continueRollback: [
          { status: "UPDATE_ROLLBACK_IN_PROGRESS" },
          { status: "UPDATE_ROLLBACK_IN_PROGRESS" },
          { status: "UPDATE_ROLLBACK_COMPLETE" },
        ],
      },
    });
    expect(outcome).to.include({ kind: "unchanged" });
    expect(calls).to.deep.equal(["continueRollback"]);
    expect(asked.map(({ risks }) => risks)).to.deep.equal([["continue-rollback"]]);
    expect(asked[0]?.reason).to.include("[Queue] is gone");
  });

  it("says that a continued rollback failed again", async () => {
    const { outcome } = await deployed({
      states: [{ status: "UPDATE_ROLLBACK_FAILED" }],
      events: [stackEvent("UPDATE_ROLLBACK_FAILED", 0)],
      after: {
        continueRollback: [
          { status: "UPDATE_ROLLBACK_IN_PROGRESS" },
          { status: "UPDATE_ROLLBACK_FAILED", statusReason: "[Queue] is gone" },
        ],
      },
    });
    expect(outcome).to.deep.include({ kind: "failed", status: "UPDATE_ROLLBACK_FAILED", reason: "[Queue] is gone" });
  });

  it("follows a rollback that runs, and says that the operation before it failed", async () => {
    const { outcome, calls } = await deployed({
      states: [
        { status: "UPDATE_ROLLBACK_IN_PROGRESS" },
        { status: "UPDATE_ROLLBACK_IN_PROGRESS" },
        { status: "UPDATE_ROLLBACK_COMPLETE" },
      ],
      events: [
        stackEvent("UPDATE_IN_PROGRESS", 1),
        {
          ...stackEvent("UPDATE_FAILED", 2, "Queue shop-orders already exists"),
          logicalId: "Queue",
          physicalId: "q",
          type: "AWS::SQS::Queue",
        },
        stackEvent("UPDATE_ROLLBACK_IN_PROGRESS", 3, "The following resource(s) failed to update: [Queue]."),
      ],
    });
    if (outcome.kind !== "failed") throw new Error(JSON.stringify(outcome));
    expect(outcome.status).to.equal("UPDATE_ROLLBACK_COMPLETE");
    expect(outcome.cause).to.deep.include({ reason: "Queue shop-orders already exists" });
    expect(outcome.cause?.hint).to.include("the name is taken");
    expect(calls).to.deep.equal([]);
  });
});

describe("a stack of another tool", () => {
  const foreign: Script = { states: [{ tags: { "copilot-application": "shop" } }] };

  it("is adopted only by name, and the question says whose it seems to be", async () => {
    const refused = await deployed(foreign, "no");
    expect(refused.outcome).to.include({ kind: "refused" });
    expect(reasonOf(refused.outcome)).to.include("no tag compose-x::project-name").and.include("AWS Copilot");
    expect(refused.asked.map(({ risks }) => risks)).to.deep.equal([["adopt"]]);
  });

  it("gets our tag when it is adopted, so that it is a change to a stack that is otherwise the same", async () => {
    const { asked } = await deployed({ states: [{ tags: {} }] }, "no to the plan");
    expect(asked.map(({ risks, plans }) => [risks, plans[0]?.settings])).to.deep.equal([
      [["adopt"], [{ kind: "tag", name: "compose-x::project-name", after: "shop" }]],
    ]);
  });

  it("is never touched where it is nested in another stack", async () => {
    const { target, calls } = scriptedTarget({ states: [{ parentId: STACK_ID }] });
    expect(await down(target, SCRIPTED, person())).to.include({ kind: "refused" });
    expect(calls).to.deep.equal([]);
  });
});

describe("down", () => {
  it("tries a deletion that failed again, and names what is in the way", async () => {
    const { target, calls } = scriptedTarget({
      states: [{ status: "DELETE_FAILED" }],
      events: [stackEvent("DELETE_FAILED", 0)],
      after: { deleteStack: [{ status: "DELETE_IN_PROGRESS" }, { status: "DELETE_FAILED", statusReason: "[Files] could not be deleted" }] },
    });
    const outcome = await down(target, SCRIPTED, person());
    expect(outcome).to.deep.include({ kind: "failed", status: "DELETE_FAILED", reason: "[Files] could not be deleted" });
    expect(calls).to.deep.equal(["deleteStack"]);
  });

  it("takes away what a failed creation left", async () => {
    const { target } = scriptedTarget({
      states: [{ status: "ROLLBACK_FAILED" }],
      events: [stackEvent("ROLLBACK_FAILED", 0)],
      after: { deleteStack: [{ status: "DELETE_IN_PROGRESS" }, { status: "DELETE_COMPLETE" }] },
    });
    expect(await down(target, SCRIPTED, person())).to.include({ kind: "removed" });
  });
});

describe("obstacles", () => {
  async function of(facts: Script["states"][number]): Promise<string> {
    const found = obstacles(await scriptedTarget({ states: [facts] }).target.cloudFormation.stack("shop"), SCRIPTED);
    return found.map((obstacle) => obstacleText(obstacle, SCRIPTED.tool)).join("\n");
  }

  it("are none for a stack of ours that takes an update, and for one that is not there", async () => {
    expect(await of({})).to.equal("");
    expect(await of(undefined)).to.equal("");
  });

  it("say what up would refuse, ask for, wait for or delete", async () => {
    expect(await of({ status: "ROLLBACK_FAILED" })).to.match(/^composex up refuses: .*composex down/);
    expect(await of({ status: "UPDATE_ROLLBACK_FAILED" })).to.match(/^composex up asks for continue-rollback first/);
    expect(await of({ status: "UPDATE_IN_PROGRESS" })).to.match(/^composex up waits first: shop is UPDATE_IN_PROGRESS/);
    expect(await of({ tags: {} })).to.match(/^composex up asks for adopt first/);
    expect(await of({ status: "ROLLBACK_COMPLETE", terminationProtection: true })).to.match(
      /^composex up refuses: .*protected.*composex down/,
    );
  });
});
