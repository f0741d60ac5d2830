import { expect } from "chai";
import { makePlan } from "../diff/make-plan.ts";
import type { TemplateData } from "../parse-template.ts";

function side(properties: object) {
  const template: TemplateData = { Resources: { Queue: { Type: "AWS::SQS::Queue", Properties: properties as never } } };
  return { templates: { template, children: {} }, parameters: {}, tags: {} };
}

describe("a secret that becomes a text", () => {
  it("is no tag that stays what it was", async () => {
    const Tags = [{ Key: "project", Value: "shop" }];
    const plan = await makePlan("shop", side({ VisibilityTimeout: 30, Tags }), side({ VisibilityTimeout: 60, Tags }));
    expect(plan.security).to.deep.equal([]);
  });
});
