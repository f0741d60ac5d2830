import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";
import { priorities } from "./priority.ts";
import type { FoundBalancer, FoundListener } from "./spec.ts";

const Conditions = [{ Field: "path-pattern", Values: ["/v1/*"] }];
const loadbalancer = { Tags: { Name: "shared" } };
const taken = "path-pattern /v1/*";

function behindShared(
  rules: FoundListener["rules"],
  target: object = { Conditions },
  asked: readonly string[] = ["443"],
  vpc: object = { Use: { VpcId: "vpc-1" } },
): Compiled {
  const found: FoundBalancer = {
    arn: "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/shared/50dc6c495c0c9188",
    kind: "application",
    dnsName: "shared-1.eu-west-1.elb.amazonaws.com",
    hostedZoneId: "Z1",
    name: "shared",
    securityGroups: ["sg-0123456789abcdef0"],
    vpcId: "vpc-1",
    listeners: {
      443: { arn: "arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/shared/50dc6c495c0c9188/f2f7dc8efc522ab2", rules },
    },
  };
  const Targets = [{ name: "api:api:8080", ...target }];
  const project = {
    services: { api: { image: "nginx", ports: [{ target: 8080 }] } },
    "x-vpc": vpc,
    "x-elbv2": {
      shared: {
        Lookup: { loadbalancer, Listeners: Object.fromEntries(asked.map((port) => [port, { Targets }])) },
        Services: { "api:api:8080": { port: 8080, protocol: "HTTP", healthcheck: "8080:HTTP:/ping:200" } },
      },
    },
  };
  return compiled(project, { lookups: { "x-elbv2/shared": { query: { loadbalancer, Listeners: asked }, found } } });
}

function ruleOf(result: Compiled): Json {
  const [id] = result.idsOfType("elbv2", "AWS::ElasticLoadBalancingV2::ListenerRule");
  return result.resource("elbv2", id as string).Properties;
}

describe("an existing load balancer", () => {
  it("is refused a listener that it does not have", () => {
    const { problems } = behindShared({}, { Conditions }, ["444"]);
    expect(problems.join()).to.match(
      /^error LOOKUP_NOT_FOUND x-elbv2\.shared\.Lookup\.Listeners\.444: .*no listener on port 444 \(did you mean "443"\?\)/,
    );
  });

  it("is told what a listener that is there does not take", () => {
    const project = {
      "x-elbv2": { shared: { Properties: { Scheme: "internal" }, Lookup: { loadbalancer, Listeners: { 443: { Protocol: "HTTPS" } } } } },
    };
    const problems = compiled(project).problems.map((problem) => problem.slice(0, problem.indexOf(":")));
    expect(problems).to.include.members([
      "warning KEY_UNUSED x-elbv2.shared.Properties",
      "warning KEY_UNUSED x-elbv2.shared.Lookup.Listeners.443.Protocol",
    ]);
    const twice = compiled({ "x-elbv2": { shared: { Lookup: { loadbalancer: { ...loadbalancer, Arn: "arn:a" } } } } });
    expect(twice.problems.join()).to.match(/^error LOOKUP_INVALID x-elbv2\.shared\.Lookup\.loadbalancer: /);
  });

  const own = priorities([Conditions])[0] as number;

  it("gets a rule and a target group, and nothing else of ours", () => {
    const result = behindShared({});
    expect(result.problems).to.deep.equal([]);
    const types = Object.values<Json>(result.template("elbv2").Resources).map(({ Type }) => Type.split("::").at(-1));
    expect(types).to.have.members(["ListenerRule", "TargetGroup"]);
    expect(ruleOf(result)).to.deep.include({ Priority: own, Conditions });
    expect(ruleOf(result).ListenerArn).to.match(/f2f7dc8efc522ab2$/);
  });

  it("reaches the tasks from its first security group", () => {
    const [id] = behindShared({}).idsOfType("api", "AWS::EC2::SecurityGroupIngress");
    expect(behindShared({}).resource("api", id as string).Properties).to.deep.include({
      SourceSecurityGroupId: "sg-0123456789abcdef0",
      FromPort: 8080,
      ToPort: 8080,
    });
  });

  it("keeps out of the way of priorities that others use", () => {
    const second = ruleOf(behindShared({ [own]: "path-pattern /other" })).Priority;
    expect(second).not.to.equal(own);
    expect(ruleOf(behindShared({ [own]: "path-pattern /other", [second]: "path-pattern /more" })).Priority).not.to.be.oneOf([own, second]);
  });

  it("keeps the priority of the rule that takes the same requests: it is the one that was deployed before", () => {
    expect(ruleOf(behindShared({ 7: taken, [own]: "path-pattern /other" })).Priority).to.equal(7);
  });

  it("takes no rest of the requests, which belongs to who made the listener", () => {
    expect(behindShared({}, { access: "/" }).problems.join()).to.match(/^error TARGET_ACCESS x-elbv2\.shared\.Lookup\.Listeners\.443/);
  });

  it("has as many rules as AWS lets it have", () => {
    const others = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [index + 1, `path-pattern /${index}`]));
    expect(behindShared(others).problems.join()).to.match(/^warning RULE_LIMIT x-elbv2\.shared: .*101 rules/);
    const { 100: _, ...less } = others;
    expect(behindShared(less).problems).to.deep.equal([]);
  });

  it("is refused where its targets stand in another VPC", () => {
    expect(behindShared({}, { Conditions }, ["443"], { Properties: {} }).problems.join()).to.match(
      /error BALANCER_FOREIGN x-elbv2\.shared\.Lookup: shared stands in the VPC vpc-1, and its targets in the one that this project creates/,
    );
    expect(behindShared({}, { Conditions }, ["443"], { Use: { VpcId: "vpc-2" } }).problems.join()).to.contain("its targets in vpc-2");
    expect(behindShared({}, { Conditions }, ["443"], { Use: {} }).problems).to.deep.equal([]);
  });
});

describe("an existing network load balancer", () => {
  const behindNetwork = (found: object, protocol = "TCP"): Compiled => {
    const whole = {
      arn: "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/mq/1",
      kind: "network",
      dnsName: "mq",
      hostedZoneId: "Z1",
    };
    const Listeners = { 1883: { Protocol: protocol, Targets: [{ name: "mq:mq:1883", access: "/" }] } };
    const Services = { "mq:mq:1883": { port: 1883, protocol, healthcheck: "1883:TCP" } };
    const project = {
      services: { mq: { image: "mosquitto", ports: [`1883/${protocol.toLowerCase()}`] } },
      "x-vpc": { Use: { VpcId: "vpc-1" } },
      "x-elbv2": { mq: { Lookup: { loadbalancer }, Listeners, Services } },
    };
    const answer = { ...whole, name: "mq", listeners: {}, securityGroups: [], vpcId: "vpc-1", ...found };
    return compiled(project, { lookups: { "x-elbv2/mq": { query: { loadbalancer }, found: answer } } });
  };
  const rules = (result: Compiled) =>
    result.idsOfType("mq", "AWS::EC2::SecurityGroupIngress").map((id) => result.resource("mq", id).Properties?.CidrIp);

  it("needs no Properties, and reaches the tasks from its subnets where it has no security group", () => {
    const result = behindNetwork({ subnetRanges: ["10.0.0.0/24", "10.0.1.0/24"] });
    expect(result.problems).to.deep.equal([]);
    expect(rules(result)).to.have.members(["10.0.0.0/24", "10.0.1.0/24"]);
  });

  it("is told where nobody is let in", () => {
    expect(behindNetwork({}).problems.join()).to.match(/^warning BALANCER_CLIENTS x-elbv2\.mq\..*run composex lookup again/);
    expect(behindNetwork({ subnetRanges: ["10.0.0.0/24"] }, "UDP").problems.join()).to.match(
      /^warning BALANCER_CLIENTS x-elbv2\.mq\..*x-network\.Ingress\.ExtSources/,
    );
  });

  it("is refused targets that its type does not send to", () => {
    expect(behindNetwork({ kind: "application", subnetRanges: [] }).problems.join()).to.contain("error BALANCER_KIND x-elbv2.mq.Lookup");
  });
});
