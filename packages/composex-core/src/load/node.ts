import type { Origin } from "./source.ts";

/** What lies between reading and the canonical project: plain values of which each knows where it was written. */
export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: "map";
  readonly origin: Origin;
  readonly entries: Map<string, Entry>;
}

export interface Entry {
  readonly keyOrigin: Origin;
  readonly value: Node;
}

export interface ListNode {
  readonly kind: "list";
  readonly origin: Origin;
  readonly items: readonly Node[];
}

export interface ScalarNode {
  readonly kind: "scalar";
  readonly origin: Origin;
  readonly value: string | number | boolean | null;
}
