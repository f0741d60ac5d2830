import { attribute, ParameterValue, type PropertiesOf, type Resource, ref, type Value } from "../../cfn/index.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { Adopted, Making, NewResource } from "../../contract/module.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { type Behind, behind } from "./behind.ts";
import { balancerSecurityGroup } from "./security-group.ts";
import type { BalancerSpec, FoundBalancer, Tags } from "./spec.ts";
import { balancerSubnets } from "./subnets.ts";

const TYPE = "AWS::ElasticLoadBalancingV2::LoadBalancer";

export interface BalancerHandles extends Behind {
  readonly securityGroup: Value<string> | undefined;
  /** Of a load balancer that was found without a security group. */
  readonly subnetRanges?: readonly string[];
  /** `app/<name>/<id>`, as metrics name it. */
  readonly fullName: Value<string>;
}

/** A load balancer in its subnets, with its security group, and what stands behind it. */
export function makeBalancer(
  resource: NewResource<BalancerSpec, typeof TYPE>,
  context: RenderContext,
): Making<typeof TYPE, BalancerHandles> {
  const { spec, name, resolved } = resource;
  const group = balancerSecurityGroup(resource, context);
  const subnets = balancerSubnets(resource, context);
  const { LoadBalancerAttributes: own = [], Tags: tags = [], ...rest } = resolved;
  const attributes = new Map(Object.entries(spec.attributes));
  for (const { Key, Value } of own as Tags) attributes.set(Key, Value);
  const properties: PropertiesOf<typeof TYPE> = {
    ...rest,
    Type: spec.kind,
    Scheme: spec.internetFacing ? "internet-facing" : "internal",
    ...subnets.properties,
    SecurityGroups: [group.id],
    ...(attributes.size > 0 && { LoadBalancerAttributes: [...attributes].map(([Key, Value]) => ({ Key, Value })) }),
    Tags: [{ Key: "Name", Value: name }, ...(tags as Tags)],
  };
  return {
    properties,
    beside: (main: Resource<typeof TYPE>) => {
      const handles = {
        ...behind(resource, ref(main), undefined, context),
        securityGroup: group.id,
        fullName: attribute(main, "LoadBalancerFullName"),
      };
      return { resources: [...group.resources, ...subnets.resources, ...handles.resources], handles };
    },
  };
}

/** Rules and target groups at a load balancer that is there. */
export function adoptBalancer(
  found: FoundBalancer,
  resource: ModelResource<BalancerSpec>,
  context: RenderContext,
): Adopted<BalancerHandles> {
  const { arn, dnsName, hostedZoneId, name, securityGroups } = found;
  const fullName = arn.slice(arn.indexOf("loadbalancer/") + "loadbalancer/".length);
  const securityGroup = securityGroups[0];
  checkFound(found, resource, context);
  const { subnetRanges } = found;
  const handles = { ...behind(resource, arn, found, context), securityGroup, fullName, ...(subnetRanges && { subnetRanges }) };
  const values = {
    DNSName: dnsName,
    LoadBalancerArn: arn,
    CanonicalHostedZoneID: hostedZoneId,
    LoadBalancerName: name,
    LoadBalancerFullName: fullName,
    ...(securityGroup !== undefined && { SecurityGroupId: securityGroup }),
  };
  return { resources: handles.resources, values, handles };
}

/** A load balancer sends to targets of its own VPC, and what its type sends. */
function checkFound({ name, kind, vpcId }: FoundBalancer, { spec, path }: ModelResource<BalancerSpec>, context: RenderContext): void {
  if (spec.groups.length === 0) return;
  const { network, model, report } = context;
  const where = model.project.locateKey([...path, "Lookup"]);
  if (kind !== spec.kind) {
    const protocols = [...new Set(spec.groups.map(({ protocol }) => protocol))].join(", ");
    report.error("BALANCER_KIND", where, `${name} is of type ${kind}, and does not send ${protocols}`);
  }
  const known = network.vpcId instanceof ParameterValue ? network.vpcId.value : undefined;
  const elsewhere = network.created || (vpcId !== undefined && known !== undefined && known !== vpcId);
  if (!elsewhere) return;
  const stands = vpcId === undefined ? "another VPC" : `the VPC ${vpcId}`;
  report.error(
    "BALANCER_FOREIGN",
    where,
    `${name} stands in ${stands}, and its targets in ${network.created ? "the one that this project creates" : String(known)}`,
    {
      hint: `take the same VPC: x-vpc: {Use: {VpcId: ${vpcId ?? "…"}, …}}, or its Lookup`,
    },
  );
}
