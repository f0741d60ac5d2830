import { ParameterValue } from "../../cfn/index.ts";
import type { Network, Rendered } from "../../contract/render-context.ts";
import type { FoundVpc, GivenVpc } from "./spec.ts";

/** A VPC that exists is parameters of the root stack, so that one set of templates serves several environments. */
export function givenVpc({ vpcId, subnets }: GivenVpc, cidr?: string): Rendered<Network> {
  const id = new ParameterValue("VpcId", "AWS::EC2::VPC::Id", "VPC of the services", vpcId);
  const groups = new Map(
    Object.entries(subnets).map(([group, ids]) => [
      group,
      new ParameterValue(group, "List<AWS::EC2::Subnet::Id>", `Subnets of the group ${group}`, ids),
    ]),
  );
  const handles: Network = {
    vpcId: id,
    cidrs: cidr === undefined ? undefined : [cidr],
    created: false,
    subnetGroups: [...groups.keys()],
    subnets: (group) => groups.get(group),
    subnetCount: (group) => subnets[group]?.length,
  };
  return { resources: [], values: { VpcId: id, ...Object.fromEntries(groups) }, handles };
}

export function foundVpc({ vpcId, cidr, subnets }: FoundVpc): Rendered<Network> {
  const ids = Object.entries(subnets).map(([group, found]) => [group, found.map(({ id }) => id)] as const);
  return givenVpc({ kind: "given", vpcId, subnets: Object.fromEntries(ids) }, cidr);
}
