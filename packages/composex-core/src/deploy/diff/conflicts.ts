import type { ResourceData } from "../parse-template.ts";
import type { SecurityFinding } from "../plan.ts";
import { allTemplates } from "../template-tree.ts";
import type { EvaluatedStack, StackSide } from "./evaluate.ts";

/** One state of a stack, evaluated. */
export interface EvaluatedSide {
  readonly side: StackSide;
  readonly stacks: readonly EvaluatedStack[];
}

/**
 * What an update cannot pass, judged by the order of CloudFormation: everything new is made and everything changed is changed first, in an
 * order that nobody promises; what is gone or was replaced is deleted at the very end. So nothing new may take what something old still
 * holds. `replaced` are the ids of the resources that are made anew; the stacks of `after` were evaluated with them.
 */
export function conflicts(before: EvaluatedSide, after: EvaluatedSide, replaced: ReadonlySet<string>): readonly SecurityFinding[] {
  const old = holders(before);
  const holding = new Map<string, Holder[]>();
  for (const holder of old) for (const claim of holder.claims) holding.set(claim, [...(holding.get(claim) ?? []), holder]);
  const ranges = old.filter(({ claims }) => claims.some((claim) => RANGE.test(claim)));
  const found: SecurityFinding[] = [];
  for (const holder of holders(after)) {
    for (const claim of holder.claims) {
      const candidates = RANGE.test(claim)
        ? ranges.filter(({ claims }) => claims.some((held) => overlap(held, claim)))
        : (holding.get(claim) ?? []);
      for (const other of candidates) {
        if (other.id === holder.id && !replaced.has(other.id)) continue;
        found.push(
          finding(
            holder,
            `takes ${claim}, which ${other.id === holder.id ? "the one that it replaces" : other.id} holds until the update ends`,
          ),
        );
      }
    }
  }
  return [...found, ...sharedTargetGroups(before.stacks, after.stacks)];
}

function finding({ path, logicalId, type }: Pick<Holder, "path" | "logicalId" | "type">, message: string): SecurityFinding {
  return { risk: "conflict", path, logicalId, type, message, asked: true };
}

interface Holder {
  readonly id: string;
  readonly path: readonly string[];
  readonly logicalId: string;
  readonly type: string;
  /** What only one resource may have at a time. */
  readonly claims: readonly string[];
}

function holder(path: readonly string[], logicalId: string, type: string, claims: readonly string[]): Holder {
  return { id: [...path, logicalId].join("/"), path, logicalId, type, claims };
}

function holders({ side, stacks }: EvaluatedSide): readonly Holder[] {
  const resources = stacks.flatMap(({ path, resources }) =>
    Object.entries(resources).map(([logicalId, resource]) =>
      holder(path, logicalId, resource.Type, CLAIMS[resource.Type]?.(resource.Properties ?? {}) ?? namesOf(resource)),
    ),
  );
  const exported = [...allTemplates(side.templates)].flatMap(({ path, node }) =>
    Object.entries(node.template.Outputs ?? {}).flatMap(([name, output]) => {
      const { Export } = output as { readonly Export?: { readonly Name?: unknown } };
      return Export ? [holder(path, name, "Output", [`the export ${text(Export.Name)}`])] : [];
    }),
  );
  return [...resources, ...exported];
}

type Properties = Readonly<Record<string, unknown>>;

/** A value in a few words: a reference by what it refers to. Two texts are equal where the values are. */
function text(value: unknown): string {
  if (typeof value === "string") return value;
  const [reference] = Object.values(typeof value === "object" && value !== null ? value : {}) as unknown[];
  if (Array.isArray(reference) && reference.every((part) => typeof part === "string")) {
    const [id, attribute, ...more] = reference;
    return [id, ...(attribute === "Ref" ? [] : [attribute]), ...more].join(".");
  }
  return value === undefined ? "" : JSON.stringify(value);
}

const claim =
  (what: string, ...keys: readonly string[]) =>
  (properties: Properties): readonly string[] => [`${what} ${keys.map((key) => text(properties[key])).join(" ")}`];

/** Keys of which AWS takes each once; each from the error that its service answers. */
const CLAIMS: Readonly<Record<string, (properties: Properties) => readonly string[]>> = {
  // PriorityInUse
  "AWS::ElasticLoadBalancingV2::ListenerRule": claim("the priority", "ListenerArn", "Priority"),
  // DuplicateListener
  "AWS::ElasticLoadBalancingV2::Listener": claim("the port", "LoadBalancerArn", "Port"),
  // InvalidSubnet.Conflict
  "AWS::EC2::Subnet": claim("the range", "VpcId", "CidrBlock"),
  // Resource.AlreadyAssociated
  "AWS::EC2::NatGateway": ({ AllocationId }) => (AllocationId === undefined ? [] : [`the address ${text(AllocationId)}`]),
  "AWS::EC2::SubnetRouteTableAssociation": claim("the route table of", "SubnetId"),
  // RouteAlreadyExists
  "AWS::EC2::Route": claim("the route", "RouteTableId", "DestinationCidrBlock"),
  // InvalidPermission.Duplicate
  "AWS::EC2::SecurityGroupIngress": claim(
    "the rule",
    "GroupId",
    "IpProtocol",
    "FromPort",
    "ToPort",
    "CidrIp",
    "CidrIpv6",
    "SourceSecurityGroupId",
    "SourcePrefixListId",
  ),
  // ServiceAlreadyExists
  "AWS::ServiceDiscovery::Service": ({ NamespaceId, DnsConfig, Name }) => {
    return [`the name ${text(Name)} in ${text(NamespaceId ?? (DnsConfig as Properties | undefined)?.NamespaceId)}`];
  },
  // ConflictingDomainExists
  "AWS::ServiceDiscovery::PrivateDnsNamespace": claim("the namespace", "Vpc", "Name"),
  "AWS::Route53::RecordSet": claim("the record", "HostedZoneId", "HostedZoneName", "Name", "Type", "SetIdentifier"),
  // Made under one name in one role, the second overwrites the first, and is deleted with it.
  "AWS::IAM::Policy": ({ PolicyName, Roles }) => [Roles].flat().map((role) => `the policy ${text(PolicyName)} of ${text(role)}`),
  // Registering a target twice changes the first; deleting the first then ends both.
  "AWS::ApplicationAutoScaling::ScalableTarget": claim("the dimension", "ResourceId", "ScalableDimension"),
  "AWS::ApplicationAutoScaling::ScalingPolicy": ({ ScalingTargetId, PolicyName, TargetTrackingScalingPolicyConfiguration: tracking }) => [
    `the name ${text(PolicyName)} at ${text(ScalingTargetId)}`,
    ...(tracking === undefined
      ? []
      : [`the metric ${text((tracking as Properties).PredefinedMetricSpecification)} of ${text(ScalingTargetId)}`]),
  ],
  "AWS::S3::BucketPolicy": claim("the policy of", "Bucket"),
};

/** Physical names, where a type has one and the template gives it. */
const NAME_KEYS = [
  "AlarmName",
  "AliasName",
  "BucketName",
  "CacheClusterId",
  "ClusterName",
  "DBClusterIdentifier",
  "DBInstanceIdentifier",
  "FunctionName",
  "LogGroupName",
  "Name",
  "QueueName",
  "ReplicationGroupId",
  "RoleName",
  "TableName",
  "TopicName",
  "GroupName",
  "LoadBalancerName",
  "TargetGroupName",
  "RepositoryName",
  "ServiceName",
];

function namesOf({ Type, Properties = {} }: ResourceData): readonly string[] {
  return NAME_KEYS.flatMap((key) => (typeof Properties[key] === "string" ? [`the name ${Type} ${text(Properties[key])}`] : []));
}

const RANGE = /^(the range .* )(\d+\.\d+\.\d+\.\d+)\/(\d+)$/;

function overlap(held: string, taken: string): boolean {
  const [, of, first = "", size = ""] = RANGE.exec(held) ?? [];
  const [, other, second = "", otherSize = ""] = RANGE.exec(taken) ?? [];
  if (of === undefined || of !== other) return false;
  const shift = 32 - Math.min(Number(size), Number(otherSize));
  return Math.floor(address(first) / 2 ** shift) === Math.floor(address(second) / 2 ** shift);
}

function address(dotted: string): number {
  return dotted.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** TargetGroupAssociationLimit: a group that stays cannot be behind a second load balancer while it is behind the first. */
function sharedTargetGroups(before: readonly EvaluatedStack[], after: readonly EvaluatedStack[]): readonly SecurityFinding[] {
  const was = balancersOf(before);
  return [...balancersOf(after)].flatMap(([group, { balancers, user }]) => {
    const standing = was.get(group)?.balancers ?? new Set();
    const others = [...balancers].filter((balancer) => !standing.has(balancer));
    if (standing.size === 0 || others.length === 0) return [];
    return [finding(user, `puts ${group} behind ${others.join(", ")}, while it is behind ${[...standing].join(", ")}`)];
  });
}

interface Forwarding {
  readonly balancers: Set<string>;
  /** A listener or rule that forwards to it. */
  readonly user: Holder;
}

/** Target group → load balancers whose listeners and rules forward to it. */
function balancersOf(stacks: readonly EvaluatedStack[]): ReadonlyMap<string, Forwarding> {
  const all = stacks.flatMap(({ path, resources }) =>
    Object.entries(resources).map(([logicalId, resource]) => ({ resource, user: holder(path, logicalId, resource.Type, []) })),
  );
  const listeners = new Map<string, string>();
  for (const { user, resource } of all) {
    if (resource.Type === "AWS::ElasticLoadBalancingV2::Listener") listeners.set(user.id, text(resource.Properties?.LoadBalancerArn));
  }
  const result = new Map<string, Forwarding>();
  for (const { user, resource } of all) {
    const { DefaultActions, Actions = DefaultActions, ListenerArn } = resource.Properties ?? {};
    const balancer = listeners.get(user.id) ?? listeners.get(text(ListenerArn).split(".")[0] ?? "");
    if (balancer === undefined || !resource.Type.startsWith("AWS::ElasticLoadBalancingV2::Listener")) continue;
    for (const group of targetGroupsIn(Actions)) {
      const known = result.get(group) ?? { balancers: new Set(), user };
      known.balancers.add(balancer);
      result.set(group, known);
    }
  }
  return result;
}

function targetGroupsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(targetGroupsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "TargetGroupArn" ? [text(inner)] : targetGroupsIn(inner)));
}
