import { ParameterValue, sub } from "../../cfn/index.ts";
import type { Cluster, Rendered } from "../../contract/render-context.ts";
import { execStatements } from "./exec-statements.ts";
import type { FoundCluster, GivenCluster } from "./spec.ts";

/** A cluster that exists is a parameter of the root stack, so that one set of templates serves several environments. */
export function givenCluster({ name }: GivenCluster, found?: FoundCluster): Rendered<Cluster> {
  const parameter = new ParameterValue("EcsCluster", "String", "Name of the ECS cluster", name);
  const arn = sub("arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:cluster/${Name}", { Name: parameter });
  const { logGroup, bucket, keyArn } = found?.execLogging ?? {};
  const handles: Cluster = {
    name: parameter,
    arn,
    capacityProviders: found?.capacityProviders,
    ...(found && { defaultProviders: found.defaultProviders }),
    execStatements: execStatements({ logGroup, bucket, keyArn }),
  };
  return { resources: [], values: { ClusterName: parameter, Arn: arn }, handles };
}
