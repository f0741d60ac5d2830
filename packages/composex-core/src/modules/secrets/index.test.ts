import { expect } from "chai";
import { findTagged } from "../../lookup/find-tagged.ts";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { web } from "../../testing/web.ts";
import { secrets } from "./index.ts";

const ARN = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:registry-AbCdEf";

const statementsOf = (result: Compiled, id: string): readonly Json[] =>
  (result.resource("web", id).Properties as Json).PolicyDocument.Statement;

describe("the login of a private registry", () => {
  it("is read by the execution role alone", () => {
    const result = web(`x-aws-pull_credentials: ${ARN}`);
    expect(result.problems).to.deep.equal([]);
    expect(result.container("web", "web").RepositoryCredentials).to.deep.equal({ CredentialsParameter: ARN });
    expect(statementsOf(result, "ExecutionAccess")).to.deep.include({
      Sid: "PullCredentials",
      Effect: "Allow",
      Action: ["secretsmanager:GetSecretValue"],
      Resource: [ARN],
    });
    expect(result.idsOfType("web", "AWS::IAM::Policy")).to.deep.equal(["ExecutionAccess"]);
  });

  it("is one of the project's secrets by its name", () => {
    const declared = web("x-aws-pull_credentials: secrets::login", `secrets: {login: {external: true, x-secrets: {Name: "${ARN}"}}}`);
    expect(declared.container("web", "web").RepositoryCredentials).to.deep.equal({ CredentialsParameter: ARN });
    expect(declared.container("web", "web")).not.to.have.property("Secrets");
  });

  it("is refused where it is no secret, or one that nobody declares", () => {
    expect(web("x-aws-pull_credentials: registry").problems.join()).to.match(/^error SECRET_INVALID services\.web\.x-aws-pull_credentials/);
    expect(web("x-aws-pull_credentials: secrets::none").problems.join()).to.match(/^error SECRET_UNDEFINED/);
  });
});

describe("secrets of a family", () => {
  it("are in the containers that name them, and open their key through Secrets Manager only", () => {
    const key = "arn:aws:kms:eu-west-1:123456789012:key/0a1b";
    const member = (more: object) => ({ image: "nginx", deploy: { labels: { "ecs.task.family": "web" } }, ...more });
    const result = compiled({
      services: { one: member({ secrets: ["db"] }), two: member({}) },
      secrets: { db: { external: true, "x-secrets": { Name: ARN, KmsKeyId: key } } },
    });
    expect(result.problems).to.deep.equal([]);
    expect(result.container("web", "one").Secrets).to.deep.equal([{ Name: "db", ValueFrom: ARN }]);
    expect(result.container("web", "two")).not.to.have.any.keys("Secrets", "Environment");
    for (const policy of ["ExecutionAccess", "webToSecrets"]) {
      const decrypt = statementsOf(result, policy).find(({ Sid }) => Sid === "DecryptSecrets");
      expect(decrypt.Resource).to.deep.equal([key]);
      expect(decrypt.Condition).to.deep.equal({
        StringEquals: { "kms:ViaService": { "Fn::Sub": "secretsmanager.${AWS::Region}.amazonaws.com" } },
      });
    }
  });

  it("take the place of variables of the same name", () => {
    const result = web(
      "environment: {db: plain}\nsecrets: [db]",
      `secrets: {db: {external: true, x-secrets: {Name: "${ARN}", LinksTo: [EcsExecutionRole]}}}`,
    );
    expect(result.container("web", "web")).not.to.have.property("Environment");
  });
});

describe("a secret that is looked up", () => {
  const Arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-AbCdEf";
  const KEY = "arn:aws:kms:eu-central-1:123456789012:key/0a1b";
  const find = (key: string | undefined, query: object, arns = [Arn]) => {
    if (!secrets.lookup || "find" in secrets.lookup) throw new Error("secrets are found by tags");
    const aws = fakeLookup({ arnsByTags: () => arns, properties: () => ({ Id: Arn, ...(key !== undefined && { KmsKeyId: key }) }) });
    return { aws, found: findTagged(secrets, secrets.lookup, { ...query }, aws) };
  };
  const using = (found: Readonly<Record<string, string>>, more = ""): Compiled =>
    compiled(`{services: {web: {image: nginx, secrets: [db]}}, secrets: {db: {x-secrets: {Lookup: {Tags: {a: b}}${more}}}}}`, {
      lookups: { "x-secrets/db": { query: { Tags: { a: "b" } }, found } },
    });

  it("is asked of the tagging API and of Cloud Control, where it is, with the role", async () => {
    const RoleArn = "arn:aws:iam::123456789012:role/read";
    const { aws, found } = find(KEY, { Tags: [{ env: "test" }, { env: "prod" }], RoleArn });
    expect(await found).to.deep.equal({ Arn, KmsKeyId: KEY });
    expect(aws.asked).to.deep.equal([
      { question: "arnsByTags", input: { type: "secretsmanager:secret", tags: { env: ["test", "prod"] } }, scope: { roleArn: RoleArn } },
      {
        question: "properties",
        input: { type: "AWS::SecretsManager::Secret", identifier: Arn },
        scope: { roleArn: RoleArn, region: "eu-central-1" },
      },
    ]);
  });

  it("brings its own key, and none for that of AWS; several are a problem", async () => {
    expect(await find("alias/aws/secretsmanager", { Arn }).found).to.deep.equal({ Arn });
    expect(await find(undefined, { Arn }).found).to.deep.equal({ Arn });
    expect(await find(undefined, { Tags: { a: 1 } }, []).found).to.equal(undefined);
    expect(await find(undefined, { Tags: { a: 1 } }, [Arn, `${Arn}2`]).found).to.have.property("problem");
  });

  it("is read with the key by its ARN, its id or its alias, for Secrets Manager alone", () => {
    const through = { "kms:ViaService": { "Fn::Sub": "secretsmanager.${AWS::Region}.amazonaws.com" } };
    for (const [key, Resource, Condition] of [
      [KEY, KEY, { StringEquals: through }],
      ["0a1b", KEY, { StringEquals: through }],
      [
        "alias/mine",
        "arn:aws:kms:eu-central-1:123456789012:key/*",
        { StringEquals: through, "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/mine" } },
      ],
    ] as const) {
      const result = using({ Arn, KmsKeyId: key });
      expect(result.problems, key).to.deep.equal([]);
      const decrypt = statementsOf(result, "webToSecrets").find(({ Sid }) => Sid === "DecryptSecrets");
      expect([decrypt.Resource, decrypt.Condition], key).to.deep.equal([[Resource], Condition]);
    }
    expect(JSON.stringify(using({ Arn }).template("web"))).not.to.contain("DecryptSecrets");
  });

  it("is looked up again where the file holds it in an earlier form", () => {
    const { problems } = using({ Arn, KmsKeyArn: KEY });
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(/^error LOOKUPS_UNREADABLE .*"KmsKeyArn" is not known .*run "composex lookup" again/);
  });

  it("has no use for a name", () => {
    expect(using({ Arn }, ", Name: db").problems.join()).to.match(/^warning KEY_UNUSED secrets\.db\.x-secrets\.Name: /);
  });
});
