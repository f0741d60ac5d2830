import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";
import { web } from "../../testing/web.ts";

const document = (Action: string) => `{Version: "2012-10-17", Statement: [{Effect: Allow, Action: "${Action}", Resource: "*"}]}`;

function withQueues(count: number): Compiled {
  const names = Array.from({ length: count }, (_, index) => `queue-with-a-long-name-${index}`);
  const queues = names.map((name) => [name, { Services: { web: { Access: "RWMessages" } } }]);
  return compiled({ services: { web: { image: "nginx" } }, "x-sqs": Object.fromEntries(queues) });
}

const policyOf = (result: Compiled, id: string): Json => result.resource("web", id).Properties;
const characters = (data: unknown): number => JSON.stringify(data).length;

describe("policies that the user writes", () => {
  it("are inline policies of the task role, one for each name", () => {
    const result = web(
      `x-iam: {Policies: [{PolicyName: mail, PolicyDocument: ${document("ses:SendEmail")}}]}\nx-aws-role: ${document("s3:ListAllMyBuckets")}`,
    );
    expect(result.problems).to.deep.equal([]);
    expect(result.idsOfType("web", "AWS::IAM::Policy")).to.have.members(["ExecutionAccess", "Policymail", "PolicyPolicyGenerated2"]);
    expect(policyOf(result, "Policymail").PolicyDocument.Statement).to.deep.equal([
      { Effect: "Allow", Action: "ses:SendEmail", Resource: "*" },
    ]);
    const [role] = policyOf(result, "Policymail").Roles;
    expect(JSON.stringify(role)).to.contain("EcsTaskRole");
    expect(result.resource("web", "EcsServiceDefinition").DependsOn).to.include.members(["Policymail", "PolicyPolicyGenerated2"]);
  });

  it("of one name must agree within a family", () => {
    const member = (Action: string) => ({
      image: "nginx",
      deploy: { labels: { "ecs.task.family": "web" } },
      "x-iam": {
        Policies: [
          { PolicyName: "mail", PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action, Resource: "*" }] } },
        ],
      },
    });
    expect(compiled({ services: { one: member("ses:SendEmail"), two: member("ses:SendEmail") } }).problems).to.deep.equal([]);
    expect(compiled({ services: { one: member("ses:SendEmail"), two: member("ses:*") } }).problems.join()).to.match(
      /^error FAMILY_DISAGREES services\.two\.x-iam\.Policies\[0\]/,
    );
  });
});

describe("a boundary", () => {
  it("is one for a family", () => {
    const member = (PermissionsBoundary: string) => ({
      image: "nginx",
      deploy: { labels: { "ecs.task.family": "web" } },
      "x-iam": { PermissionsBoundary },
    });
    const result = compiled({ services: { one: member("first"), two: member("second") } });
    expect(result.problems.join()).to.match(/^warning FAMILY_DISAGREES services\.two\.x-iam\.PermissionsBoundary/);
    for (const role of ["webEcsTaskRole", "webEcsExecutionRole"]) {
      expect((result.resource("iam", role).Properties as Json).PermissionsBoundary["Fn::Sub"]).to.match(/:policy\/first$/);
    }
  });
});

describe("a role with many rights", () => {
  it("has them in its inline policies as long as they fit", () => {
    const result = withQueues(40);
    expect(result.problems).to.deep.equal([]);
    expect(result.idsOfType("web", "AWS::IAM::Policy")).to.deep.equal(["ExecutionAccess", "webToSqs"]);
  });

  it("then has managed policies, none too large, that give the same", () => {
    const result = withQueues(90);
    expect(result.problems.join()).to.match(/^note ROLE_LIMIT services\.web: /);
    expect(result.idsOfType("web", "AWS::IAM::Policy")).to.deep.equal(["ExecutionAccess"]);
    const ids = result.idsOfType("web", "AWS::IAM::ManagedPolicy");
    expect(ids.slice(0, 2)).to.deep.equal(["webToSqsManaged1", "webToSqsManaged2"]);
    const documents = ids.map((id) => policyOf(result, id).PolicyDocument);
    for (const each of documents) expect(characters(each)).to.be.below(6_144);
    const statements: readonly Json[] = documents.flatMap(({ Statement }) => Statement);
    expect(new Set(statements.map(({ Action }) => JSON.stringify(Action))).size).to.equal(1);
    expect(new Set(statements.flatMap(({ Resource }) => Resource.map((arn: unknown) => JSON.stringify(arn)))).size).to.equal(90);
    expect(result.resource("web", "EcsServiceDefinition").DependsOn).to.include.members([...ids]);
  });

  it("is refused where IAM has no room for them", () => {
    expect(withQueues(700).problems.join()).to.contain("error ROLE_LIMIT services.web: ");
    const large = `{Version: "2012-10-17", Statement: [{Effect: Allow, Action: "s3:GetObject", Resource: [${Array.from({ length: 120 }, (_, i) => `"arn:aws:s3:::a-bucket-with-a-name-of-some-length-${i}/with/a/prefix/of/some/length/*"`).join(", ")}]}]}`;
    expect(web(`x-iam: {Policies: [{PolicyName: read, PolicyDocument: ${large}}]}`).problems.join()).to.match(
      /^error ROLE_LIMIT services\.web: .*ManagedPolicyArns/,
    );
  });
});
