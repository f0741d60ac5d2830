import { attribute, logicalId, Resource, type ResourceProperties, sub } from "../../cfn/index.ts";
import type { Connection } from "../../contract/connection.ts";
import type { Link, ModelResource } from "../../contract/model.ts";
import type { RenderContext, Rendered } from "../../contract/render-context.ts";
import type { BalancedTarget } from "./links.ts";
import type { BalancerHandles } from "./render.ts";
import type { BalancerSpec } from "./spec.ts";

/** The target group of a container, and leave for the load balancer to reach it on the ports of traffic and health check. */
export function connect(
  { family, resource, use, path }: Link & { readonly resource: ModelResource<BalancerSpec> },
  rendered: Rendered,
  context: RenderContext,
): Connection {
  const { group, container, port } = (use as { readonly target: BalancedTarget }).target;
  const handles = rendered.handles as BalancerHandles;
  const targetGroup = handles.targetGroups.get(group);
  if (!targetGroup) return {};
  const { securityGroup } = handles;
  const protocols = group.protocol === "UDP" ? ["udp"] : group.protocol === "TCP_UDP" ? ["tcp", "udp"] : ["tcp"];
  const open = [
    ...protocols.map((protocol) => [port, protocol] as const),
    ...(group.healthPort ? [[group.healthPort, "tcp"] as const] : []),
  ];
  const rules =
    securityGroup === undefined
      ? []
      : open.map(([number, protocol]) => {
          const properties: ResourceProperties["AWS::EC2::SecurityGroupIngress"] = {
            GroupId: attribute(context.securityGroup(family), "GroupId"),
            IpProtocol: protocol,
            FromPort: number,
            ToPort: number,
            SourceSecurityGroupId: securityGroup,
            Description: `From load balancer ${resource.logicalName}`,
          };
          const suffix = protocol === "udp" ? "Udp" : "";
          const id = logicalId("FromLB", resource.name, "To", family.name, `On${number}${suffix}`);
          return new Resource(family.logicalName, id, "AWS::EC2::SecurityGroupIngress", properties, { path });
        });
  const leave: readonly Resource[] = rules.map((rule) => handles.leave.get(rule.logicalId) ?? rule);
  for (const rule of leave) handles.leave.set(rule.logicalId, rule);
  const label = sub("${Balancer}/${Group}", { Balancer: handles.fullName, Group: attribute(targetGroup, "TargetGroupFullName") });
  return {
    resources: rules.filter((rule) => leave.includes(rule)),
    loadBalancers: [
      { containerName: container, containerPort: port, targetGroup, ...(resource.spec.kind === "application" && { requestLabel: label }) },
    ],
    dependsOn: [...leave, ...(handles.forwarders.get(group) ?? [])],
  };
}
