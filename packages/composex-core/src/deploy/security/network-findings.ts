import ipaddr from "ipaddr.js";
import { canonicalText, qualifiedReference } from "../diff/canonical-text.ts";
import type { EvaluatedStack } from "../diff/evaluate.ts";
import type { SecurityFinding } from "../plan.ts";
import { type LocatedResource, locate } from "./located.ts";
import { alternatives } from "./statements.ts";

interface Rule {
  /** `ServicesNetworking/ApiSG`, or the id of a group that the templates do not make. */
  readonly group: string;
  readonly direction: "ingress" | "egress";
  /** `-1` is all protocols. */
  readonly protocol: string;
  readonly from: number | string;
  readonly to: number | string;
  readonly peer: string;
  readonly when: readonly string[];
}

const PUBLIC = new Set(["0.0.0.0/0", "::/0"]);
const PEERS = [
  "CidrIp",
  "CidrIpv6",
  "SourceSecurityGroupId",
  "DestinationSecurityGroupId",
  "SourcePrefixListId",
  "DestinationPrefixListId",
  "SourceSecurityGroupName",
];

/** Security group rules that no rule of the same group covered before. */
export function networkFindings(
  before: readonly EvaluatedStack[],
  after: readonly EvaluatedStack[],
  isNew: boolean,
): readonly SecurityFinding[] {
  const oldResources = locate(before);
  const resources = locate(after);
  const old = rules(oldResources);
  return rules(resources).flatMap((rule) => {
    if (old.some((other) => covers(other, rule))) return [];
    const isPublic = PUBLIC.has(rule.peer);
    const existed = oldResources.has(rule.group) || old.some(({ group }) => group === rule.group);
    // The way out of a new group is what its tasks need to work; only the way in is worth a word there.
    if (!existed && (rule.direction === "egress" || (isNew && !isPublic))) return [];
    const owner = resources.get(rule.group);
    const place = owner
      ? { path: owner.path, logicalId: owner.logicalId, type: owner.resource.Type }
      : { path: [], logicalId: rule.group, type: "AWS::EC2::SecurityGroup" };
    return [{ risk: "network-opened" as const, ...place, message: sentence(rule), asked: !isNew && (existed || isPublic) }];
  });
}

function rules(resources: ReadonlyMap<string, LocatedResource>): readonly Rule[] {
  return [...resources.values()].flatMap(({ id, resource: { Type, Properties = {} } }) => {
    if (Type === "AWS::EC2::SecurityGroupIngress") return [rule(groupOf(Properties.GroupId), "ingress", Properties, [])];
    if (Type === "AWS::EC2::SecurityGroupEgress") return [rule(groupOf(Properties.GroupId), "egress", Properties, [])];
    if (Type !== "AWS::EC2::SecurityGroup") return [];
    // A group without egress rules of its own gets one that lets everything out.
    const egress = Properties.SecurityGroupEgress ?? [{ IpProtocol: "-1", CidrIp: "0.0.0.0/0" }];
    return [...inline(id, "ingress", Properties.SecurityGroupIngress), ...inline(id, "egress", egress)];
  });
}

function inline(group: string, direction: Rule["direction"], list: unknown): readonly Rule[] {
  return alternatives(list).flatMap(({ value, when }) =>
    (Array.isArray(value) ? value : []).flatMap((item) =>
      alternatives(item, when).flatMap((one) =>
        one.value ? [rule(group, direction, one.value as Readonly<Record<string, unknown>>, one.when)] : [],
      ),
    ),
  );
}

function rule(group: string, direction: Rule["direction"], data: Readonly<Record<string, unknown>>, when: readonly string[]): Rule {
  const protocol = canonicalText(data.IpProtocol ?? "-1");
  const name = PEERS.find((key) => data[key] !== undefined);
  const all = protocol === "-1";
  return {
    group,
    direction,
    protocol,
    from: all ? 0 : port(data.FromPort, 0),
    to: all ? 65_535 : port(data.ToPort, 65_535),
    peer: name === undefined ? "" : name.endsWith("GroupId") ? groupOf(data[name]) : canonicalText(data[name]),
    when,
  };
}

/** A number, or the text of a value that only AWS knows. -1 is every port. */
function port(value: unknown, whole: number): number | string {
  if (value === undefined || String(value) === "-1") return whole;
  const text = canonicalText(value);
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** `Ref` and `GroupId` of a group are the same. */
function groupOf(value: unknown): string {
  return qualifiedReference(value)?.[0] ?? canonicalText(value);
}

function covers(wide: Rule, narrow: Rule): boolean {
  return (
    wide.group === narrow.group &&
    wide.direction === narrow.direction &&
    (wide.protocol === "-1" || wide.protocol === narrow.protocol) &&
    portsCover(wide, narrow) &&
    (wide.peer === narrow.peer || cidrCovers(wide.peer, narrow.peer)) &&
    wide.when.every((condition) => narrow.when.includes(condition))
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

function cidrCovers(wide: string, narrow: string): boolean {
  if (!ipaddr.isValidCIDR(wide) || !ipaddr.isValidCIDR(narrow)) return false;
  const [block, bits] = ipaddr.parseCIDR(wide);
  const [address, innerBits] = ipaddr.parseCIDR(narrow);
  return block.kind() === address.kind() && bits <= innerBits && address.match(block, bits);
}

function sentence({ direction, protocol, from, to, peer, when }: Rule): string {
  const ports = protocol === "-1" ? "every port" : from === to ? `${protocol} ${from}` : `${protocol} ${from}-${to}`;
  const whom = PUBLIC.has(peer) ? `everybody (${peer})` : peer;
  const doubt = when.length === 0 ? "" : ` when ${when.join(" and ")}`;
  return direction === "ingress" ? `lets ${whom} in on ${ports}${doubt}` : `reaches ${whom} on ${ports}${doubt}`;
}
