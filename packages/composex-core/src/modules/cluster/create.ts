import { attribute, pseudo, Resource, ROOT_STACK, ref } from "../../cfn/index.ts";
import type { Cluster, RenderContext, Rendered } from "../../contract/render-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import { execLogging } from "./exec-logging.ts";
import type { CreatedCluster } from "./spec.ts";

/** The first task of a service on capacity that nobody takes back, four in five of the others on spare capacity. */
const DEFAULT_CAPACITY = {
  CapacityProviders: ["FARGATE", "FARGATE_SPOT"],
  DefaultCapacityProviderStrategy: [
    { CapacityProvider: "FARGATE_SPOT", Weight: 4 },
    { CapacityProvider: "FARGATE", Weight: 1, Base: 1 },
  ],
};

export function createCluster(spec: CreatedCluster, path: Path, context: RenderContext): Rendered<Cluster> {
  const properties = context.resolve(spec.properties, [...path, "Properties"]);
  const logging = execLogging(spec.execLogging, [...path, "MacroParameters"], context);
  const capacity = "CapacityProviders" in properties ? {} : DEFAULT_CAPACITY;
  const providers = (properties.CapacityProviders ?? DEFAULT_CAPACITY.CapacityProviders) as readonly unknown[];
  const strategy =
    properties.DefaultCapacityProviderStrategy ??
    ("CapacityProviders" in properties ? [] : DEFAULT_CAPACITY.DefaultCapacityProviderStrategy);
  const cluster = new Resource(
    ROOT_STACK,
    "EcsCluster",
    "AWS::ECS::Cluster",
    {
      ClusterName: pseudo("AWS::StackName"),
      ...capacity,
      ClusterSettings: [{ Name: "containerInsights", Value: "enabled" }],
      ...(logging.configuration && { Configuration: { ExecuteCommandConfiguration: logging.configuration } }),
      ...properties,
    },
    { path },
  );
  const handles: Cluster = {
    name: ref(cluster),
    arn: attribute(cluster, "Arn"),
    capacityProviders: providers.every((provider) => typeof provider === "string") ? providers : undefined,
    defaultProviders: providersOf(strategy),
    execStatements: "Configuration" in properties ? [] : logging.statements,
  };
  return {
    resources: [cluster, ...logging.resources],
    values: { ClusterName: ref(cluster), Arn: attribute(cluster, "Arn") },
    atRoot: ["ClusterName"],
    handles,
  };
}

function providersOf(strategy: unknown): readonly string[] {
  if (!Array.isArray(strategy)) return [];
  return strategy.flatMap((item) => (isRecord(item) && typeof item.CapacityProvider === "string" ? [item.CapacityProvider] : []));
}
