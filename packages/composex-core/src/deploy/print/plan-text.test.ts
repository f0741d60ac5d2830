import { expect } from "chai";
import type { Plan } from "../plan.ts";
import { planMarkdown } from "./plan-markdown.ts";
import { planText } from "./plan-text.ts";

const NOTHING: Plan = { stack: "shop", action: "none", changes: [], security: [], settings: [] };

describe("the first line of a plan", () => {
  it("says in which account and region", () => {
    const plan: Plan = { ...NOTHING, place: { account: "123456789012", region: "eu-west-1" } };
    expect(planText(plan)).to.equal("shop in account 123456789012, eu-west-1: nothing to change\n");
    expect(planMarkdown(plan)).to.equal("## shop in account 123456789012, eu-west-1: nothing to change\n");
  });

  it("says no place where two renders are compared", () => {
    expect(planText(NOTHING)).to.equal("shop: nothing to change\n");
  });
});
