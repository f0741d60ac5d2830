import { attribute, sub } from "../../cfn/index.ts";
import type { Connection } from "../../contract/connection.ts";
import type { UseOfResource } from "../../contract/module.ts";
import type { BalancerHandles } from "./balancer.ts";
import { transportsOf } from "./members.ts";
import type { BalancerSpec } from "./spec.ts";

/** The target group of a container, which the load balancer reaches on the ports of traffic and health check. */
export function connect({ resource, services, handles, path }: UseOfResource<BalancerSpec, object, BalancerHandles>): Connection {
  const { spec, name, logicalName } = resource;
  const group = spec.groups.find(({ members }) => members.some((member) => member.path === path));
  const member = group?.members.find((one) => one.path === path);
  const [container] = services;
  const targetGroup = group && handles?.targetGroups.get(group);
  if (!handles || !member || !targetGroup || container === undefined) return {};
  const { port } = member;
  const open = [
    ...transportsOf(group.protocol).map((protocol) => ({ port, protocol })),
    ...(group.healthPort ? [{ port: group.healthPort, protocol: "tcp" } as const] : []),
  ];
  const { securityGroup, fullName, forwarders } = handles;
  const common = { id: `LB${name}`, title: `load balancer ${logicalName}`, path };
  const label = sub("${Balancer}/${Group}", { Balancer: fullName, Group: attribute(targetGroup, "TargetGroupFullName") });
  return {
    ...(securityGroup !== undefined && { reachedBy: open.map((one) => ({ ...one, ...common, group: securityGroup })) }),
    loadBalancers: [
      { containerName: container, containerPort: port, targetGroup, ...(spec.kind === "application" && { requestLabel: label }) },
    ],
    dependsOn: forwarders.get(group) ?? [],
  };
}
