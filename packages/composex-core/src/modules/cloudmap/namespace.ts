import type { WrittenEntry } from "../../contract/module.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import { type Grammar, isRecord, placeOf } from "../../shape/index.ts";

export const DOMAIN: Grammar = { pattern: /^[A-Za-z0-9_-]+([.][A-Za-z0-9_-]+)*$/, wanted: "a domain such as shop.internal" };
export const NAMESPACE_ID: Grammar = { pattern: /^ns-[a-z0-9]+$/, wanted: "an id of a namespace such as ns-0123456789abcdef" };

export const returnValues = {
  ZoneName: { text: "Domain of the namespace." },
  Id: { text: "Id of the namespace: ns-…." },
  Arn: { text: "ARN of the namespace." },
  HostedZoneId: { text: "Id of the Route 53 zone that holds its records." },
} as const;

export interface Namespace {
  readonly domain: string;
}

type Entry = WrittenEntry<{ readonly Name?: string }>;

/** The domain of a namespace, which no other of the section has. */
export function readNamespace(entry: Entry, { project, report }: ParseContext): Namespace | undefined {
  const { name, place, written, properties } = entry;
  const domain = written.Name ?? properties.Name;
  if (typeof domain !== "string") {
    place.keyError("HOST_INVALID", `x-cloudmap.${name} needs its domain`, { hint: "add Name: shop.internal" });
    return undefined;
  }
  const unused = {
    ...(properties.Name !== domain && { Name: "Name beside it is the domain" }),
    Vpc: "it answers in the VPC of the project",
  };
  for (const [key, why] of Object.entries(unused)) {
    if (key in properties)
      placeOf(properties, key).keyWarning("KEY_UNUSED", `Properties.${key} changes nothing: ${why}`, { hint: "remove it" });
  }
  const section = project.extensions["x-cloudmap"];
  for (const [other, value] of Object.entries(isRecord(section) ? section : {})) {
    if (other === name) break;
    if (!isRecord(value) || (value.Name ?? value.ZoneName) !== domain) continue;
    report.error("NAME_COLLISION", project.locate([...place.path, "Name"]), `"${other}" and "${name}" are one domain, ${domain}`, {
      also: [{ message: `"${other}" is declared here`, where: project.locateKey(["x-cloudmap", other]) }],
    });
    return undefined;
  }
  return { domain };
}
