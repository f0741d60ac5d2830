import { formatPath, type Path, printable, type Report } from "composex-core/diagnostics";
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { dereference, type Layer, MERGE, ownPair, positionOfNode } from "../locate/compose-file.ts";
import type { ImageIndex } from "../locate/find-image.ts";
import { tagOf } from "../locate/tags.ts";
import { contentEnd, indentOf, insertLast, insertLinesAfter } from "./block.ts";
import type { Edit } from "./edit.ts";
import { pathOfService } from "./path-of.ts";
import { doubleQuoted } from "./quote.ts";
import type { EditOptions, EditRequest } from "./request.ts";
import { plainOrQuoted, type Replacement, replaceScalar } from "./scalar-text.ts";

type Section = "labels" | "environment";

/** The edits for the labels and environment entries that an artifact sets and the config allows. */
export function planPairs(index: ImageIndex, request: EditRequest, options: EditOptions, report: Report): Edit[] {
  const edits: Edit[] = [];
  for (const section of ["labels", "environment"] as const) {
    const wanted = Object.entries(request.set?.[section] ?? {});
    const allowed = wanted.filter(([key]) => {
      if (options.pairAllowed(request.service, section, key)) return true;
      report.error(
        "SET_NOT_ALLOWED",
        request.from,
        `the artifact sets ${section} "${key}" of service "${request.service}", which the config does not allow`,
        {
          hint: `list it under services.${request.service}.${section} in .compose-merger.yml`,
        },
      );
      return false;
    });
    if (allowed.length > 0) edits.push(...planSection(index, request.service, section, allowed, report));
  }
  return edits;
}

function planSection(
  index: ImageIndex,
  service: string,
  section: Section,
  wanted: readonly (readonly [string, string])[],
  report: Report,
): Edit[] {
  const layer =
    index.layers.findLast((candidate) => {
      const map = candidate.services.get(service)?.value;
      return isMap(map) && ownPair(candidate, map, section);
    }) ?? index.home(service);
  const pair = layer?.services.get(service);
  if (!layer || !pair) return [];
  const map = pair.value;
  const refuse: Refuse = (code, node, message) =>
    report.error(code, positionOfNode(layer, node ?? pair.key), `service "${service}": ${message}`, {
      hint: `write ${section} out in this service`,
    });
  if (!isMap(map)) {
    refuse("SET_INHERITED", pair.key, `it is ${isAlias(map) ? "an alias" : "empty"}, so ${section} cannot be set in it`);
    return [];
  }
  const own = ownPair(layer, map, section);
  const escaped = wanted.map(([key, value]): Entry => [key, value.replaceAll("$", "$$$$")]);
  const path: Path = [...pathOfService(layer, service), section];
  if (!own) {
    if (index.effective(layer, map, section)) {
      refuse(
        "SET_INHERITED",
        ownPair(layer, map, MERGE)?.key,
        `its ${section} come whole through a merge (<<); entries of its own would replace all of them`,
      );
      return [];
    }
    return [edit({ layer, service, section, path }, newSection(layer, map, section, escaped), escaped, `${wanted.length} entries`)];
  }
  if (isAlias(own.value)) {
    refuse("SET_INHERITED", own.value, `its ${section} are an alias`);
    return [];
  }
  const place = { layer, service, section, path };
  const tag = tagOf(own.value);
  if (tag !== undefined) {
    refuse("TAG_MEANING", own.value, `its ${section} carry the tag ${printable(tag, 80)}, which gives them another meaning`);
    return [];
  }
  if (isSeq(own.value)) return inList(place, own.value, escaped, refuse);
  if (isMap(own.value)) return escaped.flatMap((entry) => inMap(place, own.value as YAMLMap, entry, refuse) ?? []);
  if (!isScalar(own.value) || (own.value.srcToken?.type === "scalar" && own.value.srcToken.source !== "")) {
    refuse("SET_INHERITED", own.value, `its ${section} are neither a map nor a list`);
    return [];
  }
  const filled = insertLinesAfter(layer, contentEnd(layer, own), linesOf(escaped, indentOf(layer, map) + 2));
  return [edit(place, filled, escaped, `${wanted.length} entries`)];
}

/** A section of a service. */
interface Place {
  readonly layer: Layer;
  readonly service: string;
  readonly section: Section;
  readonly path: Path;
}

/** A key and its value, each `$` of it doubled. */
type Entry = readonly [string, string];

type Refuse = (
  code: "SET_INHERITED" | "INTERPOLATION" | "SCALAR_STYLE" | "TAG_MEANING",
  node: Node | null | undefined,
  message: string,
) => void;

function inMap(place: Place, map: YAMLMap, entry: Entry, refuse: Refuse): Edit | undefined {
  const { layer, section } = place;
  const [key, value] = entry;
  const present = ownPair(layer, map, key);
  if (!present) {
    const text = (flow: boolean): string => `${plainOrQuoted(key, flow)}: ${doubleQuoted(value)}`;
    return edit({ ...place, path: [...place.path, key] }, insertLast(layer, map, text), value, value);
  }
  const scalar = present.value;
  if (!isScalar(scalar) && scalar !== null) {
    refuse("SET_INHERITED", scalar, `the value of ${section} "${key}" is an alias or a collection`);
    return undefined;
  }
  const old = String(scalar?.value ?? "");
  if (old === value && scalar?.srcToken) return undefined;
  if (!mayReplace(place, `the value of ${section} "${key}"`, scalar, old, refuse)) return undefined;
  const replacement = scalar && replaceScalar(layer, scalar, present, value);
  if (!replacement) {
    refuse(
      "SCALAR_STYLE",
      scalar,
      `the value of ${section} "${key}" is written over several lines, or in a style that cannot carry the new one`,
    );
    return undefined;
  }
  return edit({ ...place, path: [...place.path, key] }, replacement, value, value, old);
}

function inList(place: Place, list: YAMLSeq, entries: readonly Entry[], refuse: Refuse): Edit[] {
  let end = list.items.length;
  const edits: Edit[] = [];
  for (const entry of entries) {
    const made = inItems(place, list, entry, end, refuse);
    if (made?.path.at(-1) === end) end += 1;
    if (made) edits.push(made);
  }
  return edits;
}

/** `end`: the index that an added entry gets. */
function inItems(place: Place, list: YAMLSeq, [key, value]: Entry, end: number, refuse: Refuse): Edit | undefined {
  const { layer, section } = place;
  const items = list.items as Node[];
  const text = `${key}=${value}`;
  const position = items.findIndex((item) => isScalar(item) && (item.value === key || String(item.value).startsWith(`${key}=`)));
  const scalar = items[position];
  if (!isScalar(scalar)) {
    const aliased = items.find(
      (item) => isAlias(item) && String((dereference(layer, item) as Scalar | undefined)?.value ?? "").startsWith(`${key}=`),
    );
    if (aliased) {
      refuse("SET_INHERITED", aliased, `the entry ${section} "${key}" is an alias`);
      return undefined;
    }
    return edit(
      { ...place, path: [...place.path, end] },
      insertLast(layer, list, () => doubleQuoted(text)),
      text,
      value,
    );
  }
  const old = String(scalar.value);
  if (old === text) return undefined;
  if (!mayReplace(place, `the entry ${section} "${key}"`, scalar, old, refuse)) return undefined;
  const replacement = replaceScalar(layer, scalar, undefined, text);
  if (replacement) return edit({ ...place, path: [...place.path, position] }, replacement, text, value, old.slice(key.length + 1));
  refuse(
    "SCALAR_STYLE",
    scalar,
    `the entry ${section} "${key}" is written over several lines, or in a style that cannot carry the new one`,
  );
  return undefined;
}

/** A literal of this place alone. */
function mayReplace({ layer }: Place, what: string, scalar: Scalar | null, old: string, refuse: Refuse): boolean {
  const tag = tagOf(scalar);
  if (interpolated(old)) refuse("INTERPOLATION", scalar, `${what} holds a variable`);
  else if (scalar && layer.uses.has(scalar)) refuse("SET_INHERITED", scalar, `${what} is anchored and used elsewhere`);
  else if (tag !== undefined)
    refuse("TAG_MEANING", scalar, `${what} carries the tag ${printable(tag, 80)}, which gives it another meaning`);
  else return true;
  return false;
}

function interpolated(text: string): boolean {
  return text.replaceAll("$$", "").includes("$");
}

function newSection(layer: Layer, map: YAMLMap, section: Section, entries: readonly Entry[]): Replacement {
  if (map.flow || map.items.length === 0) {
    const flow = `${section}: {${entries.map(([key, value]) => `${plainOrQuoted(key, true)}: ${doubleQuoted(value)}`).join(", ")}}`;
    return insertLast(layer, map, () => flow);
  }
  const indent = indentOf(layer, map);
  const image = ownPair(layer, map, "image") ?? (map.items.at(-1) as Pair<Scalar, Node | null>);
  return insertLinesAfter(layer, contentEnd(layer, image), [`${" ".repeat(indent)}${section}:`, ...linesOf(entries, indent + 2)]);
}

function linesOf(entries: readonly Entry[], indent: number): string[] {
  return entries.map(([key, value]) => `${" ".repeat(indent)}${plainOrQuoted(key, false)}: ${doubleQuoted(value)}`);
}

/** `reads`: the text at the path afterwards, or the entries of the new map there. */
function edit(
  { layer, service, section, path }: Place,
  { start, end, text }: Replacement,
  reads: string | readonly Entry[],
  after: string,
  before?: string,
): Edit {
  return {
    file: layer.file.path,
    start,
    end,
    text,
    what: section === "labels" ? "label" : "environment",
    service,
    document: layer.index,
    path,
    where: { ...layer.file.source.position(start, Math.max(end, start + 1)), path: formatPath(path) },
    before,
    after,
    reads: typeof reads === "string" ? [{ path, value: reads }] : reads.map(([key, value]) => ({ path: [...path, key], value })),
    alsoChanges: [],
  };
}
