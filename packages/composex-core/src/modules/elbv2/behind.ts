import { logicalId, Resource, type Value } from "../../cfn/index.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { checkRuleCount } from "./limits.ts";
import { renderListener } from "./listeners.ts";
import { type BalancerSpec, ELBV2_STACK, type FoundBalancer, type TargetGroupSpec } from "./spec.ts";

/** What stands behind a load balancer, created or found. */
export interface Behind {
  readonly resources: readonly Resource[];
  readonly targetGroups: ReadonlyMap<TargetGroupSpec, Resource<"AWS::ElasticLoadBalancingV2::TargetGroup">>;
  /** Listeners and rules that send traffic to a target group. */
  readonly forwarders: ReadonlyMap<TargetGroupSpec, readonly Resource[]>;
}

/** Target groups, listeners and rules. */
export function behind(
  resource: ModelResource<BalancerSpec>,
  arn: Value<string>,
  found: FoundBalancer | undefined,
  context: RenderContext,
): Behind {
  const { spec, name } = resource;
  const resources: Resource[] = [];
  const targetGroups = new Map(spec.groups.map((group) => [group, targetGroup(group, resource, context)]));
  const forwarders = new Map<TargetGroupSpec, Resource[]>();
  const parent = { stack: ELBV2_STACK, name, arn, targetGroups, existing: found?.listeners ?? {} };
  for (const listener of spec.listeners) {
    const rendered = renderListener(listener, parent, context);
    resources.push(...rendered.resources);
    for (const [group, forwarder] of rendered.forwarders) forwarders.set(group, [...(forwarders.get(group) ?? []), forwarder]);
  }
  checkRuleCount(resource, found, context);
  for (const [group, target] of targetGroups) {
    if (forwarders.has(group)) resources.push(target);
    else if (!spec.hasRefusedTargets) {
      const { project } = context.model;
      context.report.error("TARGET_UNKNOWN", project.locateKey(group.path), `no listener sends requests to "${group.name}"`, {
        hint: "name it in the Targets of a listener, or drop it",
      });
    }
  }
  return { resources, targetGroups, forwarders };
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
      ...(group.tags && { Tags: group.tags }),
    },
    { path: group.path },
  );
}
