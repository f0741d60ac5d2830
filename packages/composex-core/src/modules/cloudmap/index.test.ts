import { expect } from "chai";
import type { Service } from "../../load/index.ts";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { find } from "./find.ts";

const clock: Service = { image: "nginx", ports: [{ target: 8080, protocol: "tcp" }] };
const sections = { "x-cloudmap": { internal: { Name: "shop.internal" } } };

function named(name: unknown, service: Service = clock): Compiled {
  return compiled({ services: { My_Clock: { ...service, "x-network": { "x-cloudmap": name } } }, ...sections });
}

describe("x-cloudmap", () => {
  it("registers a service under its family's name, or the name it asks for", () => {
    const host = (name: unknown, id: string) => named(name).template("cloudmap").Resources[id]?.Properties?.Name;
    expect(host("internal", "NamemyclockInshopinternal")).to.equal("my-clock");
    expect(host({ internal: { Port: 8080, Name: "clock" } }, "NameclockInshopinternal")).to.equal("clock");
  });

  it("gives the ECS service its registry with the port, and opens nothing", () => {
    const { template, problems } = named("internal");
    expect(problems).to.deep.equal([]);
    const { Resources } = template("MyClock");
    expect(Resources.EcsServiceDefinition?.Properties?.ServiceRegistries).to.have.nested.property("[0].Port", 8080);
    expect(Object.values<Json>(Resources).some(({ Type }) => Type === "AWS::EC2::SecurityGroupIngress")).to.equal(false);
    expect(template("cloudmap").Resources.Namespaceshopinternal?.Properties?.Name).to.equal("shop.internal");
  });

  it("reports what cannot be registered", () => {
    expect(named("internl").problems[0]).to.match(/^error RESOURCE_UNDEFINED services\.My_Clock\.x-network\.x-cloudmap: /);
    expect(named({ internal: { Port: 81 } }).problems[0]).to.match(/^error REGISTRY_PORT .*internal\.Port: /);
    expect(named({ internal: { Name: "my clock" } }).problems[0]).to.match(/^error HOST_INVALID .*internal: "my clock" is no host name/);
    expect(compiled({ "x-cloudmap": { internal: {} } }).problems[0]).to.match(
      /^error HOST_INVALID x-cloudmap\.internal: .*needs its domain/,
    );
    expect(named("internal", { image: "nginx" }).problems[0]).to.match(/^warning REGISTRY_PORT /);
    const twice = { a: { Name: "shop.internal" }, b: { ZoneName: "shop.internal" } };
    expect(compiled({ "x-cloudmap": twice }).problems[0]).to.match(/^error NAME_COLLISION x-cloudmap\.b/);
  });

  it("tells what Properties say to no end", () => {
    const { problems, template } = compiled({
      services: { clock: { ...clock, "x-network": { "x-cloudmap": "internal" } } },
      "x-cloudmap": { internal: { Name: "shop.internal", Properties: { Name: "other.internal", Vpc: "vpc-1", Description: "ours" } } },
    });
    expect(problems.map((problem) => problem.slice(0, problem.indexOf(":")))).to.deep.equal([
      "warning KEY_UNUSED x-cloudmap.internal.Properties.Name",
      "warning KEY_UNUSED x-cloudmap.internal.Properties.Vpc",
    ]);
    const { Properties } = template("cloudmap").Resources.Namespaceshopinternal;
    expect(Properties).to.include({ Name: "shop.internal", Description: "ours" });
    expect(Properties.Vpc).not.to.equal("vpc-1");
  });

  it("is kept when it says so, and asked for by its domain", () => {
    const kept = compiled({ "x-cloudmap": { DeletionPolicy: "Retain", internal: { ZoneName: "shop.internal" } } });
    expect(kept.resource("cloudmap", "Namespaceshopinternal").DeletionPolicy).to.equal("Retain");
    const found = { id: "ns-1", arn: "arn:ns-1", name: "shop.internal", hostedZoneId: "Z1" };
    const lookups = { "x-cloudmap/internal": { query: { Name: "shop.internal" }, found } };
    const Use = { VpcId: "vpc-1" };
    const services = { clock: { ...clock, "x-network": { "x-cloudmap": "internal" } } };
    const section = { internal: { Name: "shop.internal", Lookup: true } };
    const { problems, template } = compiled({ services, "x-cloudmap": section, "x-vpc": { Use } }, { lookups });
    expect(problems).to.deep.equal([]);
    expect(template("cloudmap").Resources.NameclockInshopinternal.Properties.DnsConfig.NamespaceId).to.equal("ns-1");
  });

  it("finds a namespace by name with all that Service Connect and records need", async () => {
    const answer = {
      Id: "ns-1",
      Arn: "arn:ns-1",
      Name: "shop.internal",
      Type: "DNS_PRIVATE",
      Properties: { DnsProperties: { HostedZoneId: "Z1" } },
    };
    const aws = fakeLookup({ ListNamespaces: () => ({ Namespaces: [{ ...answer, Id: "ns-2", Type: "HTTP" }, answer] }) });
    expect(await find({ Name: "shop.internal" }, aws)).to.deep.equal({
      id: "ns-1",
      arn: "arn:ns-1",
      name: "shop.internal",
      hostedZoneId: "Z1",
    });
    expect(await find({ NamespaceId: "ns-2", Name: "shop.internal" }, aws)).to.have.property("problem");
  });
});

describe("x-dns", () => {
  it("registers every service with ports below the stack's name, but those that say no", () => {
    const services = { clock, quiet: { ...clock, "x-network": { use_cloudmap: false } }, worker: { image: "nginx" } };
    const { template } = compiled({ services, "x-dns": { PrivateNamespace: { Name: "shop.lan" } } });
    const { Resources } = template("cloudmap");
    expect(Object.keys(Resources)).to.deep.equal(["NameclockInshoplan", "Namespaceshoplan"]);
    expect(Resources.Namespaceshoplan?.Properties?.Name).to.deep.equal({ "Fn::Sub": "${RootStackName}.shop.lan" });
  });

  it("names an existing namespace by its id or its domain, and not by both", () => {
    const named = (PrivateNamespace: object) => compiled({ services: { clock }, "x-dns": { PrivateNamespace } });
    const { problems, template } = named({ Use: "ns-0a" });
    expect(problems.join()).to.match(/^note SPELLING_OLD x-dns\.PrivateNamespace: /);
    expect(template("cloudmap").Resources.NameclockInclusterlan.Properties.DnsConfig.NamespaceId).to.equal("ns-0a");
    expect(named({ Use: "ns-0a", Lookup: "shop.lan" }).problems.join()).to.contain("error KEYS_CONFLICT x-dns.PrivateNamespace.Use");
    expect(compiled({ services: { clock }, "x-dns": { PublicZone: {} } }).problems[0]).to.match(/^error NOT_SUPPORTED x-dns\.PublicZone: /);
  });

  it("is not there when nobody asks for it", () => {
    expect(compiled({ services: { clock } }).template("root").Resources).not.to.have.property("cloudmap");
  });
});
