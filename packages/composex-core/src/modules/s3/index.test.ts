import { expect } from "chai";
import { findTagged } from "../../lookup/find-tagged.ts";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { s3 } from "./index.ts";

const buckets = (text: string, more = ""): Compiled => compiled(`services: {api: {image: nginx}}\nx-s3: ${text}\n${more}`);
const bucket = (result: Compiled): Json => result.resource("s3", "files").Properties;
const policy = (result: Compiled): Json[] => (result.resource("s3", "filesPolicy").Properties as Json).PolicyDocument.Statement;
const statements = (result: Compiled): Json[] =>
  Object.values<Json>(result.template("api").Resources)
    .filter(({ Type }) => Type === "AWS::IAM::Policy")
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);

describe("x-s3", () => {
  it("makes of nothing a private, encrypted bucket that nobody reaches without TLS", () => {
    const result = buckets("{files: }");
    expect(result.problems).to.deep.equal([]);
    const { Tags: _, ...own } = bucket(result);
    expect(own).to.deep.equal({
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    expect(policy(result)).to.deep.equal([
      {
        Sid: "DenyWithoutTls",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [{ "Fn::GetAtt": ["files", "Arn"] }, { "Fn::Sub": "${files.Arn}/*" }],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ]);
  });

  describe("its name", () => {
    const named = (macros: string, name = "media"): Compiled =>
      buckets(`{files: {Properties: {BucketName: ${name}}, MacroParameters: ${macros}}}`);

    it("gets account and region, in that order, where they are asked for", () => {
      const both = named("{ExpandRegionToBucket: true, ExpandAccountIdToBucket: true}");
      expect(both.problems).to.deep.equal([]);
      expect(bucket(both).BucketName).to.deep.equal({ "Fn::Sub": "media-${AWS::AccountId}-${AWS::Region}" });
      const region = named("{ExpandRegionToBucket: true, NameSeparator: .}");
      expect(bucket(region).BucketName).to.deep.equal({ "Fn::Sub": "media.${AWS::Region}" });
    });

    it("is one that only one deployment anywhere can have, otherwise", () => {
      const result = named("{}");
      expect(bucket(result).BucketName).to.equal("media");
      expect(result.problems).to.have.length(1);
      expect(result.problems[0]).to.match(/^note BUCKET_NAME x-s3.files.Properties.BucketName: /);
    });

    for (const name of ["Media", "m", "-media", "a".repeat(64)]) {
      it(`is not "${name}"`, () => expect(named("{}", name).problems[0]).to.match(/^error BUCKET_NAME x-s3.files.Properties.BucketName/));
    }

    it("has room for what is added", () => {
      expect(named("{ExpandAccountIdToBucket: true}", "a".repeat(51)).problems[0]).to.contain("comes to 64 characters");
      expect(named("{ExpandAccountIdToBucket: true}", "a".repeat(50)).problems).to.deep.equal([]);
    });

    it("is AWS's where there is none: nothing is added", () => {
      expect(buckets("{files: {MacroParameters: {ExpandRegionToBucket: true}}}").problems[0]).to.match(/^warning KEY_UNUSED/);
    });

    it("is expanded by the keys of earlier releases as well", () => {
      const result = buckets(
        "{files: {Properties: {BucketName: media}, Settings: {ExpandAccountIdToBucket: true, EnableAcceleration: true, EnableEncryption: AES256}}}",
      );
      expect(bucket(result).BucketName).to.deep.equal({ "Fn::Sub": "media-${AWS::AccountId}" });
      expect(bucket(result).AccelerateConfiguration).to.deep.equal({ AccelerationStatus: "Enabled" });
      expect(result.diagnostics.map(({ code }) => code)).to.deep.equal(["SPELLING_OLD", "SPELLING_OLD", "SPELLING_OLD"]);
    });
  });

  it("has the statements of the user in its policy, about itself", () => {
    const statement = {
      Sid: "Theirs",
      Effect: "Allow",
      Principal: { AWS: "arn:aws:iam::${AWS::AccountId}:root" },
      Action: "s3:GetObject",
      Resource: ["${!ARN}", "${!ARN}/home/$${aws:username}/*", "${!ARN}/${AWS::Region}/*"],
    };
    const result = buckets(JSON.stringify({ files: { MacroParameters: { BucketPolicy: { Policies: [statement] } } } }));
    expect(result.problems).to.deep.equal([]);
    expect(policy(result)[1]).to.deep.equal({
      ...statement,
      Principal: { AWS: { "Fn::Sub": "arn:aws:iam::${AWS::AccountId}:root" } },
      Resource: [
        { "Fn::GetAtt": ["files", "Arn"] },
        { "Fn::Sub": "${files.Arn}/home/${!aws:username}/*" },
        { "Fn::Sub": "${files.Arn}/${AWS::Region}/*" },
      ],
    });
  });

  describe("tells of its objects", () => {
    const told = (properties: string, more: string): Compiled =>
      buckets(`{files: {Properties: {NotificationConfiguration: ${properties}}}}`, more);

    it("to queues and topics, which let it, and so does the key that encrypts them", () => {
      const result = told(
        "{QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: x-sqs::jobs}], TopicConfigurations: [{Event: 's3:ObjectRemoved:*', Topic: x-sns::gone}]}",
        "x-kms: {k: {}}\nx-sqs: {jobs: {Properties: {KmsMasterKeyId: x-kms::k}}}\nx-sns: {gone: {Properties: {KmsMasterKeyId: x-kms::k}}}",
      );
      expect(result.problems).to.deep.equal([]);
      const may = (stack: string, id: string): Json =>
        (result.resource(stack, id).Properties as Json).PolicyDocument.Statement.find(
          ({ Principal }: Json) => JSON.stringify(Principal) === '{"Service":["s3.amazonaws.com"]}',
        );
      expect(may("sqs", "jobsPolicy").Action).to.deep.equal(["sqs:SendMessage"]);
      expect(may("sqs", "jobsPolicy").Condition).to.deep.equal({ StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } });
      expect(may("sns", "gonePolicy").Action).to.deep.equal(["sns:Publish"]);
      const key = (result.resource("kms", "k").Properties as Json).KeyPolicy.Statement;
      expect(JSON.stringify(key)).to.contain("s3.amazonaws.com").and.to.contain("kms:GenerateDataKey");
    });

    for (const [title, properties, more, problem] of [
      [
        "a FIFO queue",
        "{QueueConfigurations: [{Event: a, Queue: x-sqs::jobs}]}",
        "x-sqs: {jobs: {Properties: {FifoQueue: true}}}",
        /error QUEUE_NAME .*Queue: /,
      ],
      [
        "a queue that is none",
        "{QueueConfigurations: [{Event: a, Queue: x-sqs::job}]}",
        "x-sqs: {jobs: {}}",
        /error RESOURCE_UNDEFINED .*\(did you mean "jobs"/,
      ],
      [
        "a topic as a queue",
        "{QueueConfigurations: [{Event: a, Queue: x-sns::t}]}",
        "x-sns: {t: {}}",
        /error VALUE_INVALID .*Queue takes x-sqs::<name>/,
      ],
    ] as const) {
      it(`but not to ${title}`, () => expect(told(properties, more).problems.join("\n")).to.match(problem));
    }
  });

  it("is encrypted by a key of the project, which who uses it may use; AES256 takes none", () => {
    const rule = (algorithm: string): string =>
      `{BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: ${algorithm}, KMSMasterKeyID: x-kms::k}}]}}`;
    const encrypted = (algorithm: string): Compiled =>
      buckets(`{files: {Properties: ${rule(algorithm)}, Services: {api: {Access: RW}}}}`, "x-kms: {k: {}}");
    expect(encrypted("aws:kms:dsse").problems).to.deep.equal([]);
    const result = encrypted("AES256");
    expect(result.problems[0]).to.match(/^warning CONFLICT .*SSEAlgorithm: AES256 takes no key/);
    const [{ ServerSideEncryptionByDefault: standard }] = bucket(result).BucketEncryption.ServerSideEncryptionConfiguration;
    expect(standard.SSEAlgorithm).to.equal("aws:kms");
    expect(statements(result).find(({ Sid }) => Sid === "BucketKey").Action).to.include("kms:GenerateDataKey");
  });

  it("has its ACL, for which ACLs are turned on where nobody did that", () => {
    const on = { Rules: [{ ObjectOwnership: "BucketOwnerPreferred" }] };
    const result = buckets("{files: {Properties: {AccessControl: LogDeliveryWrite}}}");
    expect(result.problems[0]).to.match(/^warning BUCKET_ACL x-s3.files.Properties.AccessControl: /);
    expect(bucket(result).OwnershipControls).to.deep.equal(on);
    const silent = buckets(JSON.stringify({ files: { Properties: { AccessControl: "LogDeliveryWrite", OwnershipControls: on } } }));
    expect(silent.problems).to.deep.equal([]);
    expect(buckets("{files: {Properties: {AccessControl: Private}}}").problems).to.deep.equal([]);
  });

  it("gives access by parts, or by the name of what may be done with objects", () => {
    const sids = (access: string): string[] => {
      const result = buckets(`{files: {Services: {api: {Access: ${access}}}}}`);
      expect(result.problems).to.deep.equal([]);
      return statements(result).map(({ Sid }) => Sid);
    };
    expect(sids("{bucket: ListOnly, objects: StrictRW}")).to.include.members(["bucketListOnly", "objectsStrictRW"]);
    expect(sids("{objects: ReadOnly, enforceSecureConnection: true}")).to.include.members(["objectsReadOnly", "enforceSecureConnection"]);
    expect(sids("{objects: ReadOnly, enforceSecureConnection: false}")).not.to.include("enforceSecureConnection");
    expect(sids("{objects: ReadOnly, s3-bucket-ssl-requests-only: true}")).to.include("s3bucketsslrequestsonly");
    expect(sids("RW")).to.include.members(["RW", "RW2"]);
  });

  it("has the URL of a website where it is one", () => {
    const asked = (properties: string): Compiled =>
      buckets(`{files: {Properties: ${properties}, Services: {api: {Access: RW, ReturnValues: {WebsiteURL: SITE}}}}}`);
    expect(asked("{WebsiteConfiguration: {IndexDocument: index.html}}").problems).to.deep.equal([]);
    expect(asked("{}").problems[0]).to.match(/^error RETURN_VALUE_UNKNOWN/);
  });

  for (const [text, problem] of [
    ["{files: {Property: {}}}", /KEY_UNKNOWN x-s3.files.Property/],
    ["{files: {Properties: {BucketNames: a}}}", /PROPERTY_UNKNOWN/],
    ["{files: {MacroParameters: {ExpandRegion: true}}}", /KEY_UNKNOWN x-s3.files.MacroParameters.ExpandRegion/],
    ["{files: {MacroParameters: {BucketPolicy: {PredefinedBucketPolicies: [public]}}}}", /PredefinedBucketPolicies/],
    ["{files: {Services: {api: {Access: {bucket: RW}}}}}", /ACCESS_UNKNOWN x-s3.files.Services.api.Access.bucket/],
    ["{files: {Services: {api: {Access: {object: RW}}}}}", /ACCESS_UNKNOWN x-s3.files.Services.api.Access.object/],
  ] as const) {
    it(`reports ${text}`, () => expect(buckets(text).problems.join("\n")).to.match(problem));
  }

  it("is found by tags, with the key that encrypts", async () => {
    if (!s3.lookup || "find" in s3.lookup) throw new Error("buckets are found by tags");
    const encryption = { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { KMSMasterKeyID: "k-1" } }] };
    const aws = fakeLookup({
      arnsByTags: () => ["arn:aws:s3:::theirs"],
      properties: () => ({ BucketName: "theirs", Arn: "arn:aws:s3:::theirs", BucketEncryption: encryption }),
    });
    const found = { BucketName: "theirs", Arn: "arn:aws:s3:::theirs", KMSMasterKeyID: "k-1" };
    expect(await findTagged(s3, s3.lookup, { Tags: { a: "b" } }, aws)).to.deep.equal(found);
    const result = compiled(
      "services: {api: {image: nginx}}\nx-s3: {files: {Lookup: {Tags: {a: b}}, Services: {api: {Access: StrictReadOnly}}}}",
      {
        lookups: { "x-s3/files": { query: { Tags: { a: "b" } }, found } },
      },
    );
    expect(result.problems).to.deep.equal([]);
    expect(JSON.stringify(statements(result)))
      .to.contain("arn:aws:s3:::theirs/*")
      .and.to.contain("key/k-1");
  });

  it("is found by its name, alone or among those with the tags", async () => {
    if (!s3.lookup || "find" in s3.lookup) throw new Error("buckets are found by tags");
    const aws = fakeLookup({
      arnsByTags: () => ["arn:aws:s3:::theirs", "arn:aws:s3:::others"],
      properties: ({ identifier }: { readonly identifier: string }) => ({ BucketName: identifier }),
    });
    for (const query of [{ Identifier: "theirs" }, { Tags: { a: "b" }, Identifier: "theirs" }]) {
      expect(await findTagged(s3, s3.lookup, query, aws)).to.deep.equal({ BucketName: "theirs" });
    }
    expect(await findTagged(s3, s3.lookup, { Tags: { a: "b" } }, aws)).to.have.property("problem");
  });
});
