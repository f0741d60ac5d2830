import { expect } from "chai";
import { compiled } from "../../testing/compiled.ts";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { cluster } from "./index.ts";

const services = { web: { image: "nginx" } };

function clusterOf(section: unknown): Readonly<Record<string, unknown>> {
  const { template, problems } = compiled({ services, "x-cluster": section });
  expect(problems).to.deep.equal([]);
  return template("root").Resources.EcsCluster?.Properties ?? {};
}

describe("x-cluster", () => {
  it("is made with Fargate capacity, the first task on demand and four in five of the others on spot, when nothing is written", () => {
    const { template } = compiled({ services });
    expect(template("root").Resources.EcsCluster?.Properties).to.deep.include({
      ClusterName: { Ref: "AWS::StackName" },
      CapacityProviders: ["FARGATE", "FARGATE_SPOT"],
      DefaultCapacityProviderStrategy: [
        { CapacityProvider: "FARGATE_SPOT", Weight: 4 },
        { CapacityProvider: "FARGATE", Weight: 1, Base: 1 },
      ],
    });
    expect(template("root").Resources.EcsExecLogGroup?.Properties).to.deep.include({
      LogGroupName: { "Fn::Sub": "ecs/execute-logs/${AWS::StackName}" },
      RetentionInDays: 120,
    });
  });

  it("is not made when no service needs it", () => {
    expect(compiled({ "x-sqs": { jobs: {} } }).template("root").Resources).not.to.have.property("EcsCluster");
  });

  it("takes the user's properties, with the default capacity where they name none", () => {
    expect(clusterOf({ Properties: { ClusterName: "mine" } })).to.deep.include({
      ClusterName: "mine",
      CapacityProviders: ["FARGATE", "FARGATE_SPOT"],
    });
    const own = clusterOf({ Properties: { CapacityProviders: ["FARGATE"] } });
    expect(own).to.deep.include({ CapacityProviders: ["FARGATE"] });
    expect(own).not.to.have.property("DefaultCapacityProviderStrategy");
  });

  it("is made when MacroParameters stand alone, with key and bucket for its sessions", () => {
    const { template, problems } = compiled({
      services,
      "x-cluster": { MacroParameters: { CreateExecLoggingKmsKey: true, CreateExecLoggingBucket: true, AllowKmsKeyReuse: true } },
    });
    expect(problems).to.deep.equal([]);
    const { EcsCluster, EcsExecKey, EcsExecBucket, EcsExecLogGroup } = template("root").Resources;
    const keyArn = { "Fn::GetAtt": ["EcsExecKey", "Arn"] };
    expect(EcsCluster?.Properties?.Configuration).to.deep.equal({
      ExecuteCommandConfiguration: {
        KmsKeyId: keyArn,
        Logging: "OVERRIDE",
        LogConfiguration: {
          CloudWatchLogGroupName: { Ref: "EcsExecLogGroup" },
          CloudWatchEncryptionEnabled: true,
          S3BucketName: { Ref: "EcsExecBucket" },
          S3EncryptionEnabled: true,
          S3KeyPrefix: "ecs-exec",
        },
      },
    });
    expect(EcsExecKey?.Properties?.EnableKeyRotation).to.equal(true);
    expect(EcsExecLogGroup?.Properties?.KmsKeyId).to.deep.equal(keyArn);
    expect(EcsExecBucket?.DeletionPolicy).to.equal("Retain");
  });

  it("keeps what reads the records, and lets nobody in without TLS, as long as the bucket stays", () => {
    const { template, problems } = compiled({
      services,
      "x-cluster": { MacroParameters: { CreateExecLoggingKmsKey: true, CreateExecLoggingBucket: true, AllowKmsKeyReuse: true } },
    });
    expect(problems).to.deep.equal([]);
    const { EcsExecKey, EcsExecBucket, EcsExecBucketPolicy } = template("root").Resources;
    const kept = { DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" };
    for (const resource of [EcsExecKey, EcsExecBucket, EcsExecBucketPolicy]) expect(resource).to.include(kept);
    const arn = { "Fn::GetAtt": ["EcsExecBucket", "Arn"] };
    expect(EcsExecBucketPolicy?.Properties).to.deep.equal({
      Bucket: { Ref: "EcsExecBucket" },
      PolicyDocument: {
        Version: "2012-10-17",
        Statement: [
          {
            Sid: "DenyWithoutTls",
            Effect: "Deny",
            Principal: "*",
            Action: "s3:*",
            Resource: [arn, { "Fn::Sub": "${EcsExecBucket.Arn}/*" }],
            Condition: { Bool: { "aws:SecureTransport": "false" } },
          },
        ],
      },
    });
    // Nothing that was recorded ends by itself: only what was overwritten, and what never became an object.
    expect(EcsExecBucket?.Properties?.LifecycleConfiguration?.Rules).to.deep.equal([
      {
        Id: "Remains",
        Status: "Enabled",
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
        NoncurrentVersionExpiration: { NoncurrentDays: 120 },
      },
    ]);
  });

  it("has no policy for a bucket that is somebody else's", () => {
    const { template } = compiled({ services });
    expect(template("root").Resources).not.to.have.property("EcsExecBucketPolicy");
  });

  it("is a parameter of the root stack when it is given by its name", () => {
    const { template, parameters, problems } = compiled({ services, "x-cluster": { Use: "long-lived" } });
    expect(problems).to.deep.equal([]);
    expect(template("root").Parameters?.EcsCluster).to.deep.equal({ Type: "String", Description: "Name of the ECS cluster" });
    expect(parameters.EcsCluster).to.equal("long-lived");
    expect(template("root").Resources).not.to.have.property("EcsCluster");
  });

  it("is named by a plain text, as the first releases had it", () => {
    const { parameters, problems } = compiled({ services, "x-cluster": "long-lived" });
    expect(parameters.EcsCluster).to.equal("long-lived");
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(/^note SPELLING_OLD x-cluster: .*\{Use: long-lived\}/);
  });

  it("is a parameter with the found name as its value", () => {
    const found = {
      name: "prod",
      arn: "arn:aws:ecs:eu-west-1:123456789012:cluster/prod",
      capacityProviders: ["FARGATE"],
      defaultProviders: [],
      execLogging: {},
    };
    for (const Lookup of ["prod", { ClusterName: "prod" }]) {
      const lookups = { "x-cluster/x-cluster": { query: { ClusterName: "prod" }, found } };
      const { parameters, problems } = compiled({ services, "x-cluster": { Lookup } }, { lookups });
      expect(problems).to.deep.equal([]);
      expect(parameters.EcsCluster).to.equal("prod");
    }
  });

  it("refuses a strategy whose providers it does not have", () => {
    const strategy = [{ CapacityProvider: "FARGATE_SPTO", Weight: 1 }];
    const problems = (Properties: unknown) => compiled({ services, "x-cluster": { Properties } }).problems;
    expect(problems({ DefaultCapacityProviderStrategy: strategy })[0]).to.match(/^error PROPERTY_MISSING x-cluster\.Properties\.Default/);
    expect(problems({ CapacityProviders: ["FARGATE_SPOT"], DefaultCapacityProviderStrategy: strategy })[0]).to.match(
      /^error CAPACITY_PROVIDER_UNKNOWN x-cluster\.Properties\.DefaultCapacityProviderStrategy\[0\]\.CapacityProvider/,
    );
    expect(compiled({ services, "x-cluster": { Properties: {}, Use: "a" } }).problems[0]).to.match(/KEYS_CONFLICT/);
  });
});

describe("x-cluster found", () => {
  const answer = {
    clusterName: "prod",
    clusterArn: "arn:aws:ecs:eu-west-1:123456789012:cluster/prod",
    status: "ACTIVE",
    capacityProviders: ["FARGATE", "hosts"],
    defaultCapacityProviderStrategy: [{ capacityProvider: "FARGATE", weight: 1, base: 0 }],
    configuration: { executeCommandConfiguration: { kmsKeyId: "0a-1b", logConfiguration: { cloudWatchLogGroupName: "/ecs/exec" } } },
  };

  it("brings its capacity providers and where it records sessions", async () => {
    const aws = fakeLookup({ DescribeClusters: () => ({ clusters: [answer] }) });
    expect(await cluster.find?.({ ClusterName: "prod" }, aws)).to.deep.equal({
      name: "prod",
      arn: answer.clusterArn,
      capacityProviders: ["FARGATE", "hosts"],
      defaultProviders: ["FARGATE"],
      execLogging: { logGroup: "/ecs/exec", keyArn: "arn:aws:kms:eu-west-1:123456789012:key/0a-1b" },
    });
  });

  it("is found by tags, and not when it is being deleted", async () => {
    const aws = fakeLookup({
      arnsByTags: () => [answer.clusterArn],
      DescribeClusters: () => ({ clusters: [{ ...answer, status: "INACTIVE" }] }),
    });
    expect(await cluster.find?.({ Tags: { env: "prod" } }, aws)).to.equal(undefined);
    expect(aws.asked[0]?.input).to.deep.equal({ type: "ecs:cluster", tags: { env: ["prod"] } });
    const two = fakeLookup({ arnsByTags: () => ["arn:a", "arn:b"] });
    expect(await cluster.find?.({ Tags: { env: "prod" } }, two)).to.deep.equal({ problem: "arn:a, arn:b all carry these tags" });
  });
});
