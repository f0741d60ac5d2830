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
const byTargetOrSource = by((item) => textAt(item, "target") ?? textAt(item, "source"));

const RULES = pathRules<MergeRule>({
  "services.*.command": replace,
  "services.*.configs": byTargetOrSource,
  "services.*.devices": byTarget,
  "services.*.entrypoint": replace,
  "services.*.env_file": by((item) => textAt(item, "path")),
  "services.*.healthcheck.test": replace,
  "services.*.logging": { kind: "logging" },
  "services.*.ports": by(portIdentity),
  "services.*.secrets": byTargetOrSource,
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
