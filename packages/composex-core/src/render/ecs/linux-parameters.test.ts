import { expect } from "chai";
import { web } from "../../testing/web.ts";

const EC2 = "deploy: {labels: {ecs.compute.platform: EC2}}\n";
const linux = (keys: string): unknown => web(keys).container("web", "web").LinuxParameters;

describe("capabilities", () => {
  const cases: readonly (readonly [string, string, object | undefined])[] = [
    ["drops everything on Fargate", "cap_drop: [ALL]", { Drop: ["ALL"] }],
    ["takes names with CAP_ and in lower case", "cap_drop: [CAP_NET_RAW, chown]", { Drop: ["NET_RAW", "CHOWN"] }],
    ["drops what Fargate could add", "cap_drop: [SYS_PTRACE]", { Drop: ["SYS_PTRACE"] }],
    ["adds on instances", `${EC2}cap_add: [NET_ADMIN, SYS_TIME]`, { Add: ["NET_ADMIN", "SYS_TIME"] }],
    ["adds nothing else on Fargate", "cap_add: [NET_ADMIN]", undefined],
  ];
  for (const [what, keys, Capabilities] of cases) {
    it(what, () => expect(linux(keys)).to.deep.equal(Capabilities && { Capabilities }));
  }

  it("are not both added and dropped", () => {
    expect(web("cap_add: [SYS_PTRACE]\ncap_drop: [SYS_PTRACE]").problems.join()).to.match(
      /^error CAPABILITY_UNKNOWN services\.web\.cap_drop/,
    );
  });
});

describe("the init process", () => {
  it("is there where it is asked for, or commands may be run", () => {
    expect(linux("init: true")).to.deep.equal({ InitProcessEnabled: true });
    expect(linux("x-ecs: {EnableExecuteCommand: true}")).to.deep.equal({ InitProcessEnabled: true });
    expect(linux("init: false\nx-ecs: {EnableExecuteCommand: true}")).to.equal(undefined);
  });
});

describe("ulimits", () => {
  it("are one number for both limits, or two", () => {
    expect(web("ulimits: {nofile: 4096}").container("web", "web").Ulimits).to.deep.equal([
      { Name: "nofile", SoftLimit: 4096, HardLimit: 4096 },
    ]);
    expect(web(`${EC2}ulimits: {nproc: {soft: 10, hard: 20}, memlock: -1}`).container("web", "web").Ulimits).to.have.deep.members([
      { Name: "memlock", SoftLimit: -1, HardLimit: -1 },
      { Name: "nproc", SoftLimit: 10, HardLimit: 20 },
    ]);
  });

  it("have names that Linux knows", () => {
    expect(web("ulimits: {nofiles: 10}").problems.join()).to.match(/^error KEY_UNKNOWN services\.web\.ulimits\.nofiles: .*"nofile"/);
  });
});

describe("a container on Windows", () => {
  it("has none of it, and a warning for each key", () => {
    const result = web("x-ecs: {OperatingSystemFamily: WINDOWS_SERVER_2022_CORE}\ncap_drop: [ALL]\nread_only: true\nuser: app");
    expect(result.container("web", "web")).not.to.have.any.keys("LinuxParameters", "User", "ReadonlyRootFilesystem");
    expect(result.problems.map((problem) => problem.split(":")[0])).to.have.members([
      "warning COMPOSE_KEY_IGNORED services.web.cap_drop",
      "warning COMPOSE_KEY_IGNORED services.web.read_only",
      "warning COMPOSE_KEY_IGNORED services.web.user",
    ]);
  });
});
