import { expect } from "chai";
import { compileFiles } from "./testing/compile-files.ts";
import type { Json } from "./testing/compiled.ts";

/*
 * What the tool that this one follows gets wrong or passes over in silence, each as it is right here. The others are shown elsewhere:
 *
 * works without an account, unlike every command there ............ every test here; the lookups file: cli/golden-files.test.ts
 * typos in x- keys and sections are found ......................... testdata/bad/unknown-keys, testdata/bad/unknown-section-keys
 * mistakes end in diagnostics ..................................... pipeline.mutations.test.ts, testdata/bad
 * the same input gives the same bytes ............................. pipeline.properties.test.ts
 * .env, ${V:?e}, ${V-d}, ${V:+x}, $$, include, extends, profiles .. load/conformance.test.ts
 * overriding files replace and merge as compose says .............. load/merge/merge.test.ts
 * wide and wrong IAM actions ...................................... modules/access-tables.test.ts
 * gaps between scaling steps, ranges .............................. render/scaling/scaling.test.ts
 * 34 services and more ............................................ pipeline.test.ts
 * x-pointers and names that lead nowhere .......................... testdata/bad/unresolvable-references, testdata/bad/unknown-names
 * small VPCs, wrong ranges ........................................ modules/vpc/cidr.test.ts, testdata/bad/impossible-ranges
 * unknown targets, health checks of load balancers ................ testdata/bad/listeners-and-targets, modules/elbv2/health-check.test.ts
 */

interface Rendered {
  readonly problems: readonly string[];
  readonly resources: (stack: string) => Json;
  readonly ofType: (stack: string, type: string) => readonly Json[];
  readonly container: (name?: string, stack?: string) => Json;
}

function render(...texts: readonly string[]): Rendered {
  const { files, report } = compileFiles(texts);
  const resources = (stack: string): Json => JSON.parse(files.get(`${stack}.json`) ?? '{"Resources":{}}').Resources;
  const ofType = (stack: string, type: string): readonly Json[] =>
    Object.values<Json>(resources(stack)).flatMap(({ Type, Properties }) => (Type === type ? [Properties] : []));
  return {
    problems: report.diagnostics.filter(({ severity }) => severity !== "note").map(({ code }) => code),
    resources,
    ofType,
    container: (name = "web", stack = "web") =>
      ofType(stack, "AWS::ECS::TaskDefinition")[0]?.ContainerDefinitions.find(({ Name }: Json) => Name === name),
  };
}

const service = (keys: string): string => `services: {web: {image: nginx, ${keys}}}`;

describe("where the reference is wrong or silent", () => {
  it("an overriding command replaces the command", () => {
    const { container } = render(service("command: [a, b, c]"), service("command: [c, d]"));
    expect(container().Command).to.deep.equal(["c", "d"]);
  });

  it("an unquoted policy version is no date", () => {
    const policy =
      "{PolicyName: own, PolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Action: 's3:ListAllMyBuckets', Resource: '*'}]}}";
    const { ofType } = render(service(`x-iam: {Policies: [${policy}]}`));
    expect(JSON.stringify([...ofType("iam", "AWS::IAM::Role"), ...ofType("web", "AWS::IAM::Policy")]))
      .to.contain('"2012-10-17"')
      .and.not.to.contain("T00:00");
  });

  it("a dropped capability is dropped, and an added one that Fargate lacks is told", () => {
    const dropped = render(service("cap_drop: [SYS_PTRACE]")).container();
    expect(dropped.LinuxParameters.Capabilities).to.deep.equal({ Drop: ["SYS_PTRACE"] });
    expect(render(service("cap_add: [NET_ADMIN]")).problems).not.to.deep.equal([]);
  });

  it("security groups and port mappings take the container's port", () => {
    const { container, ofType } = render(
      `services: {web: {image: nginx, ports: ["8080:80"], x-network: {Ingress: {Services: [{Name: api, Ports: [80]}]}}}, api: {image: nginx}}`,
    );
    expect(container().PortMappings[0].ContainerPort).to.equal(80);
    const rules = ofType("ServicesNetworking", "AWS::EC2::SecurityGroupIngress");
    expect(rules.map(({ FromPort, ToPort }) => [FromPort, ToPort])).to.deep.equal([[80, 80]]);
  });

  it("CPU and memory both scale, with their cooldowns and without scaling in where that is off", () => {
    const target = "{CpuTarget: 50, MemoryTarget: 60, ScaleInCooldown: 11, ScaleOutCooldown: 22, DisableScaleIn: true}";
    const policies = render(service(`x-scaling: {Range: 1-3, TargetScaling: ${target}}`)).ofType(
      "web",
      "AWS::ApplicationAutoScaling::ScalingPolicy",
    );
    const targets = policies.map(({ TargetTrackingScalingPolicyConfiguration: configuration }) => configuration);
    expect(targets.map(({ PredefinedMetricSpecification: { PredefinedMetricType } }) => PredefinedMetricType)).to.have.members([
      "ECSServiceAverageCPUUtilization",
      "ECSServiceAverageMemoryUtilization",
    ]);
    for (const each of targets) expect(each).to.include({ ScaleInCooldown: 11, ScaleOutCooldown: 22, DisableScaleIn: true });
  });

  it("without Range there is nothing that scales", () => {
    expect(render(service("deploy: {replicas: 3}")).ofType("web", "AWS::ApplicationAutoScaling::ScalableTarget")).to.deep.equal([]);
  });

  it("a task that needs more memory than its CPU allows gets more CPU", () => {
    const [task] = render(service("deploy: {resources: {limits: {cpus: '4', memory: 31G}}}")).ofType("web", "AWS::ECS::TaskDefinition");
    expect([task.Cpu, task.Memory]).to.deep.equal(["8192", "32768"]);
  });

  it("a variable keeps all of its value", () => {
    expect(render(service("environment: [K=a=b]")).container().Environment).to.deep.equal([{ Name: "K", Value: "a=b" }]);
  });

  it("a secret named by its ARN is read, with its keys", () => {
    const arn = "arn:aws:secretsmanager:eu-west-1:012345678912:secret:/db-AbCdEf";
    const { container, problems } = render(
      `{${service("secrets: [db]")}, secrets: {db: {x-secrets: {Name: "${arn}", JsonKeys: [{SecretKey: user, VarName: USER}]}}}}`,
    );
    expect(problems).to.deep.equal([]);
    expect(container().Secrets).to.deep.equal([{ Name: "USER", ValueFrom: `${arn}:user::` }]);
  });

  it("a failed deployment rolls back", () => {
    const [own] = render(service("read_only: true")).ofType("web", "AWS::ECS::Service");
    expect(own.DeploymentConfiguration.DeploymentCircuitBreaker).to.deep.equal({ Enable: true, Rollback: true });
  });

  it("a service has its security group once", () => {
    const [own] = render(service("read_only: true")).ofType("web", "AWS::ECS::Service");
    expect(own.NetworkConfiguration.AwsvpcConfiguration.SecurityGroups).to.have.length(1);
  });

  it("roles have no right on everything, but where AWS knows no less", () => {
    const { ofType } = render(`{${service("secrets: [db], x-xray: true")}, secrets: {db: {x-secrets: {Name: db}}}}`);
    const statements = [
      ...ofType("web", "AWS::IAM::Policy"),
      ...ofType("iam", "AWS::IAM::Role").flatMap(({ Policies = [] }) => Policies),
    ].flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
    const wide = statements.filter(({ Resource }: Json) => [Resource].flat().includes("*")).flatMap(({ Action }: Json) => Action);
    expect(statements.length).to.be.greaterThan(2);
    for (const action of wide) expect(action).to.match(/^(?:xray:|ecr:GetAuthorizationToken$)/);
  });

  it("Publish sends and does nothing else", () => {
    const { ofType } = render("{services: {web: {image: nginx}}, x-sqs: {jobs: {Services: {web: {Access: Publish}}}}}");
    const actions = ofType("web", "AWS::IAM::Policy").flatMap(({ PolicyDocument }) =>
      PolicyDocument.Statement.flatMap(({ Action }: Json) => Action),
    );
    expect(actions).to.include("sqs:SendMessage").and.not.to.include("sqs:DeleteQueue").and.not.to.include("sqs:AddPermission");
    expect(JSON.stringify(actions)).not.to.contain("NotAction");
  });

  it("SingleNat: false gives a gateway to each zone", () => {
    const gateways = (single: boolean): number =>
      render(`{services: {web: {image: nginx}}, x-vpc: {Properties: {VpcCidr: 10.0.0.0/16, SingleNat: ${single}}}}`).ofType(
        "vpc",
        "AWS::EC2::NatGateway",
      ).length;
    expect([gateways(true), gateways(false)]).to.deep.equal([1, 2]);
  });

  it("the only target of a listener is reached where its access says, and rules keep their priority", () => {
    const text = `services: {web: {image: nginx, ports: ["80"]}}
x-elbv2:
  public:
    Properties: {Type: application, Scheme: internal}
    MacroParameters: {Ingress: {ExtSources: [{IPv4: 10.0.0.0/8, Name: inside}]}}
    Listeners: {"80": {Protocol: HTTP, Targets: [{name: "web:web:80", access: shop.example.com/buy}]}}
    Services: {"web:web:80": {port: 80, protocol: HTTP, healthcheck: "80:HTTP:/ping:200-399"}}
`;
    const { ofType } = render(text);
    const [rule] = ofType("elbv2", "AWS::ElasticLoadBalancingV2::ListenerRule");
    expect(JSON.stringify(rule.Conditions)).to.contain("shop.example.com").and.to.contain("/buy");
    expect(rule.Priority).to.be.within(1, 50_000);
    expect(render(text).ofType("elbv2", "AWS::ElasticLoadBalancingV2::ListenerRule")[0].Priority).to.equal(rule.Priority);
    const [group] = ofType("elbv2", "AWS::ElasticLoadBalancingV2::TargetGroup");
    expect([group.HealthCheckPath, group.Matcher.HttpCode]).to.deep.equal(["/ping", "200-399"]);
  });
});
