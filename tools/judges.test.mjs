import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { cfnLint } from "./judges/cfn-lint.mjs";
import { checkov } from "./judges/checkov.mjs";

const wrong = fileURLToPath(new URL("testdata/judges/wrong.yaml", import.meta.url));
const empty = fileURLToPath(new URL("testdata/judges/empty.yaml", import.meta.url));
const broken = fileURLToPath(new URL("testdata/judges/broken.yaml", import.meta.url));
const unencrypted = { check: "CKV_AWS_27", resource: "AWS::SQS::Que*", reason: "a test" };

describe("judges", function () {
  this.timeout(300_000);

  it("cfn-lint refuses errors and warnings, each with its place", async () => {
    const message = await messageOf(cfnLint([wrong]));
    expect(message).to.include(`${wrong}:9:7 E3002 Resources/Queue/Properties/QueueNam`);
    expect(message).to.include(`${wrong}:3:3 W2001 Parameters/Unused`);
  });

  it("checkov refuses what no exception covers, what it cannot read, and an exception that nothing needs", async () => {
    const unused = { check: "CKV_AWS_27", resource: "AWS::SNS::Topic.*", reason: "a test" };
    const message = await messageOf(checkov([wrong, broken], [unused]));
    expect(message).to.include(`${wrong}: AWS::SQS::Queue.Queue\n  CKV_AWS_27 `);
    expect(message).to.include(`${broken}: checkov cannot read it`);
    expect(message).to.include("nothing needs the exception of AWS::SNS::Topic.* from CKV_AWS_27");
  });

  it("checkov passes when every finding is a listed exception", async () => {
    expect(await checkov([wrong], [unencrypted])).to.include("1 listed exceptions");
  });

  it("fail when there is nothing to judge", async () => {
    expect(await messageOf(cfnLint([]))).to.include("no template");
    expect(await messageOf(checkov([], []))).to.include("no template");
    expect(await messageOf(checkov([empty], []))).to.include("no resource");
  });

  it("fail when they cannot run", async () => {
    expect(await messageOf(cfnLint([wrong], "/nowhere/cfn-lint"))).to.include("cannot run");
    expect(await messageOf(checkov([wrong], [], "/nowhere/checkov"))).to.include("cannot run");
  });
});

async function messageOf(promise) {
  try {
    await promise;
  } catch (error) {
    return error.message;
  }
  throw new Error("it passed");
}
