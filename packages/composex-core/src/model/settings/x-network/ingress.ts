import ipaddr from "ipaddr.js";
import type { Path } from "../../../diagnostics/index.ts";
import {
  any,
  flag,
  integer,
  isWritten,
  list,
  oneOf,
  type Place,
  placeOf,
  record,
  type Shape,
  spelled,
  text,
} from "../../../shape/index.ts";

/** Who may reach the tasks of a family, or a load balancer. Without ports a source reaches every port. */
export interface Ingress {
  readonly myself: boolean;
  readonly external: readonly ExternalSource[];
  readonly aws: readonly AwsSource[];
  readonly services: readonly ServiceSource[];
}

interface Source {
  /** Ports of the container; undefined: all that are declared. */
  readonly ports: readonly number[] | undefined;
  readonly path: Path;
}

export interface ExternalSource extends Source {
  /** One range, or one of each kind. */
  readonly cidr: { readonly CidrIp?: string; readonly CidrIpv6?: string };
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** The first spelling named it; else each port's own counts. */
  readonly protocol: string | undefined;
}

export interface AwsSource extends Source {
  readonly type: "SecurityGroup" | "PrefixList";
  readonly id: string;
  /** Account of the security group, where it is another one. */
  readonly accountOwner: string | undefined;
}

export interface ServiceSource extends Source {
  /** Compose service or task family. */
  readonly name: string;
}

const ports = list("Ports of the container; without it, every port that the service declares.", integer("", 1, 65535));

/** A range of addresses; an address alone is the range that holds nothing else. */
function addressRange(kind: "IPv4" | "IPv6", description: string): Shape<string> {
  return text(description).as((written, place) => {
    const plain = written.trim();
    const range = plain.includes("/") ? plain : `${plain}/${kind === "IPv4" ? 32 : 128}`;
    if (kind === "IPv4" ? ipaddr.IPv4.isValidCIDRFourPartDecimal(range) : ipaddr.IPv6.isValidCIDR(range)) return range;
    place.error("CIDR_INVALID", `"${plain}" is no ${kind} address range`);
    return undefined;
  });
}

/** One source of `ExtSources`; also what the first spelling had directly under `network`. */
const externalSource = record("", {
  IPv4: addressRange("IPv4", "An IPv4 range, such as 10.0.0.0/8; an address without a prefix is that one.").was("Ipv4", "ipv4"),
  IPv6: addressRange("IPv6", "An IPv6 range, such as fd00::/8.").was("Ipv6", "ipv6"),
  Name: text("Part of the rule's logical id.").was("Source_name", "source_name", "name"),
  Description: text("What the security group's rule says of itself.").was("description"),
  Ports: ports.was("ports"),
  protocol: text("Protocol of the rule, in the first releases.").earlier("leave it out: each port has its own"),
}).as((written, place): ExternalSource | undefined => {
  const { IPv4, IPv6, Name, Description, Ports, protocol } = written;
  if (!isWritten(written, "IPv4") && !isWritten(written, "IPv6")) {
    place.error("INGRESS_SOURCE", "a source needs an address range", { hint: "add IPv4: 10.0.0.0/8, or IPv6: fd00::/8" });
  }
  if (IPv4 === undefined && IPv6 === undefined) return undefined;
  return {
    cidr: { ...(IPv4 !== undefined && { CidrIp: IPv4 }), ...(IPv6 !== undefined && { CidrIpv6: IPv6 }) },
    name: Name,
    description: Description,
    protocol: protocol?.toLowerCase(),
    ports: Ports,
    path: place.path,
  };
});

export const externalSources = list("Address ranges that may reach it.", externalSource);

const awsSource = record("", {
  Type: oneOf("What Id names.", ["SecurityGroup", "PrefixList"]).required(),
  Id: text("sg-… or pl-….").as(checkId),
  Lookup: any("Refused by this version: write Id.").refused(
    "NOT_SUPPORTED",
    "a source security group is not looked up yet",
    "name it: Id: sg-0123456789abcdef0",
  ),
  AccountOwner: spelled("Account that owns the security group; default: this one.", {
    pattern: /^[0-9]{12}$/,
    wanted: "the id of an account: twelve digits",
  }),
  Ports: ports,
}).as((written, place): AwsSource | undefined => {
  const { Type, Id, AccountOwner, Ports } = written;
  if (!isWritten(written, "Id") && !isWritten(written, "Lookup")) place.error("INGRESS_SOURCE", "a source of AWS needs its Id");
  if (Id === undefined) return undefined;
  const prefix = Type === "PrefixList" ? "pl-" : "sg-";
  if (!Id.startsWith(prefix)) {
    placeOf(written, "Id").error("INGRESS_SOURCE", `"${Id}" is no id of a ${Type}`, { hint: `an id starts with ${prefix}` });
    return undefined;
  }
  return { type: Type, id: Id, accountOwner: AccountOwner, ports: Ports, path: place.path };
});

function checkId(written: string, place: Place): string | undefined {
  if (/^[a-z]+-[0-9a-z]+$/.test(written)) return written;
  place.error("INGRESS_SOURCE", `"${written}" is no id of a security group or prefix list`, {
    hint: "write it as sg-0123456789abcdef0 or pl-0123456789abcdef0",
  });
  return undefined;
}

const serviceSource = record("", {
  Name: text("A compose service or a task family.").was("name").required(),
  Ports: ports.was("ports"),
}).as(({ Name, Ports }, { path }): ServiceSource => ({ name: Name, ports: Ports, path }));

/** `Ingress` of a service or a load balancer. */
export const ingressShape = record("Who may reach it, on which ports.", {
  Myself: flag("Tasks of the family reach each other.").was("myself").byDefault(false),
  ExtSources: externalSources.was("ext_sources"),
  AwsSources: list("Security groups and prefix lists that may reach it.", awsSource).was("aws_sources"),
  Services: list("Services whose tasks may reach it.", serviceSource),
}).as(({ Myself, ExtSources = [], AwsSources = [], Services = [] }): Ingress => {
  return { myself: Myself, external: ExtSources, aws: AwsSources, services: Services };
});
