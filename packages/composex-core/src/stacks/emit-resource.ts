import type { RemovalPolicy, Resource, TemplateResource } from "../cfn/index.ts";
import type { Placement } from "./place.ts";
import { type Wiring, wiredValues } from "./wiring.ts";

/** A resource as its template says it, its properties with tags. Asks the wiring for every value, and for order where that is all it needs. */
export function emitResource(
  resource: Resource,
  properties: Readonly<Record<string, unknown>>,
  placement: Placement,
  wiring: Wiring,
): TemplateResource {
  const { dependsOn = [], deletionPolicy, updateReplacePolicy, metadata } = resource.options;
  const title = wiring.homeOf(resource);
  const own = wiring.resolve(properties, title) as Readonly<Record<string, unknown>>;
  const first = dependsOn.filter((other) => {
    if (placement.stackOf.get(other) === title) return true;
    wiring.order(other, resource);
    return false;
  });
  const local = first.length > 0 ? afterOnly(first, resource) : [];
  const replacement = updateReplacePolicy ?? onReplacement(deletionPolicy);
  return {
    Type: resource.type,
    ...(local.length > 0 && { DependsOn: local }),
    ...(deletionPolicy && { DeletionPolicy: deletionPolicy }),
    ...(replacement && { UpdateReplacePolicy: replacement }),
    ...(metadata && { Metadata: metadata }),
    ...(Object.keys(own).length > 0 && { Properties: own }),
  };
}

/** Logical ids of the resources that come first although nothing is taken from them: a value taken orders by itself. */
function afterOnly(first: readonly Resource[], resource: Resource): string[] {
  const taken = new Set(wiredValues(resource.properties).map((value) => ("resource" in value ? value.resource : undefined)));
  return [...new Set(first.filter((other) => !taken.has(other)).map(({ logicalId }) => logicalId))].sort();
}

/** A replaced resource was created long ago: `RetainExceptOnCreate` has no counterpart. */
function onReplacement(policy: RemovalPolicy | undefined): RemovalPolicy | undefined {
  return policy === "RetainExceptOnCreate" ? "Retain" : policy;
}
