import type { Origin } from "./source.ts";

/** What lies between reading and the canonical project: plain values of which each knows where it was written. Nodes are shared, never changed. */
export type Node = MapNode | ListNode | ScalarNode;

/** What `!reset` and `!override` ask of the merge: drop what earlier files said, or put this in its place. */
type MergeTag = "reset" | "override";

export type Plain = string | number | boolean | null;

export interface MapNode {
  readonly kind: "map";
  readonly origin: Origin;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly tag?: MergeTag;
}

export interface Entry {
  readonly keyOrigin: Origin;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: "list";
  readonly origin: Origin;
  readonly items: readonly Node[];
  readonly tag?: MergeTag;
}

export interface ScalarNode {
  readonly kind: "scalar";
  readonly origin: Origin;
  readonly value: Plain;
  readonly tag?: MergeTag;
}

export function scalarNode(value: Plain, origin: Origin): ScalarNode {
  return { kind: "scalar", origin, value };
}

export function listNode(items: readonly Node[], origin: Origin): ListNode {
  return { kind: "list", origin, items };
}

export function mapNode(entries: ReadonlyMap<string, Entry>, origin: Origin): MapNode {
  return { kind: "map", origin, entries };
}

/** A map of which all keys were written where the whole was: what a short form becomes. */
export function mapOf(values: Readonly<Record<string, Node | Plain | undefined>>, origin: Origin): MapNode {
  const entries = new Map<string, Entry>();
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const node = value !== null && typeof value === "object" ? value : scalarNode(value, origin);
    entries.set(key, { keyOrigin: origin, value: node });
  }
  return { kind: "map", origin, entries };
}

export function child(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === "map" ? node.entries.get(key)?.value : undefined;
}

/** The text at a key, when there is text. */
export function textAt(node: Node | undefined, key: string): string | undefined {
  const value = child(node, key);
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

export function isNull(node: Node | undefined): boolean {
  return node?.kind === "scalar" && node.value === null;
}

/** The same map with some keys set; `undefined` removes one. A key that is new was written where its value was. */
export function withKeys(node: MapNode, changes: Readonly<Record<string, Node | undefined>>): MapNode {
  const entries = new Map(node.entries);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) entries.delete(key);
    else entries.set(key, { keyOrigin: entries.get(key)?.keyOrigin ?? value.origin, value });
  }
  return { ...node, entries };
}

/** Plain values without their places. `!reset` nodes are left out: what they hold means nothing. */
export function toPlain(node: Node): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") {
    const items: unknown[] = [];
    for (const item of node.items) if (item.tag !== "reset") items.push(toPlain(item));
    return items;
  }
  const plain: Record<string, unknown> = {};
  for (const [key, { value }] of node.entries) {
    if (value.tag === "reset") continue;
    // An ordinary assignment of this one name would set the prototype and lose the key.
    if (key === "__proto__")
      Object.defineProperty(plain, key, { value: toPlain(value), enumerable: true, configurable: true, writable: true });
    else plain[key] = toPlain(value);
  }
  return plain;
}
