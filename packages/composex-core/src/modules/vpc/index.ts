import type { EarlierModule } from "../../contract/earlier-module.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { Rendered } from "../../contract/render-context.ts";
import { createVpc } from "./create.ts";
import { find } from "./find.ts";
import { foundVpc, givenVpc } from "./outside.ts";
import { parse } from "./parse.ts";
import { schema } from "./schema.ts";
import type { FoundVpc, VpcSpec } from "./spec.ts";

export type { FoundVpc } from "./spec.ts";

/** The network of the tasks: created, found, or given by its ids. */
export const vpc: EarlierModule<VpcSpec, FoundVpc> = {
  key: "x-vpc",
  summary: "The VPC and its subnet groups.",
  kind: "earlier",
  shape: "object",
  implied: true,
  schema,
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
  parse,
  find,
  render,
};

function render({ spec }: ModelResource<VpcSpec>, found: FoundVpc | undefined): Rendered {
  if (spec.kind === "created") return createVpc(spec);
  if (spec.kind === "given") return givenVpc(spec);
  if (!found) throw new Error("a VPC with a Lookup is rendered without what was found");
  return foundVpc(found);
}
