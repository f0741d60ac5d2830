import type { EarlierEntry } from "../../contract/earlier-module.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import { isRecord } from "../../shape/is-record.ts";
import type { NamespaceSpec } from "./spec.ts";

const DEFAULT_DOMAIN = "cluster.lan";

export function parse({ name, value, path }: EarlierEntry, { project, report }: ParseContext): NamespaceSpec | undefined {
  const properties = isRecord(value.Properties) ? value.Properties : {};
  const written = (["Name", "ZoneName"] as const).filter((key) => key in value);
  if (written.length > 1) {
    report.error("KEYS_CONFLICT", project.locateKey([...path, "ZoneName"]), "Name and ZoneName say the same", { hint: "keep Name" });
    return undefined;
  }
  if ("Lookup" in value && "Properties" in value) {
    report.error("KEYS_CONFLICT", project.locateKey([...path, "Properties"]), `x-cloudmap.${name} has Lookup and Properties`, {
      hint: "keep one: Properties creates a namespace, Lookup finds one",
    });
    return undefined;
  }
  const domain = value.Name ?? value.ZoneName ?? properties.Name;
  if (typeof domain !== "string") {
    report.error("HOST_INVALID", project.locateKey(path), `x-cloudmap.${name} needs its domain`, { hint: "add Name: shop.internal" });
    return undefined;
  }
  const section = project.extensions["x-cloudmap"];
  for (const [other, entry] of Object.entries(isRecord(section) ? section : {})) {
    if (other === name) break;
    if (!isRecord(entry) || (entry.Name ?? entry.ZoneName) !== domain) continue;
    report.error("NAME_COLLISION", project.locate([...path, "Name"]), `"${other}" and "${name}" are one domain, ${domain}`, {
      also: [{ message: `"${other}" is declared here`, where: project.locateKey([...path.slice(0, -1), other]) }],
    });
    return undefined;
  }
  const lookup = value.Lookup;
  const query = lookup === true ? { Name: domain } : isRecord(lookup) ? { Name: domain, ...lookup } : undefined;
  return { name: domain, belowStackName: false, properties, query, id: undefined };
}

/** The private namespace of the first releases; an unwritten section has the default one. */
export function parseDns({ value, path }: EarlierEntry, { project, report }: ParseContext): NamespaceSpec | undefined {
  for (const key of ["PublicNamespace", "PublicZone"]) {
    if (!(key in value)) continue;
    report.error("NOT_SUPPORTED", project.locateKey([...path, key]), `x-dns.${key} is not rendered`, {
      hint: "public names belong to load balancers: make their records in the hosted zone",
    });
  }
  if ("PrivateNamespace" in value) {
    report.note("SPELLING_OLD", project.locateKey(path), '"x-dns" is an earlier spelling', {
      hint: "declare the namespace in x-cloudmap and name it in x-network.x-cloudmap of the services",
    });
  }
  const body = isRecord(value.PrivateNamespace) ? value.PrivateNamespace : {};
  const { Name = DEFAULT_DOMAIN, Lookup, Use } = body;
  return {
    name: typeof Lookup === "string" ? Lookup : String(Name),
    belowStackName: Lookup === undefined && Use === undefined,
    properties: {},
    query: typeof Lookup === "string" ? { Name: Lookup } : undefined,
    id: typeof Use === "string" ? Use : undefined,
  };
}
