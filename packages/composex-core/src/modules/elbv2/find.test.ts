import { expect } from "chai";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { find } from "./find.ts";

const arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/shared/50dc6c495c0c9188";
const balancer = {
  LoadBalancerArn: arn,
  Type: "application",
  DNSName: "shared-1.eu-west-1.elb.amazonaws.com",
  CanonicalHostedZoneId: "Z1",
  LoadBalancerName: "shared",
  SecurityGroups: ["sg-1"],
};
const rules = [
  { Priority: "10", Conditions: [{ Field: "path-pattern", Values: ["/v1/*"], PathPatternConfig: { Values: ["/v1/*"] } }] },
  { Priority: "default", Conditions: [] },
];

function account(more: Readonly<Record<string, (input: never) => unknown>> = {}) {
  return fakeLookup({
    arnsByTags: () => [arn],
    DescribeLoadBalancers: () => ({ LoadBalancers: [balancer] }),
    DescribeListeners: () => ({
      Listeners: [
        { ListenerArn: "arn:listener/80", Port: 80 },
        { ListenerArn: "arn:listener/443", Port: 443 },
      ],
    }),
    DescribeRules: () => ({ Rules: rules }),
    ...more,
  });
}

describe("x-elbv2 Lookup", () => {
  it("finds a load balancer by tags with the rules of the listeners that are named", async () => {
    const aws = account();
    const query = { loadbalancer: { Tags: { Name: "shared" } }, RoleArn: "arn:aws:iam::123456789012:role/read", Listeners: ["443"] };
    expect(await find(query, aws)).to.deep.equal({
      arn,
      kind: "application",
      dnsName: balancer.DNSName,
      hostedZoneId: "Z1",
      name: "shared",
      securityGroups: ["sg-1"],
      listeners: {
        80: { arn: "arn:listener/80", rules: {} },
        443: { arn: "arn:listener/443", rules: { 10: "path-pattern /v1/*" } },
      },
    });
    expect(aws.asked[0]).to.deep.equal({
      question: "arnsByTags",
      input: { type: "elasticloadbalancing:loadbalancer", tags: { Name: ["shared"] } },
      scope: { roleArn: query.RoleArn },
    });
    expect(aws.asked.filter(({ question }) => question === "DescribeRules").map(({ input }) => input)).to.deep.equal([
      { ListenerArn: "arn:listener/443" },
    ]);
  });

  it("records where it stands, and the ranges of its subnets where it has no security group", async () => {
    const network = {
      ...balancer,
      SecurityGroups: [],
      VpcId: "vpc-1",
      AvailabilityZones: [{ SubnetId: "subnet-2" }, { SubnetId: "subnet-1" }],
    };
    const aws = account({
      DescribeLoadBalancers: () => ({ LoadBalancers: [network] }),
      DescribeSubnets: () => ({ Subnets: [{ CidrBlock: "10.0.1.0/24" }, { CidrBlock: "10.0.0.0/24" }] }),
    });
    expect(await find({ loadbalancer: { Arn: arn } }, aws)).to.deep.include({
      vpcId: "vpc-1",
      subnetRanges: ["10.0.0.0/24", "10.0.1.0/24"],
    });
    expect(aws.asked.at(-1)?.input ?? aws.asked).to.deep.equal({ SubnetIds: ["subnet-2", "subnet-1"] });
  });

  it("finds one by its ARN without a search", async () => {
    const aws = account();
    expect(await find({ loadbalancer: { Arn: arn } }, aws)).to.have.property("name", "shared");
    expect(aws.asked.map(({ question }) => question)).to.deep.equal(["DescribeLoadBalancers", "DescribeListeners"]);
  });

  it("has no answer for none, and a problem for several and for a gateway", async () => {
    const query = { loadbalancer: { Tags: { Name: "shared" } } };
    expect(await find(query, account({ arnsByTags: () => [] }))).to.equal(undefined);
    expect(await find(query, account({ arnsByTags: () => ["arn:a", "arn:b"] }))).to.deep.equal({
      problem: "arn:a, arn:b all carry these tags",
    });
    const gateway = account({ DescribeLoadBalancers: () => ({ LoadBalancers: [{ ...balancer, Type: "gateway" }] }) });
    expect(await find(query, gateway)).to.deep.equal({ problem: `${arn} is of type gateway` });
  });
});
