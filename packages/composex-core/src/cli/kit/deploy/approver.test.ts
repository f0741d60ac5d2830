import { expect } from "chai";
import type { Plan, Question, SecurityFinding } from "../../../deploy/index.ts";
import { testIo } from "../../../testing/test-io.ts";
import { approver, planQuestion, riskQuestion } from "./approver.ts";

const place = { account: "123456789012", region: "eu-west-1" };

function lost(logicalId: string): SecurityFinding {
  return { risk: "data-loss", path: ["rds"], logicalId, type: "AWS::RDS::DBInstance", message: "its data goes", asked: true };
}

function plan(stack: string, security: readonly SecurityFinding[], action: Plan["action"] = "update"): Plan {
  return { stack, place, action, changes: [], settings: [], security };
}

describe("what a person is asked", () => {
  it("names the resources of a risk, with their stack, account and region", () => {
    const question: Question = {
      plans: [plan("shop", [lost("Db"), lost("Db"), lost("Replica")]), plan("other", [])],
      risks: ["data-loss"],
    };
    expect(riskQuestion(question, "data-loss").split("\n")).to.deep.equal([
      "Data is lost: a resource that holds it is replaced or deleted without a snapshot.",
      "shop in account 123456789012, eu-west-1: rds/Db, rds/Replica",
      "Type data-loss to accept it.",
    ]);
  });

  it("names ten resources, and how many there are beyond", () => {
    const many = Array.from({ length: 12 }, (_, index) => lost(`Db${index}`));
    expect(riskQuestion({ plans: [plan("shop", many)], risks: [] }, "data-loss")).to.include("rds/Db9 and 2 more\n");
  });

  it("says what is done to which stack, in which account and region", () => {
    expect(planQuestion([plan("shop", [])])).to.equal("Deploy shop in account 123456789012, eu-west-1?");
    expect(planQuestion([plan("shop", [], "delete")])).to.equal("Delete shop in account 123456789012, eu-west-1?");
    expect(planQuestion([plan("a", []), plan("b", [])])).to.equal(
      "Deploy these 2 stacks?\na in account 123456789012, eu-west-1\nb in account 123456789012, eu-west-1\n",
    );
  });

  it("is shown where nobody can be asked, and only options agree", async () => {
    const question: Question = { plans: [plan("shop", [lost("Db")])], risks: ["data-loss"], reason: "shop was made by another tool" };
    const io = testIo();
    expect(await approver({}, io)(question)).to.equal("nobody");
    expect(await approver({ yes: true }, io)(question)).to.equal("nobody");
    expect(await approver({ yes: true, allow: ["data-loss"] }, io)(question)).to.equal("yes");
    expect(io.printed.err).to.include("shop in account 123456789012, eu-west-1").and.include("shop was made by another tool");
  });
});
