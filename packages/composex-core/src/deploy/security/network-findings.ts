import { canonicalText, qualifiedReference } from "../diff/canonical-text.ts";
import type { SecurityFinding } from "../plan.ts";
import { always, items, type When } from "./answers.ts";
import { type Located, placeOf } from "./located.ts";
import { addressRange, isMuchOfTheInternet, type Range, rangesCover } from "./ranges.ts";

interface Rule {
  /** `ServicesNetworking/ApiSG`, or the id of a group or list that the templates do not make. */
  readonly owner: string;
  /** What an access list denies is a rule too: one that must not go. */
  readonly direction: "ingress" | "egress" | "denied in" | "denied out";
  /** `-1` is all protocols. */
  readonly protocol: string;
  readonly from: number | string;
  readonly to: number | string;
  readonly peer: string;
  readonly when: When;
}

type Properties = Readonly<Record<string, unknown>>;

const PEERS = [
  "CidrIp",
  "CidrIpv6",
  "SourceSecurityGroupId",
  "DestinationSecurityGroupId",
  "SourcePrefixListId",
  "DestinationPrefixListId",
  "SourceSecurityGroupName",
];

/** Source: "Protocol Numbers" of IANA; CloudFormation takes these by name too. */
const PROTOCOLS: Readonly<Record<string, string>> = { "1": "icmp", "6": "tcp", "17": "udp", "58": "icmpv6", all: "-1" };

/** Ways in and out that no rule of the same group, access list or prefix list gave before. */
export function networkFindings(before: Located, after: Located, isNew: boolean): readonly SecurityFinding[] {
  const old = rules(before);
  const now = rules(after);
  return [
    ...openedFindings(before, after, old, now, isNew),
    ...(isNew
      ? []
      : [...deniedFindings(before, after, old, now), ...movedFindings(before, after, old, now), ...routeFindings(before, after)]),
  ];
}

function openedFindings(
  before: Located,
  after: Located,
  old: readonly Rule[],
  now: readonly Rule[],
  isNew: boolean,
): readonly SecurityFinding[] {
  return now.flatMap((rule) => {
    if (isDenial(rule) || isCovered(rule, old)) return [];
    const isOpen = isPublic(rule, now);
    const existed = before.has(rule.owner) || !after.has(rule.owner) || old.some(({ owner }) => owner === rule.owner);
    // The way out of a new group is what its tasks need to work; only the way in is worth a word there.
    if (!existed && (rule.direction === "egress" || (isNew && !isOpen))) return [];
    const place = placeOf(rule.owner, "AWS::EC2::SecurityGroup", after);
    return [{ risk: "network-opened" as const, ...place, message: sentence(rule), asked: !isNew && (existed || isOpen) }];
  });
}

/** What an access list denied and does not any more. A list that goes as a whole denies nothing that matters. */
function deniedFindings(before: Located, after: Located, old: readonly Rule[], now: readonly Rule[]): readonly SecurityFinding[] {
  return old.flatMap((rule) => {
    if (!isDenial(rule) || isCovered(rule, now) || (before.has(rule.owner) && !after.has(rule.owner))) return [];
    const place = placeOf(rule.owner, "AWS::EC2::NetworkAcl", after);
    return [{ risk: "network-opened" as const, ...place, message: `no longer denies ${whom(rule)} ${ports(rule)}`, asked: true }];
  });
}

/** Properties by which something is put into security groups. */
const GROUP_LISTS = /^(?:SecurityGroups?|SecurityGroupIds|VpcSecurityGroupIds|VPCSecurityGroups|GroupSet|Groups)$/;

/** Something that is put into another group, which lets in more than its groups did. */
function movedFindings(before: Located, after: Located, old: readonly Rule[], now: readonly Rule[]): readonly SecurityFinding[] {
  return [...after.values()].flatMap(({ id, path, logicalId, resource }) => {
    const was = before.get(id)?.resource;
    if (!was || resource.Type.startsWith("AWS::EC2::SecurityGroup") || resource.Type.startsWith("AWS::IAM::")) return [];
    const groups = new Set(groupsIn(was.Properties));
    const come = [...new Set(groupsIn(resource.Properties))].filter((group) => !groups.has(group));
    if (groups.size === 0) return [];
    const allowed = old.filter(({ owner }) => groups.has(owner)).map((rule) => ({ ...rule, owner: id }));
    return now
      .filter((rule) => come.includes(rule.owner) && rule.direction === "ingress" && addressRange(rule.peer) !== undefined)
      .filter((rule) => !isCovered({ ...rule, owner: id }, allowed))
      .map((rule) => ({
        risk: "network-opened" as const,
        path,
        logicalId,
        type: resource.Type,
        message: `is put into ${rule.owner}, which ${sentence(rule)}`,
        asked: true,
      }));
  });
}

function groupsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    GROUP_LISTS.test(key) ? items(item).map((one) => idOf(one.value)) : groupsIn(item),
  );
}

/** Route tables that lead to the internet, which did not before, and subnets that are put under one. */
function routeFindings(before: Located, after: Located): readonly SecurityFinding[] {
  const [old, now] = [publicTables(before), publicTables(after)];
  const finding = (id: string, message: string): SecurityFinding => ({
    risk: "network-opened",
    ...placeOf(id, "AWS::EC2::RouteTable", after),
    message,
    asked: true,
  });
  const opened = [...now].filter((table) => !old.has(table) && (before.has(table) || !after.has(table)));
  const moved = [...after.values()].filter(({ id, resource: { Type, Properties = {} } }) => {
    const was = before.get(id)?.resource.Properties;
    if (Type !== "AWS::EC2::SubnetRouteTableAssociation" || !was) return false;
    const [left, right] = [idOf(was["RouteTableId"]), idOf(Properties["RouteTableId"])];
    return left !== right && !old.has(left) && now.has(right);
  });
  return [
    ...opened.map((table) => finding(table, "leads to an internet gateway")),
    ...moved.map(({ id }) => finding(id, "puts its subnet under a route to an internet gateway")),
  ];
}

function publicTables(resources: Located): ReadonlySet<string> {
  const tables = new Set<string>();
  for (const {
    resource: { Type, Properties = {} },
  } of resources.values()) {
    if (Type !== "AWS::EC2::Route") continue;
    const gateway = idOf(Properties["GatewayId"] ?? "");
    const isInternet = gateway.startsWith("igw-") || resources.get(gateway)?.resource.Type === "AWS::EC2::InternetGateway";
    const destination = addressRange(canonicalText(Properties["DestinationCidrBlock"] ?? Properties["DestinationIpv6CidrBlock"] ?? ""));
    if (isInternet && destination && isMuchOfTheInternet([destination])) tables.add(idOf(Properties["RouteTableId"]));
  }
  return tables;
}

function rules(resources: Located): readonly Rule[] {
  return [...resources.values()].flatMap(({ id, resource: { Type, Properties = {} }, when }) => {
    switch (Type) {
      case "AWS::EC2::SecurityGroupIngress":
        return groupRules(idOf(Properties["GroupId"] ?? Properties["GroupName"]), "ingress", Properties, when);
      case "AWS::EC2::SecurityGroupEgress":
        return groupRules(idOf(Properties["GroupId"]), "egress", Properties, when);
      case "AWS::EC2::SecurityGroup": {
        // A group without egress rules of its own gets one that lets everything out.
        const egress = Properties["SecurityGroupEgress"] ?? [
          { IpProtocol: "-1", CidrIp: "0.0.0.0/0" },
          { IpProtocol: "-1", CidrIpv6: "::/0" },
        ];
        const inline = (direction: Rule["direction"], list: unknown): readonly Rule[] =>
          items(list, when).flatMap((one) => groupRules(id, direction, one.value as Properties, one.when));
        return [...inline("ingress", Properties["SecurityGroupIngress"]), ...inline("egress", egress)];
      }
      case "AWS::EC2::NetworkAclEntry":
        return [aclRule(Properties, when)];
      case "AWS::EC2::PrefixList":
        return items(Properties["Entries"], when).map((one) => ({
          owner: id,
          direction: "ingress" as const,
          protocol: "-1",
          from: 0,
          to: 65_535,
          peer: canonicalText((one.value as Properties)["Cidr"]),
          when: one.when,
        }));
      default:
        return [];
    }
  });
}

function groupRules(owner: string, direction: Rule["direction"], data: Properties, when: When): readonly Rule[] {
  const protocol = protocolOf(data["IpProtocol"]);
  const span = protocol === "-1" ? { from: 0, to: 65_535 } : { from: port(data["FromPort"], 0), to: port(data["ToPort"], 65_535) };
  const peers = PEERS.filter((key) => data[key] !== undefined).map((key) => idOf(data[key]));
  return (peers.length > 0 ? peers : [""]).map((peer) => ({ owner, direction, protocol, ...span, peer, when }));
}

function aclRule(data: Properties, when: When): Rule {
  const isOut = String(data["Egress"]) === "true";
  const allows = /^allow$/i.test(String(data["RuleAction"]));
  const range = data["PortRange"] as Properties | undefined;
  return {
    owner: idOf(data["NetworkAclId"]),
    direction: allows ? (isOut ? "egress" : "ingress") : isOut ? "denied out" : "denied in",
    protocol: protocolOf(data["Protocol"]),
    from: port(range?.["From"], 0),
    to: port(range?.["To"], 65_535),
    peer: canonicalText(data["CidrBlock"] ?? data["Ipv6CidrBlock"] ?? ""),
    when,
  };
}

function protocolOf(value: unknown): string {
  const text = canonicalText(value ?? "-1").toLowerCase();
  return PROTOCOLS[text] ?? text;
}

/** A number, or the text of a value that only AWS knows. -1 is every port. */
function port(value: unknown, whole: number): number | string {
  if (value === undefined || String(value) === "-1") return whole;
  const text = canonicalText(value);
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** `Ref` and `GroupId` of a group are the same. */
function idOf(value: unknown): string {
  return qualifiedReference(value)?.[0] ?? canonicalText(value);
}

/** Whether other rules together let through all that a rule does, whatever the answers to the template's conditions. */
function isCovered(rule: Rule, others: readonly Rule[]): boolean {
  return isCoveredAtOnce(rule, others) || pieces(rule, others).every((piece) => isCoveredAtOnce(piece, others));
}

/** A rule cut at the ports where others begin and end; the whole rule where its ports are not known. */
function pieces(rule: Rule, others: readonly Rule[]): readonly Rule[] {
  const { from, to } = rule;
  if (typeof from === "string" || typeof to === "string") return [rule];
  const starts = others
    .filter(({ owner, direction }) => owner === rule.owner && direction === rule.direction)
    .flatMap((other) => [other.from, typeof other.to === "number" ? other.to + 1 : other.to])
    .filter((start): start is number => typeof start === "number" && start > from && start <= to);
  const cuts = [...new Set([from, ...starts])].toSorted((a, b) => a - b);
  return cuts.map((start, index) => ({ ...rule, from: start, to: (cuts[index + 1] ?? to + 1) - 1 }));
}

function isCoveredAtOnce(rule: Rule, others: readonly Rule[]): boolean {
  const wide = others.filter((other) => isAbout(other, rule));
  if (wide.length === 0) return false;
  const whens = wide.map(({ when }) => when);
  return always(rule.when, whens, (isThere) =>
    peersCover(
      wide.filter(({ when }) => isThere(when)),
      rule.peer,
    ),
  );
}

function isAbout(wide: Rule, narrow: Rule): boolean {
  return (
    wide.owner === narrow.owner &&
    wide.direction === narrow.direction &&
    (wide.protocol === "-1" || wide.protocol === narrow.protocol) &&
    portsCover(wide, narrow)
  );
}

function portsCover(wide: Rule, narrow: Rule): boolean {
  if (wide.from === 0 && wide.to === 65_535) return true;
  if (wide.from === narrow.from && wide.to === narrow.to) return true;
  const numbers = [wide.from, wide.to, narrow.from, narrow.to];
  if (!numbers.every((one) => typeof one === "number")) return false;
  const [from, to, innerFrom, innerTo] = numbers as [number, number, number, number];
  return from <= innerFrom && to >= innerTo;
}

function peersCover(wide: readonly Rule[], peer: string): boolean {
  if (wide.some((rule) => rule.peer === peer)) return true;
  const range = addressRange(peer);
  return range !== undefined && rangesCover(ranges(wide), [range]);
}

/** Whether a rule, with those beside it on the same ports, lets strangers through. */
function isPublic(rule: Rule, all: readonly Rule[]): boolean {
  const own = addressRange(rule.peer);
  return own !== undefined && isMuchOfTheInternet([own, ...ranges(all.filter((other) => isAbout(other, rule)))]);
}

function ranges(list: readonly Rule[]): readonly Range[] {
  return list.map(({ peer }) => addressRange(peer)).filter((range) => range !== undefined);
}

function isDenial({ direction }: Rule): boolean {
  return direction.startsWith("denied");
}

function sentence(rule: Rule): string {
  const doubt = rule.when.length === 0 ? "" : ` when ${rule.when.join(" and ")}`;
  return rule.direction === "egress"
    ? `reaches ${whom(rule)} on ${ports(rule)}${doubt}`
    : `lets ${whom(rule)} in on ${ports(rule)}${doubt}`;
}

function ports({ protocol, from, to }: Rule): string {
  if (protocol === "-1") return "every port";
  return from === to ? `${protocol} ${from}` : `${protocol} ${from}-${to}`;
}

function whom({ peer }: Rule): string {
  const range = addressRange(peer);
  return range && isMuchOfTheInternet([range]) && peer.endsWith("/0") ? `everybody (${peer})` : peer;
}
