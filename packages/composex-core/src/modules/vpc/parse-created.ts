import { EC2_LIMITS } from "../../cfn/limits.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import { type Ipv4Range, isPrivate, networkOf, parseRange, printRange, splitRange } from "./cidr.ts";
import type { CreatedVpc } from "./spec.ts";

const DEFAULT_RANGE = "100.127.254.0/24";
const DEFAULT_ZONES = 2;

/** What tasks without a NAT gateway need an endpoint for: to pull an image and to log. */
const NEEDED_WITHOUT_NAT = ["ecr.api", "ecr.dkr", "s3", "logs"];

export function parseCreated(body: Readonly<Record<string, unknown>>, path: Path, context: ParseContext): CreatedVpc | undefined {
  const { project, report } = context;
  const zones = zonesOf(body.AvailabilityZones);
  const range = parseVpcRange(String(body.VpcCidr ?? DEFAULT_RANGE), [...path, "VpcCidr"], zones, context);
  if (body.DisableNat === true && body.SingleNat !== undefined) {
    report.error("KEYS_CONFLICT", project.locateKey([...path, "SingleNat"]), "SingleNat says nothing beside DisableNat", {
      hint: "drop one of them",
      also: [{ message: "DisableNat is here", where: project.locateKey([...path, "DisableNat"]) }],
    });
    return undefined;
  }
  const nat = body.DisableNat === true ? "none" : body.SingleNat === false ? "each zone" : "single";
  const endpoints = parseEndpoints(body.Endpoints);
  const missing = NEEDED_WITHOUT_NAT.filter((service) => !endpoints.includes(service));
  if (nat === "none" && missing.length > 0) {
    report.warning("VPC_CLOSED", project.locate([...path, "DisableNat"]), `tasks reach neither the internet nor ${missing.join(", ")}`, {
      hint: `add ${missing.map((service) => `{service: ${service}}`).join(", ")} to Endpoints.AwsServices`,
    });
  }
  if (range === undefined) return undefined;
  return {
    kind: "created",
    path,
    range,
    zones,
    nat,
    endpoints,
    flowLogs: body.EnableFlowLogs === true,
    flowLogsBoundary: typeof body.FlowLogsRoleBoundary === "string" ? body.FlowLogsRoleBoundary : undefined,
    domainName: isRecord(body.DHCPOptions) && typeof body.DHCPOptions.DomainName === "string" ? body.DHCPOptions.DomainName : undefined,
  };
}

function zonesOf(value: unknown): number | readonly string[] {
  return typeof value === "number" ? value : Array.isArray(value) ? value.map(String) : DEFAULT_ZONES;
}

function parseEndpoints(value: unknown): readonly string[] {
  const services = isRecord(value) && Array.isArray(value.AwsServices) ? value.AwsServices : [];
  return [...new Set(services.flatMap((item) => (isRecord(item) && typeof item.service === "string" ? [item.service] : [])))];
}

function parseVpcRange(text: string, path: Path, zones: number | readonly string[], context: ParseContext): Ipv4Range | undefined {
  const { project, report } = context;
  const bad = (message: string, hint: string): undefined =>
    report.error("CIDR_INVALID", project.locate(path), message, { hint }) as undefined;
  const range = parseRange(text);
  if (range === undefined) return bad(`"${text}" is no IPv4 range`, `write four numbers and a prefix: ${DEFAULT_RANGE}`);
  const network = printRange(networkOf(range));
  if (network !== printRange(range)) return bad(`"${text}" has bits set after its prefix`, `the range that holds it is ${network}`);
  const { shortestPrefix, longestPrefix } = EC2_LIMITS;
  if (range.prefix < shortestPrefix || range.prefix > longestPrefix) {
    return bad(`a VPC's prefix is /${shortestPrefix} to /${longestPrefix}, not /${range.prefix}`, "take another prefix");
  }
  const count = typeof zones === "number" ? zones : zones.length;
  const places = Array.from({ length: count }, (_, index) => index);
  if (splitRange(range, places) === undefined) {
    let fitting = range.prefix;
    while (splitRange({ ...range, prefix: fitting }, places) === undefined) fitting -= 1;
    return bad(`"${text}" is too small for subnets of at least /${longestPrefix} in ${count} zones`, `take /${fitting} or larger`);
  }
  if (!isPrivate(range)) {
    report.warning("CIDR_PUBLIC", project.locate(path), `"${text}" is public address space: hosts with these addresses cannot be reached`, {
      hint: "take a range in 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10",
    });
  }
  return range;
}
