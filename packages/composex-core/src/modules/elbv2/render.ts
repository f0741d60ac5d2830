import { attribute, logicalId, Resource, type ResourceProperties, ref, type Value } from "../../cfn/index.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { RenderContext, Rendered } from "../../contract/render-context.ts";
import { checkRuleCount } from "./limits.ts";
import { renderListener } from "./listeners.ts";
import { balancerSecurityGroup } from "./security-group.ts";
import type { BalancerSpec, FoundBalancer, TargetGroupSpec } from "./spec.ts";
import { balancerSubnets } from "./subnets.ts";

const ELBV2_STACK = "elbv2";

export interface BalancerHandles {
  readonly targetGroups: ReadonlyMap<TargetGroupSpec, Resource<"AWS::ElasticLoadBalancingV2::TargetGroup">>;
  /** Listeners and rules that send traffic to a target group. */
  readonly forwarders: ReadonlyMap<TargetGroupSpec, readonly Resource[]>;
  readonly securityGroup: Value<string> | undefined;
  /** `app/<name>/<id>`, as metrics name it. */
  readonly fullName: Value<string>;
}

export function render(resource: ModelResource<BalancerSpec>, found: FoundBalancer | undefined, context: RenderContext): Rendered {
  const { spec } = resource;
  const resources: Resource[] = [];
  const balancer = found ? existing(found) : create(resource, resources, context);
  const targetGroups = new Map(spec.groups.map((group) => [group, targetGroup(group, resource, context)]));
  const forwarders = new Map<TargetGroupSpec, Resource[]>();
  const parent = { stack: ELBV2_STACK, name: resource.name, arn: balancer.arn, targetGroups, existing: found?.listeners ?? {} };
  for (const listener of spec.listeners) {
    const rendered = renderListener(listener, parent, context);
    resources.push(...rendered.resources);
    for (const [group, forwarder] of rendered.forwarders) forwarders.set(group, [...(forwarders.get(group) ?? []), forwarder]);
  }
  checkRuleCount(spec, found, context);
  for (const [group, target] of targetGroups) {
    if (forwarders.has(group)) resources.push(target);
    else if (!spec.hasRefusedTargets) {
      const { project } = context.model;
      context.report.error("TARGET_UNKNOWN", project.locateKey(group.path), `no listener sends requests to "${group.name}"`, {
        hint: "name it in the Targets of a listener, or drop it",
      });
    }
  }
  const { securityGroup, fullName } = balancer;
  const handles: BalancerHandles = { targetGroups, forwarders, securityGroup, fullName };
  return { resources, values: balancer.values, ...(!found && { atRoot: ["DNSName"] }), handles };
}

interface Balancer {
  readonly arn: Value<string>;
  readonly securityGroup: Value<string> | undefined;
  readonly fullName: Value<string>;
  readonly values: Readonly<Record<string, Value<string>>>;
}

function create(resource: ModelResource<BalancerSpec>, resources: Resource[], context: RenderContext): Balancer {
  const { spec, path, logicalName } = resource;
  const group = balancerSecurityGroup(resource, context);
  const subnets = balancerSubnets(resource, context);
  resources.push(...group.resources, ...subnets.resources);
  const attributes = Object.entries(spec.attributes).map(([Key, Value]) => ({ Key, Value }));
  const properties: ResourceProperties["AWS::ElasticLoadBalancingV2::LoadBalancer"] = {
    ...context.resolve(spec.properties, [...path, "Properties"]),
    Type: spec.kind,
    Scheme: spec.internetFacing ? "internet-facing" : "internal",
    ...subnets.properties,
    SecurityGroups: [group.id],
    ...(attributes.length > 0 && { LoadBalancerAttributes: attributes }),
    Tags: [
      { Key: "Name", Value: resource.name },
      ...((spec.properties.Tags ?? []) as readonly { readonly Key: string; readonly Value: string }[]),
    ],
  };
  const balancer = new Resource(ELBV2_STACK, logicalName, "AWS::ElasticLoadBalancingV2::LoadBalancer", properties, { path });
  resources.push(balancer);
  const values = {
    DNSName: attribute(balancer, "DNSName"),
    LoadBalancerArn: ref(balancer),
    CanonicalHostedZoneID: attribute(balancer, "CanonicalHostedZoneID"),
    LoadBalancerName: attribute(balancer, "LoadBalancerName"),
    LoadBalancerFullName: attribute(balancer, "LoadBalancerFullName"),
    SecurityGroupId: group.id,
  };
  return { arn: ref(balancer), securityGroup: group.id, fullName: values.LoadBalancerFullName, values };
}

function existing({ arn, dnsName, hostedZoneId, name, securityGroups }: FoundBalancer): Balancer {
  const fullName = arn.slice(arn.indexOf("loadbalancer/") + "loadbalancer/".length);
  const securityGroup = securityGroups[0];
  const values = {
    DNSName: dnsName,
    LoadBalancerArn: arn,
    CanonicalHostedZoneID: hostedZoneId,
    LoadBalancerName: name,
    LoadBalancerFullName: fullName,
    ...(securityGroup !== undefined && { SecurityGroupId: securityGroup }),
  };
  return { arn, securityGroup, fullName, values };
}

function targetGroup(
  group: TargetGroupSpec,
  { name, spec }: ModelResource<BalancerSpec>,
  context: RenderContext,
): Resource<"AWS::ElasticLoadBalancingV2::TargetGroup"> {
  return new Resource(
    ELBV2_STACK,
    // Another scheme makes another load balancer, and a group is behind one at a time: it is another group then, too.
    logicalId("Tgt", name, ...group.idParts, spec.internetFacing ? "" : "Internal"),
    "AWS::ElasticLoadBalancingV2::TargetGroup",
    {
      Port: group.port,
      Protocol: group.protocol,
      ...(group.protocolVersion !== undefined && { ProtocolVersion: group.protocolVersion }),
      TargetType: "ip",
      VpcId: context.network.vpcId,
      ...group.healthCheck,
      TargetGroupAttributes: Object.entries(group.attributes).map(([Key, Value]) => ({ Key, Value })),
      ...(Array.isArray(group.tags) && { Tags: group.tags as readonly { readonly Key: string; readonly Value: string }[] }),
    },
    { path: group.path },
  );
}
