import { attribute, Resource, ROOT_STACK, ref } from "../../cfn/index.ts";
import type { Cluster } from "../../render/context.ts";
import type { ResourceModule } from "../contract.ts";

/** The ECS cluster of the services. */
export const cluster: ResourceModule<object> = {
  key: "x-cluster",
  summary: "The ECS cluster: created with its capacity providers, or an existing one.",
  shape: "object",
  implied: true,
  schema: { type: "object" },
  returnValues: ["ClusterName", "Arn"],
  access: {},
  parse: () => ({}),
  render: () => {
    const resource = new Resource(ROOT_STACK, "EcsCluster", "AWS::ECS::Cluster", {});
    const handles: Cluster = { name: ref(resource), arn: attribute(resource, "Arn") };
    return { resources: [resource], values: { ClusterName: ref(resource), Arn: attribute(resource, "Arn") }, handles };
  },
};
