import { ParameterValue } from "../../cfn/index.ts";
import type { Network, Rendered } from "../../contract/render-context.ts";
import type { FoundVpc, GivenVpc } from "./spec.ts";

/** A VPC that exists is parameters of the root stack, so that one set of templates serves several environments. */
export function givenVpc({ vpcId, subnets }: GivenVpc, found?: FoundVpc): Rendered<Network> {
  const id = new ParameterValue("VpcId", "AWS::EC2::VPC::Id", "VPC of the services", vpcId);
  const groups = new Map(
    Object.entries(subnets).map(([group, ids]) => [
      group,
      new ParameterValue(group, "List<AWS::EC2::Subnet::Id>", `Subnets of the group ${group}`, ids),
    ]),
  );
  const handles: Network = {
    vpcId: id,
    cidrs: found && [found.cidr],
    created: false,
    subnetGroups: [...groups.keys()],
    subnets: (group) => groups.get(group),
    subnetCount: (group) => subnets[group]?.length,
    subnetRanges: (group) => found?.subnets[group]?.map(({ cidr }) => cidr),
    // Subnets are public by their way out: an internet gateway, which forwards public addresses only.
    wayOut: (group) => (group === "PublicSubnets" ? { leads: "publicly", endpoints: undefined } : undefined),
  };
  return { resources: [], values: { VpcId: id, ...Object.fromEntries(groups) }, handles };
}

export function foundVpc(found: FoundVpc): Rendered<Network> {
  const ids = Object.entries(found.subnets).map(([group, subnets]) => [group, subnets.map(({ id }) => id)] as const);
  return givenVpc({ kind: "given", vpcId: found.vpcId, subnets: Object.fromEntries(ids) }, found);
}
