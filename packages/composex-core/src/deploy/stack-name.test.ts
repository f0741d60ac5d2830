import { expect } from "chai";
import { SCRIPTED, scriptedTarget } from "../testing/scripted-target.ts";
import { down } from "./down.ts";
import { stackNameProblem } from "./stack-name.ts";
import { up } from "./up.ts";

const BAD = ["", " ", "bad name!", "1shop", "-shop", "shop_test", "a".repeat(129), "arn:aws:cloudformation:eu-west-1:1:stack/a/1"];

describe("the name of a stack", () => {
  it("is what CloudFormation takes", () => {
    expect(["shop", "Shop-1", "a", "a".repeat(128)].map(stackNameProblem)).to.deep.equal(Array(4).fill(undefined));
    for (const name of BAD) expect(stackNameProblem(name), name).to.include("is no name of a stack");
  });

  for (const name of BAD) {
    it(`"${name.slice(0, 12)}" is refused by up and down before any question to AWS`, async () => {
      const { target, calls } = scriptedTarget({ states: [{}] });
      const approve = () => Promise.reject(new Error("nothing is to be asked"));
      for (const outcome of [
        await up(target, { ...SCRIPTED, name }, { approve }),
        await down(target, { ...SCRIPTED, name }, { approve }),
      ]) {
        if (outcome.kind !== "refused") throw new Error(JSON.stringify(outcome));
        expect(outcome.reason).to.equal(stackNameProblem(name));
      }
      expect(calls).to.deep.equal([]);
    });
  }
});
