import { expect } from "chai";
import type { StackEvent, StackFacts } from "../ports/cloudformation.ts";
import { TOOL } from "../testing/deployments.ts";
import { type Script, scriptedTarget, stackEvent } from "../testing/scripted-target.ts";
import { findLeftovers } from "./drift.ts";

function skipped(physicalId: string, time: number): StackEvent {
  return { ...stackEvent("DELETE_SKIPPED", time), logicalId: "Files", physicalId, type: "AWS::S3::Bucket" };
}

async function leftovers(script: Omit<Script, "states">) {
  const { target } = scriptedTarget({ ...script, states: [{}] });
  return findLeftovers(target, (await target.cloudFormation.stack("shop")) as StackFacts, TOOL);
}

describe("findLeftovers", () => {
  it("says what was changed by hand, and not that a nested stack differs because something in it does", async () => {
    const differences = [{ path: "/VisibilityTimeout", expected: "30", actual: "90" }];
    const { drifts } = await leftovers({
      drifts: [
        { logicalId: "Queue", type: "AWS::SQS::Queue", status: "MODIFIED", differences },
        { logicalId: "Jobs", type: "AWS::CloudFormation::Stack", status: "MODIFIED", differences: [] },
      ],
    });
    expect(drifts).to.deep.equal([{ logicalId: "Queue", type: "AWS::SQS::Queue", status: "MODIFIED", differences, path: [] }]);
  });

  it("finds what an earlier render left in the account, once, and not what the stack still holds", async () => {
    const { orphans } = await leftovers({
      events: [skipped("old-files", 1), skipped("files", 2), skipped("old-files", 3)],
      resources: [{ logicalId: "Files", physicalId: "files", type: "AWS::S3::Bucket", status: "CREATE_COMPLETE" }],
    });
    expect(orphans.map(({ kind, name, type }) => [kind, name, type])).to.deep.equal([["resource", "old-files", "AWS::S3::Bucket"]]);
  });

  it("finds what AWS refused to delete while an update cleaned up, unless it went later", async () => {
    const event = (status: string, physicalId: string, time: number): StackEvent => ({
      ...stackEvent(status, time),
      logicalId: "Name",
      physicalId,
      type: "AWS::ServiceDiscovery::Service",
      ...(status === "DELETE_FAILED" && { reason: "Service contains registered instances" }),
    });
    const { orphans } = await leftovers({
      events: [event("DELETE_FAILED", "srv-1", 1), event("DELETE_FAILED", "srv-2", 2), event("DELETE_COMPLETE", "srv-2", 3)],
    });
    expect(orphans).to.deep.equal([
      {
        kind: "resource",
        path: [],
        name: "srv-1",
        type: "AWS::ServiceDiscovery::Service",
        remedy: "it could not be deleted (Service contains registered instances): delete it by hand, or import it into a stack",
      },
    ]);
  });

  it("finds change sets of ours that were never started, and leaves those of others", async () => {
    const { orphans } = await leftovers({ changeSets: ["composex-0123", "by-hand"] });
    expect(orphans.map(({ kind, name }) => [kind, name])).to.deep.equal([["change-set", "composex-0123"]]);
  });
});
