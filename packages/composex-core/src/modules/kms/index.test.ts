import { expect } from "chai";
import { findTagged } from "../../lookup/find-tagged.ts";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { kms } from "./index.ts";

const keys = (text: string, more = ""): Compiled => compiled(`services: {api: {image: nginx}}\nx-kms: ${text}\n${more}`);
const resources = (result: Compiled, stack = "kms"): Json => result.template(stack).Resources;

describe("x-kms", () => {
  it("makes of nothing a key that this account's IAM policies rule, and that changes every year", () => {
    const result = keys("{data: }");
    expect(result.problems).to.deep.equal([]);
    const { Tags: _, ...own } = resources(result).data.Properties;
    expect(own).to.deep.equal({
      Description: { "Fn::Sub": "Key data of ${RootStackName}" },
      Enabled: true,
      EnableKeyRotation: true,
      KeyUsage: "ENCRYPT_DECRYPT",
      PendingWindowInDays: 7,
      KeyPolicy: {
        Version: "2012-10-17",
        Statement: [
          {
            Sid: "Account",
            Effect: "Allow",
            Principal: { AWS: { "Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root" } },
            Action: "kms:*",
            Resource: "*",
            Condition: { StringEquals: { "kms:CallerAccount": { Ref: "AWS::AccountId" } } },
          },
        ],
      },
    });
  });

  it("leaves to the user what the user says; a key of another kind does not change", () => {
    const policy = { Version: "2012-10-17", Statement: [] };
    const result = keys(JSON.stringify({ data: { Properties: { KeySpec: "RSA_4096", KeyUsage: "SIGN_VERIFY", KeyPolicy: policy } } }));
    const own = resources(result).data.Properties;
    expect(own.KeyPolicy).to.deep.equal(policy);
    expect(own.KeyUsage).to.equal("SIGN_VERIFY");
    expect(own).not.to.have.property("EnableKeyRotation");
  });

  it("has an alias as it is written, or below the name of the root stack, also in its earlier place", () => {
    const alias = (text: string): Json => resources(keys(text)).dataAlias.Properties;
    expect(alias("{data: {MacroParameters: {Alias: alias/shop}}}")).to.deep.equal({
      AliasName: "alias/shop",
      TargetKeyId: { Ref: "data" },
    });
    expect(alias("{data: {MacroParameters: {Alias: shop}}}").AliasName).to.deep.equal({ "Fn::Sub": "alias/${RootStackName}/shop" });
    const earlier = keys("{data: {Settings: {Alias: shop}}}");
    expect(resources(earlier).dataAlias.Properties.AliasName).to.deep.equal({ "Fn::Sub": "alias/${RootStackName}/shop" });
    expect(earlier.diagnostics.map(({ code }) => code)).to.deep.equal(["SPELLING_OLD"]);
  });

  for (const name of ["alias/aws/sqs", "aws", "awsome", "a b"]) {
    it(`refuses the alias "${name}"`, () => {
      const { problems } = keys(`{data: {MacroParameters: {Alias: ${name}}}}`);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(/^error VALUE_INVALID x-kms.data.MacroParameters.Alias: /);
    });
  }

  it("is kept where the user says so", () => {
    expect(resources(keys("{DeletionPolicy: Retain, data: {}}")).data).to.include({
      DeletionPolicy: "Retain",
      UpdateReplacePolicy: "Retain",
    });
  });

  it("gives services its id, what else they name, and the right they ask for", () => {
    const services = "{api: {Access: EncryptDecrypt, ReturnValues: {Arn: KEY_ARN, KmsKeyAliasName: KEY_ALIAS}}}";
    const result = keys(`{data: {MacroParameters: {Alias: alias/shop}, Services: ${services}}}`);
    expect(result.problems).to.deep.equal([]);
    const names = (result.container("api", "api").Environment as readonly { readonly Name: string }[]).map(({ Name }) => Name);
    expect(names).to.include.members(["DATA", "KEY_ARN", "KEY_ALIAS"]);
    const policies = Object.values<Json>(resources(result, "api")).filter(({ Type }) => Type === "AWS::IAM::Policy");
    const statements = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
    const grant = statements.find(({ Action }: Json) => Action.includes("kms:CreateGrant"));
    expect(grant.Condition).to.deep.equal({ Bool: { "kms:GrantIsForAWSResource": "true" } });
  });

  it("encrypts a queue, whose users may use it", () => {
    const result = keys("{data: {}}", "x-sqs: {jobs: {Properties: {KmsMasterKeyId: x-kms::data}, Services: {api: {Access: RWMessages}}}}");
    expect(result.problems).to.deep.equal([]);
    expect(JSON.stringify(resources(result, "sqs").jobs.Properties.KmsMasterKeyId)).to.contain("Arn");
    const policies = Object.values<Json>(resources(result, "api")).filter(({ Type }) => Type === "AWS::IAM::Policy");
    const key = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement).find(({ Sid }: Json) => Sid === "QueueKey");
    expect(key.Action).to.include("kms:Decrypt").and.to.include("kms:GenerateDataKey");
  });

  it("is found by tags", async () => {
    if (!kms.lookup || "find" in kms.lookup) throw new Error("keys are found by tags");
    const arn = "arn:aws:kms:eu-west-1:012345678912:key/1234";
    const aws = fakeLookup({ arnsByTags: () => [arn], properties: () => ({ KeyId: "1234", Arn: arn }) });
    expect(await findTagged(kms, kms.lookup, { Tags: { a: "b" } }, aws)).to.deep.equal({ KeyId: "1234", Arn: arn });
    expect(aws.asked.map(({ input }) => input)).to.deep.include({ type: "AWS::KMS::Key", identifier: "1234" });
    const found = { KeyId: "1234", Arn: arn };
    const entry = { "x-kms/data": { query: { Tags: { a: "b" } }, found } };
    const result = compiled(
      "services: {api: {image: nginx}}\nx-kms: {data: {Lookup: {Tags: {a: b}}, Services: {api: {Access: DecryptOnly}}}}",
      { lookups: entry },
    );
    expect(result.problems).to.deep.equal([]);
    expect(JSON.stringify(resources(result, "api"))).to.contain(arn);
  });
});
