import { expect } from "chai";
import { formatPath, type Path, type Position, Report } from "../../diagnostics/index.ts";
import { type CheckPropertiesOptions, checkProperties, type Places } from "./check-properties.ts";

/** Stands in for the project: the path itself is the place, `key ` marks the key. */
const places: Places = {
  locate: (path) => place(formatPath(path)),
  locateKey: (path) => place(`key ${formatPath(path)}`),
};

function place(file: string): Position {
  return { file, line: 1, col: 1 };
}

const AT: Path = ["x-test", "one", "Properties"];

function check(type: string, properties: unknown, options: CheckPropertiesOptions = {}): readonly string[] {
  const report = new Report();
  checkProperties(type, properties, AT, places, report, options);
  return report.diagnostics.map(({ code, message, where, hint }) => `${code} ${where?.file}: ${message}${hint ? ` (${hint})` : ""}`);
}

describe("checkProperties", () => {
  it("accepts what CloudFormation accepts", () => {
    expect(
      check("AWS::SQS::Queue", { QueueName: "jobs", VisibilityTimeout: "30", FifoQueue: "true", Tags: [{ Key: "a", Value: 1 }] }),
    ).to.deep.equal([]);
    expect(check("AWS::SQS::Queue", undefined)).to.deep.equal([]);
    expect(check("AWS::SQS::Queue", null)).to.deep.equal([]);
    expect(check("AWS::SSM::Parameter", { Type: "String", Value: 12, Tags: { a: "b" } })).to.deep.equal([]);
  });

  it("finds a misspelt property at its key, and says which was meant", () => {
    expect(check("AWS::SQS::Queue", { QueuName: "jobs" })).to.deep.equal([
      'PROPERTY_UNKNOWN key x-test.one.Properties.QueuName: AWS::SQS::Queue has no property "QueuName" (did you mean "QueueName"?)',
    ]);
  });

  it("finds them at any depth, in every item", () => {
    const rules = [{ Status: "Enabled", ExpirationInDay: 1 }, { Status: "On" }];
    expect(check("AWS::S3::Bucket", { LifecycleConfiguration: { Rules: rules } })).to.deep.equal([
      'PROPERTY_UNKNOWN key x-test.one.Properties.LifecycleConfiguration.Rules[0].ExpirationInDay: AWS::S3::Bucket LifecycleConfiguration.Rules[0] has no property "ExpirationInDay" (did you mean "ExpirationInDays"?)',
      'PROPERTY_VALUE x-test.one.Properties.LifecycleConfiguration.Rules[1].Status: AWS::S3::Bucket LifecycleConfiguration.Rules[1].Status does not take "On" (known here: Enabled, Disabled)',
    ]);
  });

  it("finds a missing property where it should stand", () => {
    expect(check("AWS::DynamoDB::Table", { KeySchema: [], AttributeDefinitions: [{ AttributeName: "id" }] })).to.deep.equal([
      'PROPERTY_MISSING key x-test.one.Properties.AttributeDefinitions[0]: AWS::DynamoDB::Table AttributeDefinitions[0] needs "AttributeType"',
    ]);
    expect(check("AWS::SQS::QueuePolicy", { PolicyDocument: {}, Queues: { Ref: "AWS::NoValue" } })).to.deep.equal([
      'PROPERTY_MISSING key x-test.one.Properties: AWS::SQS::QueuePolicy needs "Queues"',
    ]);
  });

  it("does not ask for what we supply ourselves", () => {
    const table = { KeySchema: [], AttributeDefinitions: [{ AttributeName: "id" }] };
    expect(check("AWS::DynamoDB::Table", table, { supplied: ["AttributeDefinitions.AttributeType"] })).to.deep.equal([]);
    expect(check("AWS::DynamoDB::Table", table, { supplied: ["AttributeType"] })).to.have.length(1);
  });

  it("finds values of another shape, the empty one included", () => {
    expect(check("AWS::SQS::Queue", { QueueName: ["a"], DelaySeconds: "soon", FifoQueue: 1, Tags: { a: "b" } })).to.deep.equal([
      "PROPERTY_TYPE x-test.one.Properties.QueueName: AWS::SQS::Queue QueueName takes a string, not a list",
      'PROPERTY_TYPE x-test.one.Properties.DelaySeconds: AWS::SQS::Queue DelaySeconds takes a whole number, not "soon"',
      "PROPERTY_TYPE x-test.one.Properties.FifoQueue: AWS::SQS::Queue FifoQueue takes true or false, not 1",
      "PROPERTY_TYPE x-test.one.Properties.Tags: AWS::SQS::Queue Tags takes a list, not a map",
    ]);
    expect(check("AWS::SQS::Queue", { QueueName: null })).to.deep.equal([
      "PROPERTY_TYPE x-test.one.Properties.QueueName: AWS::SQS::Queue QueueName takes a string, not nothing",
    ]);
    expect(check("AWS::SQS::Queue", [])).to.deep.equal(["PROPERTY_TYPE x-test.one.Properties: AWS::SQS::Queue takes a map, not a list"]);
  });

  it("shows the nearest of several accepted forms", () => {
    const policy = (topic: unknown): readonly string[] =>
      check("AWS::AutoScaling::AutoScalingGroup", {
        MinSize: "1",
        MaxSize: "1",
        NotificationConfigurations: [],
        NotificationConfiguration: { TopicARN: topic },
      });
    expect(policy("arn:aws:sns:eu-west-1:012345678912:t")).to.deep.equal([]);
    expect(policy(["arn:aws:sns:eu-west-1:012345678912:t"])).to.deep.equal([]);
    expect(policy({ no: "map" })).to.have.length(1);
  });

  it("takes a function call for any value and checks its name, its form and the branches of Fn::If", () => {
    expect(
      check("AWS::SQS::Queue", {
        QueueName: { "Fn::Sub": "${AWS::StackName}-jobs" },
        Tags: { Ref: "Tags" },
        FifoQueue: { "Fn::If": ["C", true, { Ref: "AWS::NoValue" }] },
      }),
    ).to.deep.equal([]);
    expect(check("AWS::SQS::Queue", { QueueName: { "Fn::Subst": "a" } })).to.deep.equal([
      'INTRINSIC_UNKNOWN key x-test.one.Properties.QueueName["Fn::Subst"]: CloudFormation has no function "Fn::Subst" (did you mean "Fn::Sub"?)',
    ]);
    expect(check("AWS::SQS::Queue", { FifoQueue: { "Fn::If": ["C", true, "maybe"] } })).to.deep.equal([
      'PROPERTY_TYPE x-test.one.Properties.FifoQueue["Fn::If"][2]: AWS::SQS::Queue FifoQueue["Fn::If"][2] takes true or false, not "maybe"',
    ]);
    expect(check("AWS::SQS::Queue", { QueueName: { "Fn::Join": "-" } })).to.deep.equal([
      'INTRINSIC_ARGUMENT x-test.one.Properties.QueueName["Fn::Join"]: Fn::Join takes [separator, list]',
    ]);
    expect(check("AWS::SQS::QueuePolicy", { Queues: [], PolicyDocument: { Statement: [{ Resource: { "Fn::Gett": "a" } }] } })[0]).to.match(
      /^INTRINSIC_UNKNOWN/,
    );
  });

  it("does not read the Condition of a policy statement as a function", () => {
    const statement = { Effect: "Allow", Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } } };
    expect(check("AWS::SQS::QueuePolicy", { Queues: [], PolicyDocument: { Statement: [statement] } })).to.deep.equal([]);
  });

  it("leaves texts to the pass that replaces them", () => {
    expect(
      check("AWS::SQS::Queue", {
        KmsMasterKeyId: "x-kms::key-01::Arn",
        DelaySeconds: "x-ssm::delay::Value",
        VisibilityTimeout: "{{resolve:ssm:/t}}",
      }),
    ).to.deep.equal([]);
    expect(check("AWS::S3::Bucket", { LifecycleConfiguration: { Rules: [{ Status: "${AWS::Region}" }] } })).to.deep.equal([]);
  });

  it("says where attributes of the resource belong", () => {
    expect(check("AWS::SQS::Queue", { DeletionPolicy: "Retain" })).to.deep.equal([
      'PROPERTY_UNKNOWN key x-test.one.Properties.DeletionPolicy: AWS::SQS::Queue has no property "DeletionPolicy" ("DeletionPolicy" stands beside the properties, not among them)',
    ]);
  });

  it("does not take names of built-in object members for properties", () => {
    expect(check("AWS::SQS::Queue", JSON.parse('{"constructor": 1, "__proto__": 2}'))).to.have.length(2);
  });

  it("does not judge what a transform may still add", () => {
    expect(
      check("AWS::SQS::QueuePolicy", { "Fn::Transform": { Name: "AWS::Include", Parameters: { Location: "s3://b/k" } } }),
    ).to.deep.equal([]);
    expect(check("AWS::SQS::QueuePolicy", { Queues: [], "Fn::If": ["C", {}, {}] })[0]).to.match(
      /^INTRINSIC_ARGUMENT .*must be the only key/,
    );
  });

  it("reports a type it does not know", () => {
    expect(check("AWS::SQS::Que", {})).to.deep.equal([
      'RESOURCE_TYPE_UNKNOWN x-test.one.Properties: "AWS::SQS::Que" is no resource type known here (did you mean "AWS::SQS::Queue"?)',
    ]);
  });
});
