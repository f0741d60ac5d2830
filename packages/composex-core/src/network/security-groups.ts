import { Resource } from "../cfn/index.ts";
import type { Family } from "../contract/family.ts";
import type { RenderContext } from "../contract/render-context.ts";

export const SECURITY_GROUPS_STACK = "ServicesNetworking";

/** The security group of a family's tasks. Who may reach it is said by rules of their own. */
export function familySecurityGroup(family: Family, context: RenderContext): Resource<"AWS::EC2::SecurityGroup"> {
  return new Resource(
    SECURITY_GROUPS_STACK,
    `${family.logicalName}SG`,
    "AWS::EC2::SecurityGroup",
    {
      GroupDescription: `Tasks of ${family.name}`,
      VpcId: context.network.vpcId,
      Tags: [
        { Key: "Name", Value: family.name },
        { Key: "compose-x:family-name", Value: family.name },
      ],
    },
    { splitKey: family.name, path: family.path },
  );
}
