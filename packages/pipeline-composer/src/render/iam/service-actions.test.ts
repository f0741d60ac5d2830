import { expect } from "chai";
import { policyActions } from "./service-actions.ts";

describe("actions of the role that CloudFormation works with", () => {
  it("are those of the services that the templates have resources of, and of what these need", () => {
    const types = ["AWS::CloudFormation::Stack", "AWS::IAM::Role", "AWS::SQS::Queue", "AWS::ECS::Service", "AWS::ECS::Cluster"];
    expect(policyActions(types)).to.deep.equal([
      "ec2:Describe*",
      "ecs:*",
      "elasticloadbalancing:Describe*",
      "kms:*",
      "servicediscovery:GetService",
      "sqs:*",
    ]);
    expect(policyActions([...types, "AWS::EC2::SecurityGroup"]))
      .to.include("ec2:*")
      .and.not.to.include("ec2:Describe*");
  });

  it("are everything where nothing is known, and more where one type is not", () => {
    const everything = policyActions(undefined);
    expect(everything).to.include("rds:*").and.to.include("s3:*");
    expect(policyActions(["AWS::Novel::Thing", "AWS::Kinesis::Stream"])).to.include.members([...everything, "kinesis:*"]);
  });
});
