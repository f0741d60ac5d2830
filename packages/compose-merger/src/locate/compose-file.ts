import { Source } from "composex-core/compose";
import type { Position } from "composex-core/diagnostics";
import type { Alias, Document, Node, Pair, Scalar, YAMLMap } from "yaml";

/** One compose file as it lies in the repository, parsed but never re-serialised. */
export interface ComposeFile {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  /** Text without byte order mark; every offset counts UTF-16 units from here. */
  readonly source: Source;
  readonly bom: boolean;
  readonly newline: "\n" | "\r\n";
  readonly layers: readonly Layer[];
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

/** Follows an alias to what it names. */
export function dereference(layer: Layer, node: Node | null | undefined): Node | undefined {
  let current = node ?? undefined;
  for (let hops = 0; current && current.constructor.name === "Alias" && hops < 100; hops++) current = layer.aliases.get(current as Alias);
  return current;
}

export function ownPair(map: YAMLMap, key: string): Pair<Scalar, Node | null> | undefined {
  for (const item of map.items as Pair<Scalar, Node | null>[]) {
    if (item.key?.value === key) return item;
  }
  return undefined;
}

export function positionOfNode(layer: Layer, node: Node | null | undefined, path?: string): Position {
  const [start, end] = node?.range ?? [0, 1];
  return positionAt(layer.file, start, end, path);
}

function positionAt(file: ComposeFile, start: number, end: number, path?: string): Position {
  return { ...file.source.position(start, end), ...(path !== undefined && { path }) };
}
