import { attribute, logicalId, Resource, type Value } from "../../cfn/index.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { ingressRules } from "../../network/ingress.ts";
import { resourceSecurityGroup } from "../../network/placement.ts";
import { transportsOf } from "./members.ts";
import { type BalancerSpec, ELBV2_STACK } from "./spec.ts";

export interface BalancerSecurityGroup {
  readonly id: Value<string>;
  readonly resources: readonly Resource[];
}

/**
 * The security group of a load balancer with the rules of its `Ingress`. Without one nobody may reach it, but for the VPC an internal
 * network load balancer.
 */
export function balancerSecurityGroup(resource: ModelResource<BalancerSpec>, context: RenderContext): BalancerSecurityGroup {
  const { spec, name, path } = resource;
  const { network, report, model } = context;
  const group = resourceSecurityGroup(resource, `Load balancer ${name}`, context);
  const id = attribute(group, "GroupId");
  const declared = spec.listeners.flatMap(({ port, protocol }) =>
    transportsOf(protocol).map((kind) => ({ port, protocol: kind, container: name, published: undefined })),
  );
  if (spec.ingress) {
    const target = {
      name,
      groupId: id,
      stack: ELBV2_STACK,
      servicesStack: ELBV2_STACK,
      idPrefix: logicalId(name),
      declared,
      path,
      splitKey: undefined,
      family: undefined,
    };
    return { id, resources: [group, ...ingressRules([spec.ingress], target, context)] };
  }
  const ranges = spec.kind === "network" && !spec.internetFacing ? network.cidrs : undefined;
  if (!ranges) {
    const [source, more] = spec.internetFacing
      ? ["0.0.0.0/0, Name: internet", ""]
      : ["10.0.0.0/8, Name: inside", ", with the range of its clients"];
    report.warning("BALANCER_CLOSED", model.project.locateKey(path), `nobody may reach ${name}: it has no Ingress`, {
      hint: `add MacroParameters.Ingress.ExtSources: [{IPv4: ${source}}]${more}`,
    });
    return { id, resources: [group] };
  }
  const rules = declared.map(
    ({ port, protocol }) =>
      new Resource(
        ELBV2_STACK,
        logicalId(name, "FromVpcTo", `${port}${protocol}`),
        "AWS::EC2::SecurityGroupIngress",
        {
          GroupId: id,
          IpProtocol: protocol,
          FromPort: port,
          ToPort: port,
          CidrIp: ranges[0] as Value<string>,
          Description: "From the VPC",
        },
        { path },
      ),
  );
  return { id, resources: [group, ...rules] };
}
