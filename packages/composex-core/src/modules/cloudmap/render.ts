import { attribute, logicalId, Resource, sub, type Value } from "../../cfn/index.ts";
import { rootStackName } from "../../cfn/rendered-project.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { RenderContext, Rendered } from "../../contract/render-context.ts";
import type { FoundNamespace, NamespaceSpec } from "./spec.ts";

export const CLOUDMAP_STACK = "cloudmap";

export interface NamespaceHandles {
  readonly namespaceId: Value<string>;
}

export function render(resource: ModelResource<NamespaceSpec>, found: FoundNamespace | undefined, context: RenderContext): Rendered {
  const { spec, path } = resource;
  if (found) {
    if (context.network.created) {
      context.report.error(
        "NAMESPACE_FOREIGN",
        context.model.project.locateKey([...path, "Lookup"]),
        `${found.name} answers in the VPC it was made for, not in the one that this project creates`,
        { hint: "look the VPC up as well, or create the namespace: drop its Lookup" },
      );
    }
    const values = { ZoneName: found.name, Id: found.id, Arn: found.arn, HostedZoneId: found.hostedZoneId };
    return { resources: [], values, handles: { namespaceId: found.id } satisfies NamespaceHandles };
  }
  if (spec.id !== undefined) {
    const Arn = sub(`arn:\${AWS::Partition}:servicediscovery:\${AWS::Region}:\${AWS::AccountId}:namespace/${spec.id}`);
    return {
      resources: [],
      values: { ZoneName: spec.name, Id: spec.id, Arn },
      handles: { namespaceId: spec.id } satisfies NamespaceHandles,
    };
  }
  const name = spec.belowStackName ? sub(`\${Stack}.${spec.name}`, { Stack: rootStackName }) : spec.name;
  const own = context.resolve(spec.properties, [...path, "Properties"]);
  const namespace = new Resource(
    CLOUDMAP_STACK,
    logicalId("Namespace", spec.name),
    "AWS::ServiceDiscovery::PrivateDnsNamespace",
    { Description: sub("Services of ${Stack}", { Stack: rootStackName }), ...own, Name: name, Vpc: context.network.vpcId },
    { path },
  );
  const values = {
    ZoneName: name,
    Id: attribute(namespace, "Id"),
    Arn: attribute(namespace, "Arn"),
    HostedZoneId: attribute(namespace, "HostedZoneId"),
  };
  return { resources: [namespace], values, handles: { namespaceId: attribute(namespace, "Id") } satisfies NamespaceHandles };
}
