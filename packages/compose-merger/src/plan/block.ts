import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Layer } from "../locate/compose-file.ts";
import type { Replacement } from "./scalar-text.ts";

/** Where the last character of a node's own content ends; comments and blank lines after it do not count. */
export function contentEnd(layer: Layer, node: Node | Pair): number {
  if (isPair(node)) {
    const value = node.value as Node | null;
    const empty = !value || (isScalar(value) && (!value.srcToken || value.range?.[0] === value.range?.[1]));
    if (value && !empty) return contentEnd(layer, value);
    const item = node.srcToken;
    const last = item?.sep?.findLast((token) => token.type === "map-value-ind" || token.type === "anchor" || token.type === "tag");
    if (last && "source" in last) return last.offset + last.source.length;
    return (node.key as Node).range?.[1] ?? 0;
  }
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) return contentEnd(layer, node.items.at(-1) as Node | Pair);
  const end = node.range?.[1] ?? 0;
  if (isScalar(node) && node.srcToken?.type === "block-scalar") {
    const { text } = layer.file.source;
    const header = text.slice(node.srcToken.offset, text.indexOf("\n", node.srcToken.offset));
    // A "+" scalar owns the blank lines after it.
    if (header.split("#")[0]?.includes("+")) return end;
    return node.srcToken.offset + text.slice(node.srcToken.offset, end).trimEnd().length;
  }
  return end;
}

/** Lines put below the line on which `offset` lies, or at it when it already starts a line. The file's final newline, or none, stays. */
export function insertLinesAfter(layer: Layer, offset: number, lines: readonly string[]): Replacement {
  const { text } = layer.file.source;
  const { newline } = layer.file;
  if (offset > 0 && text[offset - 1] === "\n") return { start: offset, end: offset, text: lines.map((line) => line + newline).join("") };
  const at = lineEnd(text, offset);
  return { start: at, end: at, text: lines.map((line) => newline + line).join("") };
}

export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf("\n", offset);
  if (feed === -1) return text.length;
  return text[feed - 1] === "\r" ? feed - 1 : feed;
}

/** Columns before the first key of a block map. */
export function indentOf(layer: Layer, map: YAMLMap | YAMLSeq): number {
  const { text } = layer.file.source;
  const start = itemStart(map.items[0] as Pair | Node) ?? map.range?.[0] ?? 0;
  return start - (text.lastIndexOf("\n", start - 1) + 1);
}

/** Where an entry begins, its `?`, tag or anchor included. */
function itemStart(item: Pair | Node | undefined): number | undefined {
  if (!item) return undefined;
  if (!isPair(item)) return item.range?.[0];
  const token = item.srcToken;
  const first = token?.start.find((part) => part.type === "explicit-key-ind" || part.type === "anchor" || part.type === "tag");
  return first?.offset ?? (item.key as Scalar).range?.[0];
}

/** A pair put before the first of a map. `entry(flow)` is its text without line end. */
export function insertFirst(
  layer: Layer,
  pair: Pair<Scalar, Node | null>,
  entry: (flow: boolean) => string,
  childIndent: number,
): Replacement | undefined {
  const map = pair.value;
  if (isAlias(map)) return undefined;
  if (!isMap(map))
    return isScalar(map) && map.value !== "" && map.value !== null
      ? undefined
      : insertLinesAfter(layer, contentEnd(layer, pair), [" ".repeat(childIndent) + entry(false)]);
  const start = itemStart(map.items[0]);
  if (map.flow) {
    const open = (map.range?.[0] ?? 0) + 1;
    return { start: open, end: open, text: map.items.length > 0 ? `${entry(true)}, ` : entry(true) };
  }
  if (start === undefined) return undefined;
  return { start, end: start, text: `${entry(false)}${layer.file.newline}${" ".repeat(indentOf(layer, map))}` };
}

/** An entry put after the last of a map or list that has at least one. */
export function insertLast(layer: Layer, collection: YAMLMap | YAMLSeq, entry: (flow: boolean) => string): Replacement {
  const last = collection.items.at(-1) as Node | Pair | undefined;
  if (collection.flow) {
    const at = last ? contentEnd(layer, last) : (collection.range?.[0] ?? 0) + 1;
    return { start: at, end: at, text: last ? `, ${entry(true)}` : entry(true) };
  }
  return insertLinesAfter(layer, last ? contentEnd(layer, last) : 0, [`${leadOf(layer, collection)}${entry(false)}`]);
}

/** White space, and the dash of a list, in front of the entries of a block collection. */
function leadOf(layer: Layer, collection: YAMLMap | YAMLSeq): string {
  if (isMap(collection)) return " ".repeat(indentOf(layer, collection));
  const { text } = layer.file.source;
  const item = collection.items[0] as Node;
  const start = item.range?.[0] ?? 0;
  const dash = text.lastIndexOf("-", start - 1);
  return `${" ".repeat(dash - (text.lastIndexOf("\n", dash) + 1))}- `;
}
