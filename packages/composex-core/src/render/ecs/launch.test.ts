import { expect } from "chai";
import type { FoundCluster } from "../../modules/cluster/index.ts";
import type { Compiled, Json } from "../../testing/compiled.ts";
import { web } from "../../testing/web.ts";

const serviceOf = (result: Compiled): Json => result.resource("web", "EcsServiceDefinition").Properties;
const taskOf = (result: Compiled): Json => result.resource("web", "EcsTaskDefinition").Properties;

function onFound(cluster: Partial<FoundCluster>, keys = ""): Compiled {
  const arn = "arn:aws:ecs:eu-west-1:123456789012:cluster/prod";
  const found: FoundCluster = { name: "prod", arn, capacityProviders: [], defaultProviders: [], execLogging: {}, ...cluster };
  const lookups = { "x-cluster/x-cluster": { query: { ClusterName: "prod" }, found } };
  return web(keys, "x-cluster: {Lookup: prod}", { lookups });
}

const strategy = (items: string): string => `x-ecs: {CapacityProviderStrategy: [${items}]}`;
const EC2 = 'deploy: {labels: {ecs.compute.platform: "EC2"}}';

describe("where tasks run", () => {
  it("is the cluster's default strategy, without a launch type", () => {
    const result = web("");
    expect(serviceOf(result)).not.to.have.any.keys("LaunchType", "CapacityProviderStrategy");
    expect(serviceOf(result).PlatformVersion).to.equal("LATEST");
    const found = onFound({ capacityProviders: ["FARGATE", "FARGATE_SPOT"], defaultProviders: ["FARGATE_SPOT"] });
    expect(serviceOf(found)).not.to.have.any.keys("LaunchType", "CapacityProviderStrategy");
  });

  it("is Fargate by its launch type where the cluster has no default strategy", () => {
    expect(serviceOf(onFound({ capacityProviders: ["FARGATE"] })).LaunchType).to.equal("FARGATE");
    expect(serviceOf(web("", "x-cluster: {Use: prod}")).LaunchType).to.equal("FARGATE");
    expect(serviceOf(web("", "x-cluster: prod")).LaunchType).to.equal("FARGATE");
  });

  it("is instances on a cluster without Fargate", () => {
    const hosts = onFound({ capacityProviders: ["hosts"], defaultProviders: ["hosts"] });
    expect(taskOf(hosts).RequiresCompatibilities).to.deep.equal(["EC2"]);
    expect(serviceOf(hosts)).not.to.have.any.keys("LaunchType", "PlatformVersion");
    expect(serviceOf(onFound({ capacityProviders: ["hosts"] })).LaunchType).to.equal("EC2");
  });

  it("is the service's own strategy, with one base", () => {
    const result = web(strategy("{CapacityProvider: FARGATE_SPOT, Base: 2, Weight: 3}, {CapacityProvider: FARGATE, Base: 1, Weight: 1}"));
    expect(serviceOf(result).CapacityProviderStrategy).to.deep.equal([
      { CapacityProvider: "FARGATE_SPOT", Base: 2, Weight: 3 },
      { CapacityProvider: "FARGATE", Weight: 1 },
    ]);
    expect(result.problems.join()).to.match(/^warning ROUNDED services\.web\.x-ecs\.CapacityProviderStrategy\[1\]\.Base/);
  });

  it("is Fargate itself, not Spot, for Windows", () => {
    const windows = "x-ecs: {OperatingSystemFamily: WINDOWS_SERVER_2022_CORE";
    expect(serviceOf(web(`${windows}}`))).to.include({ LaunchType: "FARGATE", PlatformVersion: "LATEST" });
    const onSpot = web(`${windows}, CapacityProviderStrategy: [{CapacityProvider: FARGATE_SPOT}]}`);
    expect(onSpot.problems).to.deep.equal([
      "error FAMILY_DISAGREES services.web.x-ecs.CapacityProviderStrategy[0].CapacityProvider: FARGATE_SPOT runs no Windows containers (write FARGATE)",
    ]);
  });

  it("refuses a provider that the cluster does not have, and Fargate beside instances", () => {
    const unknown = web(strategy("{CapacityProvider: FARGAET}"));
    expect(unknown.problems.join()).to.match(
      /^error CAPACITY_PROVIDER_UNKNOWN services\.web\.x-ecs\.CapacityProviderStrategy\[0\]\.CapacityProvider: .*"FARGATE"/,
    );
    const mixed = onFound({ capacityProviders: ["FARGATE", "hosts"] }, strategy("{CapacityProvider: FARGATE}, {CapacityProvider: hosts}"));
    expect(mixed.problems.join()).to.contain("error FAMILY_DISAGREES services.web");
  });
});

describe("a service on instances", () => {
  it("that says nothing of memory may use what its machine has", () => {
    const result = web(EC2);
    expect(taskOf(result)).not.to.have.any.keys("Cpu", "Memory");
    expect(result.container("web", "web")).to.include({ MemoryReservation: 128 }).and.not.to.have.any.keys("Cpu", "Memory");
  });

  it("is spread over machines and zones, and sized as asked", () => {
    const result = web(`${EC2.slice(0, -1)}, resources: {limits: {cpus: "0.3", memory: 200M}}}`);
    expect(serviceOf(result)).to.deep.include({
      LaunchType: "EC2",
      PlacementStrategies: [
        { Type: "spread", Field: "attribute:ecs.availability-zone" },
        { Type: "spread", Field: "instanceId" },
      ],
    });
    expect(taskOf(result)).to.deep.include({ NetworkMode: "awsvpc", RequiresCompatibilities: ["EC2"], Memory: "200" });
    expect(taskOf(result)).not.to.have.property("RuntimePlatform");
  });

  it("may have what Fargate refuses", () => {
    const result = web(`${EC2}\nprivileged: true\ncap_add: [NET_ADMIN]\nulimits: {nproc: 64}\nshm_size: 128M\ntmpfs: /tmp:size=32m`);
    expect(result.problems.join()).to.match(
      /^warning CAPACITY_PROVIDER_UNKNOWN services\.web: the task family "web" is to run on instances[^,]*, and the cluster has none [^]*$/,
    );
    expect(result.container("web", "web")).to.deep.include({
      Privileged: true,
      Ulimits: [{ Name: "nproc", SoftLimit: 64, HardLimit: 64 }],
    });
    expect(result.container("web", "web").LinuxParameters).to.deep.equal({
      Capabilities: { Add: ["NET_ADMIN"] },
      SharedMemorySize: 128,
      Tmpfs: [{ ContainerPath: "/tmp", Size: 32 }],
    });
  });
});

describe("a service outside of AWS", () => {
  it("has no network of the VPC, and is told its region", () => {
    const result = web('ports: ["80:80"]\ndeploy: {labels: {ecs.compute.platform: external}}');
    expect(serviceOf(result).LaunchType).to.equal("EXTERNAL");
    expect(serviceOf(result)).not.to.have.any.keys("NetworkConfiguration", "LoadBalancers", "ServiceRegistries", "PlatformVersion");
    expect(taskOf(result)).to.deep.include({ NetworkMode: "bridge", RequiresCompatibilities: ["EXTERNAL"] });
    expect(result.container("web", "web").Environment).to.deep.include({
      Name: "AWS_DEFAULT_REGION",
      Value: { "Fn::Sub": "${AWS::Region}" },
    });
  });
});
