import { type Intrinsic, logicalId, Resource } from "../cfn/index.ts";
import type { ModelResource } from "../contract/model.ts";
import type { RenderContext } from "../contract/render-context.ts";
import { didYouMean } from "../diagnostics/index.ts";

/**
 * Ids of the group of subnets that a resource stands in: the one that `Settings.Subnets` names, else `standard`. Reports NETWORK_UNKNOWN for
 * one that the VPC does not have.
 */
export function subnetsOf(
  { subnetGroup, path }: Pick<ModelResource, "path" | "subnetGroup">,
  standard: string,
  { network, report, model }: RenderContext,
): Intrinsic | readonly string[] | undefined {
  const group = subnetGroup?.name ?? standard;
  const subnets = network.subnets(group);
  if (subnets === undefined) {
    report.error("NETWORK_UNKNOWN", model.project.locate(subnetGroup?.path ?? path), `the VPC has no subnet group "${group}"`, {
      hint: didYouMean(group, network.subnetGroups),
    });
  }
  return subnets;
}

/** A security group of a resource in the VPC; who may reach it is said by rules of their own: `reach` of a connection. */
export function resourceSecurityGroup(
  { module, name, path, deletionPolicy }: ModelResource,
  description: string,
  { network }: RenderContext,
): Resource<"AWS::EC2::SecurityGroup"> {
  return new Resource(
    module.key.slice(2),
    logicalId(name, "SecurityGroup"),
    "AWS::EC2::SecurityGroup",
    { GroupDescription: description, VpcId: network.vpcId, Tags: [{ Key: "Name", Value: name }] },
    // AWS deletes no group that something still stands in.
    { path, ...(deletionPolicy?.startsWith("Retain") && { deletionPolicy }) },
  );
}
