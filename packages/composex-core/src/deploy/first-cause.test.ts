import { expect } from "chai";
import type { StackEvent } from "../ports/cloudformation.ts";
import { firstCause } from "./first-cause.ts";

const ROOT = "arn:aws:cloudformation:eu-west-1:1:stack/shop/1";
const NESTED = "arn:aws:cloudformation:eu-west-1:1:stack/shop-api/2";

function event(
  time: number,
  stackId: string,
  logicalId: string,
  type: string,
  status: string,
  reason?: string,
  physicalId?: string,
): StackEvent {
  return {
    id: `${time}-${logicalId}-${status}`,
    stackId,
    stackName: stackId === ROOT ? "shop" : "shop-api",
    logicalId,
    type,
    status,
    time,
    ...(reason !== undefined && { reason }),
    ...(physicalId !== undefined && { physicalId }),
  };
}

/** As CloudFormation writes them when a service in a nested stack does not come up. */
const cascade: readonly StackEvent[] = [
  event(1, ROOT, "api", "AWS::CloudFormation::Stack", "CREATE_IN_PROGRESS", undefined, NESTED),
  event(2, NESTED, "Log", "AWS::Logs::LogGroup", "CREATE_FAILED", "Resource creation cancelled"),
  event(2, NESTED, "Service", "AWS::ECS::Service", "CREATE_FAILED", "ECS Deployment Circuit Breaker was triggered"),
  event(
    3,
    NESTED,
    "shop-api",
    "AWS::CloudFormation::Stack",
    "ROLLBACK_IN_PROGRESS",
    "The following resource(s) failed to create: [Log, Service].",
    NESTED,
  ),
  event(4, ROOT, "queue", "AWS::CloudFormation::Stack", "CREATE_FAILED", "Resource creation cancelled"),
  event(5, ROOT, "api", "AWS::CloudFormation::Stack", "CREATE_FAILED", `Embedded stack ${NESTED} was not successfully created`, NESTED),
  event(
    6,
    ROOT,
    "shop",
    "AWS::CloudFormation::Stack",
    "ROLLBACK_IN_PROGRESS",
    "The following resource(s) failed to create: [api, queue].",
    ROOT,
  ),
];

describe("firstCause", () => {
  it("is the failure of the resource itself, not what was cancelled and not the stacks around it", () => {
    const cause = firstCause(cascade);
    expect(cause?.event).to.include({ logicalId: "Service", stackName: "shop-api" });
    expect(cause?.hint).to.include("logs");
  });

  it("does not depend on the order in which the stacks were read", () => {
    expect(firstCause([...cascade].reverse())?.event.logicalId).to.equal("Service");
  });

  it("is the stack's own reason where no resource began", () => {
    const reason = "Parameter values specified for a template which does not require them.";
    const only = [event(1, ROOT, "shop", "AWS::CloudFormation::Stack", "ROLLBACK_IN_PROGRESS", reason, ROOT)];
    expect(firstCause(only)?.reason).to.equal(reason);
  });

  it("is nothing where nothing failed", () => {
    expect(firstCause([event(1, ROOT, "shop", "AWS::CloudFormation::Stack", "CREATE_COMPLETE", undefined, ROOT)])).to.equal(undefined);
  });

  it("names the service-linked role that a fresh account lacks", () => {
    const hintOf = (type: string, reason: string): string | undefined =>
      firstCause([event(1, ROOT, "One", type, "CREATE_FAILED", reason)])?.hint;
    const command = "aws iam create-service-linked-role --aws-service-name";
    expect(
      hintOf("AWS::ECS::Cluster", "Unable to assume the service linked role. Please verify that the ECS service linked role exists."),
    ).to.include(`${command} ecs.amazonaws.com`);
    expect(
      hintOf(
        "AWS::ApplicationAutoScaling::ScalableTarget",
        "Unable to assume IAM role: arn:aws:iam::111122223333:role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForX",
      ),
    ).to.include(`${command} dynamodb.application-autoscaling.amazonaws.com`);
    expect(hintOf("AWS::ElasticLoadBalancingV2::LoadBalancer", "is not authorized to perform: iam:CreateServiceLinkedRole")).to.include(
      `${command} elasticloadbalancing.amazonaws.com`,
    );
    expect(hintOf("Some::Other::Type", "the service-linked role is missing")).to.include(`${command} SERVICE.amazonaws.com`);
  });
});
