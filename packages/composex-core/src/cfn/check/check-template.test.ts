import { expect } from "chai";
import { formatPath } from "../../diagnostics/index.ts";
import { checkTemplate } from "./check-template.ts";

const QUEUE = { Type: "AWS::SQS::Queue" };

function check(template: Readonly<Record<string, unknown>>, text?: string): readonly string[] {
  const findings = checkTemplate(template, text === undefined ? {} : { text });
  return findings.map(({ code, message, path, logicalId, hint }) => {
    const place = `${formatPath(path)}${logicalId === undefined ? "" : ` in ${logicalId}`}`;
    return `${code} ${place}: ${message}${hint ? ` (${hint})` : ""}`;
  });
}

function codes(template: Readonly<Record<string, unknown>>, text?: string): readonly string[] {
  return check(template, text).map((line) => line.split(" ")[0] ?? "");
}

describe("checkTemplate", () => {
  it("finds nothing in a sound template", () => {
    const template = {
      AWSTemplateFormatVersion: "2010-09-09",
      Parameters: { Name: { Type: "String" } },
      Mappings: { Sizes: { small: { Cpu: 256 } } },
      Conditions: {
        Named: { "Fn::Not": [{ "Fn::Equals": [{ Ref: "Name" }, ""] }] },
        Both: { "Fn::And": [{ Condition: "Named" }, { Condition: "Named" }] },
      },
      Resources: {
        Dead: { ...QUEUE, DeletionPolicy: "Retain", Condition: "Named" },
        Jobs: {
          Type: "AWS::SQS::Queue",
          DependsOn: ["Dead"],
          Properties: {
            QueueName: { "Fn::If": ["Named", { "Fn::Sub": "${AWS::StackName}-${Name}-${!Literal}" }, { Ref: "AWS::NoValue" }] },
            DelaySeconds: { "Fn::FindInMap": ["Sizes", "small", "Cpu"] },
            RedrivePolicy: { maxReceiveCount: 3, deadLetterTargetArn: { "Fn::GetAtt": ["Dead", "Arn"] } },
          },
        },
        Child: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: "https://s3.eu-west-1.amazonaws.com/b/k" } },
        Other: { Type: "Custom::Thing", Properties: { ServiceToken: "arn" } },
      },
      Outputs: {
        Url: { Value: { "Fn::GetAtt": "Jobs.QueueUrl" }, Condition: "Both" },
        Inner: { Value: { "Fn::GetAtt": ["Child", "Outputs.VpcId"] } },
        Free: { Value: { "Fn::Sub": ["${Other.Anything}/${own}", { own: { Ref: "Jobs" } }] } },
      },
    };
    expect(check(template, JSON.stringify(template))).to.deep.equal([]);
  });

  it("checks properties by the resource schemas, without the freedom that user input has", () => {
    expect(
      check({ Resources: { Jobs: { Type: "AWS::SQS::Queue", Properties: { QueuName: 1, DelaySeconds: "x-ssm::delay::Value" } } } }),
    ).to.deep.equal([
      'PROPERTY_UNKNOWN Resources.Jobs.Properties.QueuName in Jobs: AWS::SQS::Queue has no property "QueuName" (did you mean "QueueName"?)',
      'PROPERTY_TYPE Resources.Jobs.Properties.DelaySeconds in Jobs: AWS::SQS::Queue DelaySeconds takes a whole number, not "x-ssm::delay::Value"',
    ]);
    expect(codes({ Resources: { Policy: { Type: "AWS::SQS::QueuePolicy" } } })).to.deep.equal(["PROPERTY_MISSING", "PROPERTY_MISSING"]);
  });

  it("follows Ref, Fn::GetAtt, Fn::Sub and DependsOn to what the template declares", () => {
    const properties = {
      QueueName: { Ref: "Nam" },
      KmsMasterKeyId: { "Fn::Sub": "${Key.Arn}${AWS::Regio}" },
      RedrivePolicy: { deadLetterTargetArn: { "Fn::GetAtt": ["Jobs", "Ar"] } },
    };
    const template = {
      Parameters: { Name: { Type: "String" } },
      Resources: { Jobs: { ...QUEUE, DependsOn: "Job" }, Two: { Type: "AWS::SQS::Queue", Properties: properties } },
    };
    expect(check(template)).to.deep.equal([
      'REF_UNDEFINED Resources.Jobs.DependsOn in Jobs: the template declares no "Job" (did you mean "Jobs"?)',
      'REF_UNDEFINED Resources.Two.Properties.QueueName.Ref in Two: the template declares no "Nam" (did you mean "Name"?)',
      'REF_UNDEFINED Resources.Two.Properties.KmsMasterKeyId["Fn::Sub"] in Two: the template declares no "Key" (known here: Jobs, Two)',
      'REF_UNDEFINED Resources.Two.Properties.KmsMasterKeyId["Fn::Sub"] in Two: the template declares no "AWS::Regio" (did you mean "AWS::Region"?)',
      'ATTRIBUTE_UNKNOWN Resources.Two.Properties.RedrivePolicy.deadLetterTargetArn["Fn::GetAtt"] in Two: AWS::SQS::Queue has no attribute "Ar" (did you mean "Arn"?)',
    ]);
  });

  it("follows references in outputs", () => {
    expect(codes({ Resources: { Jobs: QUEUE }, Outputs: { A: { Value: { Ref: "Job" } }, B: { Description: "no value" } } })).to.deep.equal([
      "REF_UNDEFINED",
      "TEMPLATE_INVALID",
    ]);
  });

  it("knows names below a map attribute, and no others", () => {
    const output = (attribute: string): Readonly<Record<string, unknown>> => ({
      Resources: { Search: { Type: "AWS::OpenSearchService::Domain" }, Db: { Type: "AWS::RDS::DBCluster" } },
      Outputs: { A: { Value: { "Fn::GetAtt": attribute } } },
    });
    expect(codes(output("Search.DomainEndpoints.vpc"))).to.deep.equal([]);
    expect(codes(output("Db.Endpoint.Address"))).to.deep.equal([]);
    expect(codes(output("Db.Endpoint.Adress"))).to.deep.equal(["ATTRIBUTE_UNKNOWN"]);
  });

  it("finds conditions and mapping keys that are not declared", () => {
    const template = {
      Mappings: { Sizes: { small: { Cpu: 256 } } },
      Conditions: { Old: { "Fn::Not": [{ Condition: "New" }] } },
      Resources: {
        One: { ...QUEUE, Condition: "Ol" },
        Two: { ...QUEUE, Properties: { DelaySeconds: { "Fn::If": ["Od", 1, { "Fn::FindInMap": ["Sizes", "large", "Cpu"] }] } } },
        Three: { ...QUEUE, Properties: { DelaySeconds: { "Fn::FindInMap": ["Size", "small", "Cpu"] } } },
      },
      Outputs: { A: { Condition: "O", Value: { "Fn::FindInMap": ["Sizes", "small", { Ref: "AWS::Region" }] } } },
    };
    expect(codes(template)).to.deep.equal([
      "CONDITION_UNDEFINED",
      "CONDITION_UNDEFINED",
      "MAPPING_UNDEFINED",
      "MAPPING_UNDEFINED",
      "CONDITION_UNDEFINED",
      "CONDITION_UNDEFINED",
    ]);
  });

  it("finds a circle, however the resources name each other", () => {
    const template = {
      Resources: {
        Free: { ...QUEUE, DependsOn: "A" },
        A: { ...QUEUE, Properties: { QueueName: { "Fn::Sub": "${B}" } } },
        B: { ...QUEUE, Properties: { QueueName: { "Fn::GetAtt": ["C", "Arn"] } } },
        C: { ...QUEUE, DependsOn: ["A"] },
      },
    };
    expect(check(template)).to.deep.equal(["DEPENDENCY_CYCLE Resources.A in A: resources depend on each other in a circle: A, B, C, A"]);
  });

  it("finds sections, keys and policies that CloudFormation does not read", () => {
    expect(check({ Resource: {}, Resources: { One: { ...QUEUE, Propertes: {}, DeletionPolicy: "Keep" }, Two: {} } })).to.deep.equal([
      'TEMPLATE_INVALID Resource: a template has no section "Resource" (did you mean "Resources"?)',
      'TEMPLATE_INVALID Resources.One.Propertes in One: One has "Propertes", which is no key of a resource (did you mean "Properties"?)',
      'TEMPLATE_INVALID Resources.One.DeletionPolicy in One: One has the DeletionPolicy "Keep" (known here: Delete, Retain, RetainExceptOnCreate, Snapshot)',
      "TEMPLATE_INVALID Resources.Two.Type in Two: Two has no Type",
    ]);
    expect(codes({ Resources: {} })).to.deep.equal(["TEMPLATE_INVALID"]);
    expect(codes({ Resources: { One: { Type: "AWS::SQS::Qeue" } } })).to.deep.equal(["RESOURCE_TYPE_UNKNOWN"]);
  });

  it("holds what goes to a nested stack, and what is asked of it, against its template", () => {
    const child = {
      Parameters: { VpcId: { Type: "String" }, Port: { Type: "Number", Default: "80" }, Name: { Type: "String" } },
      Resources: { Jobs: QUEUE },
      Outputs: { JobsArn: { Value: "a" } },
    };
    const parent = {
      Resources: {
        App: {
          Type: "AWS::CloudFormation::Stack",
          Properties: { TemplateURL: "https://s3.eu-west-1.amazonaws.com/b/k", Parameters: { VpcIds: "vpc-1", Name: "n" } },
        },
      },
      Outputs: { A: { Value: { "Fn::GetAtt": ["App", "Outputs.JobsArn"] } }, B: { Value: { "Fn::Sub": "${App.Outputs.JobArn}" } } },
    };
    const findings = checkTemplate(parent, { children: new Map([["App", child]]) });
    expect(findings.map(({ code, message, hint }) => `${code} ${message}${hint ? ` (${hint})` : ""}`)).to.deep.equal([
      'REF_UNDEFINED nested stack App has no parameter "VpcIds" (did you mean "VpcId"?)',
      'PROPERTY_MISSING nested stack App is not given its parameter "VpcId"',
      'ATTRIBUTE_UNKNOWN nested stack App has no output "JobArn" (did you mean "JobsArn"?)',
    ]);
  });

  it("finds names that CloudFormation refuses", () => {
    const template = { Parameters: { Same: { Type: "String" } }, Resources: { Same: QUEUE, "with-dash": QUEUE, ["a".repeat(256)]: QUEUE } };
    expect(codes(template)).to.deep.equal(["NAME_COLLISION", "LOGICAL_ID_INVALID", "LOGICAL_ID_INVALID"]);
  });

  it("counts what CloudFormation counts", () => {
    const many = (count: number, value: unknown): Readonly<Record<string, unknown>> =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`N${index}`, value]));
    const template = (resources: number, outputs: number): Readonly<Record<string, unknown>> => ({
      Resources: many(resources, QUEUE),
      Outputs: many(outputs, { Value: "1" }),
    });
    expect(codes(template(500, 200), "{{resolve:ssm:/a}}".repeat(60))).to.deep.equal([]);
    expect(check(template(501, 201))).to.deep.equal([
      "TEMPLATE_LIMIT Resources: 501 resources; CloudFormation takes at most 500",
      "TEMPLATE_LIMIT Outputs: 201 outputs; CloudFormation takes at most 200",
    ]);
    expect(check(template(1, 0), `${"{{resolve:ssm:/a}}".repeat(61)}${"é".repeat(500_000)}`)).to.deep.equal([
      "TEMPLATE_LIMIT : 1001098 bytes; CloudFormation takes at most 1000000",
      "TEMPLATE_LIMIT : 61 dynamic references; CloudFormation takes at most 60",
    ]);
  });
});
