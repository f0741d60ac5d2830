import type { LookupProblem } from "../../contract/module.ts";
import { scopeOf } from "../../lookup/find-tagged.ts";
import { queryTags } from "../../lookup/query-tags.ts";
import type { LookupPort, LookupScope } from "../../ports/lookup.ts";
import { isRecord } from "../../shape/is-record.ts";
import { conditionsText } from "./conditions-text.ts";
import type { FoundBalancer, FoundListener, RuleCondition } from "./spec.ts";

interface BalancerAnswer {
  readonly LoadBalancerArn: string;
  readonly Type: string;
  readonly DNSName: string;
  readonly CanonicalHostedZoneId: string;
  readonly LoadBalancerName: string;
  readonly SecurityGroups?: readonly string[];
  readonly VpcId?: string;
  readonly AvailabilityZones?: readonly { readonly SubnetId?: string }[];
}

interface ListenerAnswer {
  readonly ListenerArn: string;
  readonly Port?: number;
}

interface RuleAnswer {
  readonly Priority: string;
  readonly Conditions?: readonly RuleCondition[];
}

/** Finds a load balancer by `loadbalancer: {Arn | Tags}`, with its listeners, and the rules of those that are named. */
export async function find(query: Readonly<Record<string, unknown>>, aws: LookupPort): Promise<FoundBalancer | LookupProblem | undefined> {
  const scope = scopeOf(query);
  const wanted = isRecord(query.loadbalancer) ? query.loadbalancer : {};
  let arn = wanted.Arn;
  if (typeof arn !== "string") {
    const [first, ...others] = await aws.arnsByTags("elasticloadbalancing:loadbalancer", queryTags(wanted.Tags), scope);
    if (first === undefined) return undefined;
    if (others.length > 0) return { problem: `${[first, ...others].join(", ")} all carry these tags` };
    arn = first;
  }
  const { LoadBalancers = [] } = (await aws.call("elbv2", "DescribeLoadBalancers", { LoadBalancerArns: [arn] }, scope)) as {
    readonly LoadBalancers?: readonly BalancerAnswer[];
  };
  const [balancer] = LoadBalancers;
  if (!balancer) return undefined;
  if (balancer.Type !== "application" && balancer.Type !== "network") return { problem: `${String(arn)} is of type ${balancer.Type}` };
  const { Listeners = [] } = (await aws.call("elbv2", "DescribeListeners", { LoadBalancerArn: arn }, scope)) as {
    readonly Listeners?: readonly ListenerAnswer[];
  };
  const ports = Array.isArray(query.Listeners) ? query.Listeners.map(String) : [];
  const listeners = Listeners.map(async ({ ListenerArn, Port }): Promise<readonly [string, FoundListener]> => {
    const rules = ports.includes(String(Port)) ? await rulesOf(ListenerArn, aws, scope) : {};
    return [String(Port), { arn: ListenerArn, rules }];
  });
  return {
    arn: balancer.LoadBalancerArn,
    kind: balancer.Type,
    dnsName: balancer.DNSName,
    hostedZoneId: balancer.CanonicalHostedZoneId,
    name: balancer.LoadBalancerName,
    securityGroups: balancer.SecurityGroups ?? [],
    ...(balancer.VpcId !== undefined && { vpcId: balancer.VpcId }),
    ...((balancer.SecurityGroups ?? []).length === 0 && { subnetRanges: await rangesOf(balancer, aws, scope) }),
    listeners: Object.fromEntries(await Promise.all(listeners)),
  };
}

/** Without a security group a load balancer comes to its targets from the addresses of its subnets. */
async function rangesOf({ AvailabilityZones = [] }: BalancerAnswer, aws: LookupPort, scope: LookupScope): Promise<readonly string[]> {
  const SubnetIds = AvailabilityZones.flatMap(({ SubnetId }) => SubnetId ?? []);
  if (SubnetIds.length === 0) return [];
  const { Subnets = [] } = (await aws.call("ec2", "DescribeSubnets", { SubnetIds }, scope)) as {
    readonly Subnets?: readonly { readonly CidrBlock: string }[];
  };
  return Subnets.map(({ CidrBlock }) => CidrBlock).sort();
}

async function rulesOf(ListenerArn: string, aws: LookupPort, scope: LookupScope): Promise<FoundListener["rules"]> {
  const { Rules = [] } = (await aws.call("elbv2", "DescribeRules", { ListenerArn }, scope)) as { readonly Rules?: readonly RuleAnswer[] };
  const withPriority = Rules.filter(({ Priority }) => Priority !== "default");
  return Object.fromEntries(withPriority.map(({ Priority, Conditions = [] }) => [Priority, conditionsText(Conditions)]));
}
