import { attribute, logicalId, Resource, type ResourceProperties, select } from "../../cfn/index.ts";
import { ELB_LIMITS } from "../../cfn/limits.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import { subnetsOf } from "../../network/placement.ts";
import { type BalancerSpec, ELBV2_STACK } from "./spec.ts";

export interface BalancerSubnets {
  readonly resources: readonly Resource[];
  readonly properties: Pick<ResourceProperties["AWS::ElasticLoadBalancingV2::LoadBalancer"], "SubnetMappings" | "Subnets">;
}

/** Where a load balancer stands; one for everybody that balances connections has an address of its own in each subnet. */
export function balancerSubnets({ spec, name, path }: ModelResource<BalancerSpec>, context: RenderContext): BalancerSubnets {
  const { network, report, model } = context;
  const standard = spec.internetFacing ? "PublicSubnets" : "AppSubnets";
  const group = spec.subnetGroup?.name ?? standard;
  const subnets = subnetsOf({ path, ...(spec.subnetGroup && { subnetGroup: spec.subnetGroup }) }, standard, context);
  if (subnets === undefined) return { resources: [], properties: {} };
  if (spec.kind === "application") checkSize(name, group, path, context);
  const plain: BalancerSubnets = { resources: [], properties: { Subnets: subnets } };
  if (spec.kind !== "network" || !spec.internetFacing || !spec.fixedAddresses) return plain;
  const count = network.subnetCount(group);
  if (count === undefined) {
    report.warning(
      "BALANCER_ADDRESSES",
      model.project.locateKey(path),
      `${name} gets no fixed addresses: how many subnets it has is not known`,
      {
        hint: "look the VPC up or name its subnets, or set NoAllocateEips: true",
      },
    );
    return plain;
  }
  const addresses = Array.from(
    { length: count },
    (_, index) =>
      new Resource(
        ELBV2_STACK,
        logicalId(name, `Eip${index + 1}`),
        "AWS::EC2::EIP",
        { Domain: "vpc" },
        {
          path,
          ...(spec.retainAddresses && { deletionPolicy: "Retain" as const }),
        },
      ),
  );
  const SubnetMappings = addresses.map((address, index) => ({
    SubnetId: select(index, subnets),
    AllocationId: attribute(address, "AllocationId"),
  }));
  return { resources: addresses, properties: { SubnetMappings } };
}

/** Elastic Load Balancing refuses an application load balancer in smaller subnets. */
function checkSize(name: string, group: string, path: Path, { network, report, model }: RenderContext): void {
  const { longestPrefix } = ELB_LIMITS;
  const small = network.subnetRanges(group)?.find((range) => Number(range.slice(range.indexOf("/") + 1)) > longestPrefix);
  if (small === undefined) return;
  report.error(
    "BALANCER_SUBNETS",
    model.project.locateKey(path),
    `${name} cannot stand in ${small} of ${group}: it wants /${longestPrefix} or larger`,
    {
      hint: network.created ? "take a larger x-vpc.Properties.VpcCidr" : "name a group of larger subnets: MacroParameters.Subnets",
    },
  );
}
