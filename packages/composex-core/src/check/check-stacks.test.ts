import { expect } from "chai";
import { Resource, type Template } from "../cfn/index.ts";
import type { RenderedProject } from "../cfn/rendered-project.ts";
import { formatPath, Report } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";
import { checkStacks } from "./check-stacks.ts";

const project: Project = {
  name: "shop",
  workingDirectory: "/shop",
  services: {},
  networks: {},
  volumes: {},
  secrets: {},
  configs: {},
  extensions: {},
  locate: (path) => ({ file: formatPath(path), line: 1, col: 1 }),
  locateKey: (path) => ({ file: formatPath(path), line: 1, col: 1 }),
};

function rendered(resources: readonly Resource[]): RenderedProject {
  return { name: "shop", description: "", source: "compose.yaml", resources, exports: [], families: [], tags: {}, locate: () => undefined };
}

function template(Resources: Template["Resources"]): Template {
  return { AWSTemplateFormatVersion: "2010-09-09", Description: "", Resources };
}

function check(resources: readonly Resource[], root: Template, nested: Template, text?: string): readonly string[] {
  const report = new Report();
  const tree = {
    source: "compose.yaml",
    root: { title: "shop", file: "shop", template: root, children: [{ title: "sqs", file: "sqs", template: nested, children: [] }] },
    parameters: {},
    tags: {},
  };
  checkStacks(tree, rendered(resources), project, ({ title }) => (title === "sqs" ? text : undefined), report);
  return report.diagnostics.map(({ code, where, message }) => `${code} ${where?.file ?? "nowhere"}: ${message}`);
}

const NESTED = template({ sqs: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: "./sqs.json" } } });

describe("checkStacks", () => {
  it("shows a problem where the user asked for the resource, down to the property", () => {
    const resources = ["sqs", "sqs2"].map((stack) => new Resource(stack, "jobs", "AWS::SQS::Queue", {}, { path: ["x-sqs", stack] }));
    const nested = template({ jobs: { Type: "AWS::SQS::Queue", DependsOn: ["no"], Properties: { DelaySeconds: "soon" } } });
    expect(check(resources, NESTED, nested)).to.deep.equal([
      'REF_UNDEFINED x-sqs.sqs: stack sqs: the template declares no "no"',
      'PROPERTY_TYPE x-sqs.sqs.Properties.DelaySeconds: stack sqs: AWS::SQS::Queue DelaySeconds takes a whole number, not "soon"',
    ]);
  });

  it("only warns of a quota that AWS raises", () => {
    const arns = Array.from({ length: 11 }, () => "arn:aws:iam::aws:policy/ReadOnlyAccess");
    const role = { Type: "AWS::IAM::Role", Properties: { AssumeRolePolicyDocument: {}, ManagedPolicyArns: arns } };
    const report = new Report();
    const tree = {
      source: "compose.yaml",
      root: { title: "shop", file: "shop", template: template({ Role: role }), children: [] },
      parameters: {},
      tags: {},
    };
    checkStacks(tree, rendered([]), project, () => undefined, report);
    expect(report.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).to.deep.equal(["warning RESOURCE_LIMIT"]);
  });

  it("warns when the first deployment cannot be one operation", () => {
    const many = (count: number): Template =>
      template(Object.fromEntries(Array.from({ length: count }, (_, index) => [`Q${index}`, { Type: "AWS::SQS::Queue" }])));
    const codes = (count: number): readonly string[] => check([], NESTED, many(count)).map((line) => line.split(" ")[0] ?? "");
    expect(codes(2_499)).to.deep.equal(["TEMPLATE_LIMIT"]);
    expect(codes(2_500)).to.deep.equal(["TEMPLATE_LIMIT", "OPERATION_LIMIT"]);
  });

  it("finds the resource in a stack that was split", () => {
    const resource = new Resource("queues", "jobs", "AWS::SQS::Queue", {}, { path: ["x-sqs", "jobs"] });
    const nested = template({ jobs: { Type: "AWS::SQS::Queue", Properties: { DelaySeconds: "soon" } } });
    expect(check([resource], NESTED, nested)[0]).to.match(/^PROPERTY_TYPE x-sqs\.jobs\.Properties\.DelaySeconds:/);
  });

  it("holds parents against their nested stacks, and texts against the size limit", () => {
    const nested = { ...template({ jobs: { Type: "AWS::SQS::Queue" } }), Parameters: { VpcId: { Type: "String" } } };
    expect(check([], NESTED, nested, " ".repeat(1_000_001))).to.deep.equal([
      'PROPERTY_MISSING nowhere: stack shop: nested stack sqs is not given its parameter "VpcId"',
      "TEMPLATE_LIMIT nowhere: stack sqs: 1000001 bytes; CloudFormation takes at most 1000000",
    ]);
  });
});
