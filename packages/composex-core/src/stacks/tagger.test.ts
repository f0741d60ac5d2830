import { expect } from "chai";
import { resourceSpec } from "../cfn/index.ts";
import { resourceTypes } from "../cfn/spec/resource-spec.ts";
import type { Json } from "../testing/compiled.ts";
import { tagger } from "./tagger.ts";

const TAGS = { owner: "me", stage: "test" };
const LIST = [
  { Key: "owner", Value: "me" },
  { Key: "stage", Value: "test" },
];
const tag = tagger(TAGS);

describe("tagger", () => {
  it("tags a resource in the shape its type takes", () => {
    expect(tag("AWS::SQS::Queue", { QueueName: "a" }).properties).to.deep.equal({ QueueName: "a", Tags: LIST });
    expect(tag("AWS::CloudFormation::Stack", {}).properties).to.deep.equal({ Tags: LIST });
    expect(tag("AWS::EFS::FileSystem", {}).properties).to.deep.equal({ FileSystemTags: LIST });
    expect(tag("AWS::SSM::Parameter", {}).properties).to.deep.equal({ Tags: TAGS });
    const grouped = LIST.map((item) => ({ ...item, PropagateAtLaunch: true }));
    expect(tag("AWS::AutoScaling::AutoScalingGroup", {}).properties).to.deep.equal({ Tags: grouped });
  });

  it("leaves resources alone that take no tags, or would be replaced for one", () => {
    for (const type of ["AWS::SQS::QueuePolicy", "AWS::EC2::SecurityGroupIngress", "AWS::Kinesis::StreamConsumer", "Some::Other::Type"]) {
      expect(tag(type, { a: 1 }).properties, type).to.deep.equal({ a: 1 });
    }
  });

  it("lets tags win that are there, and those that cannot be read", () => {
    const present = [{ Key: "stage", Value: "prod" }];
    expect(tag("AWS::SQS::Queue", { Tags: present }).properties.Tags).to.deep.equal([...present, { Key: "owner", Value: "me" }]);
    expect(tag("AWS::SSM::Parameter", { Tags: { stage: "prod" } }).properties.Tags).to.deep.equal({ owner: "me", stage: "prod" });
    const computed = { "Fn::If": ["A", [], []] };
    expect(tag("AWS::SQS::Queue", { Tags: computed }).properties.Tags).to.equal(computed);
    expect(tag("AWS::SSM::Parameter", { Tags: computed }).properties.Tags).to.equal(computed);
  });

  it("tags what is started from a launch template", () => {
    const properties = tag("AWS::EC2::LaunchTemplate", {
      LaunchTemplateData: { TagSpecifications: [{ ResourceType: "volume", Tags: [{ Key: "owner", Value: "disk" }] }] },
    }).properties as Json;
    expect(properties.TagSpecifications).to.deep.equal([{ ResourceType: "launch-template", Tags: LIST }]);
    expect(properties.LaunchTemplateData.TagSpecifications).to.deep.equal([
      { ResourceType: "volume", Tags: [{ Key: "owner", Value: "disk" }, LIST[1]] },
      { ResourceType: "instance", Tags: LIST },
    ]);
  });

  it("says when there are more than AWS takes", () => {
    const many = Array.from({ length: 49 }, (_, index) => ({ Key: `k${index}`, Value: "v" }));
    expect(tag("AWS::SQS::Queue", { Tags: many }).tooMany).to.equal(51);
    expect(tag("AWS::SQS::Queue", { Tags: many.slice(1) }).tooMany).to.equal(undefined);
  });

  it("knows the shape of every list of tags that is published", () => {
    for (const type of resourceTypes()) {
      const spec = resourceSpec(type);
      const property = spec?.tags && spec.properties[spec.tags.property];
      if (!property || spec.tags?.shape === "map" || property.replaces) continue;
      const item = typeof property.is === "object" && "list" in property.is ? property.is.list : undefined;
      const members = typeof item === "object" && "object" in item ? Object.keys(spec.definitions?.[item.object] ?? {}) : ["Key", "Value"];
      expect(members, type).to.include.members(["Key", "Value"]);
    }
  });
});
