import { attribute, CallValue, join, logicalId, pseudo, Resource, type ResourceProperties, ref, sub, type Value } from "../../cfn/index.ts";
import { printRange } from "./cidr.ts";
import type { CreatedVpc } from "./spec.ts";

/** Services with a gateway endpoint, which costs nothing; the others have an interface in each application subnet. */
const GATEWAYS = ["s3", "dynamodb"];

/**
 * Services whose interface is called `cn.com.amazonaws.<region>.<service>` in China, by what `DescribeVpcEndpointServices` answers there;
 * the others, and all gateways, are `com.amazonaws.<region>.<service>` as everywhere.
 */
const OTHERWISE_IN_CHINA: ReadonlySet<string> = new Set(
  (
    "application-autoscaling appmesh-envoy-management athena autoscaling backup batch cassandra cloudformation dms ebs ec2 ecr.api ecr.dkr " +
    "eks elasticache elasticbeanstalk elasticfilesystem elasticfilesystem-fips emr-containers execute-api fsx imagebuilder iot.data " +
    "kinesis-streams lambda license-manager monitoring polly rds redshift redshift-data sagemaker.api sagemaker.featurestore-runtime " +
    "sagemaker.runtime securityhub servicecatalog sqs states sts sync-states synthetics transfer workspaces xray"
  ).split(" "),
);

export function endpoints(
  spec: CreatedVpc,
  vpc: Resource,
  appTables: readonly Resource[],
  appSubnets: readonly Value<string>[],
): readonly Resource[] {
  const options = { path: spec.path };
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
    const common = { VpcId: ref(vpc), ServiceName: serviceName(service) };
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

/** Whether the endpoint of a service is an address in the application subnets, which the whole VPC reaches. */
export function isInterface(service: string): boolean {
  return !GATEWAYS.includes(service);
}

function serviceName(service: string): Value<string> {
  if (!OTHERWISE_IN_CHINA.has(service)) return sub(`com.amazonaws.\${AWS::Region}.${service}`);
  // The name turns the domain of the partition around: amazonaws.com, or amazonaws.com.cn.
  const china = replaced("amazonaws.com.cn", "cn.com.amazonaws", pseudo("AWS::URLSuffix"));
  return join(".", [replaced("amazonaws.com", "com.amazonaws", china), pseudo("AWS::Region"), service]);
}

function replaced(part: string, by: string, text: Value<string>): Value<string> {
  return join(by, new CallValue("Fn::Split", [part, text]));
}
