export { type Entry, type ListNode, type MapNode, type Node, type ScalarNode } from "./node.ts";
export type * from "./project.ts";
export { type Origin, positionOf, Source } from "./source.ts";
