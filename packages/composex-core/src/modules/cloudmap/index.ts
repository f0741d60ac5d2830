import type { EarlierModule } from "../../contract/earlier-module.ts";
import { connect } from "./connect.ts";
import { find } from "./find.ts";
import { dnsLinks, links } from "./links.ts";
import { parse, parseDns } from "./parse.ts";
import { render } from "./render.ts";
import { dnsSchema, schema } from "./schema.ts";
import type { FoundNamespace, NamespaceSpec } from "./spec.ts";

export type { FoundNamespace } from "./spec.ts";

const common = {
  supplied: ["Name"],
  defaultValue: "ZoneName",
  returnValues: {
    ZoneName: { text: "Domain of the namespace." },
    Id: { text: "Id of the namespace: ns-…." },
    Arn: { text: "ARN of the namespace." },
    HostedZoneId: { text: "Id of the Route 53 zone that holds its records." },
  },
  access: {},
  query: ({ query }: NamespaceSpec) => query,
  find,
  render,
  connect,
} as const;

/** Private DNS namespaces in which services are found by name. */
export const cloudmap: EarlierModule<NamespaceSpec, FoundNamespace> = {
  ...common,
  key: "x-cloudmap",
  summary: "Private DNS namespaces in which services are found by name.",
  kind: "earlier",
  shape: "entries",
  schema,
  type: "AWS::ServiceDiscovery::PrivateDnsNamespace",
  parse,
  links,
};

/** The private namespace as the first releases wrote it. */
export const dns: EarlierModule<NamespaceSpec, FoundNamespace> = {
  ...common,
  key: "x-dns",
  summary: "The private namespace of the first releases; x-cloudmap now.",
  kind: "earlier",
  shape: "object",
  implied: true,
  schema: dnsSchema,
  parse: parseDns,
  links: dnsLinks,
};
