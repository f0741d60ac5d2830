import { expect } from "chai";
import { type Compiled, compiled } from "../../testing/compiled.ts";
import { web } from "../../testing/web.ts";

const REPOSITORY = "999988887777.dkr.ecr.us-east-1.amazonaws.com/shop/web:1";

interface PolicyStatement {
  readonly Sid: string;
  readonly Action: readonly string[];
  readonly Resource: readonly unknown[];
}

function statements(result: Compiled, policy: string): readonly PolicyStatement[] {
  const { PolicyDocument } = result.resource("web", policy).Properties as { PolicyDocument: { Statement: readonly PolicyStatement[] } };
  return PolicyDocument.Statement;
}

describe("the stack of a family", () => {
  it("drops capabilities, adds only what Fargate adds, and refuses what does not exist", () => {
    const dropped = web("cap_drop: [ALL]\ncap_add: [SYS_PTRACE, NET_ADMIN]");
    expect(dropped.container("web", "web").LinuxParameters).to.deep.equal({ Capabilities: { Add: ["SYS_PTRACE"], Drop: ["ALL"] } });
    expect(dropped.problems).to.have.length(1);
    expect(dropped.problems[0]).to.match(/^warning COMPOSE_KEY_IGNORED services\.web\.cap_add\[1\]: .*NET_ADMIN/);
    expect(web("cap_drop: [SYS_PTRACE]").container("web", "web").LinuxParameters).to.deep.equal({ Capabilities: { Drop: ["SYS_PTRACE"] } });
    expect(web("cap_drop: [NET_RAWW]").diagnostics[0]).to.deep.include({ code: "CAPABILITY_UNKNOWN", hint: 'did you mean "NET_RAW"?' });
  });

  it("keeps everything after the first = of a variable, and the content of env_file", () => {
    const { container } = compiled(
      "services:\n  web:\n    image: nginx:1\n    env_file: ./web.env\n    environment: [K=a=b, REGION=x-aws::AWS::Region]",
      { files: { "web.env": "FROM_FILE=yes\nK=lost\n" } },
    );
    expect(container("web", "web").Environment).to.deep.equal([
      { Name: "FROM_FILE", Value: "yes" },
      { Name: "K", Value: "a=b" },
      { Name: "REGION", Value: { Ref: "AWS::Region" } },
    ]);
  });

  it("leaves a variable without value out, and says so", () => {
    const result = web("environment: [NOWHERE]");
    expect(result.container("web", "web")).not.to.have.property("Environment");
    expect(result.problems.join()).to.match(/^warning ENVIRONMENT_UNSET services\.web\.environment/);
  });

  it("honours the conditions of depends_on inside a differently named family", () => {
    const label = "deploy: {labels: {ecs.task.family: shop-web}}";
    const { container, problems } = compiled(`services:
  proxy: {image: a, ${label}, depends_on: {api: {condition: service_healthy}, setup: {condition: service_completed_successfully}}}
  api: {image: b, ${label}, healthcheck: {test: [CMD, ok], interval: 1m30s, timeout: 500ms, start_period: 10s, retries: 3}}
  setup: {image: c, ${label}}`);
    expect(container("shopweb", "proxy").DependsOn).to.deep.equal([
      { ContainerName: "api", Condition: "HEALTHY" },
      { ContainerName: "setup", Condition: "SUCCESS" },
    ]);
    expect(container("shopweb", "setup").Essential).to.equal(false);
    expect(container("shopweb", "api").HealthCheck).to.deep.equal({
      Command: ["CMD", "ok"],
      Interval: 90,
      Timeout: 2,
      Retries: 3,
      StartPeriod: 10,
    });
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(/^warning ROUNDED services\.api\.healthcheck\.timeout/);
  });

  it("refuses to wait for the health of a container that has no check", () => {
    const label = "deploy: {labels: {ecs.task.family: shop}}";
    const { problems } = compiled(
      `services: {a: {image: a, ${label}, depends_on: {b: {condition: service_healthy}}}, b: {image: b, ${label}}}`,
    );
    expect(problems.join()).to.match(/^error DEPENDENCY_UNHEALTHY services\.a\.depends_on\.b/);
  });

  it("reads ecs.essential, and wants one essential container", () => {
    const two = (essential: string): Compiled =>
      compiled(`services:
  a: {image: a, deploy: {labels: {ecs.task.family: f, ecs.essential: "${essential}"}}}
  b: {image: b, deploy: {labels: {ecs.task.family: f, ecs.essential: "yes"}}}`);
    expect(two("no").container("f", "a").Essential).to.equal(false);
    expect(two("no").container("f", "b").Essential).to.equal(true);
    expect(two("maybe").problems.join()).to.match(/LABEL_INVALID/);
    expect(compiled('services: {a: {image: a, deploy: {labels: {ecs.essential: "no"}}}}').problems.join()).to.match(
      /no container .* essential/,
    );
  });

  it("renders names with _ and . that ECS takes", () => {
    const result = compiled("services: {my_web.api: {image: a}}");
    expect(result.container("mywebapi", "my_web-api").Name).to.equal("my_web-api");
    expect(result.resource("mywebapi", "EcsTaskDefinition").Properties?.Family).to.deep.equal({
      "Fn::Sub": "${RootStackName}-my_web-api",
    });
  });

  it("rolls a failed deployment back unless told otherwise, and starts an init process for ECS Exec", () => {
    const breaker = (keys: string): unknown => {
      const { DeploymentConfiguration } = web(keys).resource("web", "EcsServiceDefinition").Properties as {
        DeploymentConfiguration: { DeploymentCircuitBreaker: unknown };
      };
      return DeploymentConfiguration.DeploymentCircuitBreaker;
    };
    expect(breaker("")).to.deep.equal({ Enable: true, Rollback: true });
    expect(breaker("deploy: {update_config: {failure_action: pause}}")).to.deep.equal({ Enable: true, Rollback: false });
    const exec = web("x-ecs: {EnableExecuteCommand: true}");
    expect(exec.container("web", "web").LinuxParameters).to.deep.equal({ InitProcessEnabled: true });
    expect(statements(exec, "webToEcsExec")[0]?.Action).to.include("ssmmessages:OpenDataChannel");
  });

  it("leaves the number of tasks to scaling", () => {
    const count = (keys: string): unknown => web(keys).resource("web", "EcsServiceDefinition").Properties?.DesiredCount;
    expect(count("deploy: {replicas: 3}")).to.equal(3);
    expect(count("deploy: {replicas: 3}\nx-scaling: {Range: 1-4}")).to.equal(undefined);
  });

  it("lets the execution role pull one repository and write one log group", () => {
    const result = compiled(`services: {web: {image: "${REPOSITORY}"}}`);
    expect(statements(result, "ExecutionAccess").map(({ Sid, Resource }) => [Sid, Resource])).to.deep.equal([
      ["RegistryToken", ["*"]],
      ["PullImages", [{ "Fn::Sub": "arn:${AWS::Partition}:ecr:us-east-1:999988887777:repository/shop/web" }]],
      ["WriteLogs", [{ "Fn::GetAtt": ["ServicesLogGroup", "Arn"] }]],
    ]);
    expect(statements(web(""), "ExecutionAccess").map(({ Sid }) => Sid)).to.deep.equal(["WriteLogs"]);
  });

  it("limits a log group elsewhere to its name and region, and reports other log drivers", () => {
    const result = web("logging: {driver: awslogs, options: {awslogs-group: /x, awslogs-region: us-east-1}}");
    expect(statements(result, "ExecutionAccess")[0]?.Resource).to.deep.equal([
      { "Fn::Sub": "arn:${AWS::Partition}:logs:us-east-1:${AWS::AccountId}:log-group:/x:*" },
    ]);
    const syslog = web("logging: {driver: syslog}");
    expect(syslog.problems.join()).to.match(/^warning LOG_DRIVER/);
    expect(syslog.container("web", "web").LogConfiguration).to.deep.include({ LogDriver: "awslogs" });
    expect(web("x-logging: {RetentionInDays: 42}").resource("web", "ServicesLogGroup").Properties?.RetentionInDays).to.equal(60);
  });

  it("hands over secrets by name, ARN and JSON key, and reads no name that only begins alike", () => {
    const result = web(
      "secrets: [login, keys]",
      `secrets:
  login: {external: true, x-secrets: {Name: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:login-AbCdEf", LinksTo: [EcsExecutionRole]}}
  keys: {external: true, x-secrets: {Name: /shop/keys, LinksTo: [EcsExecutionRole], JsonKeys: [{SecretKey: api.key, Transform: java_properties}]}}`,
    );
    expect(result.problems).to.deep.equal([]);
    expect(result.container("web", "web").Secrets).to.deep.equal([
      {
        Name: "API_KEY",
        ValueFrom: { "Fn::Sub": "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:/shop/keys:api.key::" },
      },
      { Name: "login", ValueFrom: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:login-AbCdEf" },
    ]);
    expect(statements(result, "ExecutionAccess")[0]?.Resource).to.deep.equal([
      "arn:aws:secretsmanager:eu-west-1:123456789012:secret:login-AbCdEf",
      { "Fn::Sub": "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:/shop/keys-??????" },
    ]);
    expect(result.idsOfType("web", "AWS::IAM::Policy")).to.deep.equal(["ExecutionAccess"]);
  });

  it("refuses a secret that is a file, and one whose key is misspelled", () => {
    expect(web("secrets: [local]", "secrets: {local: {file: ./x}}").problems.join()).to.match(
      /error SECRET_UNDEFINED services\.web\.secrets\[0\]/,
    );
    const typo = web("secrets: [s]", "secrets: {s: {external: true, x-secrets: {Name: a, LinkTo: [EcsTaskRole]}}}");
    expect(typo.problems.join()).to.match(/error KEY_UNKNOWN secrets\.s\.x-secrets\.LinkTo/);
  });

  it("has one collector: that of the first member, with a warning of another kind or image", () => {
    const pair = (one: unknown, two: unknown) => {
      const member = (xray: unknown) => ({ image: "nginx", deploy: { labels: { "ecs.task.family": "shop" } }, "x-xray": xray });
      const { problems } = compiled({ services: { one: member(one), two: member(two) } });
      return problems.filter((problem) => problem.includes("FAMILY_DISAGREES")).map((problem) => problem.split(":")[0]);
    };
    const disagrees = ["warning FAMILY_DISAGREES services.two.x-xray"];
    expect(pair({ Collector: "adot" }, true)).to.deep.equal(disagrees);
    expect(pair({ Collector: "adot" }, { Collector: "adot", OverrideImage: "mine:1" })).to.deep.equal(disagrees);
    expect(pair({ Collector: "adot" }, { Collector: "adot" })).to.deep.equal([]);
  });

  it("adds the X-Ray daemon without secrets and variables, and lets a service take its place", () => {
    const result = web(
      "x-xray: true\nsecrets: [s]",
      "secrets: {s: {external: true, x-secrets: {Name: a}}}\nx-sqs: {jobs: {Services: {web: {Access: RO}}}}",
    );
    expect(result.container("web", "xray-daemon")).to.have.all.keys(
      "Name",
      "Image",
      "Essential",
      "Cpu",
      "Memory",
      "PortMappings",
      "LogConfiguration",
    );
    expect(result.container("web", "xray-daemon")).to.deep.include({
      Cpu: 32,
      Memory: 256,
      Essential: false,
      PortMappings: [{ ContainerPort: 2000, Protocol: "udp" }],
    });
    expect(result.container("web", "web").DependsOn).to.deep.equal([{ ContainerName: "xray-daemon", Condition: "START" }]);
    expect(result.problems).to.have.length(1);
    expect(result.problems[0]).to.match(/^note DAEMON_MAINTENANCE/);
    const own = compiled("services: {xray-daemon: {image: mine, x-xray: true}}");
    expect(own.problems.join()).to.match(/^warning SIDECAR_EXISTS/);
    expect(web("x-xray: {Collector: adot, OverrideImage: mine:1}").container("web", "adot-collector").Image).to.equal("mine:1");
  });

  it("attaches a boundary to both roles and expands names of policies", () => {
    const result = web(
      "x-iam: {PermissionsBoundary: limits, ManagedPolicyArns: [team/read]}\nx-aws-policies: ['arn:aws:iam::aws:policy/ReadOnlyAccess']",
    );
    const arn = (name: string): unknown => ({ "Fn::Sub": `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:policy/${name}` });
    const task = result.resource("iam", "webEcsTaskRole").Properties;
    const execution = result.resource("iam", "webEcsExecutionRole").Properties;
    expect(task?.PermissionsBoundary).to.deep.equal(arn("limits"));
    expect(execution?.PermissionsBoundary).to.deep.equal(arn("limits"));
    expect(task?.ManagedPolicyArns).to.deep.equal([arn("team/read"), "arn:aws:iam::aws:policy/ReadOnlyAccess"]);
    expect(execution).not.to.have.property("ManagedPolicyArns");
    expect(web("x-iam: {PermissionsBoundary: 'a b'}").problems.join()).to.match(/^error BOUNDARY_INVALID/);
  });

  it("counts sizes in bytes and gives a lone container the room that is left", () => {
    const small = web('deploy: {resources: {limits: {cpus: "0.25", memory: 100kb}}}');
    expect(small.problems.join()).to.match(/^warning ROUNDED services\.web\.deploy\.resources\.limits\.memory: .* 6 instead of 1/);
    const sized = web('deploy: {resources: {limits: {cpus: "0.45", memory: 768M}, reservations: {memory: 256M}}}\nx-xray: true');
    expect(sized.resource("web", "EcsTaskDefinition").Properties).to.deep.include({ Cpu: "512", Memory: "1024" });
    const container = sized.container("web", "web");
    // 512 less the 32 of the daemon: without a share of its own it would get 2 of 1,024 beside one that has.
    expect(container).to.deep.include({ MemoryReservation: 768, Cpu: 480 });
    expect(container).not.to.have.any.keys("Memory");
    expect(web("").container("web", "web")).not.to.have.any.keys("Cpu", "Memory", "MemoryReservation");
  });

  it("says when no command could be run in a container after all", () => {
    const { problems } = web("read_only: true\nx-ecs: {EnableExecuteCommand: true}");
    expect(problems).to.deep.equal([
      "warning CONFLICT services.web.read_only: no command can be run in web: the agent of ECS Exec has to write to its root file system (drop read_only, or EnableExecuteCommand of x-ecs)",
    ]);
  });

  it("says when a sidecar makes the task larger", () => {
    const { problems } = web('deploy: {resources: {limits: {cpus: "1", memory: 2g}}}\nx-xray: true');
    expect(problems.filter((problem) => problem.startsWith("note ROUNDED"))).to.deep.equal([
      'note ROUNDED services.web: "web" gets 2 CPUs and 4096 MiB: its sidecars do not fit into 1 CPUs and 2048 MiB (ask for a little less, and they do: 992 units of CPU, 1792 MiB)',
    ]);
  });

  it("warns of every key that has no effect", () => {
    const { problems } = web("restart: on-failure\nprivileged: true\nextra_hosts: [a=1.2.3.4]\nulimits: {nproc: 5}");
    expect(problems.map((problem) => problem.split(":")[0])).to.have.members([
      "warning COMPOSE_KEY_IGNORED services.web.restart",
      "warning COMPOSE_KEY_IGNORED services.web.privileged",
      "warning COMPOSE_KEY_IGNORED services.web.extra_hosts",
      "warning COMPOSE_KEY_IGNORED services.web.ulimits.nproc",
    ]);
  });
});
