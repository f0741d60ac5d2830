import type { ModelResource } from "../../contract/model.ts";
import type { NetworkModule } from "../../contract/module.ts";
import type { Network, Rendered } from "../../contract/render-context.ts";
import type { ValueOf } from "../../shape/index.ts";
import { createVpc } from "./create.ts";
import { find } from "./find.ts";
import { foundVpc, givenVpc } from "./outside.ts";
import { read } from "./read.ts";
import { shape } from "./shape.ts";
import type { FoundVpc, VpcSpec } from "./spec.ts";

export type { FoundVpc } from "./spec.ts";

/** The network of the tasks: created, found, or given by its ids. */
export const vpc: NetworkModule<ValueOf<typeof shape>, VpcSpec, FoundVpc> = {
  key: "x-vpc",
  summary: "The VPC and its subnet groups.",
  kind: "network",
  shape,
  defaultValue: "VpcId",
  returnValues: {
    VpcId: { text: "Id of the VPC." },
    AppSubnets: { text: "Ids of the subnets for tasks, with commas." },
    PublicSubnets: { text: "Ids of the subnets that the internet reaches, with commas." },
    StorageSubnets: { text: "Ids of the subnets for data, with commas." },
    AppSubnetsCidr: { text: "Address ranges of AppSubnets, with commas." },
    PublicSubnetsCidr: { text: "Address ranges of PublicSubnets, with commas." },
    StorageSubnetsCidr: { text: "Address ranges of StorageSubnets, with commas." },
  },
  access: {},
  read,
  query: (spec) => (spec.kind === "found" ? spec.query : undefined),
  find,
  render,
};

function render({ spec }: ModelResource<VpcSpec>, found: FoundVpc | undefined): Rendered<Network> {
  if (spec.kind === "created") return createVpc(spec);
  if (spec.kind === "given") return givenVpc(spec);
  if (!found) throw new Error("a VPC with a Lookup is rendered without what was found");
  return foundVpc(found);
}
