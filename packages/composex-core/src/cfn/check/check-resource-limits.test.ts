import { expect } from "chai";
import { checkResourceLimits } from "./check-resource-limits.ts";
import type { TemplateFinding } from "./template-finding.ts";

function check(resources: Readonly<Record<string, { readonly Type: string; readonly Properties: object }>>): readonly string[] {
  const findings: TemplateFinding[] = [];
  checkResourceLimits(resources, (finding) => findings.push(finding));
  return findings.map(({ message, adjustable }) => (adjustable ? `${message} (adjustable)` : message));
}

function list<T>(length: number, item: T): readonly T[] {
  return Array.from({ length }, () => item);
}

describe("checkResourceLimits", () => {
  it("counts the characters of a name that is known", () => {
    const queue = (QueueName: unknown): readonly string[] => check({ Jobs: { Type: "AWS::SQS::Queue", Properties: { QueueName } } });
    expect(queue("a".repeat(80))).to.deep.equal([]);
    expect(queue("a".repeat(81))).to.deep.equal(["Jobs has 81 characters in QueueName; AWS::SQS::Queue takes at most 80"]);
    expect(queue({ "Fn::Sub": "a".repeat(81) })).to.deep.equal([]);
  });

  it("counts what a task and a service hold", () => {
    const task = (count: number): readonly string[] =>
      check({ Task: { Type: "AWS::ECS::TaskDefinition", Properties: { ContainerDefinitions: list(count, {}) } } });
    expect(task(10)).to.deep.equal([]);
    expect(task(11)).to.deep.equal(["Task has 11 containers; AWS::ECS::TaskDefinition takes at most 10"]);
    const properties = {
      LoadBalancers: list(6, {}),
      NetworkConfiguration: { AwsvpcConfiguration: { SecurityGroups: list(6, ""), Subnets: { Ref: "S" } } },
    };
    expect(check({ Api: { Type: "AWS::ECS::Service", Properties: properties } })).to.deep.equal([
      "Api has 6 target groups; AWS::ECS::Service takes at most 5",
      "Api has 6 security groups; AWS::ECS::Service takes at most 5",
    ]);
  });

  it("measures policies as IAM does: all inline ones together, without white space and without what deployment fills in", () => {
    const policy = (length: number): object => ({ PolicyDocument: { Sid: "a".repeat(length - '{"Sid":""}'.length) } });
    const role = (...Policies: readonly object[]): readonly string[] =>
      check({ Role: { Type: "AWS::IAM::Role", Properties: { Policies } } });
    expect(role(policy(5_000), policy(5_240))).to.deep.equal([]);
    expect(role(policy(5_000), policy(5_241))).to.deep.equal([
      "Role has 10241 characters of inline policies; AWS::IAM::Role takes at most 10240",
    ]);
    expect(
      role({ PolicyDocument: { Resource: list(1_000, { "Fn::GetAtt": ["AnyLongResourceName", "Arn"] }), Sid: " ".repeat(9_000) } }),
    ).to.deep.equal([]);
  });

  it("marks quotas that AWS raises", () => {
    expect(check({ Role: { Type: "AWS::IAM::Role", Properties: { ManagedPolicyArns: list(11, "a") } } })).to.deep.equal([
      "Role has 11 managed policies; AWS::IAM::Role takes at most 10 (adjustable)",
    ]);
  });

  it("counts the rules of a security group wherever they stand, each direction apart", () => {
    const group = {
      Type: "AWS::EC2::SecurityGroup",
      Properties: { SecurityGroupIngress: list(59, {}), SecurityGroupEgress: list(60, {}) },
    };
    const rule = (GroupId: object): { readonly Type: string; readonly Properties: object } => ({
      Type: "AWS::EC2::SecurityGroupIngress",
      Properties: { GroupId },
    });
    expect(check({ Db: group, One: rule({ "Fn::GetAtt": ["Db", "GroupId"] }) })).to.deep.equal([]);
    expect(check({ Db: group, One: rule({ "Fn::GetAtt": ["Db", "GroupId"] }), Two: rule({ Ref: "Db" }) })).to.deep.equal([
      "security group Db has 61 ingress rules; an account allows 60 by default (adjustable)",
    ]);
  });
});
