import { expect } from "chai";
import type { Service } from "../load/index.ts";
import { type Compiled, compiled, type Json } from "../testing/compiled.ts";

const service: Service = { image: "nginx", ports: [{ target: 80, published: "8080", protocol: "tcp" }] };

function api(network: object, others: Readonly<Record<string, Service>> = {}): Compiled {
  return compiled({ services: { api: { ...service, "x-network": network }, ...others } });
}

function ruleOf(network: object, id: string): unknown {
  return api(network).template("api").Resources[id]?.Properties;
}

describe("ingress of a family", () => {
  it("opens the container's port, not the published one", () => {
    for (const Ports of [undefined, [80], [8080]]) {
      const source = { IPv4: "10.0.0.0/8", Name: "corp", ...(Ports && { Ports }) };
      const rule = ruleOf({ Ingress: { ExtSources: [source] } }, "FromcorpTo80tcp");
      expect(rule, String(Ports)).to.include({ FromPort: 80, ToPort: 80, CidrIp: "10.0.0.0/8" });
    }
  });

  it("takes a source with an IPv6 range only", () => {
    expect(ruleOf({ Ingress: { ExtSources: [{ IPv6: "fd00::/8" }] } }, "Fromfd008To80tcp")).to.include({ CidrIpv6: "fd00::/8" });
  });

  it("opens to both ranges of a source, and to a group of AWS on both protocols of a port", () => {
    const network = { Ingress: { ExtSources: [{ IPv4: "10.0.0.0/8", IPv6: "fd00::/8", Name: "corp" }] } };
    expect(ruleOf(network, "FromcorpTo80tcp")).to.include({ CidrIp: "10.0.0.0/8" }).and.not.to.have.property("CidrIpv6");
    expect(ruleOf(network, "FromcorpIpv6To80tcp")).to.include({ CidrIpv6: "fd00::/8" }).and.not.to.have.property("CidrIp");
    const ports = ["tcp", "udp"].map((protocol) => ({ target: 53, protocol }));
    const AwsSources = [{ Type: "PrefixList", Id: "pl-0123456789abcdef0" }];
    const { Resources } = compiled({ services: { dns: { image: "nginx", ports, "x-network": { Ingress: { AwsSources } } } } }).template(
      "dns",
    );
    const protocols = ["Frompl0123456789abcdef0ToServiceOn53", "Frompl0123456789abcdef0ToServiceOn53udp"];
    expect(protocols.map((id) => Resources[id]?.Properties?.IpProtocol)).to.deep.equal(["tcp", "udp"]);
  });

  it("lets tasks of the family and groups of AWS in", () => {
    const GroupId = { Ref: "ServicesNetworkingApiSGGroupId" };
    expect(ruleOf({ Ingress: { Myself: true } }, "AllowingInterCommunicationPort80tcp")).to.deep.equal({
      GroupId,
      IpProtocol: "tcp",
      FromPort: 80,
      ToPort: 80,
      SourceSecurityGroupId: GroupId,
      Description: "Among tasks of api",
    });
    const AwsSources = [{ Type: "PrefixList", Id: "pl-0123456789abcdef0" }];
    expect(ruleOf({ Ingress: { AwsSources } }, "Frompl0123456789abcdef0ToServiceOn80")).to.include({
      SourcePrefixListId: "pl-0123456789abcdef0",
    });
  });

  it("opens a port of each protocol by that protocol alone", () => {
    const ports = [
      { target: 53, protocol: "udp" },
      { target: 53, protocol: "tcp" },
      { target: 123, protocol: "udp" },
    ];
    const Ingress = { Myself: true, ExtSources: [{ IPv4: "10.0.0.0/8", Name: "corp" }], Services: [{ Name: "web" }] };
    const services = { dns: { image: "nginx", ports, "x-network": { Ingress } }, web: { image: "nginx" } };
    const { template } = compiled({ services });
    const rules = [...Object.values<Json>(template("dns").Resources), ...Object.values<Json>(template("ServicesNetworking").Resources)];
    const opened = (source: RegExp): readonly string[] =>
      rules.flatMap(({ Type, Properties }) =>
        Type === "AWS::EC2::SecurityGroupIngress" && source.test(Properties.Description)
          ? [`${Properties.IpProtocol} ${Properties.FromPort}-${Properties.ToPort}`]
          : [],
      );
    for (const source of [/^Among/, /^From corp/, /^From web/]) {
      expect(opened(source), String(source)).to.have.members(["udp 53-53", "tcp 53-53", "udp 123-123"]);
    }
  });

  it("lets a source in by the protocol that it names", () => {
    const source = (protocol: string) => ({ ExtSources: [{ IPv4: "10.0.0.0/8", Name: "corp", protocol }] });
    expect(ruleOf({ Ingress: source("tcp") }, "FromcorpTo80tcp")).to.include({ IpProtocol: "tcp" });
    expect(api({ Ingress: source("udp") }).idsOfType("api", "AWS::EC2::SecurityGroupIngress")).to.deep.equal([]);
  });

  it("lets services in on the ports they ask for, also two that name each other", () => {
    const web: Service = {
      image: "nginx",
      ports: [
        { target: 90, protocol: "tcp" },
        { target: 91, protocol: "tcp" },
      ],
      "x-network": { Ingress: { Services: [{ Name: "api", Ports: [91] }] } },
    };
    const { template, problems } = api({ Ingress: { Services: [{ Name: "web" }] } }, { web });
    expect(problems.filter((problem) => problem.startsWith("error"))).to.deep.equal([]);
    const rules = Object.entries<Json>(template("ServicesNetworking").Resources).filter(([, { Type }]) => Type.endsWith("Ingress"));
    expect(rules.map(([id]) => id)).to.deep.equal(["FromapiTowebOn91Tcp", "FromwebToapiOn80Tcp"]);
  });

  it("says the same twice as one rule, and refuses one name for two sources", () => {
    const corp = (IPv4: string) => ({ IPv4, Name: "corp" });
    expect(api({ Ingress: { ExtSources: [corp("10.0.0.0/8"), corp("10.0.0.0/8")] } }).problems.join()).not.to.contain("NAME_COLLISION");
    expect(api({ Ingress: { ExtSources: [corp("10.0.0.0/8"), corp("11.0.0.0/8")] } }).problems.join()).to.contain("error NAME_COLLISION");
  });

  it("reports the sixty-first rule", () => {
    const ExtSources = Array.from({ length: 61 }, (_, index) => ({ IPv4: `10.0.${index}.0/24` }));
    expect(api({ Ingress: { ExtSources } }).problems.join()).to.contain("error INGRESS_LIMIT services.api");
  });

  const refused: readonly (readonly [object, string])[] = [
    [{ Services: [{ Name: "apj" }] }, "error SERVICE_UNDEFINED services.api.x-network.Ingress.Services[0].Name"],
    [{ ExtSources: [{ IPv4: "10.0.0.300/8" }] }, "error CIDR_INVALID services.api.x-network.Ingress.ExtSources[0].IPv4"],
    [{ ExtSources: [{ Name: "x" }] }, "error INGRESS_SOURCE services.api.x-network.Ingress.ExtSources[0]"],
    [{ AwsSources: [{ Type: "SecurityGroup" }] }, "error INGRESS_SOURCE services.api.x-network.Ingress.AwsSources[0]"],
    [{ ExtSource: [] }, "error KEY_UNKNOWN services.api.x-network.Ingress.ExtSource"],
    [{ ExtSources: [{ IPv4: "10.0.0.0/8", Ports: [81] }] }, "warning INGRESS_PORT services.api.x-network.Ingress.ExtSources[0].Ports[0]"],
  ];
  for (const [Ingress, start] of refused) {
    it(`reports ${start}`, () => {
      const { problems } = api({ Ingress });
      expect(
        problems.some((problem) => problem.startsWith(start)),
        problems.join("\n"),
      ).to.equal(true);
    });
  }
});

describe("the network of tasks", () => {
  it("has the family's security group once, and those that it asks for", () => {
    const AdditionalSecurityGroups = { probes: "sg-0123456789abcdef0" };
    const { template } = api({ AdditionalSecurityGroups, AssignPublicIp: true });
    const network = template("api").Resources.EcsServiceDefinition?.Properties?.NetworkConfiguration as {
      AwsvpcConfiguration: Record<string, unknown>;
    };
    expect(network.AwsvpcConfiguration.SecurityGroups).to.have.length(2).and.include("sg-0123456789abcdef0");
    expect(network.AwsvpcConfiguration.AssignPublicIp).to.equal("ENABLED");
  });

  it("is the subnet group that a network of the family names", () => {
    const services = { api: { ...service, networks: { edge: null }, "x-network": { AssignPublicIp: true } } };
    const at = (group: string) => compiled({ services, networks: { edge: { "x-vpc": group } } });
    expect(JSON.stringify(at("PublicSubnets").template("api").Resources.EcsServiceDefinition)).to.contain("PublicSubnets");
    expect(at("PublicSubnet").problems.join()).to.contain("error NETWORK_UNKNOWN networks.edge.x-vpc");
  });

  it("opens ports that are only exposed", () => {
    const { problems, texts } = compiled(`services:
  web: {image: a}
  db: {image: b, expose: [3306, "8000-8001/udp"], x-network: {Ingress: {Services: [{Name: web}]}}}`);
    expect(problems).to.deep.equal([]);
    const opened = [...[...texts.values()].join("\n").matchAll(/"FromPort": (\d+)/g)].map(([, port]) => Number(port));
    expect(opened).to.have.members([3306, 8000, 8001]);
  });
});
