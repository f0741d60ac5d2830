import { expect } from "chai";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { findSecret } from "./find.ts";

const Arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf";
const KEY = "arn:aws:kms:eu-west-1:123456789012:key/0a1b";

function secret(KmsKeyId?: string) {
  return fakeLookup({ arnsByTags: () => [Arn], DescribeSecret: () => ({ ARN: Arn, ...(KmsKeyId !== undefined && { KmsKeyId }) }) });
}

describe("findSecret", () => {
  it("searches by all tags, a repeated key giving alternatives, with the role", async () => {
    const aws = secret();
    const RoleArn = "arn:aws:iam::123456789012:role/read";
    expect(await findSecret({ Tags: [{ env: "test" }, { env: "prod" }, { app: "shop" }], RoleArn }, aws)).to.deep.equal({ Arn });
    expect(aws.asked[0]).to.deep.equal({
      question: "arnsByTags",
      input: { type: "secretsmanager:secret", tags: { env: ["test", "prod"], app: ["shop"] } },
      scope: { roleArn: RoleArn },
    });
  });

  it("brings the customer key by its ARN, and none for the key of AWS", async () => {
    expect(await findSecret({ Arn }, secret(KEY))).to.deep.equal({ Arn, KmsKeyArn: KEY });
    expect(await findSecret({ Arn }, secret("0a1b"))).to.deep.equal({ Arn, KmsKeyArn: KEY });
    expect(await findSecret({ Arn }, secret("alias/aws/secretsmanager"))).to.deep.equal({ Arn });
  });

  it("has a problem with a key that only an alias names, and with several secrets", async () => {
    expect(await findSecret({ Arn }, secret("alias/mine")))
      .to.have.property("problem")
      .that.contains("KmsKeyId");
    expect(await findSecret({ Tags: { a: 1 } }, fakeLookup({ arnsByTags: () => [Arn, Arn] }))).to.deep.equal({
      problem: "2 secrets carry these tags",
    });
    expect(await findSecret({ Tags: { a: 1 } }, fakeLookup({ arnsByTags: () => [] }))).to.equal(undefined);
  });
});
