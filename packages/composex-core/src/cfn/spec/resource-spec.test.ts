import { expect } from "chai";
import type { ResourceAttributes, ResourceProperties } from "./generated/types.ts";
import { resourceSpec, resourceTypes } from "./resource-spec.ts";

describe("resource specifications", () => {
  it("know properties, their shapes, what is required and what replaces", () => {
    const queue = resourceSpec("AWS::SQS::Queue");
    expect(queue?.properties.QueueName).to.deep.equal({ is: "string", replaces: "yes" });
    expect(queue?.properties.Tags).to.deep.equal({ is: { list: "tag" } });
    const policy = resourceSpec("AWS::SQS::QueuePolicy");
    expect(policy?.properties.PolicyDocument).to.include({ is: "json", required: true });
    const attributes = resourceSpec("AWS::DynamoDB::Table")?.definitions?.AttributeDefinition;
    expect(attributes?.AttributeName?.required).to.equal(true);
  });

  it("know what Fn::GetAtt answers, how tags are written and what Ref gives", () => {
    expect(resourceSpec("AWS::RDS::DBCluster")?.attributes).to.include({ DBClusterArn: "string", "Endpoint.Address": "string" });
    expect(resourceSpec("AWS::SSM::Parameter")?.tags).to.deep.equal({ property: "Tags", shape: "map" });
    expect(resourceSpec("AWS::AutoScaling::AutoScalingGroup")?.tags?.shape).to.equal("asg");
    expect(resourceSpec("AWS::EFS::FileSystem")?.tags).to.deep.equal({ property: "FileSystemTags", shape: "list" });
    expect(resourceSpec("AWS::IAM::Policy")?.tags).to.equal(undefined);
    expect(resourceSpec("AWS::Cognito::UserPoolClient")?.ref).to.deep.equal(["ClientId"]);
  });

  it("answer undefined for types outside the cut, names of built-in object members included", () => {
    expect(resourceSpec("AWS::GroundStation::Config")).to.equal(undefined);
    expect(resourceSpec("constructor")).to.equal(undefined);
  });

  it("name only property types that they define", () => {
    for (const type of resourceTypes()) {
      const spec = resourceSpec(type);
      const named = [...JSON.stringify(spec).matchAll(/\{"object":"([^"]+)"\}/g)].map((match) => match[1]);
      expect(Object.keys(spec?.definitions ?? {}), type).to.include.members(named);
    }
  });
});

/** Compile-time facts: each line fails `tsc` when the generated types lose the property or become laxer. */
export const typed: ResourceProperties["AWS::SQS::Queue"] = { QueueName: "jobs", FifoQueue: true };
export const attribute: ResourceAttributes["AWS::SQS::Queue"] = "Arn";
// @ts-expect-error no such property
export const wrongName: ResourceProperties["AWS::SQS::Queue"] = { QueueNam: "jobs" };
// @ts-expect-error the policy document is required
export const incomplete: ResourceProperties["AWS::SQS::QueuePolicy"] = { Queues: [] };
// @ts-expect-error no such attribute
export const wrongAttribute: ResourceAttributes["AWS::SQS::Queue"] = "Url";
