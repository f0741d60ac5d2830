import {
  attribute,
  type ListParameterType,
  type PropertiesOf,
  Resource,
  type ResourceProperties,
  ref,
  StackValue,
  sub,
  type Value,
} from "../../cfn/index.ts";
import { rootStackName } from "../../cfn/rendered-project.ts";
import type { Network, Rendered, WayOut } from "../../contract/render-context.ts";
import { printRange, splitRange, type ZoneRanges } from "./cidr.ts";
import { endpoints, isInterface } from "./endpoints.ts";
import { flowLogs } from "./flow-logs.ts";
import { type CreatedVpc, SUBNET_GROUPS } from "./spec.ts";
import { type Zone, zonesOf } from "./zones.ts";

const VPC_STACK = "vpc";
const ANYWHERE = "0.0.0.0/0";

type VpcType = Extract<keyof ResourceProperties, `AWS::EC2::${string}`>;

/** A subnet and the range it got. */
interface Subnet {
  readonly resource: Resource<"AWS::EC2::Subnet">;
  readonly range: string;
}

/** A new VPC: in each zone a subnet for applications, one for what the internet reaches, one for data. */
export function createVpc(spec: CreatedVpc): Rendered<Network> {
  const resources: Resource[] = [];
  const add = <Type extends VpcType>(
    logicalId: string,
    type: Type,
    properties: PropertiesOf<Type>,
    dependsOn: readonly Resource[] = [],
  ): Resource<Type> => {
    const resource = new Resource(VPC_STACK, logicalId, type, properties, { path: spec.path, dependsOn });
    resources.push(resource);
    return resource;
  };
  const nameTag = (suffix: string) => ({ Key: "Name", Value: sub(`\${Stack}${suffix}`, { Stack: rootStackName }) });

  const vpc = add("Vpc", "AWS::EC2::VPC", {
    CidrBlock: printRange(spec.range),
    EnableDnsHostnames: true,
    EnableDnsSupport: true,
    Tags: [nameTag(""), { Key: "EnvironmentName", Value: rootStackName }],
  });
  const VpcId = ref(vpc);
  if (spec.domainName !== undefined) {
    const options = add("VpcDhcpOptions", "AWS::EC2::DHCPOptions", {
      DomainName: spec.domainName,
      DomainNameServers: ["AmazonProvidedDNS"],
    });
    add("VpcDhcpOptionsAssociate", "AWS::EC2::VPCDHCPOptionsAssociation", { DhcpOptionsId: ref(options), VpcId });
  }
  const gateway = add("InternetGatewayV4", "AWS::EC2::InternetGateway", { Tags: [nameTag("")] });
  const attachment = add("VPCGatewayAttachement", "AWS::EC2::VPCGatewayAttachment", { VpcId, InternetGatewayId: ref(gateway) });
  const routeTable = (id: string, suffix: string) => add(id, "AWS::EC2::RouteTable", { VpcId, Tags: [nameTag(suffix)] });
  const storageTable = routeTable("StorageRtb", "-Storage");
  const publicTable = routeTable("PublicRtb", "-Public");
  add(
    "PublicDefaultRoute",
    "AWS::EC2::Route",
    { RouteTableId: ref(publicTable), DestinationCidrBlock: ANYWHERE, GatewayId: ref(gateway) },
    [attachment],
  );

  const zones = zonesOf(spec.zones);
  const ranges = splitRange(
    spec.range,
    zones.map(({ place }) => place),
  ) as readonly ZoneRanges[];
  const subnet = (kind: "App" | "Public" | "Storage", usage: string, range: string, { name, letter }: Zone): Subnet => ({
    range,
    resource: add(`${kind}Subnet${letter}`, "AWS::EC2::Subnet", {
      VpcId,
      AvailabilityZone: name,
      CidrBlock: range,
      ...(kind === "Public" && { MapPublicIpOnLaunch: true }),
      Tags: [
        nameTag(`-${kind}-${letter.toLowerCase()}`),
        { Key: "vpc::usage", Value: usage },
        { Key: "vpc::vpc-id", Value: VpcId },
        { Key: "AvailabilityZone", Value: name },
      ],
    }),
  });
  const associate = (id: string, { resource }: Subnet, table: Resource): void => {
    add(id, "AWS::EC2::SubnetRouteTableAssociation", { SubnetId: ref(resource), RouteTableId: ref(table) });
  };

  const subnets: Record<(typeof SUBNET_GROUPS)[number], Subnet[]> = { AppSubnets: [], PublicSubnets: [], StorageSubnets: [] };
  const appTables: Resource[] = [];
  let nat: Resource | undefined;
  for (const [index, zone] of zones.entries()) {
    const zoneRanges = ranges[index] as ZoneRanges;
    const { letter } = zone;
    const storage = subnet("Storage", "storage", zoneRanges.storage, zone);
    associate(`StorageSubnetAssoc${letter}`, storage, storageTable);
    const open = subnet("Public", "public", zoneRanges.public, zone);
    associate(`PublicSubnetsRtbAssoc${letter}`, open, publicTable);
    if (spec.nat === "each zone" || (spec.nat === "single" && nat === undefined)) {
      const address = add(`NatGatewayEip${letter}`, "AWS::EC2::EIP", { Domain: "vpc", Tags: [nameTag(`-Nat-${letter.toLowerCase()}`)] }, [
        attachment,
      ]);
      nat = add(`NatGatewayAz${letter}`, "AWS::EC2::NatGateway", {
        AllocationId: attribute(address, "AllocationId"),
        SubnetId: ref(open.resource),
        Tags: [nameTag(`-${letter.toLowerCase()}`)],
      });
    }
    const app = subnet("App", "application", zoneRanges.app, zone);
    const appTable = routeTable(`AppRtb${letter}`, `-App-${letter.toLowerCase()}`);
    appTables.push(appTable);
    if (nat) {
      add(`AppRoute${letter}`, "AWS::EC2::Route", {
        RouteTableId: ref(appTable),
        DestinationCidrBlock: ANYWHERE,
        NatGatewayId: ref(nat),
      });
    }
    associate(`SubnetRtbAssoc${letter}`, app, appTable);
    subnets.AppSubnets.push(app);
    subnets.PublicSubnets.push(open);
    subnets.StorageSubnets.push(storage);
  }
  const appSubnets = subnets.AppSubnets.map(({ resource }) => ref(resource));
  resources.push(...endpoints(spec, vpc, appTables, appSubnets), ...flowLogs(spec, vpc));

  const list = (name: string, type: ListParameterType, items: readonly Value<string>[]) => new StackValue(VPC_STACK, name, type, items);
  const ids = new Map(
    SUBNET_GROUPS.map((group) => [
      group as string,
      list(
        group,
        "List<AWS::EC2::Subnet::Id>",
        subnets[group].map((each) => ref(each.resource)),
      ),
    ]),
  );
  const cidrs = SUBNET_GROUPS.map((group) => {
    const name = `${group}Cidr`;
    return [
      name,
      list(
        name,
        "CommaDelimitedList",
        subnets[group].map(({ range }) => range),
      ),
    ] as const;
  });
  const handles: Network = {
    vpcId: VpcId,
    cidrs: [attribute(vpc, "CidrBlock")],
    created: true,
    subnetGroups: SUBNET_GROUPS,
    subnets: (group) => ids.get(group),
    subnetCount: () => zones.length,
    subnetRanges: (group) => (isSubnetGroup(group) ? subnets[group].map(({ range }) => range) : undefined),
    wayOut: (group) => wayOut(spec, group),
  };
  return {
    resources,
    values: { VpcId, ...Object.fromEntries(ids), ...Object.fromEntries(cidrs) },
    atRoot: ["VpcId", ...SUBNET_GROUPS],
    handles,
  };
}

function isSubnetGroup(group: string): group is (typeof SUBNET_GROUPS)[number] {
  return (SUBNET_GROUPS as readonly string[]).includes(group);
}

function wayOut({ nat, endpoints, path }: CreatedVpc, group: string): WayOut {
  if (group === "AppSubnets")
    return nat === "none" ? { leads: "endpoints", endpoints, path: [...path, "DisableNat"] } : { leads: "anywhere", endpoints };
  // Gateways are in the route tables of the application subnets alone.
  return { leads: group === "PublicSubnets" ? "publicly" : "endpoints", endpoints: endpoints.filter(isInterface) };
}
