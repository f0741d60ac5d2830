import { attribute, logicalId, Resource, sub, type Value } from "../../cfn/index.ts";
import { rootStackName } from "../../cfn/rendered-project.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { FoundationModule } from "../../contract/module.ts";
import type { RenderContext, Rendered } from "../../contract/render-context.ts";
import { any, type Place, record, text, type ValueOf } from "../../shape/index.ts";
import { CLOUDMAP_STACK, connect } from "./connect.ts";
import { type FoundNamespace, find } from "./find.ts";
import { usedByDns } from "./hosts.ts";
import { DOMAIN, NAMESPACE_ID, returnValues } from "./namespace.ts";

const DEFAULT_DOMAIN = "cluster.lan";

const refused = (key: string) =>
  any("Refused: public names are records of the hosted zone.").refused(
    "NOT_SUPPORTED",
    `x-dns.${key} is not rendered`,
    "public names belong to load balancers: make their records in the hosted zone",
  );

const shape = record("The namespaces of the first releases; x-cloudmap and x-route53 say the same now.", {
  PrivateNamespace: record("The namespace in which every service is found.", {
    Name: text("Domain of the namespace, below the name of the root stack where it is created.", DOMAIN).meansByDefault(DEFAULT_DOMAIN),
    Lookup: text("Domain of an existing namespace."),
    Use: text("Id of an existing namespace.", NAMESPACE_ID),
  }).earlier("declare the namespace in x-cloudmap and name it in x-network.x-cloudmap of the services"),
  PublicNamespace: refused("PublicNamespace"),
  PublicZone: refused("PublicZone"),
}).orEmpty();

interface DnsNamespace {
  readonly domain: string;
  /** It is to be found by its domain. */
  readonly isFound: boolean;
  /** Id of an existing namespace. */
  readonly id: string | undefined;
}

/** The private namespace as the first releases wrote it. */
export const dns: FoundationModule<ValueOf<typeof shape>, DnsNamespace, FoundNamespace> = {
  key: "x-dns",
  summary: "The private namespace of the first releases; x-cloudmap now.",
  kind: "foundation",
  shape,
  returnValues,
  access: {},
  read,
  query: ({ domain, isFound }) => (isFound ? { Name: domain } : undefined),
  find,
  usedBy: usedByDns,
  render,
  connect,
};

/** An unwritten section has the default namespace. */
function read({ PrivateNamespace = {} }: ValueOf<typeof shape>, place: Place): DnsNamespace | undefined {
  const { Name = DEFAULT_DOMAIN, Lookup, Use } = PrivateNamespace;
  if (Lookup !== undefined && Use !== undefined) {
    place.at("PrivateNamespace", "Use").keyError("KEYS_CONFLICT", "x-dns.PrivateNamespace has Lookup and Use", { hint: "keep one" });
    return undefined;
  }
  return { domain: Lookup ?? Name, isFound: Lookup !== undefined, id: Use };
}

function render({ spec, path }: ModelResource<DnsNamespace>, found: FoundNamespace | undefined, context: RenderContext): Rendered {
  const { domain, id } = spec;
  if (found) return { resources: [], values: { ZoneName: found.name, Id: found.id, Arn: found.arn, HostedZoneId: found.hostedZoneId } };
  if (id !== undefined) {
    const Arn = sub(`arn:\${AWS::Partition}:servicediscovery:\${AWS::Region}:\${AWS::AccountId}:namespace/${id}`);
    return { resources: [], values: { ZoneName: domain, Id: id, Arn } };
  }
  // Two deployments of `shop.lan` in one VPC stay apart.
  const Name: Value<string> = sub(`\${Stack}.${domain}`, { Stack: rootStackName });
  const Description = sub("Services of ${Stack}", { Stack: rootStackName });
  const type = "AWS::ServiceDiscovery::PrivateDnsNamespace";
  const namespace = new Resource(
    CLOUDMAP_STACK,
    logicalId("Namespace", domain),
    type,
    { Description, Name, Vpc: context.network.vpcId },
    { path },
  );
  const [Id, Arn, HostedZoneId] = (["Id", "Arn", "HostedZoneId"] as const).map((name) => attribute(namespace, name));
  return {
    resources: [namespace],
    values: { ZoneName: Name, Id: Id as Value<string>, Arn: Arn as Value<string>, HostedZoneId: HostedZoneId as Value<string> },
  };
}
