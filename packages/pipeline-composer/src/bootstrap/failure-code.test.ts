import { expect } from "chai";
import type { DeployOutcome } from "composex-core/deploy";
import { failureCode } from "./failure-code.ts";

/** Of a resource that could not be made. */
function failed(type: string, reason: string, status = "ROLLBACK_COMPLETE"): DeployOutcome {
  const event = { id: "1", stackId: "s", stackName: "shop-shared", logicalId: "It", type, status: "CREATE_FAILED", time: 0 };
  return { kind: "failed", status, cause: { event, reason } };
}

function stopped(code: string, message = "it failed"): DeployOutcome {
  return { kind: "stopped", by: "error", error: { code, message }, phase: "checking", left: "nothing was changed" };
}

describe("what a step of a bootstrap failed of", () => {
  const cases: readonly (readonly [string, DeployOutcome, string | undefined])[] = [
    ["a bucket's name that another account has", failed("AWS::S3::Bucket", "shop-artifacts-1-eu-west-1 already exists"), "BUCKET_TAKEN"],
    ["a bucket of another account", stopped("BUCKET_FOREIGN"), "BUCKET_TAKEN"],
    ["another resource that exists", failed("AWS::IAM::Role", "shop-notify already exists in stack"), undefined],
    [
      "an account that is none, in a key's policy",
      failed(
        "AWS::KMS::Key",
        "The new key policy contains one or more invalid principals (MalformedPolicyDocumentException): Invalid principal in policy",
      ),
      "ACCOUNT_UNKNOWN",
    ],
    [
      "an account that is none, in a role's trust",
      failed("AWS::IAM::Role", 'Invalid principal in policy: "AWS":"arn:…"'),
      "ACCOUNT_UNKNOWN",
    ],
    [
      "a key that is about to go",
      failed("AWS::Logs::LogGroup", "arn:aws:kms:… is pending deletion (KMSInvalidStateException)"),
      "KEY_DELETING",
    ],
    ["such a key in an upload", stopped("KMS.KMSInvalidStateException", "s3 PutObject: arn:aws:kms:… is pending deletion"), "KEY_DELETING"],
    [
      "a change set that CloudFormation refuses",
      { kind: "failed", status: "CHANGE_SET_FAILED", reason: "Template error" },
      "CHANGE_SET_FAILED",
    ],
    ["a way back that failed too", failed("AWS::SQS::Queue", "it is gone", "UPDATE_ROLLBACK_FAILED"), "STACK_STUCK"],
    [
      "a stack that takes no update",
      { kind: "refused", reason: "its creation failed and left resources behind", remedy: "remove" },
      "STACK_STUCK",
    ],
    ["a rollback that has to be continued", { kind: "waiting", plan: undefined, risks: ["continue-rollback"] }, "STACK_STUCK"],
    ["a role that trusts others", stopped("ROLE_DENIED"), "ROLE_DENIED"],
    ["the credentials of another account", stopped("WRONG_ACCOUNT"), "ACCOUNT_WRONG"],
    ["executions that an update would cancel", stopped("PIPELINE_BUSY"), "PIPELINE_BUSY"],
    ["executions that did not end", stopped("DEADLINE"), "DEADLINE"],
    ["anything else", stopped("Throttling"), undefined],
  ];
  for (const [name, outcome, code] of cases) {
    it(name, () => expect(failureCode({ kind: "ended", outcome })).to.equal(code));
  }

  it("is nothing where a step waited for another, or ended well", () => {
    expect(failureCode({ kind: "skipped", why: "shop-shared comes first" })).to.equal(undefined);
    expect(failureCode({ kind: "acted", outputs: {} })).to.equal(undefined);
  });
});
