import type { EarlierModule } from "../../contract/earlier-module.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { RenderContext, Rendered } from "../../contract/render-context.ts";
import { createCluster } from "./create.ts";
import { find } from "./find.ts";
import { givenCluster } from "./outside.ts";
import { fromText, parse } from "./parse.ts";
import { schema } from "./schema.ts";
import type { ClusterSpec, FoundCluster } from "./spec.ts";

export type { FoundCluster } from "./spec.ts";

/** The ECS cluster of the services. */
export const cluster: EarlierModule<ClusterSpec, FoundCluster> = {
  key: "x-cluster",
  summary: "The ECS cluster: created with its capacity providers, or an existing one.",
  kind: "earlier",
  shape: "object",
  implied: true,
  schema,
  type: "AWS::ECS::Cluster",
  defaultValue: "ClusterName",
  returnValues: { ClusterName: { text: "Name of the cluster." }, Arn: { text: "ARN of the cluster." } },
  access: {},
  fromText,
  parse,
  query: (spec) => (spec.kind === "found" ? spec.query : undefined),
  find,
  render,
};

function render({ spec, path }: ModelResource<ClusterSpec>, found: FoundCluster | undefined, context: RenderContext): Rendered {
  if (spec.kind === "created") return createCluster(spec, path, context);
  if (spec.kind === "given") return givenCluster(spec);
  if (!found) throw new Error("a cluster with a Lookup is rendered without what was found");
  return givenCluster({ kind: "given", name: found.name }, found);
}
