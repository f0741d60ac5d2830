import { expect } from "chai";
import { awsTarget } from "../adapters/aws/aws-target.ts";
import { AwsProxy, queryError } from "../testing/aws-proxy.ts";
import { createBucket, deployment, impatient } from "../testing/deployments.ts";
import { type Emulator, startEmulator } from "../testing/emulator.ts";
import type { Target } from "./target.ts";
import { up } from "./up.ts";

const REGION = "eu-west-1";
const ACCOUNT = "123456789012";
const agree = { approve: () => Promise.resolve("yes" as const) };

describe("two deployments of one stack at once", function () {
  this.timeout(300_000);
  let emulator: Emulator;
  let proxy: AwsProxy;
  let target: Target;

  before(async () => {
    emulator = await startEmulator();
    proxy = new AwsProxy(emulator.endpoint);
    const endpoint = await proxy.start();
    await createBucket(emulator.endpoint, REGION, ACCOUNT, "templates");
    const credentials = { accessKeyId: ACCOUNT, secretAccessKey: "none" };
    target = impatient(await awsTarget({ region: REGION, endpoint, credentials, maxAttempts: 1 }));
  });

  after(async () => {
    await proxy?.stop();
    await emulator?.stop();
  });

  beforeEach(() => proxy.clear());

  /** Refuses the start as CloudFormation does when another change set has been started, with the state that our own is in then. */
  function overtaken(executionStatus: string, stackStatus: string): void {
    let refused = false;
    proxy.rules.before = ({ operation }) => {
      if (operation !== "ExecuteChangeSet") return undefined;
      refused = true;
      return queryError("InvalidChangeSetStatus", "ChangeSet is in another status");
    };
    proxy.rules.after = ({ operation }, body) => {
      if (!refused) return undefined;
      if (operation === "DescribeStacks")
        return body.replace(/<StackStatus>\w+<\/StackStatus>/, `<StackStatus>${stackStatus}</StackStatus>`);
      if (operation !== "DescribeChangeSet") return undefined;
      return body.replace(/<ExecutionStatus>\w+<\/ExecutionStatus>/, `<ExecutionStatus>${executionStatus}</ExecutionStatus>`);
    };
  }

  it("is not called deployed where it is the other one that runs", async () => {
    await up(target, deployment("race", 30), agree);
    overtaken("OBSOLETE", "UPDATE_IN_PROGRESS");
    const outcome = await up(target, deployment("race", 60), agree);
    if (outcome.kind !== "stopped") throw new Error(JSON.stringify(outcome));
    expect(outcome.error?.code).to.equal("OVERTAKEN");
    expect(outcome.error?.message).to.include("another deployment of race was started first");
    expect(outcome.left).to.equal("nothing of this run is deployed; what runs is of another one");
    expect(outcome.place).to.deep.equal({ account: ACCOUNT, region: REGION });
  });

  it("goes on where the very same change set was started by another run", async () => {
    await up(target, deployment("shared", 30), agree);
    overtaken("EXECUTE_COMPLETE", "UPDATE_COMPLETE");
    expect(await up(target, deployment("shared", 60), agree)).to.include({ kind: "deployed" });
  });

  it("ends well for all where the contents are equal", async () => {
    await up(target, deployment("equal", 30), agree);
    const outcomes = await Promise.all([1, 2, 3].map(() => up(target, deployment("equal", 60), agree)));
    for (const outcome of outcomes) expect(outcome.kind, JSON.stringify(outcome)).to.be.oneOf(["deployed", "unchanged"]);
  });
});
