import { decodeText, Source } from "composex-core/compose";
import type { Report } from "composex-core/diagnostics";
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { type ComposeFile, keyOf, type Layer, MERGE, mergedMaps } from "./compose-file.ts";
import { onlyServices, outline } from "./outline.ts";

export const MAX_FILE_BYTES = 6 * 1024 * 1024;
/**
 * Line ends of YAML 1.1 (next line, line and paragraph separator): the readers that deploy the file may begin a line where this one does not.
 * And what YAML forbids: control characters, U+FFFE, U+FFFF and a byte order mark inside.
 */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/u;
const MAX_DEPTH = 100;
const MAX_ALIASES = 10_000;

/**
 * Bytes -> parsed file. Every reason not to touch the file is reported and gives undefined. With `only`, a file whose services provably
 * have nothing to do with each other is composed for those alone; any other, and one that lacks one of them, is composed as a whole.
 */
export function readCompose(path: string, bytes: Uint8Array, report: Report, only?: ReadonlySet<string>): ComposeFile | undefined {
  const where = { file: path, line: 1, col: 1 };
  const text = decodeText(path, bytes, report, { mostBytes: MAX_FILE_BYTES, where });
  if (text === undefined) return undefined;
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const source = new Source(path, text);
  const bareReturn = /\r(?!\n)/.exec(text);
  if (bareReturn) {
    report.error(
      "BARE_CARRIAGE_RETURN",
      source.position(bareReturn.index, bareReturn.index + 1),
      "a line ends in a carriage return without line feed",
      {
        hint: "YAML tools disagree on such lines; convert the file to LF or CRLF first",
      },
    );
    return undefined;
  }
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) {
    const code = (forbidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    report.error(
      "CHARACTER_FORBIDDEN",
      source.position(forbidden.index, forbidden.index + 1),
      `the file holds the character U+${code}, which some YAML readers take for the end of a line and others refuse`,
      { hint: `take it out, or write it as the escape "\\u${code.toLowerCase()}" in double quotes` },
    );
    return undefined;
  }
  const found = only && outline(text);
  const part =
    found && only && [...only].every((service) => found.entries.has(service))
      ? { text: onlyServices(text, found, only), services: [...found.entries.keys()], composed: only }
      : undefined;
  const documents = parseText(part?.text ?? text);
  if (!documents) {
    report.error("YAML_TOO_DEEP", source.position(0, 1), `the file nests deeper than ${MAX_DEPTH} levels`);
    return undefined;
  }
  if (documents.length === 0) {
    report.error("COMPOSE_EMPTY", source.position(0, 1), "the file holds no YAML document", {
      hint: "name the compose file to edit with -f",
    });
    return undefined;
  }
  const layers: Layer[] = [];
  const file: ComposeFile = { path, source, bom, newline: text.includes("\r\n") ? "\r\n" : "\n", layers, ...(part && { part }) };
  let sound = true;
  documents.forEach((document, index) => {
    sound = reportErrors(document, source, report) && sound;
    const links = linkAliases(document, source, report);
    sound = links.sound && sound;
    const servicesPair = isMap(document.contents) ? findServices(document.contents, links.aliases) : undefined;
    const layer: Layer = { file, index, document, ...links, servicesPair, services: indexServices(servicesPair, links.aliases) };
    layers.push(layer);
  });
  return sound ? file : undefined;
}

/** The parser recurses, so a hostile file ends in an exhausted stack; that is an answer about the file, not a bug. */
function parseText(text: string): readonly Document.Parsed[] | undefined {
  try {
    const documents = parseAllDocuments(text, { keepSourceTokens: true, schema: "failsafe", logLevel: "silent", prettyErrors: false });
    return Array.isArray(documents) ? documents : [];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const CODE_OF = { DUPLICATE_KEY: "KEY_DUPLICATED", TAB_AS_INDENT: "TAB_INDENT", RESOURCE_EXHAUSTION: "YAML_TOO_DEEP" } as const;

function reportErrors(document: Document.Parsed, source: Source, report: Report): boolean {
  for (const error of document.errors) {
    const [start, end] = error.pos;
    const code = error.code in CODE_OF ? CODE_OF[error.code as keyof typeof CODE_OF] : "YAML_SYNTAX";
    report.error(code, source.position(start, Math.max(end, start + 1)), error.message.replace(/\s+/g, " "), {
      hint: code === "KEY_DUPLICATED" ? "remove one of the two: tools differ in which one wins" : "correct the YAML, then run again",
    });
    // Each level that the stack was too small for says so again.
    if (code === "YAML_TOO_DEEP") break;
  }
  return document.errors.length === 0;
}

interface Links {
  readonly sound: boolean;
  readonly aliases: Map<Alias, Node>;
  readonly uses: Map<Node, Alias[]>;
}

/** An alias names the nearest anchor before it; the parser does not report one that names nothing. */
function linkAliases(document: Document.Parsed, source: Source, report: Report): Links {
  const anchors = new Map<string, Node>();
  const aliases = new Map<Alias, Node>();
  const uses = new Map<Node, Alias[]>();
  /** How many merges lie one behind the other below a map; an anchor stands above its aliases, so those of its sources are known. */
  const mergeDepths = new Map<Node, number>();
  let sound = true;
  let tooDeep = false;
  const measureMerges = (map: YAMLMap): void => {
    const pairs = map.items as Pair<Scalar, Node | null>[];
    if (pairs.some(({ key }) => isAlias(key))) sound = reportDoubles(pairs, aliases, source, report) && sound;
    const merge = pairs.find(({ key }) => keyOf(aliases, key) === MERGE);
    if (!merge) return;
    const depth = 1 + Math.max(0, ...mergedMaps({ aliases }, merge).map((source) => mergeDepths.get(source) ?? 0));
    mergeDepths.set(map, depth);
    if (depth > MAX_DEPTH) tooDeep = true;
  };
  const walk = (node: unknown, depth: number): void => {
    if (depth > MAX_DEPTH) {
      tooDeep = true;
      return;
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (!target) {
        sound = false;
        report.error(
          "ALIAS_UNDEFINED",
          source.position(node.range?.[0] ?? 0, node.range?.[1] ?? 1),
          `alias "*${node.source}" names no anchor above it`,
          {
            hint:
              anchors.size > 0
                ? `anchors above: ${[...anchors.keys()].slice(0, 8).join(", ")}`
                : "no anchor stands above it in this document",
          },
        );
        return;
      }
      aliases.set(node, target);
      const list = uses.get(target);
      if (list) list.push(node);
      else uses.set(target, [node]);
      return;
    }
    if (isMap(node) || isSeq(node)) {
      for (const item of node.items) walk(item, depth + 1);
      if (isMap(node) && aliases.size > 0) measureMerges(node);
    } else if (isPair(node)) {
      walk(node.key, depth);
      walk(node.value, depth);
    }
    // Only now: a value that holds itself is nothing that could be deployed.
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor) anchors.set(node.anchor, node);
  };
  walk(document.contents, 0);
  if (tooDeep && document.errors.length === 0)
    report.error("YAML_TOO_DEEP", { file: source.file, line: 1, col: 1 }, `the file nests deeper than ${MAX_DEPTH} levels`);
  const tooMany = aliases.size > MAX_ALIASES;
  if (tooMany) report.error("ALIAS_LIMIT", { file: source.file, line: 1, col: 1 }, `the file holds more than ${MAX_ALIASES} aliases`);
  return { sound: sound && !tooDeep && !tooMany, aliases, uses };
}

/** The parser compares keys as they are written, and so not with one that an alias stands for. */
function reportDoubles(
  pairs: readonly Pair<Scalar, Node | null>[],
  aliases: ReadonlyMap<Alias, Node>,
  source: Source,
  report: Report,
): boolean {
  const names = new Set<unknown>();
  for (const { key } of pairs) {
    const name = keyOf(aliases, key);
    if (names.has(name)) {
      report.error("KEY_DUPLICATED", source.position(key.range?.[0] ?? 0, key.range?.[1] ?? 1), `the key "${String(name)}" stands twice`, {
        hint: "remove one of the two: tools differ in which one wins",
      });
      return false;
    }
    names.add(name);
  }
  return true;
}

function findServices(root: YAMLMap, aliases: ReadonlyMap<Alias, Node>): Pair<Scalar, Node | null> | undefined {
  return (root.items as Pair<Scalar, Node | null>[]).find((pair) => keyOf(aliases, pair.key) === "services");
}

function indexServices(
  pair: Pair<Scalar, Node | null> | undefined,
  aliases: ReadonlyMap<Alias, Node>,
): Map<string, Pair<Scalar, Node | null>> {
  const services = new Map<string, Pair<Scalar, Node | null>>();
  const seen = new Set<Node>();
  const collect = (node: Node | null | undefined): void => {
    const map = isAlias(node) ? aliases.get(node) : node;
    if (!isMap(map) || seen.has(map)) return;
    seen.add(map);
    const merges: Pair<Scalar, Node | null>[] = [];
    for (const item of map.items as Pair<Scalar, Node | null>[]) {
      const name = keyOf(aliases, item.key);
      if (name === MERGE) merges.push(item);
      else if (name !== undefined && !services.has(name)) services.set(name, item);
    }
    for (const merge of merges) for (const source of mergedMaps({ aliases }, merge)) collect(source);
  };
  collect(pair?.value);
  return services;
}
