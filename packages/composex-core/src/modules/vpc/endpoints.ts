import { attribute, logicalId, Resource, type ResourceProperties, ref, sub, type Value } from "../../cfn/index.ts";
import { printRange } from "./cidr.ts";
import type { CreatedVpc } from "./spec.ts";

/** Services with a gateway endpoint, which costs nothing; the others have an interface in each application subnet. */
const GATEWAYS = ["s3", "dynamodb"];

export function endpoints(
  spec: CreatedVpc,
  vpc: Resource,
  appTables: readonly Resource[],
  appSubnets: readonly Value<string>[],
): readonly Resource[] {
  const options = { path: spec.path };
  const isInterface = (service: string): boolean => !GATEWAYS.includes(service);
  const group = new Resource(
    vpc.stack,
    "VpcEndpointsSg",
    "AWS::EC2::SecurityGroup",
    {
      GroupDescription: "Endpoints of AWS services",
      VpcId: ref(vpc),
      SecurityGroupIngress: [
        { IpProtocol: "tcp", FromPort: 443, ToPort: 443, CidrIp: printRange(spec.range), Description: "HTTPS from the VPC" },
      ],
    },
    options,
  );
  const made = spec.endpoints.map((service) => {
    const common = { VpcId: ref(vpc), ServiceName: sub(`com.amazonaws.\${AWS::Region}.${service}`) };
    const properties: ResourceProperties["AWS::EC2::VPCEndpoint"] = isInterface(service)
      ? {
          ...common,
          VpcEndpointType: "Interface",
          PrivateDnsEnabled: true,
          SubnetIds: appSubnets,
          SecurityGroupIds: [attribute(group, "GroupId")],
        }
      : { ...common, VpcEndpointType: "Gateway", RouteTableIds: appTables.map(ref) };
    return new Resource(vpc.stack, logicalId(service, "Endpoint"), "AWS::EC2::VPCEndpoint", properties, options);
  });
  return spec.endpoints.some(isInterface) ? [group, ...made] : made;
}
