import { Source } from "composex-core/compose";
import type { Position } from "composex-core/diagnostics";
import { type Alias, type Document, isAlias, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";

/** One compose file as it lies in the repository, parsed but never re-serialised. */
export interface ComposeFile {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  /** Text without byte order mark; every offset counts UTF-16 units from here. */
  readonly source: Source;
  readonly bom: boolean;
  readonly newline: "\n" | "\r\n";
  readonly layers: readonly Layer[];
  /** Set when only some services were composed: the text that was, as long as the whole, and the names of all services. */
  readonly part?: { readonly text: string; readonly services: readonly string[]; readonly composed: ReadonlySet<string> };
}

/** One YAML document of a file. Later layers override earlier ones. */
export interface Layer {
  readonly file: ComposeFile;
  /** Counts from 0 within the file. */
  readonly index: number;
  readonly document: Document.Parsed;
  readonly aliases: ReadonlyMap<Alias, Node>;
  /** Aliases of each anchored node, in the order of the text. */
  readonly uses: ReadonlyMap<Node, readonly Alias[]>;
  readonly services: ReadonlyMap<string, Pair<Scalar, Node | null>>;
  /** The value of `services:`; undefined when the key is missing. */
  readonly servicesPair: Pair<Scalar, Node | null> | undefined;
}

/** The text that was composed; offsets into it are those into the whole. */
export function composedText({ source, part }: ComposeFile): string {
  return part?.text ?? source.text;
}

/** A place in the composed text, told by line and column, as a place in the whole. */
export function inWhole(file: ComposeFile, where: Position): Position {
  if (!file.part) return where;
  const before = file.part.text.split("\n", where.line - 1);
  const start = before.reduce((length, line) => length + line.length + 1, 0) + where.col - 1;
  const found = file.source.position(start, start + (where.length ?? 1));
  return where.path === undefined ? found : { ...found, path: where.path };
}

/** Follows an alias to what it names. */
export function dereference(layer: Layer, node: Node | null | undefined): Node | undefined {
  let current = node ?? undefined;
  for (let hops = 0; isAlias(current) && hops < 100; hops++) current = layer.aliases.get(current);
  return current;
}

/** What `<<` stands for where it merges: plain, or tagged so; in quotes it is a key like any other. */
export const MERGE = Symbol("merge");

/** The key of a pair as every reader takes it: an alias stands for the text it names. */
export function keyOf(aliases: ReadonlyMap<Alias, Node>, key: unknown): string | typeof MERGE | undefined {
  const scalar = isAlias(key) ? aliases.get(key) : key;
  if (!isScalar(scalar)) return undefined;
  if (typeof scalar.value === "symbol" || (scalar.value === "<<" && scalar.type === "PLAIN")) return MERGE;
  return String(scalar.value ?? "");
}

export function ownPair(layer: Pick<Layer, "aliases">, map: YAMLMap, key: string | typeof MERGE): Pair<Scalar, Node | null> | undefined {
  for (const item of map.items as Pair<Scalar, Node | null>[]) {
    // Asked for every key of every service: text that is equal needs no more looking, and `<<` is never asked for as text.
    if (item.key?.value === key || keyOf(layer.aliases, item.key) === key) return item;
  }
  return undefined;
}

/** The maps that a map merges, the one that wins first. */
export function mergedMaps(layer: Pick<Layer, "aliases">, merge: Pair<Scalar, Node | null>): readonly Node[] {
  const given = isAlias(merge.value) ? layer.aliases.get(merge.value) : (merge.value ?? undefined);
  const nodes = isSeq(given) ? (given.items as Node[]) : given ? [given] : [];
  return nodes.flatMap((node) => (isAlias(node) ? (layer.aliases.get(node) ?? []) : node));
}

export function positionOfNode(layer: Layer, node: Node | null | undefined, path?: string): Position {
  const [start, end] = node?.range ?? [0, 1];
  return positionAt(layer.file, start, end, path);
}

function positionAt(file: ComposeFile, start: number, end: number, path?: string): Position {
  return { ...file.source.position(start, end), ...(path !== undefined && { path }) };
}
