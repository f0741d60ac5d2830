import { expect } from "chai";
import { PortError } from "composex-core/diagnostics";
import type { CloudFormationPort, DeleteOptions, StackFacts } from "composex-core/ports";
import { STACK_ID, scriptedTarget } from "composex-core/testing/scripted-target";
import { cleanStack } from "./clean-stack.ts";

const FILES = { logicalId: "Files", physicalId: "shop-test-files", type: "AWS::S3::Bucket", status: "CREATE_COMPLETE" };
const TOPIC = {
  logicalId: "Topic",
  physicalId: "arn:aws:sns:eu-west-1:123456789012:t",
  type: "AWS::SNS::Topic",
  status: "CREATE_COMPLETE",
};

/** A stack whose first deletion fails at its bucket; `stubborn`: the second one too. */
async function cleaned({ stubborn = false, bucket = (): Promise<number> => Promise.resolve(0) } = {}) {
  const { target } = scriptedTarget({ states: [{}] });
  const deletions: DeleteOptions[] = [];
  const failed = () => deletions.length === 1 || stubborn;
  const cloudFormation: CloudFormationPort = {
    ...target.cloudFormation,
    async stack(name) {
      if (deletions.length === 0) return target.cloudFormation.stack(name);
      return failed() ? ({ ...(await target.cloudFormation.stack(name)), status: "DELETE_FAILED" } as StackFacts) : undefined;
    },
    resources: () => Promise.resolve(deletions.length === 0 ? [FILES, TOPIC] : [{ ...FILES, status: "DELETE_FAILED" }]),
    deleteStack: (_stack, options) => {
      deletions.push(options);
      return Promise.resolve();
    },
  };
  const facts = (await target.cloudFormation.stack(STACK_ID)) as StackFacts;
  const outcome = await cleanStack({ cloudFormation, buckets: { empty: bucket }, clock: target.clock }, facts, "pc-clean-b1");
  return { outcome, deletions };
}

describe("the deletion of a stack that resists", () => {
  it("is forced once, and says what is left behind", async () => {
    const { outcome, deletions } = await cleaned();
    expect(deletions).to.deep.equal([{ token: "pc-clean-b1" }, { token: "pc-clean-b1-force", force: true }]);
    expect(outcome).to.deep.equal({ kind: "deleted", text: "shop is deleted", orphans: ["AWS::S3::Bucket shop-test-files"] });
  });

  it("fails where force does not help", async () => {
    const { outcome, deletions } = await cleaned({ stubborn: true });
    expect(deletions).to.have.length(2);
    expect(outcome).to.include({ kind: "failed", text: "shop is DELETE_FAILED" });
  });

  it("goes on where a bucket is not ours to empty, and stops at what else fails", async () => {
    const failing = (code: string) => () => Promise.reject(new PortError(code, "no"));
    expect((await cleaned({ bucket: failing("AccessDenied") })).outcome.kind).to.equal("deleted");
    expect(await cleaned({ bucket: failing("Throttling") }).catch((error: PortError) => error.code)).to.equal("Throttling");
  });
});
