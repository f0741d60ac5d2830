import { isAlias, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from "yaml";
import { didYouMean, type Report } from "../../diagnostics/index.ts";
import { type Entry, listNode, type MapNode, mapNode, type Node, type Plain, scalarNode } from "../node.ts";
import { type Origin, positionOf, type Source } from "../source.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readPlainYaml } from "./read-plain-yaml.ts";
import { looksLikeText, resolveNumber, resolveScalar } from "./resolve-scalar.ts";
import { KNOWN_TAGS, tagMeaning } from "./tags.ts";

/** Real files stay below 30; every later pass may recurse to this depth. */
const MAX_DEPTH = 200;

/** Values that aliases may add to a file. The widest real use, one shared block in 8,000 services, adds about 200,000. */
const MAX_ALIASED = 1_000_000;

/**
 * The documents of a YAML text as values that know their places: aliases and merge keys resolved, CloudFormation's short tags spelled
 * out. Empty documents are left out. A text that is not YAML gives `undefined`; smaller mistakes are reported and stepped over.
 */
export function parseDocuments(source: Source, report: Report): readonly Node[] | undefined {
  const plain = readPlainYaml(source);
  return plain ? [plain] : parseFully(source, report);
}

/** The same for texts of every kind. */
export function parseFully(source: Source, report: Report): readonly Node[] | undefined {
  const documents = parseYaml(source, report);
  if (!documents) return undefined;
  const nodes: Node[] = [];
  for (const document of documents) {
    const converter = new Converter(source, report);
    const node = document.contents ? converter.convert(document.contents, 0) : undefined;
    if (converter.refused) return undefined;
    if (node && !(node.kind === "scalar" && node.value === null)) nodes.push(node);
  }
  return nodes;
}

const MERGE_TAG = "tag:yaml.org,2002:merge";

interface Anchored {
  readonly node: Node;
  readonly height: number;
  readonly size: number;
}

class Converter {
  /** Set when the document as a whole cannot be used. */
  refused = false;

  readonly #source: Source;
  readonly #report: Report;
  readonly #anchors = new Map<string, Anchored>();
  /** Levels below the node converted last. */
  #height = 0;
  /** Values so far, each alias counted with all that it stands for. */
  #size = 0;
  #aliased = 0;

  constructor(source: Source, report: Report) {
    this.#source = source;
    this.#report = report;
  }

  convert(node: ParsedNode | null, depth: number): Node {
    if (node === null) return scalarNode(null, this.#origin([0, 0, 0]));
    if (depth > MAX_DEPTH) return this.#refuse(node, "NESTING_TOO_DEEP", `lists and mappings are nested more than ${MAX_DEPTH} deep`);
    if (this.refused) return scalarNode(null, this.#origin(node.range));
    if (isAlias(node)) return this.#alias(node.source, node, depth);
    const before = this.#size;
    this.#size += 1;
    const converted = this.#tagged(node, depth);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, { node: converted, height: this.#height, size: this.#size - before });
    return converted;
  }

  #alias(name: string, node: ParsedNode, depth: number): Node {
    const anchored = this.#anchors.get(name);
    if (!anchored) {
      this.#report.error("ALIAS_UNDEFINED", positionOf(this.#origin(node.range)), `the alias *${name} has no anchor &${name} before it`, {
        hint: didYouMean(name, this.#anchors.keys()),
      });
      this.#height = 0;
      return scalarNode(null, this.#origin(node.range));
    }
    this.#size += anchored.size;
    this.#aliased += anchored.size;
    this.#height = anchored.height;
    if (this.#aliased > MAX_ALIASED) {
      return this.#refuse(node, "ALIAS_EXPANSION", `the aliases of ${this.#source.file} expand to more than ${MAX_ALIASED} values`);
    }
    if (depth + anchored.height > MAX_DEPTH) {
      return this.#refuse(node, "NESTING_TOO_DEEP", `lists and mappings are nested more than ${MAX_DEPTH} deep`);
    }
    return anchored.node;
  }

  #refuse(node: ParsedNode, code: "ALIAS_EXPANSION" | "NESTING_TOO_DEEP", message: string): Node {
    const origin = this.#origin(node.range);
    if (!this.refused) this.#report.error(code, positionOf(origin), message);
    this.refused = true;
    return scalarNode(null, origin);
  }

  #tagged(node: ParsedNode, depth: number): Node {
    const tag = (node as { tag?: string }).tag;
    if (tag === undefined) return this.#plain(node, depth);
    const meaning = tagMeaning(tag);
    switch (meaning.kind) {
      case "merge":
        return { ...this.#plain(node, depth), tag: meaning.merge };
      case "intrinsic":
        return this.#intrinsic(meaning.key, this.#plain(node, depth + 1));
      case "yaml":
        return isScalar(node) ? scalarNode(this.#typed(node, meaning.type), this.#origin(node.range)) : this.#plain(node, depth);
      case "unknown":
        this.#report.error("TAG_UNKNOWN", positionOf(this.#origin(node.range)), `the tag ${tag} is not known`, {
          hint: didYouMean(tag, KNOWN_TAGS),
        });
        return this.#plain(node, depth);
      case "none":
        return isScalar(node) ? scalarNode(String(node.value), this.#origin(node.range)) : this.#plain(node, depth);
    }
  }

  #plain(node: ParsedNode, depth: number): Node {
    if (isScalar(node)) {
      this.#height = 0;
      const scalar = node as Scalar;
      const text = String(scalar.value);
      return scalarNode(scalar.type === "PLAIN" ? this.#resolved(text, node) : text, this.#origin(node.range));
    }
    let height = 0;
    if (isSeq<ParsedNode>(node)) {
      const items: Node[] = [];
      for (const item of node.items) {
        items.push(this.convert(item, depth + 1));
        height = Math.max(height, this.#height);
      }
      this.#height = height + 1;
      return listNode(items, this.#origin(node.range));
    }
    return this.#map(node as unknown as YAMLMap<ParsedNode, ParsedNode | null> & ParsedNode, depth);
  }

  #map(node: YAMLMap<ParsedNode, ParsedNode | null> & ParsedNode, depth: number): Node {
    const entries = new Map<string, Entry>();
    const merged: MapNode[] = [];
    let mergeKey: ParsedNode | undefined;
    let height = 0;
    for (const pair of node.items) {
      const isMerge = isMergeKey(pair.key);
      const value = this.convert(pair.value, depth + 1);
      // What is merged in stands on the level of this mapping, not below it.
      height = Math.max(height, isMerge ? this.#height - 1 : this.#height);
      if (isMerge) {
        this.#reportSecond("<<", pair.key, mergeKey);
        mergeKey ??= pair.key;
        this.#collectMerged(value, pair.value ?? pair.key, merged);
        continue;
      }
      const key = this.#key(pair.key);
      if (key === undefined) continue;
      const keyOrigin = this.#origin(pair.key.range);
      this.#reportSecond(key, pair.key, entries.get(key)?.keyOrigin);
      // Nothing was written for the value, so the key is the place to point at.
      const nothing = value.kind === "scalar" && value.value === null && value.origin.start === value.origin.end;
      entries.set(key, { keyOrigin, value: nothing || pair.value === null ? { ...value, origin: keyOrigin } : value });
    }
    for (const map of merged) for (const [key, entry] of map.entries) if (!entries.has(key)) entries.set(key, entry);
    this.#height = height + 1;
    return mapNode(entries, this.#origin(node.range));
  }

  #reportSecond(key: string, at: ParsedNode, first: Origin | ParsedNode | undefined): void {
    if (!first) return;
    this.#report.error("KEY_DUPLICATE", positionOf(this.#origin(at.range)), `the key "${key}" stands twice in this mapping`, {
      also: [{ message: `"${key}" stands here first`, where: positionOf("range" in first ? this.#origin(first.range) : first) }],
      hint: key === "<<" ? "name several mappings in a list: <<: [*a, *b]" : undefined,
    });
  }

  #collectMerged(value: Node, at: ParsedNode, into: MapNode[]): void {
    const maps = value.kind === "list" ? value.items : [value];
    for (const map of maps) {
      if (map.kind === "map") into.push(map);
      else {
        this.#report.error("MERGE_KEY", positionOf(this.#origin(at.range)), "the merge key << takes a mapping or a list of mappings", {
          hint: "name an anchor that stands on a mapping: <<: *defaults",
        });
      }
    }
  }

  #key(key: ParsedNode): string | undefined {
    if (isScalar(key)) return textOf(key);
    const target = isAlias(key) ? this.#anchors.get(key.source)?.node : undefined;
    if (target?.kind === "scalar") return String(target.value);
    this.#report.error("KEY_NOT_TEXT", positionOf(this.#origin(key.range)), "a key must be text, not a list or a mapping", {
      hint: "text that starts with a brace or bracket needs quotes",
    });
    return undefined;
  }

  #intrinsic(key: string, value: Node): Node {
    this.#height += 1;
    let argument = value;
    if (key === "Fn::GetAtt" && value.kind === "scalar" && typeof value.value === "string") {
      const dot = value.value.indexOf(".");
      if (dot > 0) {
        const parts = [value.value.slice(0, dot), value.value.slice(dot + 1)];
        argument = listNode(
          parts.map((part) => scalarNode(part, value.origin)),
          value.origin,
        );
      }
    }
    return mapNode(new Map([[key, { keyOrigin: value.origin, value: argument }]]), value.origin);
  }

  #resolved(text: string, node: ParsedNode): Plain {
    const value = resolveScalar(text);
    if (looksLikeText(text, value)) {
      this.#report.warning("NUMBER_LEADING_ZERO", positionOf(this.#origin(node.range)), `${text} is read as the number ${value}`, {
        hint: `write "${text}" in quotes if it is text, such as an account number`,
      });
    }
    return value;
  }

  #typed(node: ParsedNode, type: string): Plain {
    const text = String((node as Scalar).value);
    if (type === "null") return null;
    if (type === "str") return text;
    const value = type === "bool" ? resolveScalar(text) : type === "int" || type === "float" ? resolveNumber(text) : text;
    if (value !== undefined && (type !== "bool" || typeof value === "boolean")) return value;
    this.#report.error("VALUE_INVALID", positionOf(this.#origin(node.range)), `"${text}" is not a value of the type !!${type}`);
    return text;
  }

  #origin(range: readonly [number, number, number] | null | undefined): Origin {
    const [start, end] = range ?? [0, 0];
    return { source: this.#source, start, end };
  }
}

/** `<<`, also with the tag that some tools write before it. The library gives a tagged one a value of its own. */
function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && (key.tag === MERGE_TAG || (key.value === "<<" && (key as Scalar).type === "PLAIN"));
}

function textOf(scalar: Scalar): string {
  return typeof scalar.value === "symbol" ? (scalar.source ?? "") : String(scalar.value);
}
