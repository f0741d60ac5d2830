import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";
import { web } from "../../testing/web.ts";

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
