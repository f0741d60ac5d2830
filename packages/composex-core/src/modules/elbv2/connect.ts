import { attribute, sub } from "../../cfn/index.ts";
import type { Connection, ReachFrom } from "../../contract/connection.ts";
import type { UseOfResource } from "../../contract/module.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import type { BalancerHandles } from "./balancer.ts";
import { transportsOf } from "./members.ts";
import type { BalancerSpec, TargetGroupSpec } from "./spec.ts";

/** The target group of a container, which the load balancer reaches on the ports of traffic and health check. */
export function connect(
  { resource, services, handles, path }: UseOfResource<BalancerSpec, object, BalancerHandles>,
  context: RenderContext,
): Connection {
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
  const { fullName, forwarders } = handles;
  const common = { id: `LB${name}`, title: `load balancer ${logicalName}`, path };
  const label = sub("${Balancer}/${Group}", { Balancer: fullName, Group: attribute(targetGroup, "TargetGroupFullName") });
  const reachedBy = sources(handles).flatMap(({ group: source, suffix }) =>
    open.map((one) => ({ ...one, ...common, id: `${common.id}${suffix}`, group: source })),
  );
  if (handles.securityGroup === undefined) reportClients(group, reachedBy.length > 0, context, path);
  return {
    ...(reachedBy.length > 0 && { reachedBy }),
    loadBalancers: [
      { containerName: container, containerPort: port, targetGroup, ...(spec.kind === "application" && { requestLabel: label }) },
    ],
    dependsOn: forwarders.get(group) ?? [],
  };
}

function sources({
  securityGroup,
  subnetRanges = [],
}: BalancerHandles): readonly { readonly group: ReachFrom["group"]; readonly suffix: string }[] {
  if (securityGroup !== undefined) return [{ group: securityGroup, suffix: "" }];
  return subnetRanges.map((range) => ({ group: { range }, suffix: range.replace(/[^0-9]/g, "") }));
}

/** Target groups of UDP keep the addresses of their clients, others when told so; Network Load Balancer guide, "Client IP preservation". */
function reportClients({ protocol, attributes }: TargetGroupSpec, hasRules: boolean, { model, report }: RenderContext, path: Path): void {
  const keepsClients = protocol.includes("UDP") || attributes["preserve_client_ip.enabled"] === "true";
  if (hasRules && !keepsClients) return;
  const message = keepsClients
    ? "the load balancer has no security group and keeps its clients' addresses: they need rules of their own"
    : "the load balancer has no security group, and where it stands is not recorded: it does not reach the tasks";
  report.warning("BALANCER_CLIENTS", model.project.locateKey(path), message, {
    hint: keepsClients ? "name the clients in x-network.Ingress.ExtSources of the service" : "run composex lookup again",
  });
}
