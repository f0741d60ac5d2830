import { expect } from "chai";
import { actionExists, matchingActions, statementProblems } from "./iam-facts.ts";

const QUEUE = "arn:aws:sqs:eu-west-1:012345678912:jobs";
const BUCKET = "arn:aws:s3:::reports";

describe("IAM facts", () => {
  it("know which actions exist", async () => {
    expect(await actionExists("sqs:SendMessage")).to.equal(true);
    expect(await actionExists("sqs:SendMesage")).to.equal(false);
    expect(await actionExists("sqs:sendmessage")).to.equal(false);
    expect(await actionExists("sqz:SendMessage")).to.equal(false);
    expect(await actionExists("sqs:Send*")).to.equal(false);
  });

  it("expand a wildcard", async () => {
    expect(await matchingActions("sqs:Send*")).to.deep.equal(["sqs:SendMessage"]);
    expect(await matchingActions("sqs:Sent*")).to.deep.equal([]);
  });

  it("find nothing in a statement that says what it means", async () => {
    expect(await statementProblems(["sqs:SendMessage", "sqs:Get*"], [QUEUE])).to.deep.equal([]);
    expect(await statementProblems(["s3:GetObject", "s3:ListBucket"], [BUCKET, `${BUCKET}/*`])).to.deep.equal([]);
    expect(await statementProblems(["ec2:DescribeVpcs"], ["*"])).to.deep.equal([]);
  });

  it("find actions and resources that do not belong together", async () => {
    expect(await statementProblems(["s3:GetObject"], [BUCKET])).to.deep.equal([
      `s3:GetObject does not apply to ${BUCKET}`,
      `no action applies to ${BUCKET}`,
    ]);
    expect(await statementProblems(["s3:ListBucket"], [BUCKET, `${BUCKET}/*`])).to.deep.equal([`no action applies to ${BUCKET}/*`]);
    expect(await statementProblems(["ec2:DescribeVpcs"], [QUEUE])).to.deep.equal([
      "ec2:DescribeVpcs can be allowed on * only",
      `no action applies to ${QUEUE}`,
    ]);
    expect(await statementProblems(["sqs:SendMessage"], ["*"])).to.deep.equal(["sqs:SendMessage is allowed on * but can be restricted"]);
    expect(await statementProblems(["sqs:SentMessage"], ["*"])).to.deep.equal(["sqs:SentMessage does not exist", "no action applies to *"]);
  });
});
