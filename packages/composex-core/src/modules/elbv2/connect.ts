import { attribute, sub } from "../../cfn/index.ts";
import type { Connection } from "../../contract/connection.ts";
import type { Link, ModelResource } from "../../contract/model.ts";
import type { Rendered } from "../../contract/render-context.ts";
import type { BalancedTarget } from "./links.ts";
import type { BalancerHandles } from "./render.ts";
import type { BalancerSpec } from "./spec.ts";

/** The target group of a container, which the load balancer reaches on the ports of traffic and health check. */
export function connect(
  { resource, use, path }: Link & { readonly resource: ModelResource<BalancerSpec> },
  rendered: Rendered,
): Connection {
  const { group, container, port } = (use as { readonly target: BalancedTarget }).target;
  const handles = rendered.handles as BalancerHandles;
  const targetGroup = handles.targetGroups.get(group);
  if (!targetGroup) return {};
  const { securityGroup: balancer } = handles;
  const protocols =
    group.protocol === "UDP" ? (["udp"] as const) : group.protocol === "TCP_UDP" ? (["tcp", "udp"] as const) : (["tcp"] as const);
  const open = [
    ...protocols.map((protocol) => ({ port, protocol })),
    ...(group.healthPort ? [{ port: group.healthPort, protocol: "tcp" } as const] : []),
  ];
  const title = `load balancer ${resource.logicalName}`;
  const label = sub("${Balancer}/${Group}", { Balancer: handles.fullName, Group: attribute(targetGroup, "TargetGroupFullName") });
  return {
    ...(balancer !== undefined && { reachedBy: open.map((one) => ({ ...one, id: `LB${resource.name}`, title, group: balancer, path })) }),
    loadBalancers: [
      { containerName: container, containerPort: port, targetGroup, ...(resource.spec.kind === "application" && { requestLabel: label }) },
    ],
    dependsOn: handles.forwarders.get(group) ?? [],
  };
}
