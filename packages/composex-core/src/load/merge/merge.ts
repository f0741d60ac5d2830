import { formatPath, type Report } from "../../diagnostics/index.ts";
import { child, type Entry, isNull, type ListNode, type MapNode, type Node, textAt, toPlain } from "../node.ts";
import { type PathRules, pathRules, rulesBelow } from "../path-rules.ts";
import { positionOf } from "../source.ts";

/** How two values at a path become one. Without a rule maps merge by key, lists append what is new, and scalars are replaced. */
type MergeRule =
  | { readonly kind: "replace" }
  | { readonly kind: "logging" }
  | { readonly kind: "by"; readonly identity: (item: Node) => string | undefined };

const replace: MergeRule = { kind: "replace" };
const byTarget = by((item) => textAt(item, "target"));
const byName = by((item) => (item.kind === "scalar" ? String(item.value).replace(/=.*/s, "") : undefined));

const RULES = pathRules<MergeRule>({
  "services.*.build.tags": byName,
  "services.*.cap_add": byName,
  "services.*.cap_drop": byName,
  "services.*.command": replace,
  "services.*.configs": by((item) => textAt(item, "target") ?? `/${textAt(item, "source")}`),
  "services.*.devices": byTarget,
  "services.*.dns": byName,
  "services.*.dns_opt": byName,
  "services.*.dns_search": byName,
  "services.*.entrypoint": replace,
  "services.*.env_file": by((item) => textAt(item, "path")),
  "services.*.expose": byName,
  "services.*.healthcheck.test": replace,
  "services.*.links": byName,
  "services.*.logging": { kind: "logging" },
  "services.*.networks.*.aliases": byName,
  "services.*.networks.*.link_local_ips": byName,
  "services.*.ports": by(portIdentity),
  "services.*.profiles": byName,
  "services.*.secrets": byTarget,
  "services.*.tmpfs": byName,
  "services.*.volumes": byTarget,
});

function by(identity: (item: Node) => string | undefined): MergeRule {
  return { kind: "by", identity };
}

function portIdentity(item: Node): string | undefined {
  if (item.kind !== "map") return undefined;
  const part = (key: string): string => {
    const value = child(item, key);
    return value ? JSON.stringify(toPlain(value)) : "";
  };
  return `${part("host_ip")}:${part("published")}:${part("target")}/${part("protocol")}`;
}

/**
 * A later file over an earlier one, both in canonical form. `!reset` and `!override` stay on the result, so that it can be put over a third
 * one with the same effect; `withoutResets` ends that.
 */
export function merge(base: Node, over: Node, report: Report): Node {
  return mergeNodes(base, over, RULES, [], report);
}

/** One service over the service that it extends. */
export function mergeService(base: Node, over: Node, report: Report): Node {
  return mergeNodes(base, over, rulesBelow(rulesBelow(RULES, "services"), ""), ["services"], report);
}

type GrowingPath = (string | number)[];

function mergeNodes(base: Node, over: Node, rules: PathRules<MergeRule> | undefined, path: GrowingPath, report: Report): Node {
  if (over.tag || base.tag === "reset") return over;
  const rule = rules?.rule;
  if (rule?.kind === "replace" || base.kind === "scalar") return over;
  if (isNull(over)) return base;
  if (base.kind !== over.kind) {
    // Outside extensions the schema has reported the kind that is wrong.
    if (path.some((key) => typeof key === "string" && key.startsWith("x-"))) {
      report.error(
        "MERGE_KINDS",
        positionOf(over.origin, path),
        `cannot override ${formatPath(path)}: it is ${kindName(base)} in one file and ${kindName(over)} in another`,
        {
          also: [{ message: `${kindName(base)} stands here`, where: positionOf(base.origin, path) }],
          hint: "put !override before the later value to replace the earlier one",
        },
      );
    }
    return over;
  }
  if (over.kind === "list") return mergeLists(base as ListNode, over, rule);
  if (rule?.kind === "logging" && !sameDriver(base, over)) return over;
  return mergeMaps(base as MapNode, over, rules, path, report);
}

function mergeMaps(base: MapNode, over: MapNode, rules: PathRules<MergeRule> | undefined, path: GrowingPath, report: Report): Node {
  const entries = new Map<string, Entry>(base.entries);
  for (const [key, entry] of over.entries) {
    const before = entries.get(key);
    if (!before) {
      entries.set(key, entry);
      continue;
    }
    path.push(key);
    const value = mergeNodes(before.value, entry.value, rulesBelow(rules, key), path, report);
    path.pop();
    entries.set(key, { keyOrigin: value === before.value ? before.keyOrigin : entry.keyOrigin, value });
  }
  return { ...base, entries };
}

function mergeLists(base: ListNode, over: ListNode, rule: MergeRule | undefined): Node {
  const identity = rule?.kind === "by" ? rule.identity : undefined;
  const keyOf = (item: Node): string => identity?.(item) ?? JSON.stringify(toPlain(item));
  const items = [...base.items];
  const places = new Map(items.map((item, index) => [keyOf(item), index]));
  for (const item of over.items) {
    const key = keyOf(item);
    const at = places.get(key);
    if (at === undefined) {
      places.set(key, items.length);
      items.push(item);
    } else if (identity) items[at] = item;
  }
  return { ...base, items };
}

/** Of the items that stand for one thing the last, in the place of the first: the rule of merging, within one file. */
export function withoutRepeats(root: Node): Node {
  return walkLists(root, RULES);
}

function walkLists(node: Node, rules: PathRules<MergeRule>): Node {
  if (node.kind === "scalar" || node.tag === "reset") return node;
  if (node.kind === "list") return rules.rule?.kind === "by" && node.items.length > 1 ? lastOfEach(node, rules.rule.identity) : node;
  let entries: Map<string, Entry> | undefined;
  for (const [key, entry] of node.entries) {
    const below = rulesBelow(rules, key);
    if (!below) continue;
    const value = walkLists(entry.value, below);
    if (value === entry.value) continue;
    entries ??= new Map(node.entries);
    entries.set(key, { ...entry, value });
  }
  return entries ? { ...node, entries } : node;
}

function lastOfEach(list: ListNode, identity: (item: Node) => string | undefined): Node {
  const items: Node[] = [];
  const places = new Map<string, number>();
  for (const item of list.items) {
    const key = item.tag ? undefined : identity(item);
    const at = key === undefined ? undefined : places.get(key);
    if (at !== undefined) items[at] = item;
    else {
      if (key !== undefined) places.set(key, items.length);
      items.push(item);
    }
  }
  return items.length === list.items.length ? list : { ...list, items };
}

/** Options of one driver mean nothing to another. */
function sameDriver(base: Node, over: Node): boolean {
  const before = textAt(base, "driver");
  const after = textAt(over, "driver");
  return before === undefined || after === undefined || before === after;
}

function kindName(node: Node): string {
  return node.kind === "map" ? "a mapping" : node.kind === "list" ? "a list" : "a single value";
}

/** Without all that `!reset` marks; `!override` has nothing left to say. */
export function withoutResets(node: Node): Node {
  return isTagged(node) ? strip(node) : node;
}

/** Most trees have no tag at all; looking first spares a copy of them. */
function isTagged(node: Node): boolean {
  if (node.tag) return true;
  if (node.kind === "list") return node.items.some(isTagged);
  if (node.kind === "map") for (const { value } of node.entries.values()) if (isTagged(value)) return true;
  return false;
}

function strip(node: Node): Node {
  if (node.kind === "scalar") return { kind: "scalar", origin: node.origin, value: node.value };
  if (node.kind === "list") {
    return { kind: "list", origin: node.origin, items: node.items.filter(({ tag }) => tag !== "reset").map(withoutResets) };
  }
  const entries = new Map<string, Entry>();
  for (const [key, entry] of node.entries)
    if (entry.value.tag !== "reset") entries.set(key, { ...entry, value: withoutResets(entry.value) });
  return { kind: "map", origin: node.origin, entries };
}
