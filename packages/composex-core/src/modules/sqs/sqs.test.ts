import { expect } from "chai";
import { findTagged } from "../../lookup/find-tagged.ts";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { sqs } from "./index.ts";

const services = "services: {api: {image: nginx}}";

function queues(text: string, lookups = {}): Compiled {
  return compiled(`${services}\nx-sqs: ${text}`, { lookups });
}

function properties(result: Compiled, id = "jobs"): Json {
  return result.template("sqs").Resources[id].Properties;
}

function statements(result: Compiled, id = "jobsPolicy"): Json[] {
  return properties(result, id).PolicyDocument.Statement;
}

describe("x-sqs", () => {
  it("makes an encrypted queue of nothing, and lets it go with its stack", () => {
    const result = queues("{jobs: null}");
    expect(result.problems).to.deep.equal([]);
    const { Tags, ...own } = properties(result);
    expect(own).to.deep.equal({ SqsManagedSseEnabled: true });
    expect(Tags).to.deep.equal([{ Key: "compose-x::project-name", Value: "demo" }]);
    expect(result.template("sqs").Resources.jobs).to.include({ DeletionPolicy: "Delete", UpdateReplacePolicy: "Delete" });
  });

  it("leaves the encryption to who chose one", () => {
    for (const chosen of ["KmsMasterKeyId: alias/mine", "SqsManagedSseEnabled: false"]) {
      const own = properties(queues(`{jobs: {Properties: {${chosen}}}}`));
      expect(own.SqsManagedSseEnabled, chosen).not.to.equal(true);
    }
  });

  it("keeps queues that must not go, one or all of them", () => {
    const all = queues("{DeletionPolicy: Retain, jobs: {}, other: {DeletionPolicy: Delete}}").template("sqs").Resources;
    expect(all.jobs.DeletionPolicy).to.equal("Retain");
    expect(all.jobs.UpdateReplacePolicy).to.equal("Retain");
    expect(all.other.DeletionPolicy).to.equal("Delete");
    expect(queues("{DeletionPolicy: Retian, jobs: {}}").problems).to.deep.equal([
      'error VALUE_INVALID x-sqs.DeletionPolicy: x-sqs.DeletionPolicy must be one of Delete, Retain, RetainExceptOnCreate, found "Retian" (did you mean "Retain"?)',
    ]);
  });

  it("refuse a snapshot, which CloudFormation does not take of queues", () => {
    expect(queues("{jobs: {DeletionPolicy: Snapshot}}").problems.join()).to.match(/^error VALUE_INVALID x-sqs\.jobs\.DeletionPolicy/);
  });

  it("refuses requests without TLS", () => {
    expect(statements(queues("{jobs: {}}"))).to.deep.equal([
      {
        Sid: "DenyWithoutTls",
        Effect: "Deny",
        Principal: "*",
        Action: "sqs:*",
        Resource: { "Fn::GetAtt": ["jobs", "Arn"] },
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ]);
  });

  it("lets AWS services of this account in, and no other account", () => {
    const result = queues(
      "{jobs: {MacroParameters: {AwsPrincipalsAccess: {Publish: [sns, s3], Consume: [lambda], PublishConsume: [events]}}}}",
    );
    expect(result.problems).to.deep.equal([]);
    const [, ...allowed] = statements(result);
    expect(allowed.map(({ Sid, Principal }) => [Sid, Principal.Service])).to.deep.equal([
      ["Publish", ["s3.amazonaws.com", "sns.amazonaws.com"]],
      ["Consume", ["lambda.amazonaws.com"]],
      ["PublishConsume", ["events.amazonaws.com"]],
    ]);
    for (const { Condition } of allowed)
      expect(Condition).to.deep.equal({ StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } });
    expect(allowed[0].Action).to.deep.equal(["sqs:SendMessage"]);
    expect(allowed[1].Action).to.include("sqs:ReceiveMessage").and.not.to.include("sqs:SendMessage");
    const { problems } = queues("{jobs: {MacroParameters: {AwsPrincipalsAccess: {Publish: [snss]}}}}");
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(/^error VALUE_INVALID x-sqs\.jobs\.MacroParameters\.AwsPrincipalsAccess\.Publish\[0\]: .*"sns"/);
  });

  it("checks properties against the published schema", () => {
    expect(queues("{jobs: {Properties: {QueueNam: a, DelaySeconds: soon}}}").problems).to.deep.equal([
      'error PROPERTY_UNKNOWN x-sqs.jobs.Properties.QueueNam: AWS::SQS::Queue has no property "QueueNam" (did you mean "QueueName"?)',
      'error PROPERTY_TYPE x-sqs.jobs.Properties.DelaySeconds: AWS::SQS::Queue DelaySeconds takes a whole number, not "soon"',
    ]);
  });

  it("knows its keys", () => {
    const [problem] = queues("{jobs: {Propertys: {}}}").problems;
    expect(problem).to.contain("x-sqs.jobs.Propertys").and.to.contain('did you mean "Properties"?');
  });

  it("does not let S3 notify a FIFO queue, which it cannot", () => {
    const fifo = (right: string) =>
      queues(`{jobs: {Properties: {FifoQueue: true}, MacroParameters: {AwsPrincipalsAccess: {${right}}}}}`).problems;
    const hint = "let S3 write to a standard queue, or notify by EventBridge: Publish: [events]";
    expect(fifo("Publish: [sns, s3]")).to.deep.equal([
      `error VALUE_INVALID x-sqs.jobs.MacroParameters.AwsPrincipalsAccess.Publish[1]: S3 sends no notifications to a FIFO queue (${hint})`,
    ]);
    expect(fifo("PublishConsume: [s3]")).to.have.length(1);
    expect(fifo("Publish: [sns], Consume: [lambda]")).to.deep.equal([]);
  });

  it("ends the name of a FIFO queue as SQS wants it", () => {
    const result = queues("{jobs: {Properties: {QueueName: jobs, FifoQueue: true}}}");
    expect(properties(result)).to.include({ QueueName: "jobs.fifo", FifoQueue: true });
    expect(result.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).to.deep.equal(["warning QUEUE_NAME"]);
    expect(properties(queues("{jobs: {Properties: {FifoQueue: false}}}"))).not.to.have.property("FifoQueue");
    expect(queues("{jobs: {Properties: {QueueName: jobs.fifo}}}").diagnostics.map(({ severity }) => severity)).to.deep.equal(["error"]);
  });

  describe("redrive", () => {
    const target = { "Fn::GetAtt": ["dead", "Arn"] };
    const redrive = (value: string, dead = "{}"): Compiled => queues(`{jobs: {Properties: {RedrivePolicy: ${value}}}, dead: ${dead}}`);

    it("finds the queue by its name and by a pointer, without a warning", () => {
      for (const name of ["dead", "x-sqs::dead", "x-sqs::dead::Arn"]) {
        const result = redrive(`{deadLetterTargetArn: "${name}"}`);
        expect(result.problems, name).to.deep.equal([]);
        expect(properties(result).RedrivePolicy, name).to.deep.equal({ deadLetterTargetArn: target, maxReceiveCount: 5 });
      }
      expect(properties(redrive("{deadLetterTargetArn: dead, maxReceiveCount: 3}")).RedrivePolicy.maxReceiveCount).to.equal(3);
    });

    it("passes an ARN on, and functions of CloudFormation", () => {
      const arn = "arn:aws:sqs:eu-west-1:012345678912:dead";
      expect(properties(redrive(`{deadLetterTargetArn: "${arn}"}`)).RedrivePolicy.deadLetterTargetArn).to.equal(arn);
      const call = { "Fn::ImportValue": "dead-arn" };
      expect(properties(redrive(`{deadLetterTargetArn: ${JSON.stringify(call)}}`)).RedrivePolicy.deadLetterTargetArn).to.deep.equal(call);
    });

    it("goes to a queue that was looked up", () => {
      const found = { Url: "https://q", Arn: "arn:aws:sqs:eu-west-1:012345678912:theirs", QueueName: "theirs" };
      const text = "{jobs: {Properties: {RedrivePolicy: {deadLetterTargetArn: dead}}}, dead: {Lookup: {Tags: {a: b}}}}";
      const result = queues(text, { "x-sqs/dead": { query: { Tags: { a: "b" } }, found } });
      expect(result.problems).to.deep.equal([]);
      expect(properties(result).RedrivePolicy.deadLetterTargetArn).to.equal(found.Arn);
      expect(Object.keys(result.template("sqs").Resources)).to.have.members(["jobs", "jobsPolicy"]);
    });

    const wrong: readonly (readonly [string, string, string])[] = [
      ["{deadLetterTargetArn: daed}", "RESOURCE_UNDEFINED", 'did you mean "dead"?'],
      ["{maxReceiveCount: 3}", "PROPERTY_MISSING", "deadLetterTargetArn"],
      ["{deadLetterTargetArn: dead, maxReceiveCount: 0}", "VALUE_INVALID", "at least 1"],
      ["{deadLetterTargetArn: dead, maxRecieveCount: 3}", "KEY_UNKNOWN", 'did you mean "maxReceiveCount"?'],
      ['{deadLetterTargetArn: "x-sqs::dead::Url"}', "RETURN_VALUE_UNKNOWN", "write x-sqs::dead"],
      ["{deadLetterTargetArn: jobs}", "REFERENCE_CYCLE", "x-sqs::jobs needs x-sqs::jobs"],
    ];
    for (const [value, code, text] of wrong) {
      it(`refuses ${value}`, () => {
        const { problems } = redrive(value);
        expect(problems).to.have.length(1);
        expect(problems[0]).to.match(new RegExp(`^error ${code} x-sqs.jobs.Properties.RedrivePolicy`));
        expect(problems[0]).to.contain(text);
      });
    }

    it("refuses queues that are each other's dead-letter queue", () => {
      const { problems } = redrive("{deadLetterTargetArn: dead}", "{Properties: {RedrivePolicy: {deadLetterTargetArn: jobs}}}");
      expect(problems.join()).to.match(/^error REFERENCE_CYCLE /);
    });

    it("refuses a dead-letter queue of the other kind", () => {
      const { problems } = redrive("{deadLetterTargetArn: dead}", "{Properties: {FifoQueue: true}}");
      expect(problems[0]).to.match(/^error QUEUE_NAME x-sqs.jobs.Properties.RedrivePolicy.deadLetterTargetArn/);
    });
  });

  describe("Lookup", () => {
    const arn = "arn:aws:sqs:eu-west-1:012345678912:theirs";
    const find = (query: Readonly<Record<string, unknown>>, arns: readonly string[], properties?: object): Promise<unknown> => {
      if (!sqs.lookup || "find" in sqs.lookup) throw new Error("queues are found by tags");
      const described = { QueueName: "theirs", Arn: arn, ...properties };
      const aws = fakeLookup({ arnsByTags: () => arns, properties: () => described });
      return findTagged(sqs, sqs.lookup, query, aws);
    };

    it("finds by ARN and by tags, with the key that encrypts", async () => {
      const found = { Url: "https://sqs.eu-west-1.amazonaws.com/012345678912/theirs", Arn: arn, QueueName: "theirs" };
      expect(await find({ Arn: arn }, [])).to.deep.equal(found);
      expect(await find({ Tags: [{ a: "b" }] }, [arn], { KmsMasterKeyId: "k-1" })).to.deep.equal({ ...found, KmsMasterKeyId: "k-1" });
      expect(await find({ Tags: { a: "b" } }, [arn], { KmsMasterKeyId: "alias/aws/sqs" })).to.deep.equal(found);
      expect(await find({ Tags: { a: "b" } }, [])).to.equal(undefined);
      expect(await find({ Tags: { a: "b" } }, [arn, `${arn}2`])).to.have.property("problem");
    });

    it("gives the service the key of an encrypted queue, with the access to the queue", () => {
      const found = { Url: "https://q", Arn: arn, QueueName: "theirs", KmsMasterKeyId: "1234" };
      const result = queues(`{jobs: {Lookup: {Arn: "${arn}"}, Services: {api: {Access: Publish}}}}`, {
        "x-sqs/jobs": { query: { Arn: arn }, found },
      });
      expect(result.problems).to.deep.equal([]);
      const policies = Object.values<Json>(result.template("api").Resources).filter(({ Type }) => Type === "AWS::IAM::Policy");
      const all = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
      expect(all.find(({ Action }: Json) => Action.includes("sqs:SendMessage")).Resource).to.deep.equal([arn]);
      expect(all.find(({ Action }: Json) => Action.includes("kms:Decrypt")).Resource).to.deep.equal([
        "arn:aws:kms:eu-west-1:012345678912:key/1234",
      ]);
    });

    it("says what it cannot use", () => {
      const codes = (text: string): readonly string[] => queues(text).diagnostics.map(({ code }) => code);
      expect(codes('{jobs: {Lookup: {Arn: "arn:aws:sns:eu-west-1:012345678912:topic"}}}')).to.include("LOOKUP_INVALID");
      expect(codes("{jobs: {Lookup: {}}}")).to.include("LOOKUP_INVALID");
      expect(codes("{jobs: {Lookup: {Tags: {a: b}, RoleArn: me}}}")).to.include("LOOKUP_INVALID");
      expect(codes("{jobs: {Lookup: {Tags: {a: b}}, Properties: {QueueName: x}}}")).to.include("KEY_UNUSED");
    });
  });
});
