import { expect } from "chai";
import { PortError } from "../diagnostics/index.ts";
import { SCRIPTED, type Script, STACK_ID, scriptedTarget, stackEvent } from "../testing/scripted-target.ts";
import { deployedPlan } from "./deployed-plan.ts";
import type { Question, StackDeployment } from "./deployment.ts";
import { down } from "./down.ts";
import { type UpOptions, up } from "./up.ts";

const FAILED: Script = { states: [{ status: "ROLLBACK_COMPLETE" }], events: [stackEvent("ROLLBACK_COMPLETE", 0)] };

async function deployed(script: Script, over: Partial<StackDeployment> = {}, more: Partial<UpOptions> = {}) {
  const { target, calls } = scriptedTarget(script);
  const asked: Question[] = [];
  const approve: UpOptions["approve"] = (question) => {
    asked.push(question);
    return Promise.resolve("nobody");
  };
  return { outcome: await up(target, { ...SCRIPTED, ...over }, { approve, ...more }), calls, asked };
}

describe("what is never done to a stack unasked", () => {
  it("deleting one whose creation failed: it is asked for by name, together with the plan", async () => {
    const { outcome, calls, asked } = await deployed(FAILED);
    expect(outcome).to.deep.include({ kind: "waiting", risks: ["delete-failed"] });
    expect(calls).to.deep.equal([]);
    expect(asked).to.have.length(1);
    expect(asked[0]?.plans[0]?.action).to.equal("create");
    expect(asked[0]?.reason).to.equal(
      "shop is deleted and created again: its creation failed and was rolled back, so it holds nothing and takes no update",
    );
  });

  it("deleting one that is protected: it is refused, with the command that takes it away", async () => {
    const { outcome, calls, asked } = await deployed({ ...FAILED, states: [{ status: "ROLLBACK_COMPLETE", terminationProtection: true }] });
    expect(outcome).to.include({ kind: "refused", remedy: "remove" });
    expect([calls, asked]).to.deep.equal([[], []]);
  });

  it("deletes it with the role of the deployment when a person agrees, and plans no second question", async () => {
    const script: Script = { ...FAILED, after: { deleteStack: [{ status: "DELETE_IN_PROGRESS" }, undefined] } };
    const { target, calls } = scriptedTarget(script);
    const roles: unknown[] = [];
    const { cloudFormation } = target;
    const asked: Question[] = [];
    const noted: typeof target = {
      ...target,
      cloudFormation: {
        ...cloudFormation,
        deleteStack: (stack, options) => {
          roles.push(options.roleArn);
          return cloudFormation.deleteStack(stack, options);
        },
        createChangeSet: () => Promise.reject(new Error("it came to the change set")),
      },
      storage: { ...target.storage, sha256: () => Promise.resolve(undefined), put: () => Promise.resolve() },
    };
    const wanted = { ...SCRIPTED, serviceRoleArn: "arn:aws:iam::123456789012:role/deployer" };
    const ended = await up(noted, wanted, {
      approve: (question) => {
        asked.push(question);
        return Promise.resolve("yes");
      },
    }).catch((error: Error) => error.message);
    expect(ended).to.equal("it came to the change set");
    expect(calls).to.deep.equal(["deleteStack"]);
    expect(roles).to.deep.equal([wanted.serviceRoleArn]);
    expect(asked).to.have.length(1);
  });

  it("taking its protection away: a change that is planned and asked for by name", async () => {
    const script = { states: [{ terminationProtection: true }] };
    const { outcome, calls, asked } = await deployed(script, { terminationProtection: false });
    expect(outcome).to.deep.include({ kind: "waiting", risks: ["protection-removed"] });
    expect(calls).to.deep.equal([]);
    expect(asked[0]?.plans[0]?.settings).to.deep.equal([{ kind: "setting", name: "termination protection", before: "on", after: "off" }]);
    const agreed = await deployed(script, { terminationProtection: false }, { approve: () => Promise.resolve("yes") });
    expect(agreed.outcome).to.include({ kind: "deployed" });
    expect(agreed.calls).to.deep.equal(["protect false"]);
  });

  it("changing its topics: a change that is planned", async () => {
    const topic = "arn:aws:sns:eu-west-1:123456789012:events";
    const { asked } = await deployed({ states: [{}] }, { notificationArns: [topic] });
    expect(asked[0]?.plans[0]?.settings).to.deep.equal([{ kind: "setting", name: "notification topics", before: "", after: topic }]);
    const same = await deployed({ states: [{ notificationArns: [topic] }] }, { notificationArns: [topic] });
    expect(same.outcome).to.include({ kind: "unchanged" });
  });
});

describe("preparing a change set", () => {
  const prepare = { prepareOnly: true as const, approve: () => Promise.resolve("yes" as const) };

  for (const [what, script, reason] of [
    ["a stack whose creation failed", FAILED, /is deleted and created again/],
    ["a rollback that failed", { states: [{ status: "UPDATE_ROLLBACK_FAILED" }] }, /the way back from a failed update failed too/],
    ["a stack of somebody else", { states: [{ tags: {} }] }, /was made by another tool/],
  ] as const) {
    it(`does nothing to ${what}, and says why`, async () => {
      const { outcome, calls } = await deployed(script as unknown as Script, {}, prepare);
      if (outcome.kind !== "refused") throw new Error(JSON.stringify(outcome));
      expect(outcome.reason).to.match(reason);
      expect(calls).to.deep.equal([]);
    });
  }

  it("leaves the protection of a stack as it is", async () => {
    for (const [now, wanted] of [
      [true, false],
      [false, true],
    ] as const) {
      const { outcome, calls } = await deployed({ states: [{ terminationProtection: now }] }, { terminationProtection: wanted }, prepare);
      expect(outcome).to.include({ kind: "unchanged" });
      expect(calls).to.deep.equal([]);
    }
  });
});

describe("what stands in the way of a deployment", () => {
  async function obstaclesOf(script: Script, over: Partial<StackDeployment> = {}) {
    const { target } = scriptedTarget(script);
    const found = await deployedPlan(target, { ...SCRIPTED, ...over }).catch((error: { code: string }) => error.code);
    return typeof found === "string" ? found : found.obstacles;
  }

  it("is the wrong account: nothing is planned", async () => {
    expect(await obstaclesOf({ states: [{}] }, { account: "999999999999" })).to.equal("WRONG_ACCOUNT");
  });

  it("is a bucket that is missing, with the command that makes it", async () => {
    const { target } = scriptedTarget({ states: [{}] });
    const storage = {
      ...target.storage,
      bucketRegion: () => Promise.reject(new PortError("NoSuchBucket", 'there is no bucket "templates"')),
    };
    const { obstacles } = await deployedPlan({ ...target, storage }, SCRIPTED);
    expect(obstacles).to.deep.equal([
      {
        kind: "stops",
        code: "NoSuchBucket",
        text: 'there is no bucket "templates" in account 123456789012; this makes it: aws s3 mb s3://templates --region eu-west-1',
      },
    ]);
  });

  it("is a parameter without a value", async () => {
    const template = { ...SCRIPTED.templates.template, Parameters: { Zone: { Type: "String" } } };
    const found = await obstaclesOf({ states: [{}] }, { templates: { template, children: {} } });
    expect(found).to.deep.equal([{ kind: "stops", text: 'no value for parameter "Zone"' }]);
  });

  it("plans with account and region", async () => {
    const { plan } = await deployedPlan(scriptedTarget({ states: [{}] }).target, SCRIPTED);
    expect(plan.place).to.deep.equal({ account: "123456789012", region: "eu-west-1" });
  });
});

describe("resources that an operation leaves", () => {
  const rollbackFailed: Script = {
    states: [{ status: "UPDATE_ROLLBACK_FAILED" }],
    events: [stackEvent("UPDATE_ROLLBACK_FAILED", 0)],
    after: { continueRollback: [{ status: "UPDATE_ROLLBACK_IN_PROGRESS" }, { status: "UPDATE_ROLLBACK_COMPLETE" }] },
  };

  it("are named to the rollback that is continued", async () => {
    const { target } = scriptedTarget(rollbackFailed);
    const skipped: unknown[] = [];
    const cloudFormation = {
      ...target.cloudFormation,
      continueRollback: (stack: string, options: { readonly token: string; readonly skip?: readonly string[] }) => {
        skipped.push(options.skip);
        return target.cloudFormation.continueRollback(stack, options);
      },
    };
    const outcome = await up({ ...target, cloudFormation }, SCRIPTED, { approve: () => Promise.resolve("yes"), skip: ["Jobs.Queue"] });
    expect(outcome).to.include({ kind: "unchanged" });
    expect(skipped).to.deep.equal([["Jobs.Queue"]]);
  });

  const agree = { approve: () => Promise.resolve("yes" as const) };

  it("stay where a deletion has failed, and the plan says so", async () => {
    const { target } = scriptedTarget({
      states: [{ status: "DELETE_FAILED" }],
      events: [stackEvent("DELETE_FAILED", 0)],
      after: { deleteStack: [{ status: "DELETE_IN_PROGRESS" }, { status: "DELETE_COMPLETE" }] },
    });
    const retained: unknown[] = [];
    const cloudFormation = {
      ...target.cloudFormation,
      deleteStack: (stack: string, options: { readonly token: string; readonly retain?: readonly string[] }) => {
        retained.push(options.retain);
        return target.cloudFormation.deleteStack(stack, options);
      },
    };
    const outcome = await down({ ...target, cloudFormation }, { ...SCRIPTED, retain: ["Queue"] }, agree);
    if (outcome.kind !== "removed") throw new Error(JSON.stringify(outcome));
    expect(outcome.plan.changes.map(({ logicalId, action, data }) => [logicalId, action, data])).to.deep.equal([
      ["Queue", "retain", "kept"],
    ]);
    expect(retained).to.deep.equal([["Queue"]]);
  });

  it("are refused where no deletion has failed, and where there is none of that name", async () => {
    for (const [status, id, reason] of [
      ["CREATE_COMPLETE", "Queue", "shop is CREATE_COMPLETE, and CloudFormation retains resources only where a deletion has failed before"],
      ["DELETE_FAILED", "Quue", 'shop has no resource "Quue" that could be retained'],
    ] as const) {
      const { target, calls } = scriptedTarget({ states: [{ status, id: STACK_ID }] });
      expect(await down(target, { ...SCRIPTED, retain: [id] }, agree)).to.deep.include({ kind: "refused", reason });
      expect(calls).to.deep.equal([]);
    }
  });
});
