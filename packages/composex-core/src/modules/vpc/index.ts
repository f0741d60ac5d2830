import { ParameterValue } from "../../cfn/index.ts";
import type { Network } from "../../render/context.ts";
import type { ResourceModule } from "../contract.ts";

/** The network of the tasks: created, found, or given as parameters of the root stack. */
export const vpc: ResourceModule<object> = {
  key: "x-vpc",
  summary: "The VPC and its subnet groups.",
  shape: "object",
  implied: true,
  schema: { type: "object" },
  returnValues: ["VpcId"],
  access: {},
  parse: () => ({}),
  render: () => {
    const vpcId = new ParameterValue("VpcId", "AWS::EC2::VPC::Id", "VPC of the services");
    const groups = ["AppSubnets", "PublicSubnets", "StorageSubnets"];
    const subnets = new Map(groups.map((name) => [name, new ParameterValue(name, "List<AWS::EC2::Subnet::Id>", `${name} of the VPC`)]));
    const handles: Network = { vpcId, subnetGroups: groups, subnets: (group) => subnets.get(group) };
    return { resources: [], values: { VpcId: vpcId }, handles };
  },
};
