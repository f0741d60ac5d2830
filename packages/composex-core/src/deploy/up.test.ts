import { expect } from "chai";
import { awsTarget } from "../adapters/aws/aws-target.ts";
import { createBucket, deployment, impatient } from "../testing/deployments.ts";
import { type Emulator, startEmulator } from "../testing/emulator.ts";
import type { Target } from "./target.ts";
import { type UpOptions, up } from "./up.ts";

const REGION = "eu-west-1";

describe("up", function () {
  this.timeout(300_000);
  let emulator: Emulator;
  let target: Target;

  before(async () => {
    emulator = await startEmulator();
    target = await emulated("123456789012");
    await createBucket(emulator.endpoint, REGION, "123456789012", "templates");
  });

  after(async () => {
    await emulator?.stop();
  });

  async function emulated(account: string): Promise<Target> {
    const credentials = { accessKeyId: account, secretAccessKey: "none" };
    return impatient(await awsTarget({ region: REGION, endpoint: emulator.endpoint, credentials, maxAttempts: 2 }));
  }

  const agree: UpOptions = { approve: () => Promise.resolve("yes") };

  it("creates a tree of stacks, then finds nothing to do, then changes what changed", async () => {
    const created = await up(target, deployment("first", 30), agree);
    if (created.kind !== "deployed") throw new Error(JSON.stringify(created));
    expect(created.stack.outputs.map(({ name }) => name)).to.deep.equal(["Queue"]);
    expect(created.plan.changes.map(({ path, logicalId, action }) => [...path, logicalId, action].join(" "))).to.deep.equal([
      "Jobs create",
      "Jobs Queue create",
    ]);

    const again = await up(target, deployment("first", 30), agree);
    expect(again).to.include({ kind: "unchanged" });
    // The same templates in another folder are the same templates: the plan says so, and nothing is updated.
    const moved = await up(target, { ...deployment("first", 30), prefix: "elsewhere" }, agree);
    expect(moved).to.include({ kind: "unchanged" });

    const events: string[] = [];
    const changed = await up(target, deployment("first", 60), {
      ...agree,
      onEvent: (event, path) => events.push([...path, event.logicalId, event.status].join(" ")),
    });
    if (changed.kind !== "deployed") throw new Error(JSON.stringify(changed));
    expect(changed.plan.changes).to.deep.equal([
      {
        path: ["Jobs"],
        logicalId: "Queue",
        type: "AWS::SQS::Queue",
        action: "modify",
        properties: [{ path: "VisibilityTimeout", before: "30", after: "60" }],
      },
    ]);
    expect(events).to.include("Jobs Queue UPDATE_COMPLETE");
  });
});
