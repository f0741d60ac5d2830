import { expect } from "chai";
import { findTagged } from "../../lookup/find-tagged.ts";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { sns } from "./index.ts";

const topics = (text: string, more = "", lookups = {}): Compiled =>
  compiled(`services: {api: {image: nginx}}\nx-sns: ${text}\n${more}`, { lookups });
const resources = (result: Compiled, stack = "sns"): Json => result.template(stack).Resources;
const statements = (result: Compiled, stack: string, id: string): Json[] =>
  resources(result, stack)[id].Properties.PolicyDocument.Statement;

const QUEUE = "x-sqs: {jobs: {}}";
const subscribed = (endpoint: string): string => `{events: {Properties: {Subscription: [{Protocol: sqs, Endpoint: "${endpoint}"}]}}}`;
const send = {
  Sid: "SendMessage",
  Effect: "Allow",
  Principal: { Service: ["sns.amazonaws.com"] },
  Action: ["sqs:SendMessage"],
  Resource: { "Fn::GetAtt": ["jobs", "Arn"] },
  Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } },
};

describe("x-sns", () => {
  it("makes an encrypted topic of nothing, and lets it go with its stack", () => {
    const result = topics("{events: }");
    expect(result.problems).to.deep.equal([]);
    const { Tags: _, ...own } = resources(result).events.Properties;
    expect(own).to.deep.equal({ KmsMasterKeyId: "alias/aws/sns" });
    expect(resources(result).events.DeletionPolicy).to.equal("Delete");
  });

  it("leaves to its owner what SNS leaves to the owner, and takes nothing without TLS", () => {
    const [owner, deny, ...more] = statements(topics("{events: }"), "sns", "eventsPolicy");
    expect(owner.Action).to.include("sns:Publish");
    expect(owner.Condition).to.deep.equal({ StringEquals: { "aws:SourceOwner": { Ref: "AWS::AccountId" } } });
    expect(deny).to.deep.equal({
      Sid: "DenyWithoutTls",
      Effect: "Deny",
      Principal: "*",
      Action: "sns:Publish",
      Resource: { Ref: "events" },
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    });
    expect(more).to.deep.equal([]);
  });

  for (const endpoint of ["x-sqs::jobs::Arn", "x-sqs::jobs", "jobs"]) {
    it(`sends to the queue ${endpoint}, which lets it`, () => {
      const result = topics(subscribed(endpoint), QUEUE);
      expect(result.problems).to.deep.equal([]);
      const [subscription] = resources(result).events.Properties.Subscription;
      expect(subscription.Protocol).to.equal("sqs");
      const parameter = subscription.Endpoint.Ref;
      expect(JSON.stringify(result.template("root").Resources.sns.Properties.Parameters[parameter])).to.match(/sqs.*Outputs\.jobsArn/);
      expect(statements(result, "sqs", "jobsPolicy")).to.deep.include(send);
    });
  }

  it("may use the key of a queue that it sends to", () => {
    const result = topics(subscribed("jobs"), "x-sqs: {jobs: {Properties: {KmsMasterKeyId: x-kms::data}}}\nx-kms: {data: {}}");
    expect(result.problems).to.deep.equal([]);
    const key = resources(result, "kms").data.Properties.KeyPolicy.Statement;
    expect(key.slice(1).map(({ Principal, Action }: Json) => [Principal, Action])).to.deep.equal([
      [{ Service: ["sns.amazonaws.com"] }, ["kms:Decrypt", "kms:GenerateDataKey"]],
    ]);
  });

  it("passes on what is no queue of the project, and tells of a queue that is not ours to change", () => {
    const arn = "arn:aws:sqs:eu-west-1:012345678912:theirs";
    const elsewhere = topics(subscribed(arn), QUEUE);
    expect(elsewhere.problems).to.deep.equal([]);
    expect(resources(elsewhere).events.Properties.Subscription[0].Endpoint).to.equal(arn);
    expect(statements(elsewhere, "sqs", "jobsPolicy")).to.have.length(1);
    const mail = topics("{events: {Properties: {Subscription: [{Protocol: email, Endpoint: me@example.com}]}}}");
    expect(mail.problems).to.deep.equal([]);
    const found = { Url: "https://q", Arn: arn, QueueName: "theirs" };
    const theirs = topics(subscribed("jobs"), "x-sqs: {jobs: {Lookup: {Tags: {a: b}}}}", {
      "x-sqs/jobs": { query: { Tags: { a: "b" } }, found },
    });
    expect(theirs.diagnostics.map(({ code }) => code)).to.deep.equal(["GRANT_MISSING"]);
    expect(resources(theirs).events.Properties.Subscription[0].Endpoint).to.equal(arn);
  });

  const wrong: readonly (readonly [string, string, string])[] = [
    ["[{Protocol: sqs, Endpoint: job}]", "RESOURCE_UNDEFINED", 'did you mean "jobs"?'],
    ["[{Protocol: sqs, Endpoint: 'x-sqs::jobs::Url'}]", "RETURN_VALUE_UNKNOWN", "write x-sqs::jobs"],
    ["[{Protocol: lambda, Endpoint: 'x-sqs::jobs'}]", "VALUE_INVALID", "write Protocol: sqs"],
    ["[{Protocol: sqs}]", "PROPERTY_MISSING", "Endpoint"],
    ["[{Endpoint: jobs}]", "PROPERTY_MISSING", "Protocol"],
    ["[{Protocol: sqs, Endpoint: jobs, Endpont: jobs}]", "PROPERTY_UNKNOWN", 'did you mean "Endpoint"?'],
    ["jobs", "PROPERTY_TYPE", "list"],
  ];
  for (const [value, code, text] of wrong) {
    it(`refuses the subscription ${value}`, () => {
      const { problems } = topics(`{events: {Properties: {Subscription: ${value}}}}`, QUEUE);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(new RegExp(`^error ${code} x-sns.events.Properties.Subscription`));
      expect(problems[0]).to.contain(text);
    });
  }

  it("keeps the order where the topic and its queue do", () => {
    const text = (fifo: boolean): string =>
      `{events: {Properties: {TopicName: events, FifoTopic: ${fifo}, Subscription: [{Protocol: sqs, Endpoint: jobs}]}}}`;
    const queue = "x-sqs: {jobs: {Properties: {FifoQueue: true}}}";
    const result = topics(text(true), queue);
    expect(result.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).to.deep.equal(["warning QUEUE_NAME"]);
    expect(resources(result).events.Properties).to.include({ TopicName: "events.fifo", FifoTopic: true });
    expect(topics(text(false), queue).problems[0]).to.match(/^error QUEUE_NAME x-sns.events.Properties.Subscription\[0\].Endpoint: /);
    expect(topics("{events: {Properties: {TopicName: events.fifo}}}").problems[0]).to.match(
      /^error QUEUE_NAME x-sns.events.Properties.TopicName: /,
    );
  });

  it("gives services its ARN, what else they name, and the right to publish", () => {
    const result = topics("{events: {Services: {api: {Access: Publish, ReturnValues: {TopicName: TOPIC}}}}}");
    expect(result.problems).to.deep.equal([]);
    const names = (result.container("api", "api").Environment as readonly { readonly Name: string }[]).map(({ Name }) => Name);
    expect(names).to.include.members(["EVENTS", "TOPIC"]);
  });

  it("gives who publishes the use of a key of the project", () => {
    const result = topics("{events: {Properties: {KmsMasterKeyId: x-kms::data}, Services: {api: {Access: Publish}}}}", "x-kms: {data: {}}");
    expect(result.problems).to.deep.equal([]);
    const policies = Object.values<Json>(resources(result, "api")).filter(({ Type }) => Type === "AWS::IAM::Policy");
    const key = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement).find(({ Sid }: Json) => Sid === "TopicKey");
    expect(key.Action).to.include("kms:GenerateDataKey").and.to.include("kms:Decrypt");
  });

  it("reads the section of earlier releases; a topic may be called Topics", () => {
    const result = topics("{Topics: {events: {Properties: {DisplayName: a}}}}");
    expect(result.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).to.deep.equal(["note SPELLING_OLD"]);
    expect(resources(result).events.Properties.DisplayName).to.equal("a");
    expect(topics("{Topics: {events: {Properties: {DisplayNam: a}}}}").problems.join("\n")).to.contain(
      "x-sns.Topics.events.Properties.DisplayNam",
    );
    const called = topics("{Topics: {Properties: {DisplayName: a}}, empty: {}}");
    expect(called.problems).to.deep.equal([]);
    expect(resources(called)).to.include.keys("Topics", "empty");
  });

  it("is found by ARN and by tags, with the key that encrypts", async () => {
    if (!sns.lookup || "find" in sns.lookup) throw new Error("topics are found by tags");
    const arn = "arn:aws:sns:eu-west-1:012345678912:theirs";
    const aws = fakeLookup({ arnsByTags: () => [arn], properties: () => ({ TopicArn: arn, TopicName: "theirs", KmsMasterKeyId: "k-1" }) });
    const found = { TopicArn: arn, TopicName: "theirs", KmsMasterKeyId: "k-1" };
    expect(await findTagged(sns, sns.lookup, { Tags: { a: "b" } }, aws)).to.deep.equal(found);
    expect(aws.asked.map(({ input }) => input)).to.deep.include({ type: "AWS::SNS::Topic", identifier: arn });
    const result = topics("{events: {Lookup: {Tags: {a: b}}, Services: {api: {Access: Publish}}}}", "", {
      "x-sns/events": { query: { Tags: { a: "b" } }, found },
    });
    expect(result.problems).to.deep.equal([]);
    expect(JSON.stringify(resources(result, "api")))
      .to.contain(arn)
      .and.to.contain("key/k-1");
  });
});
