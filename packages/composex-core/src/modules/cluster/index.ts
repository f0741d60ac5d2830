import type { ModelResource } from "../../contract/model.ts";
import type { ClusterModule } from "../../contract/module.ts";
import type { Cluster, RenderContext, Rendered } from "../../contract/render-context.ts";
import type { ValueOf } from "../../shape/index.ts";
import { createCluster } from "./create.ts";
import { find, foundCluster } from "./find.ts";
import { givenCluster } from "./outside.ts";
import { read } from "./read.ts";
import { shape } from "./shape.ts";
import type { ClusterSpec, FoundCluster } from "./spec.ts";

export type { FoundCluster } from "./spec.ts";

/** The ECS cluster of the services. */
export const cluster: ClusterModule<ValueOf<typeof shape>, ClusterSpec, FoundCluster> = {
  key: "x-cluster",
  summary: "The ECS cluster: created with its capacity providers, or an existing one.",
  kind: "cluster",
  shape,
  type: "AWS::ECS::Cluster",
  defaultValue: "ClusterName",
  returnValues: { ClusterName: { text: "Name of the cluster." }, Arn: { text: "ARN of the cluster." } },
  access: {},
  read,
  query: (spec) => (spec.kind === "found" ? spec.query : undefined),
  find,
  found: foundCluster,
  render,
};

function render({ spec, path }: ModelResource<ClusterSpec>, found: FoundCluster | undefined, context: RenderContext): Rendered<Cluster> {
  if (spec.kind === "created") return createCluster(spec, path, context);
  if (spec.kind === "given") return givenCluster(spec);
  if (!found) throw new Error("a cluster with a Lookup is rendered without what was found");
  return givenCluster({ kind: "given", name: found.name }, found);
}
