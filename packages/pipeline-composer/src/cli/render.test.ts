import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { testIo } from "composex-core/testing/test-io";
import { main } from "./main.ts";

const SHOP = fileURLToPath(new URL("../../../../examples/shop", import.meta.url));

describe("render --policy", () => {
  it("prints what CloudFormation needs for the templates that are at hand, and writes nothing", async () => {
    const io = testIo({ workingDirectory: SHOP });
    expect(await main(["render", "--policy", "--output", "/nowhere/at/all"], io)).to.equal(0);
    const policies = JSON.parse(io.printed.out) as Record<string, { Statement: { Action: string[] }[] }>;
    expect(Object.keys(policies)).to.deep.equal(["test", "prod"]);
    const actions = policies["test"]?.Statement[0]?.Action;
    expect(actions).to.include("ecs:*").and.to.include("sqs:*").and.not.to.include("iam:*").and.not.to.include("rds:*");
  });
});
