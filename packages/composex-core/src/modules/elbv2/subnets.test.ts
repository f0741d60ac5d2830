import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";

function publicBalancer(macros: object, more: object = {}): Compiled {
  return compiled({
    services: { mqtt: { image: "mosquitto", ports: [{ target: 1883 }] } },
    "x-elbv2": {
      lb: {
        Properties: { Type: "network", Scheme: "internet-facing" },
        MacroParameters: { Ingress: { ExtSources: [{ IPv4: "0.0.0.0/0", Name: "all" }] }, ...macros },
        Listeners: { 1883: { Protocol: "TCP", Targets: [{ name: "mqtt:mqtt:1883", access: "/" }] } },
        Services: { "mqtt:mqtt:1883": { port: 1883, protocol: "TCP", healthcheck: "1883:TCP" } },
      },
    },
    ...more,
  });
}

const balancerOf = (result: Compiled): Json => result.resource("elbv2", "lb").Properties;
const addressesOf = (result: Compiled): readonly string[] => result.idsOfType("elbv2", "AWS::EC2::EIP");

describe("a public network load balancer", () => {
  it("has an address of its own in each public subnet, which goes with the stack", () => {
    const result = publicBalancer({});
    expect(result.problems).to.deep.equal([]);
    expect(addressesOf(result)).to.deep.equal(["lbEip1", "lbEip2"]);
    const mappings: readonly Json[] = balancerOf(result).SubnetMappings;
    expect(mappings.map(({ AllocationId }) => AllocationId)).to.deep.equal([
      { "Fn::GetAtt": ["lbEip1", "AllocationId"] },
      { "Fn::GetAtt": ["lbEip2", "AllocationId"] },
    ]);
    expect(mappings.map(({ SubnetId }) => SubnetId["Fn::Select"][0])).to.deep.equal([0, 1]);
    expect(balancerOf(result)).not.to.have.property("Subnets");
    expect(result.resource("elbv2", "lbEip1").DeletionPolicy).not.to.equal("Retain");
  });

  it("keeps its addresses with RetainEips, and has none with NoAllocateEips", () => {
    expect(publicBalancer({ RetainEips: true }).resource("elbv2", "lbEip2").DeletionPolicy).to.equal("Retain");
    const without = publicBalancer({ NoAllocateEips: true });
    expect(addressesOf(without)).to.deep.equal([]);
    expect(balancerOf(without)).to.have.property("Subnets").and.not.to.equal(undefined);
    expect(balancerOf(without)).not.to.have.property("SubnetMappings");
  });

  it("has none where the subnets are given at deployment, and says so", () => {
    const result = publicBalancer({}, { "x-vpc": { Use: {} } });
    expect(result.problems.join()).to.match(/^warning BALANCER_ADDRESSES x-elbv2\.lb: /);
    expect(addressesOf(result)).to.deep.equal([]);
  });

  it("stands in the subnet group that it names, and in no other", () => {
    expect(JSON.stringify(balancerOf(publicBalancer({ Subnets: "StorageSubnets", NoAllocateEips: true })).Subnets)).to.contain(
      "StorageSubnets",
    );
    expect(publicBalancer({ Subnets: "StorageSubnet" }).problems.join()).to.match(
      /error NETWORK_UNKNOWN .*MacroParameters\.Subnets: .*"StorageSubnets"/,
    );
  });
});

describe("an application load balancer", () => {
  const behind = (Properties: object, range: object): readonly string[] =>
    compiled({
      services: { web: { image: "nginx", ports: [{ target: 80 }] } },
      "x-elbv2": {
        lb: {
          Properties,
          MacroParameters: { Ingress: { ExtSources: [{ IPv4: "0.0.0.0/0", Name: "all" }] } },
          Listeners: { 80: { Targets: [{ name: "web:web:80", access: "/" }] } },
          Services: { "web:web:80": { port: 80, protocol: "HTTP", healthcheck: "80:HTTP" } },
        },
      },
      "x-vpc": { Properties: range },
    }).problems;

  it("is refused in subnets smaller than /27", () => {
    // A /25 gives two zones applications of /27 and public subnets of /28, a /24 in three zones public subnets of /28.
    const [problem, ...others] = behind({ Scheme: "internet-facing" }, { VpcCidr: "10.0.0.0/25" });
    expect(problem).to.match(/^error BALANCER_SUBNETS x-elbv2\.lb: lb cannot stand in 10\.0\.0\.32\/28 of PublicSubnets.*VpcCidr/);
    expect(others).to.deep.equal([]);
    expect(behind({ Scheme: "internet-facing" }, { VpcCidr: "10.0.0.0/24", AvailabilityZones: 3 })[0]).to.match(/^error BALANCER_SUBNETS /);
    expect(behind({ Scheme: "internet-facing" }, { VpcCidr: "10.0.0.0/24" })).to.deep.equal([]);
    expect(behind({}, { VpcCidr: "10.0.0.0/25" })).to.deep.equal([]);
  });

  it("is refused in small subnets that were found", () => {
    const tags = { Tags: { a: "b" } };
    const Lookup = { VpcId: tags, AppSubnets: tags, PublicSubnets: tags, StorageSubnets: tags };
    const subnets = { AppSubnets: [{ id: "subnet-1", az: "eu-west-1a", cidr: "10.0.0.0/28" }] };
    const lookups = { "x-vpc/x-vpc": { query: Lookup, found: { vpcId: "vpc-1", cidr: "10.0.0.0/16", subnets } } };
    const section = {
      lb: {
        Listeners: { 80: { DefaultActions: [{ Predefined: "TEA_POT" }] } },
        MacroParameters: { Ingress: { ExtSources: [{ IPv4: "10.0.0.0/8", Name: "corp" }] } },
      },
    };
    const { problems } = compiled({ "x-elbv2": section, "x-vpc": { Lookup } }, { lookups });
    expect(problems.join()).to.match(/^error BALANCER_SUBNETS x-elbv2\.lb: .*10\.0\.0\.0\/28.*MacroParameters\.Subnets/);
  });
});
