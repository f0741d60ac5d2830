import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../testing/compiled.ts";

const queue = (key: string, more = ""): Compiled =>
  compiled(
    `services: {api: {image: nginx}}\nx-sqs: {jobs: {Properties: {KmsMasterKeyId: ${key}}, Services: {api: {Access: Publish}}}}\n${more}`,
  );

function keyStatement(result: Compiled): Json {
  const policies = Object.values<Json>(result.template("api").Resources).filter(({ Type }) => Type === "AWS::IAM::Policy");
  const statements = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
  return statements.find(({ Action }: Json) => Action.includes("kms:Decrypt"));
}

describe("the key of a resource", () => {
  const here = "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/";

  it("may be used by who has access to a queue that is created", () => {
    const arn = "arn:aws:kms:eu-west-1:012345678912:key/1234";
    expect(keyStatement(queue(`"${arn}"`)).Resource).to.deep.equal([arn]);
    expect(keyStatement(queue(`"1234"`)).Resource).to.deep.equal([{ "Fn::Sub": `${here}1234` }]);
    const byAlias = keyStatement(queue("alias/mine"));
    expect(byAlias.Resource).to.deep.equal([{ "Fn::Sub": `${here}*` }]);
    expect(byAlias.Condition).to.deep.equal({ "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/mine" } });
  });

  it("is nobody's where AWS keeps it, and needs no right without access", () => {
    expect(keyStatement(queue("alias/aws/sqs"))).to.equal(undefined);
  });

  it("is told where nobody can know it", () => {
    const { problems } = queue('{"Fn::ImportValue": "key"}');
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(/^warning KEY_RIGHTS x-sqs.jobs.Services.api: /);
  });
});
