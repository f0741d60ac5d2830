import { formatPath, type Path, type Position, type Report } from "composex-core/diagnostics";
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { dereference, type Layer, ownPair, positionOfNode } from "../locate/compose-file.ts";
import type { ImageIndex } from "../locate/find-image.ts";
import { contentEnd, indentOf, insertLast, insertLinesAfter } from "./block.ts";
import type { Edit } from "./edit.ts";
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
      return isMap(map) && ownPair(map, section);
    }) ?? index.home(service);
  const pair = layer?.services.get(service);
  if (!layer || !pair) return [];
  const map = pair.value;
  const refuse = (code: "SET_INHERITED" | "INTERPOLATION" | "SCALAR_STYLE", node: Node | null | undefined, message: string): void =>
    report.error(code, positionOfNode(layer, node ?? pair.key), `service "${service}": ${message}`, {
      hint: `write ${section} out in this service`,
    });
  if (!isMap(map)) {
    refuse("SET_INHERITED", pair.key, `it is ${isAlias(map) ? "an alias" : "empty"}, so ${section} cannot be set in it`);
    return [];
  }
  const own = ownPair(map, section);
  const path: Path = ["services", service, section];
  if (!own) {
    if (mergedHas(layer, map, section)) {
      refuse(
        "SET_INHERITED",
        ownPair(map, "<<")?.value,
        `its ${section} come whole through a merge (<<); entries of its own would replace all of them`,
      );
      return [];
    }
    return [edit(layer, service, section, path, newSection(layer, map, section, wanted), undefined, `${wanted.length} entries`)];
  }
  if (isAlias(own.value)) {
    refuse("SET_INHERITED", own.value, `its ${section} are an alias`);
    return [];
  }
  const escaped = wanted.map(([key, value]) => [key, value.replaceAll("$", "$$$$")] as const);
  if (isSeq(own.value)) return escaped.flatMap((entry) => inList(layer, service, section, own.value as YAMLSeq, entry, refuse) ?? []);
  if (isMap(own.value)) return escaped.flatMap((entry) => inMap(layer, service, section, own.value as YAMLMap, entry, refuse) ?? []);
  const filled = insertLinesAfter(layer, contentEnd(layer, own), linesOf(escaped, indentOf(layer, map) + 2));
  return [edit(layer, service, section, path, filled, undefined, `${wanted.length} entries`)];
}

type Refuse = (code: "SET_INHERITED" | "INTERPOLATION" | "SCALAR_STYLE", node: Node | null | undefined, message: string) => void;

function inMap(
  layer: Layer,
  service: string,
  section: Section,
  map: YAMLMap,
  [key, value]: readonly [string, string],
  refuse: Refuse,
): Edit | undefined {
  const path: Path = ["services", service, section, key];
  const present = ownPair(map, key);
  if (!present) {
    const entry = (flow: boolean): string => `${plainOrQuoted(key, flow)}: ${JSON.stringify(value)}`;
    return edit(layer, service, section, path, insertLast(layer, map, entry), undefined, value);
  }
  const scalar = present.value;
  if (!isScalar(scalar) && scalar !== null) {
    refuse("SET_INHERITED", scalar, `the value of ${section} "${key}" is an alias or a collection`);
    return undefined;
  }
  const old = String(scalar?.value ?? "");
  if (old === value && scalar?.srcToken) return undefined;
  if (interpolated(old)) {
    refuse("INTERPOLATION", scalar, `the value of ${section} "${key}" holds a variable`);
    return undefined;
  }
  if (scalar && layer.uses.has(scalar)) {
    refuse("SET_INHERITED", scalar, `the value of ${section} "${key}" is anchored and used elsewhere`);
    return undefined;
  }
  const replacement = scalar && replaceScalar(layer, scalar, present, value);
  if (!replacement) {
    refuse("SCALAR_STYLE", scalar, `the value of ${section} "${key}" is written over several lines`);
    return undefined;
  }
  return edit(layer, service, section, path, replacement, old, value);
}

function inList(
  layer: Layer,
  service: string,
  section: Section,
  list: YAMLSeq,
  [key, value]: readonly [string, string],
  refuse: Refuse,
): Edit | undefined {
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
      layer,
      service,
      section,
      ["services", service, section, items.length],
      insertLast(layer, list, () => JSON.stringify(text)),
      undefined,
      value,
    );
  }
  const old = String(scalar.value);
  if (old === text) return undefined;
  if (interpolated(old)) {
    refuse("INTERPOLATION", scalar, `the entry ${section} "${key}" holds a variable`);
    return undefined;
  }
  const replacement = replaceScalar(layer, scalar, undefined, text);
  if (replacement)
    return edit(layer, service, section, ["services", service, section, position], replacement, old.slice(key.length + 1), value);
  refuse("SCALAR_STYLE", scalar, `the entry ${section} "${key}" is written over several lines`);
  return undefined;
}

function interpolated(text: string): boolean {
  return text.replaceAll("$$", "").includes("$");
}

function mergedHas(layer: Layer, map: YAMLMap, section: Section, depth = 0): boolean {
  const merge = ownPair(map, "<<")?.value;
  if (!merge || depth > 100) return false;
  const target = dereference(layer, merge);
  const sources = isSeq(target) ? (target.items as Node[]) : [target];
  return sources.some((source) => {
    const inner = dereference(layer, source);
    return isMap(inner) && (ownPair(inner, section) !== undefined || mergedHas(layer, inner, section, depth + 1));
  });
}

function newSection(layer: Layer, map: YAMLMap, section: Section, wanted: readonly (readonly [string, string])[]): Replacement {
  const entries = wanted.map(([key, value]) => [key, value.replaceAll("$", "$$$$")] as const);
  if (map.flow || map.items.length === 0) {
    const flow = `${section}: {${entries.map(([key, value]) => `${plainOrQuoted(key, true)}: ${JSON.stringify(value)}`).join(", ")}}`;
    return insertLast(layer, map, () => flow);
  }
  const indent = indentOf(layer, map);
  const image = ownPair(map, "image") ?? (map.items.at(-1) as Pair<Scalar, Node | null>);
  return insertLinesAfter(layer, contentEnd(layer, image), [`${" ".repeat(indent)}${section}:`, ...linesOf(entries, indent + 2)]);
}

function linesOf(entries: readonly (readonly [string, string])[], indent: number): string[] {
  return entries.map(([key, value]) => `${" ".repeat(indent)}${plainOrQuoted(key, false)}: ${JSON.stringify(value)}`);
}

function edit(
  layer: Layer,
  service: string,
  section: Section,
  path: Path,
  { start, end, text }: Replacement,
  before: string | undefined,
  after: string,
): Edit {
  const where: Position = { ...layer.file.source.position(start, Math.max(end, start + 1)), path: formatPath(path) };
  const what = section === "labels" ? "label" : "environment";
  return { file: layer.file.path, start, end, text, what, service, document: layer.index, path, where, before, after, alsoChanges: [] };
}
