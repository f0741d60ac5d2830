import { expect } from "chai";
import type { TemplateNode } from "../template-tree.ts";
import { makePlan } from "./make-plan.ts";

type Resources = Readonly<Record<string, { readonly Type: string; readonly Properties?: object }>>;

const node = (Resources: Resources, children: Readonly<Record<string, Resources>> = {}, Outputs?: object): TemplateNode => ({
  template: {
    Resources: { ...Resources, ...Object.fromEntries(Object.keys(children).map((id) => [id, { Type: "AWS::CloudFormation::Stack" }])) },
    ...(Outputs && { Outputs }),
  } as TemplateNode["template"],
  children: Object.fromEntries(Object.entries(children).map(([id, resources]) => [id, node(resources)])),
});

async function conflictsOf(before: TemplateNode, after: TemplateNode): Promise<readonly string[]> {
  const side = (templates: TemplateNode) => ({ templates, parameters: {}, tags: {} });
  const { security } = await makePlan("demo", side(before), side(after));
  return security.flatMap(({ risk, logicalId, message }) => (risk === "conflict" ? [`${logicalId} ${message}`] : []));
}

const rule = (Priority: number) => ({
  Type: "AWS::ElasticLoadBalancingV2::ListenerRule",
  Properties: { ListenerArn: "arn:listener", Priority, Conditions: [], Actions: [] },
});
const subnet = (CidrBlock: string) => ({ Type: "AWS::EC2::Subnet", Properties: { VpcId: "vpc-1", CidrBlock } });
const queue = (QueueName: string) => ({ Type: "AWS::SQS::Queue", Properties: { QueueName } });
const discovery = (Name: string) => ({ Type: "AWS::ServiceDiscovery::Service", Properties: { Name, DnsConfig: { NamespaceId: "ns-1" } } });
const balancer = (Scheme: string) => ({ Type: "AWS::ElasticLoadBalancingV2::LoadBalancer", Properties: { Scheme } });
const listener = {
  Type: "AWS::ElasticLoadBalancingV2::Listener",
  Properties: { LoadBalancerArn: { Ref: "Edge" }, Port: 80, DefaultActions: [{ Type: "forward", TargetGroupArn: { Ref: "Web" } }] },
};
const group = { Type: "AWS::ElasticLoadBalancingV2::TargetGroup", Properties: { Port: 80, VpcId: "vpc-1" } };
const inline = { Type: "AWS::IAM::Policy", Properties: { PolicyName: "Access", Roles: ["web"], PolicyDocument: { Statement: [] } } };

describe("what an update cannot pass", () => {
  const cases: readonly (readonly [string, TemplateNode, TemplateNode, readonly string[]])[] = [
    [
      "a rule that takes the priority of one that goes",
      node({ A: rule(7), B: rule(8) }),
      node({ B: rule(7) }),
      ["B takes the priority arn:listener 7, which A holds until the update ends"],
    ],
    [
      "two rules that change places",
      node({ A: rule(7), B: rule(8) }),
      node({ A: rule(8), B: rule(7) }),
      [
        "A takes the priority arn:listener 8, which B holds until the update ends",
        "B takes the priority arn:listener 7, which A holds until the update ends",
      ],
    ],
    ["a rule that takes a free priority", node({ A: rule(7) }), node({ A: rule(9), B: rule(8) }), []],
    [
      "a subnet over a range that is still there",
      node({ A: subnet("10.0.0.0/18") }),
      node({ A: subnet("10.0.0.0/19"), B: subnet("10.0.32.0/19") }),
      [
        "A takes the range vpc-1 10.0.0.0/19, which the one that it replaces holds until the update ends",
        "B takes the range vpc-1 10.0.32.0/19, which A holds until the update ends",
      ],
    ],
    ["a subnet beside the others", node({ A: subnet("10.0.0.0/18") }), node({ A: subnet("10.0.0.0/18"), B: subnet("10.0.64.0/18") }), []],
    [
      "a subnet that takes over what another leaves",
      node({ A: subnet("10.0.0.0/18") }),
      node({ B: subnet("10.0.0.0/18") }),
      ["B takes the range vpc-1 10.0.0.0/18, which A holds until the update ends"],
    ],
    [
      "a name that moves to another nested stack",
      node({}, { sqs: { Jobs: queue("jobs") }, sqs2: {} }),
      node({}, { sqs: {}, sqs2: { Jobs: queue("jobs") } }),
      ["Jobs takes the name AWS::SQS::Queue jobs, which sqs/Jobs holds until the update ends"],
    ],
    [
      "a host name under another logical id",
      node({ Web: discovery("clock") }),
      node({ Api: discovery("clock") }),
      ["Api takes the name clock in ns-1, which Web holds until the update ends"],
    ],
    [
      "a target group whose load balancer is replaced",
      node({ Edge: balancer("internal"), Listener: listener, Web: group }),
      node({ Edge: balancer("internet-facing"), Listener: listener, Web: group }),
      ["Listener puts Web behind Edge.new, while it is behind Edge"],
    ],
    [
      "an inline policy that is renamed in the template only",
      node({ A: inline }),
      node({ B: inline }),
      ["B takes the policy Access of web, which A holds until the update ends"],
    ],
    [
      "an export that another output takes over",
      node({ A: queue("a") }, {}, { One: { Value: "1", Export: { Name: "shop-x" } } }),
      node({ A: queue("a") }, {}, { Two: { Value: "1", Export: { Name: "shop-x" } } }),
      ["Two takes the export shop-x, which One holds until the update ends"],
    ],
  ];
  for (const [what, before, after, expected] of cases) {
    it(`${expected.length > 0 ? "is" : "is not"} ${what}`, async () => expect(await conflictsOf(before, after)).to.deep.equal(expected));
  }
});
