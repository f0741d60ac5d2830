import { expect } from "chai";
import type { TemplateResource } from "../../cfn/index.ts";
import { compiled, type Json } from "../../testing/compiled.ts";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { vpc } from "./index.ts";

const services = { web: { image: "nginx" } };

function created(body: Readonly<Record<string, unknown>>): Record<string, TemplateResource> {
  const { template, problems } = compiled({ services, "x-vpc": { Properties: body } });
  expect(problems.filter((problem) => problem.startsWith("error"))).to.deep.equal([]);
  return template("vpc").Resources;
}

const GROUPS = { AppSubnets: { Tags: { a: "b" } }, PublicSubnets: { Tags: { a: "b" } }, StorageSubnets: { Tags: { a: "b" } } };

function problemsOf(section: unknown): readonly string[] {
  return compiled({ services, "x-vpc": section }).problems;
}

function withType(resources: Record<string, TemplateResource>, type: string): readonly string[] {
  return Object.keys(resources).filter((id) => resources[id]?.Type === type);
}

describe("x-vpc created", () => {
  it("is made with the default range when nothing is written and a service needs it", () => {
    const { template, problems } = compiled({ services });
    expect(problems).to.deep.equal([]);
    const { Vpc, AppSubnetA, PublicSubnetB } = template("vpc").Resources;
    expect(Vpc?.Properties).to.include({ CidrBlock: "100.127.254.0/24", EnableDnsHostnames: true, EnableDnsSupport: true });
    expect(AppSubnetA?.Properties?.CidrBlock).to.equal("100.127.254.0/26");
    expect(AppSubnetA?.Properties?.AvailabilityZone).to.deep.equal({ "Fn::Select": [0, { "Fn::GetAZs": { Ref: "AWS::Region" } }] });
    expect(PublicSubnetB?.Properties?.CidrBlock).to.equal("100.127.254.192/27");
  });

  it("is not made when no service needs it", () => {
    const { template, problems } = compiled({ "x-sqs": { jobs: {} } });
    expect(problems).to.deep.equal([]);
    expect(Object.keys(template("root").Resources)).to.deep.equal(["sqs"]);
  });

  it("shares one NAT gateway, has one in each zone, or none", () => {
    const routes = (resources: Record<string, TemplateResource>) =>
      ["AppRouteA", "AppRouteB"].map((id) => resources[id]?.Properties?.NatGatewayId);
    const single = created({});
    expect(withType(single, "AWS::EC2::NatGateway")).to.deep.equal(["NatGatewayAzA"]);
    expect(routes(single)).to.deep.equal([{ Ref: "NatGatewayAzA" }, { Ref: "NatGatewayAzA" }]);
    const each = created({ SingleNat: false });
    expect(withType(each, "AWS::EC2::EIP")).to.deep.equal(["NatGatewayEipA", "NatGatewayEipB"]);
    expect(routes(each)).to.deep.equal([{ Ref: "NatGatewayAzA" }, { Ref: "NatGatewayAzB" }]);
    expect(withType(each, "AWS::EC2::Subnet")).to.have.length(6);
    const none = created({ DisableNat: true });
    expect(withType(none, "AWS::EC2::NatGateway")).to.deep.equal([]);
    expect(routes(none)).to.deep.equal([undefined, undefined]);
    expect(withType(none, "AWS::EC2::RouteTable")).to.have.length(4);
  });

  it("routes the public subnets alone to the internet gateway, and storage nowhere", () => {
    const resources = created({});
    const byTable = withType(resources, "AWS::EC2::Route").map((id) => resources[id]?.Properties?.RouteTableId);
    expect(byTable).to.deep.equal([{ Ref: "AppRtbA" }, { Ref: "AppRtbB" }, { Ref: "PublicRtb" }]);
    expect(resources.PublicDefaultRoute?.DependsOn).to.deep.equal(["VPCGatewayAttachement"]);
    expect(resources.StorageSubnetAssocB?.Properties?.RouteTableId).to.deep.equal({ Ref: "StorageRtb" });
  });

  it("tags subnets with their use and their zone", () => {
    const tags = created({}).StorageSubnetB?.Properties?.Tags as readonly { Key: string; Value: unknown }[];
    const zone = { "Fn::Select": [1, { "Fn::GetAZs": { Ref: "AWS::Region" } }] };
    expect(tags).to.deep.include.members([
      { Key: "Name", Value: { "Fn::Sub": "${RootStackName}-Storage-b" } },
      { Key: "vpc::usage", Value: "storage" },
      { Key: "vpc::vpc-id", Value: { Ref: "Vpc" } },
      { Key: "AvailabilityZone", Value: zone },
    ]);
  });

  it("takes zones by number or by name", () => {
    expect(withType(created({ VpcCidr: "10.0.0.0/16", AvailabilityZones: 3 }), "AWS::EC2::Subnet")).to.have.length(9);
    const named = created({ AvailabilityZones: ["eu-west-1b", "eu-west-1c"] });
    expect(named.AppSubnetC?.Properties?.AvailabilityZone).to.equal("eu-west-1c");
    expect(named.AppSubnetA).to.equal(undefined);
  });

  it("writes flow logs with a role that the flow log service takes and that a boundary limits", () => {
    const resources = created({ EnableFlowLogs: true, FlowLogsRoleBoundary: "limits" });
    const trust = resources.FlowLogsRole?.Properties?.AssumeRolePolicyDocument as { Statement: readonly Record<string, unknown>[] };
    expect(trust.Statement[0]?.Principal).to.deep.equal({ Service: "vpc-flow-logs.amazonaws.com" });
    expect(resources.FlowLogsRole?.Properties?.PermissionsBoundary).to.deep.equal({
      "Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/limits",
    });
    expect(resources.VpcFlowLogs?.Properties).to.include({ TrafficType: "ALL", MaxAggregationInterval: 600 });
    expect(resources.FlowLogsGroup?.Properties).to.deep.include({
      RetentionInDays: 14,
      LogGroupName: { "Fn::Sub": "flowlogs/vpc/${Vpc}" },
    });
  });

  it("gives gateways to the application tables and interfaces to the application subnets", () => {
    const resources = created({ Endpoints: { AwsServices: [{ service: "s3" }, { service: "ecr.api" }] } });
    expect(resources.s3Endpoint?.Properties).to.deep.include({
      VpcEndpointType: "Gateway",
      RouteTableIds: [{ Ref: "AppRtbA" }, { Ref: "AppRtbB" }],
      ServiceName: { "Fn::Sub": "com.amazonaws.${AWS::Region}.s3" },
    });
    expect(resources.ecrapiEndpoint?.Properties).to.deep.include({
      VpcEndpointType: "Interface",
      PrivateDnsEnabled: true,
      SubnetIds: [{ Ref: "AppSubnetA" }, { Ref: "AppSubnetB" }],
      SecurityGroupIds: [{ "Fn::GetAtt": ["VpcEndpointsSg", "GroupId"] }],
    });
    // amazonaws.com.cn gives cn.com.amazonaws, amazonaws.com gives com.amazonaws.
    const china = { "Fn::Join": ["cn.com.amazonaws", { "Fn::Split": ["amazonaws.com.cn", { Ref: "AWS::URLSuffix" }] }] };
    const prefix = { "Fn::Join": ["com.amazonaws", { "Fn::Split": ["amazonaws.com", china] }] };
    expect(resources.ecrapiEndpoint?.Properties?.ServiceName).to.deep.equal({
      "Fn::Join": [".", [prefix, { Ref: "AWS::Region" }, "ecr.api"]],
    });
    const [rule] = (resources.VpcEndpointsSg?.Properties?.SecurityGroupIngress ?? []) as readonly Record<string, unknown>[];
    expect(rule).to.include({ IpProtocol: "tcp", FromPort: 443, ToPort: 443, CidrIp: "100.127.254.0/24" });
  });

  it("hands out ids and ranges under their export names", () => {
    const { Outputs } = compiled({ services, "x-vpc": {} }).template("vpc");
    const names = Object.values<Json>(Outputs ?? {}).map(({ Export }) => (Export?.Name as { "Fn::Sub": string } | undefined)?.["Fn::Sub"]);
    expect(names).to.include.members([
      "${RootStackName}::vpc::VpcId",
      "${RootStackName}::vpc::AppSubnets",
      "${RootStackName}::vpc::StorageSubnetsCidr",
    ]);
  });

  const refused: readonly (readonly [string, unknown, string])[] = [
    ["host bits", { Properties: { VpcCidr: "10.0.0.1/16" } }, "error CIDR_INVALID x-vpc.Properties.VpcCidr"],
    ["no range", { Properties: { VpcCidr: "10.0.0.300/16" } }, "error CIDR_INVALID x-vpc.Properties.VpcCidr"],
    ["too large", { Properties: { VpcCidr: "10.0.0.0/15" } }, "error CIDR_INVALID x-vpc.Properties.VpcCidr"],
    ["too small", { Properties: { VpcCidr: "10.0.0.0/26" } }, "error CIDR_INVALID x-vpc.Properties.VpcCidr"],
    ["public space", { Properties: { VpcCidr: "172.6.0.0/16" } }, "warning CIDR_PUBLIC x-vpc.Properties.VpcCidr"],
    ["two NAT modes", { Properties: { SingleNat: true, DisableNat: true } }, "error KEYS_CONFLICT x-vpc.Properties.SingleNat"],
    ["two forms", { Properties: {}, Use: { VpcId: "vpc-1" } }, "error KEYS_CONFLICT x-vpc.Use"],
    ["the first spelling", { Create: {} }, "note SPELLING_OLD x-vpc.Create"],
    [
      "a zone named twice",
      { Properties: { AvailabilityZones: ["eu-west-1a", "eu-west-1a"] } },
      "error VALUE_INVALID .*AvailabilityZones\\[1\\]",
    ],
    ["what is no zone", { Properties: { AvailabilityZones: ["a", "eu-west-1a"] } }, "error VALUE_INVALID .*AvailabilityZones\\[0\\]"],
    ["what is no id", { Use: { AppSubnets: "subnet-1, sn-2" } }, "error VALUE_INVALID x-vpc.Use.AppSubnets"],
    ["what is no name of a group", { Use: { "edge-1": ["subnet-1"] } }, "error VALUE_INVALID x-vpc.Use.edge-1"],
    [
      "a lookup in two ways",
      { Lookup: { ...GROUPS, VpcId: { Tags: { a: "b" }, Identifier: "vpc-1" } } },
      "error LOOKUP_INVALID x-vpc.Lookup.VpcId",
    ],
    ["a lookup without a group", { Lookup: { VpcId: { Identifier: "vpc-1" } } }, "error KEY_MISSING x-vpc.Lookup"],
  ];
  for (const [what, section, start] of refused) {
    it(`reports ${what}`, () => {
      const problems = problemsOf(section);
      expect(problems).not.to.deep.equal([]);
      for (const problem of problems) expect(problem).to.match(new RegExp(`^${start}: `));
    });
  }
});

describe("x-vpc from outside", () => {
  it("is parameters of the root stack with the given ids as values", () => {
    const Use = { VpcId: "vpc-1", AppSubnets: ["subnet-1", "subnet-2"], PublicSubnets: "subnet-3, subnet-4", StorageSubnets: ["subnet-5"] };
    const { template, parameters, problems } = compiled({ services, "x-vpc": { Use } });
    expect(problems).to.deep.equal([]);
    expect(template("root").Parameters).to.deep.include({ VpcId: { Type: "AWS::EC2::VPC::Id", Description: "VPC of the services" } });
    expect(parameters).to.deep.equal({ AppSubnets: "subnet-1,subnet-2", VpcId: "vpc-1" });
    expect(template("root").Resources).not.to.have.property("vpc");
  });

  it("is parameters without values where no ids are given", () => {
    const { template, parameters, problems } = compiled({ services, "x-vpc": { Use: {} } });
    expect(problems).to.deep.equal([]);
    expect(Object.keys(template("root").Parameters ?? {})).to.deep.equal(["AppSubnets", "VpcId"]);
    expect(parameters).to.deep.equal({});
  });

  it("takes a group of its own whose ids are given at deployment", () => {
    const web = { image: "nginx", networks: ["edge"] };
    const { template, problems } = compiled({
      services: { web },
      networks: { edge: { "x-vpc": "Edge" } },
      "x-vpc": { Use: { Edge: null } },
    });
    expect(problems).to.deep.equal([]);
    expect(Object.keys(template("root").Parameters ?? {})).to.deep.equal(["Edge", "VpcId"]);
  });

  const Lookup = {
    RoleArn: "arn:aws:iam::123456789012:role/read",
    VpcId: { Tags: { Name: "prod" } },
    AppSubnets: { Tags: [{ "vpc::usage": "application" }, { "vpc::usage": "app" }] },
    PublicSubnets: { Tags: { "vpc::usage": "public" } },
    StorageSubnets: { Tags: { "vpc::usage": "storage" } },
    Edge: { Tags: { tier: "edge" } },
  };
  const subnet = (id: string, zone: string) => ({ SubnetId: id, AvailabilityZone: zone, CidrBlock: "10.0.0.0/24" });
  const usage = ({ Filters }: { Filters: readonly { Name: string; Values: readonly string[] }[] }) => Filters[1]?.Values[0];

  it("is found by tags, its subnets in the order of their zones", async () => {
    const aws = fakeLookup({
      DescribeVpcs: () => ({ Vpcs: [{ VpcId: "vpc-1", CidrBlock: "10.0.0.0/16" }] }),
      DescribeSubnets: (input: never) => ({
        Subnets: [subnet(`subnet-${usage(input)}-b`, "eu-west-1b"), subnet("subnet-1", "eu-west-1a")],
      }),
    });
    const found = await vpc.find?.(Lookup, aws);
    expect(found).to.deep.include({ vpcId: "vpc-1", cidr: "10.0.0.0/16" });
    expect((found as { subnets: Record<string, unknown> }).subnets.Edge).to.deep.equal([
      { id: "subnet-1", az: "eu-west-1a", cidr: "10.0.0.0/24" },
      { id: "subnet-edge-b", az: "eu-west-1b", cidr: "10.0.0.0/24" },
    ]);
    expect(aws.asked[0]).to.deep.equal({
      question: "DescribeVpcs",
      input: { Filters: [{ Name: "tag:Name", Values: ["prod"] }] },
      scope: { roleArn: "arn:aws:iam::123456789012:role/read" },
    });
    expect(aws.asked[1]?.input).to.deep.equal({
      Filters: [
        { Name: "vpc-id", Values: ["vpc-1"] },
        { Name: "tag:vpc::usage", Values: ["application", "app"] },
      ],
    });
  });

  it("is found by id and by ARN", async () => {
    const aws = fakeLookup({ DescribeVpcs: () => ({ Vpcs: [] }) });
    expect(await vpc.find?.({ VpcId: { Identifier: "vpc-0a" } }, aws)).to.equal(undefined);
    expect(await vpc.find?.({ VpcId: { Arn: "arn:aws:ec2:eu-west-1:123456789012:vpc/vpc-0b" } }, aws)).to.equal(undefined);
    expect(aws.asked.map(({ input }) => input)).to.deep.equal([{ VpcIds: ["vpc-0a"] }, { VpcIds: ["vpc-0b"] }]);
  });

  it("is a problem when several match, or a group is empty", async () => {
    const one = { VpcId: "vpc-1", CidrBlock: "10.0.0.0/16" };
    const several = fakeLookup({ DescribeVpcs: () => ({ Vpcs: [one, { ...one, VpcId: "vpc-2" }] }) });
    expect(await vpc.find?.(Lookup, several)).to.deep.equal({ problem: "vpc-1, vpc-2 all match VpcId" });
    const empty = fakeLookup({ DescribeVpcs: () => ({ Vpcs: [one] }), DescribeSubnets: () => ({ Subnets: [] }) });
    expect(await vpc.find?.({ VpcId: {}, AppSubnets: {}, Edge: {} }, empty)).to.deep.equal({
      problem: "vpc-1 has no subnet with the tags of AppSubnets and Edge",
    });
  });

  it("gives what was found as values of the parameters", () => {
    const subnets = { AppSubnets: [{ id: "subnet-1", az: "a", cidr: "10.0.0.0/24" }], PublicSubnets: [], StorageSubnets: [] };
    const lookups = { "x-vpc/x-vpc": { query: Lookup, found: { vpcId: "vpc-1", cidr: "10.0.0.0/16", subnets } } };
    const { parameters, problems } = compiled({ services, "x-vpc": { Lookup } }, { lookups });
    expect(problems).to.deep.equal([]);
    expect(parameters).to.deep.equal({ AppSubnets: "subnet-1", VpcId: "vpc-1" });
  });
});
