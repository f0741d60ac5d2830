import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";
import { web } from "../../testing/web.ts";

const volumesOf = (result: Compiled, family = "web"): Json => (result.resource(family, "EcsTaskDefinition").Properties as Json).Volumes;
const EC2 = "deploy: {labels: {ecs.compute.platform: EC2}}";

describe("volumes of a task", () => {
  it("are shared by its containers, read only where that is said", () => {
    const member = (volume: string) => ({ image: "nginx", volumes: [volume], deploy: { labels: { "ecs.task.family": "web" } } });
    const result = compiled({ services: { one: member("data:/data"), two: member("data:/in:ro") }, volumes: { data: null } });
    expect(volumesOf(result)).to.deep.equal([{ Name: "data" }]);
    expect(result.container("web", "one").MountPoints).to.deep.equal([{ SourceVolume: "data", ContainerPath: "/data" }]);
    expect(result.container("web", "two").MountPoints).to.deep.equal([{ SourceVolume: "data", ContainerPath: "/in", ReadOnly: true }]);
  });

  it("have a steady name without a source", () => {
    const [first, second] = [web("volumes: [/var/cache]"), web("volumes: [/var/cache]")];
    expect(volumesOf(first)).to.deep.equal(volumesOf(second)).and.to.have.length(1);
    expect(first.container("web", "web").MountPoints).to.deep.equal([
      { SourceVolume: volumesOf(first)[0].Name, ContainerPath: "/var/cache" },
    ]);
  });

  it("are of the task on instances, folders of the machine there, and left out of Fargate with a warning", () => {
    expect(volumesOf(web(`${EC2}\nvolumes: [data:/data]`, "volumes: {data: {}}"))).to.deep.equal([
      { Name: "data", DockerVolumeConfiguration: { Scope: "task" } },
    ]);
    expect(volumesOf(web(`${EC2}\nvolumes: [/etc/app:/app]`))).to.deep.equal([{ Name: "etc-app", Host: { SourcePath: "/etc/app" } }]);
    const fargate = web("volumes: [/etc/app:/app]");
    expect(volumesOf(fargate)).to.equal(undefined);
    expect(fargate.container("web", "web")).not.to.have.property("MountPoints");
    expect(fargate.problems.join()).to.match(/^warning COMPOSE_KEY_IGNORED services\.web\.volumes\[0\]/);
  });

  it("that outlive the task are refused, not made temporary", () => {
    const { problems } = web("volumes: [data:/data]", "volumes: {data: {driver: nfs}}");
    expect(problems.join()).to.match(/^error VOLUME_UNSUPPORTED services\.web\.volumes\[0\]/);
  });

  it("that ask for a file system are refused, also in the spelling of Docker's ECS integration", () => {
    for (const [asked, key] of [
      ["x-efs: {}", "x-efs"],
      ["driver_opts: {performance_mode: maxIO}", "driver_opts"],
    ]) {
      const { problems } = web("volumes: [data:/data]", `volumes: {data: {${asked}}}`);
      expect(problems, asked).to.have.length(1);
      expect(problems[0]).to.match(new RegExp(`^error NOT_SUPPORTED volumes\\.data\\.${key}: .*drop ${key}`));
    }
  });
});

describe("tmpfs", () => {
  it("has its size in MiB, whatever unit it is written in", () => {
    const result = web(`${EC2}\ntmpfs: ["/a:size=65536k,noexec", "/b", "/c:size=1g"]`);
    expect((result.container("web", "web").LinuxParameters as Json).Tmpfs).to.deep.equal([
      { ContainerPath: "/a", Size: 64, MountOptions: ["noexec"] },
      { ContainerPath: "/b", Size: 64 },
      { ContainerPath: "/c", Size: 1024 },
    ]);
  });

  it("is mounted on Fargate too", () => {
    const result = web("read_only: true\ntmpfs: /tmp");
    expect((result.container("web", "web").LinuxParameters as Json).Tmpfs).to.deep.equal([{ ContainerPath: "/tmp", Size: 64 }]);
    expect(result.problems).to.deep.equal([]);
  });
});
