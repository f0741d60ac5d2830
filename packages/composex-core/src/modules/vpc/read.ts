import { EC2_LIMITS } from "../../cfn/limits.ts";
import { type Place, placeOf, type ValueOf } from "../../shape/index.ts";
import { type Ipv4Range, isPrivate, networkOf, parseRange, printRange, splitRange } from "./cidr.ts";
import { DEFAULT_RANGE, type shape } from "./shape.ts";
import { type CreatedVpc, type GivenVpc, SUBNET_GROUPS, type VpcSpec } from "./spec.ts";

type Written = ValueOf<typeof shape>;

/** Which of the forms a section is in; a section without any asks for a new VPC with the defaults. */
export function read(written: Written, place: Place): VpcSpec | undefined {
  const { Properties, Lookup, Use } = written;
  const forms = (["Properties", "Lookup", "Use"] as const).filter((form) => form in written);
  const [first, second] = forms;
  if (first !== undefined && second !== undefined) {
    placeOf(written, second).keyError("KEYS_CONFLICT", `x-vpc has ${forms.join(" and ")}`, {
      hint: "keep one: Properties creates a VPC, Lookup finds one, Use names one by its ids",
      also: [{ message: `"${first}" is here`, where: placeOf(written, first).keyPosition }],
    });
    return undefined;
  }
  if (Lookup) return { kind: "found", query: Lookup };
  if (Use) return readGiven(Use);
  return readCreated(Properties ?? DEFAULTS, Properties ? placeOf(Properties) : place.at("Properties"));
}

const DEFAULTS = { VpcCidr: DEFAULT_RANGE, AvailabilityZones: 2, DisableNat: false, EnableFlowLogs: false } as const;

function readGiven({ VpcId, ...groups }: NonNullable<Written["Use"]>): GivenVpc {
  const ids: Readonly<Record<string, readonly string[] | undefined>> = groups;
  const names = new Set([...SUBNET_GROUPS, ...Object.keys(ids)]);
  return {
    kind: "given",
    vpcId: VpcId,
    subnets: Object.fromEntries([...names].map((name) => [name, ids[name]?.length ? ids[name] : undefined])),
  };
}

function readCreated(written: NonNullable<Written["Properties"]>, place: Place): CreatedVpc | undefined {
  const { AvailabilityZones: zones, DisableNat, SingleNat, Endpoints, EnableFlowLogs, FlowLogsRoleBoundary, DHCPOptions } = written;
  const range = readRange(written.VpcCidr, typeof zones === "number" ? zones : zones.length, place.at("VpcCidr"));
  if (DisableNat && SingleNat !== undefined) {
    placeOf(written, "SingleNat").keyError("KEYS_CONFLICT", "SingleNat says nothing beside DisableNat", {
      hint: "drop one of them",
      also: [{ message: "DisableNat is here", where: placeOf(written, "DisableNat").keyPosition }],
    });
    return undefined;
  }
  const nat = DisableNat ? "none" : SingleNat === false ? "each zone" : "single";
  const endpoints = [...new Set((Endpoints?.AwsServices ?? []).map(({ service }) => service))];
  if (range === undefined) return undefined;
  return {
    kind: "created",
    path: place.path,
    range,
    zones,
    nat,
    endpoints,
    flowLogs: EnableFlowLogs,
    flowLogsBoundary: FlowLogsRoleBoundary,
    domainName: DHCPOptions?.DomainName,
  };
}

function readRange(text: string, zones: number, place: Place): Ipv4Range | undefined {
  const bad = (message: string, hint: string): undefined => {
    place.error("CIDR_INVALID", message, { hint });
    return undefined;
  };
  const range = parseRange(text);
  if (range === undefined) return bad(`"${text}" is no IPv4 range`, `write four numbers and a prefix: ${DEFAULT_RANGE}`);
  const network = printRange(networkOf(range));
  if (network !== printRange(range)) return bad(`"${text}" has bits set after its prefix`, `the range that holds it is ${network}`);
  const { shortestPrefix, longestPrefix } = EC2_LIMITS;
  if (range.prefix < shortestPrefix || range.prefix > longestPrefix) {
    return bad(`a VPC's prefix is /${shortestPrefix} to /${longestPrefix}, not /${range.prefix}`, "take another prefix");
  }
  const places = Array.from({ length: zones }, (_, index) => index);
  if (splitRange(range, places) === undefined) {
    let fitting = range.prefix;
    while (splitRange({ ...range, prefix: fitting }, places) === undefined) fitting -= 1;
    return bad(`"${text}" is too small for subnets of at least /${longestPrefix} in ${zones} zones`, `take /${fitting} or larger`);
  }
  if (!isPrivate(range)) {
    place.warning("CIDR_PUBLIC", `"${text}" is public address space: hosts with these addresses cannot be reached`, {
      hint: "take a range in 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10",
    });
  }
  return range;
}
