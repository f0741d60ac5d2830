import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";

const streams = (text: string, more = ""): Compiled =>
  compiled(`services: {api: {image: nginx}, worker: {image: nginx}}\nx-kinesis: ${text}\n${more}`);
const stream = (result: Compiled): Json => result.resource("kinesis", "events").Properties;
const statements = (result: Compiled, family: string): Json[] =>
  Object.values<Json>(result.template(family).Resources)
    .filter(({ Type }) => Type === "AWS::IAM::Policy")
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);

describe("x-kinesis", () => {
  it("makes of nothing an encrypted stream with one shard", () => {
    const result = streams("{events: }");
    expect(result.problems).to.deep.equal([]);
    const { Tags: _, ...own } = stream(result);
    expect(own).to.deep.equal({ ShardCount: 1, StreamEncryption: { EncryptionType: "KMS", KeyId: "alias/aws/kinesis" } });
  });

  it("leaves the shards of a stream on demand to AWS, and says so", () => {
    const silent = streams("{events: {Properties: {StreamModeDetails: {StreamMode: ON_DEMAND}}}}");
    expect(silent.problems).to.deep.equal([]);
    expect(stream(silent)).not.to.have.property("ShardCount");
    const said = streams("{events: {Properties: {ShardCount: 2, StreamModeDetails: {StreamMode: ON_DEMAND}}}}");
    expect(said.problems).to.deep.equal([
      "warning KEY_UNUSED x-kinesis.events.Properties.ShardCount: AWS sets the shards of a stream that is on demand (remove ShardCount, or StreamModeDetails)",
    ]);
    expect(stream(said)).not.to.have.property("ShardCount");
  });

  it("gives its name, what else is asked for, and the right to read", () => {
    const result = streams("{events: {Services: {api: {Access: Consumer, ReturnValues: {Arn: STREAM_ARN}}}}}");
    expect(result.problems).to.deep.equal([]);
    const names = (result.container("api", "api").Environment as readonly Json[]).map(({ Name }) => Name);
    expect(names).to.include.members(["EVENTS", "STREAM_ARN"]);
    expect(statements(result, "api").find(({ Sid }) => Sid === "Consumer").Action).to.include("kinesis:GetShardIterator");
  });

  it("lets who reads and who writes use the key that encrypts", () => {
    const services = "{api: {Access: Consumer}, worker: {Access: Producer}}";
    const properties = "{StreamEncryption: {EncryptionType: KMS, KeyId: x-kms::data}}";
    const result = streams(`{events: {Properties: ${properties}, Services: ${services}}}`, "x-kms: {data: {}}");
    expect(result.problems).to.deep.equal([]);
    const key = (family: string): string[] => statements(result, family).find(({ Sid }) => Sid === "StreamKey").Action;
    expect(key("api")).to.include("kms:Decrypt").and.not.to.include("kms:GenerateDataKey");
    expect(key("worker")).to.include("kms:GenerateDataKey").and.not.to.include("kms:Decrypt");
  });

  describe("with the Kinesis Client Library", () => {
    const library = (rights: string, user = "worker"): Compiled =>
      streams(`{events: {MacroParameters: {SetupIAMForKCL: {worker: ${rights}}}, Services: {${user}: {Access: Consumer}}}}`);
    const rights = (result: Compiled): Json[] => statements(result, "worker").filter(({ Sid }) => ["Metrics", "Tables"].includes(Sid));

    it("lets the family write metrics, and make and use its tables", () => {
      const result = library("true");
      expect(result.problems).to.deep.equal([]);
      const [metrics, tables] = rights(result);
      expect(metrics).to.deep.equal({ Sid: "Metrics", Effect: "Allow", Action: ["cloudwatch:PutMetricData"], Resource: ["*"] });
      expect(tables.Action).to.include.members(["dynamodb:CreateTable", "dynamodb:UpdateItem"]);
      expect(tables.Resource).to.deep.equal([{ "Fn::Sub": "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/*" }]);
    });

    it("lets it use the tables that are named, and no metrics", () => {
      const [tables, ...others] = rights(library("{DynamoDB: {TableNames: [leases]}}"));
      expect(others).to.deep.equal([]);
      expect(tables.Action).to.include("dynamodb:UpdateItem").and.not.to.include("dynamodb:CreateTable");
      expect(tables.Resource).to.deep.equal([
        { "Fn::Sub": "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/leases" },
      ]);
    });

    it("gives nothing where both are refused", () => {
      expect(rights(library("{CloudWatchPutMetricData: false, DynamoDB: false}"))).to.deep.equal([]);
      expect(rights(library("false"))).to.deep.equal([]);
    });

    it("is for families that use the stream", () => {
      expect(library("true", "api").problems).to.deep.equal([
        'error SERVICE_UNDEFINED x-kinesis.events.MacroParameters.SetupIAMForKCL.worker: "worker" is no family that uses the stream (add it to Services: {worker: {Access: Consumer}})',
      ]);
    });
  });

  for (const [text, problem] of [
    ["{events: {Propertys: {}}}", /KEY_UNKNOWN x-kinesis.events.Propertys/],
    ["{events: {Properties: {ShardCounts: 1}}}", /PROPERTY_UNKNOWN x-kinesis.events.Properties.ShardCounts/],
    ["{events: {Services: {api: {Access: Read}}}}", /ACCESS_UNKNOWN x-kinesis.events.Services.api.Access/],
    [
      "{events: {Services: {api: {Access: Consumer, ReturnValues: {Url: A}}}}}",
      /RETURN_VALUE_UNKNOWN x-kinesis.events.Services.api.ReturnValues.Url/,
    ],
    [
      "{events: {MacroParameters: {SetupIAMForKCL: {worker: {DynamoDb: true}}}}}",
      /x-kinesis.events.MacroParameters.SetupIAMForKCL.worker.DynamoDb/,
    ],
  ] as const) {
    it(`reports ${text}`, () => expect(streams(text).problems.join("\n")).to.match(problem));
  }
});
