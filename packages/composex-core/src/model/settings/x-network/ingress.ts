import ipaddr from "ipaddr.js";
import type { ParseContext } from "../../../contract/parse-context.ts";
import { didYouMean, type Path } from "../../../diagnostics/index.ts";
import { isRecord } from "../../../shape/is-record.ts";
import { reportOldSpelling } from "../old-spelling.ts";

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

type Body = Readonly<Record<string, unknown>>;

const KEYS = ["Myself", "ExtSources", "AwsSources", "Services"];

/** Reads an `Ingress`; keys of the first releases are noted. */
export function parseIngress(value: unknown, path: Path, context: ParseContext): Ingress {
  const body = isRecord(value) ? value : {};
  const { project, report } = context;
  reportOldSpelling(body, { myself: "Myself", ext_sources: "ExtSources", aws_sources: "AwsSources" }, path, context);
  const known = [...KEYS, "myself", "ext_sources", "aws_sources"];
  for (const key of Object.keys(body)) {
    if (known.includes(key)) continue;
    report.error("KEY_UNKNOWN", project.locateKey([...path, key]), `"${key}" is no key of Ingress`, { hint: didYouMean(key, KEYS) });
  }
  const list = <Parsed>(key: string, old: string, parse: (item: Body, at: Path, context: ParseContext) => Parsed | undefined): Parsed[] => {
    const name = old in body ? old : key;
    const items = body[name];
    return (Array.isArray(items) ? items : []).flatMap((item, index) => {
      const parsed = parse(isRecord(item) ? item : {}, [...path, name, index], context);
      return parsed === undefined ? [] : [parsed];
    });
  };
  return {
    myself: (body.Myself ?? body.myself) === true,
    external: list("ExtSources", "ext_sources", parseExternal),
    aws: list("AwsSources", "aws_sources", parseAws),
    services: list("Services", "Services", parseService),
  };
}

/** One source of `ExtSources`; also what the first spelling had directly under `network`. */
export function parseExternal(item: Body, path: Path, context: ParseContext): ExternalSource | undefined {
  const { project, report } = context;
  const old = { Ipv4: "IPv4", ipv4: "IPv4", Ipv6: "IPv6", ipv6: "IPv6", Source_name: "Name", source_name: "Name" };
  reportOldSpelling(item, { ...old, name: "Name", description: "Description", ports: "Ports" }, path, context);
  const of = (...keys: string[]): unknown => keys.map((key) => item[key]).find((value) => value !== undefined);
  const v4 = of("IPv4", "Ipv4", "ipv4");
  const v6 = of("IPv6", "Ipv6", "ipv6");
  if (v4 === undefined && v6 === undefined) {
    report.error("INGRESS_SOURCE", project.locate(path), "a source needs an address range", {
      hint: "add IPv4: 10.0.0.0/8, or IPv6: fd00::/8",
    });
    return undefined;
  }
  const rangeOf = (value: unknown, kind: "IPv4" | "IPv6"): string | undefined => {
    const text = String(value).trim();
    const range = text.includes("/") ? text : `${text}/${kind === "IPv4" ? 32 : 128}`;
    if (kind === "IPv4" ? ipaddr.IPv4.isValidCIDRFourPartDecimal(range) : ipaddr.IPv6.isValidCIDR(range)) return range;
    const key = Object.keys(item).find((name) => item[name] === value) as string;
    report.error("CIDR_INVALID", project.locate([...path, key]), `"${text}" is no ${kind} address range`);
    return undefined;
  };
  const CidrIp = v4 === undefined ? undefined : rangeOf(v4, "IPv4");
  const CidrIpv6 = v6 === undefined ? undefined : rangeOf(v6, "IPv6");
  if (CidrIp === undefined && CidrIpv6 === undefined) return undefined;
  const name = of("Name", "name", "Source_name", "source_name");
  const description = of("Description", "description");
  const protocol = of("protocol", "Protocol");
  return {
    cidr: { ...(CidrIp !== undefined && { CidrIp }), ...(CidrIpv6 !== undefined && { CidrIpv6 }) },
    name: name === undefined ? undefined : String(name),
    description: description === undefined ? undefined : String(description),
    protocol: protocol === undefined ? undefined : String(protocol).toLowerCase(),
    ports: portList(of("Ports", "ports"), path, context),
    path,
  };
}

function parseAws(item: Body, path: Path, context: ParseContext): AwsSource | undefined {
  const { project, report } = context;
  const { Id, Type, Lookup } = item;
  if ((Id === undefined) === (Lookup === undefined)) {
    report.error("INGRESS_SOURCE", project.locate(path), "a source of AWS needs exactly one of Id and Lookup");
    return undefined;
  }
  if (Lookup !== undefined) {
    report.error("NOT_SUPPORTED", project.locateKey([...path, "Lookup"]), "a source security group is not looked up yet", {
      hint: "name it: Id: sg-0123456789abcdef0",
    });
    return undefined;
  }
  const type = Type === "PrefixList" ? "PrefixList" : "SecurityGroup";
  const id = String(Id);
  const prefix = type === "PrefixList" ? "pl-" : "sg-";
  if (!new RegExp(`^${prefix}[0-9a-z]+$`).test(id)) {
    report.error("INGRESS_SOURCE", project.locate([...path, "Id"]), `"${id}" is no id of a ${type}`, {
      hint: `an id starts with ${prefix}`,
    });
    return undefined;
  }
  const accountOwner = item.AccountOwner === undefined ? undefined : String(item.AccountOwner);
  return { type, id, accountOwner, ports: portList(item.Ports, path, context), path };
}

function parseService(item: Body, path: Path, context: ParseContext): ServiceSource | undefined {
  const { project, report } = context;
  const name = item.Name ?? item.name;
  if (typeof name !== "string") {
    report.error("INGRESS_SOURCE", project.locate(path), "a source service needs its Name");
    return undefined;
  }
  return { name, ports: portList(item.Ports ?? item.ports, path, context), path };
}

function portList(value: unknown, path: Path, { project, report }: ParseContext): readonly number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const ports = value.map(Number);
  for (const [index, port] of ports.entries()) {
    if (Number.isInteger(port) && port >= 1 && port <= 65535) continue;
    report.error("TYPE_MISMATCH", project.locate([...path, "Ports", index]), `"${String(value[index])}" is no port`);
  }
  return ports.filter((port) => Number.isInteger(port) && port >= 1 && port <= 65535);
}
