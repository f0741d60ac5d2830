import type { Path, Report } from "../../diagnostics/index.ts";
import { formatPath } from "../../diagnostics/index.ts";
import { type Entry, isNull, listNode, type MapNode, mapNode, mapOf, type Node, type ScalarNode, scalarNode, withKeys } from "../node.ts";
import { placeOf } from "../place.ts";
import { parseByteSize } from "./byte-size.ts";
import { commandWords } from "./command-words.ts";
import { parseDuration } from "./duration.ts";

/** Where a value stands and whom to tell. The path is only valid during the call. */
export interface FormContext {
  readonly path: Path;
  readonly report: Report;
  /** What one document may still expand to. */
  readonly budget: { ports: number };
}

/** Turns one value into its canonical form. A value of a wrong type is returned as it is: the schema has reported it. */
export type Form = (node: Node, context: FormContext) => Node;

/** Text of a scalar as the reference prints it; numbers in decimal notation. */
export function textOf(node: ScalarNode): string {
  return node.value === null ? "" : Object.is(node.value, -0) ? "-0" : String(node.value);
}

export const text: Form = (node) =>
  node.kind === "scalar" && node.value !== null && typeof node.value !== "string" ? { ...node, value: textOf(node) } : node;

/** `a` or `[a, b]` -> a list of text. */
export const textList: Form = (node) => {
  if (isNull(node)) return node;
  if (node.kind === "scalar") return { ...listNode([{ ...node, value: textOf(node) }], node.origin), ...(node.tag && { tag: node.tag }) };
  if (node.kind === "map") return node;
  return { ...node, items: node.items.map((item) => (item.kind === "scalar" ? { ...item, value: textOf(item) } : item)) };
};

/** `[K=V, K]` or `{K: V}` -> a map of text; `empty` is what a key without a value gets. */
export function keyValues(empty: "" | null): Form {
  const ofMap = textValues(empty);
  return (node, context) => {
    if (node.kind === "list") {
      const entries = new Map<string, Entry>();
      for (const item of node.items) {
        if (item.kind !== "scalar" || item.value === null) continue;
        const written = textOf(item);
        const equals = written.indexOf("=");
        const key = equals === -1 ? written : written.slice(0, equals);
        entries.set(key, { keyOrigin: item.origin, value: scalarNode(equals === -1 ? empty : written.slice(equals + 1), item.origin) });
      }
      return { ...mapNode(entries, node.origin), ...(node.tag && { tag: node.tag }) };
    }
    return ofMap(node, context);
  };
}

/** The values of a map as text. */
export function textValues(empty: "" | null): Form {
  return (node) => {
    if (node.kind !== "map") return node;
    let changed: Map<string, Entry> | undefined;
    for (const [key, entry] of node.entries) {
      const { value } = entry;
      if (value.kind !== "scalar" || value.tag === "reset" || typeof value.value === "string" || (value.value === null && empty === null))
        continue;
      changed ??= new Map(node.entries);
      changed.set(key, { ...entry, value: { ...value, value: value.value === null ? empty : textOf(value) } });
    }
    return changed ? { ...node, entries: changed } : node;
  };
}

export const bytes: Form = (node, { path, report }) => {
  if (node.kind !== "scalar" || node.value === null || typeof node.value === "boolean") return node;
  // Half a byte is a unit forgotten.
  const size = typeof node.value === "number" && !Number.isInteger(node.value) ? undefined : parseByteSize(textOf(node));
  if (size !== undefined) return { ...node, value: size };
  const { where, also } = placeOf(node, path);
  report.error("SIZE_INVALID", where, `${formatPath(path)} is ${JSON.stringify(node.value)}, which is no amount of memory`, {
    also,
    hint: "write a number with b, k, m or g, such as 512m",
  });
  return node;
};

export const duration: Form = (node, { path, report }) => {
  if (node.kind !== "scalar" || typeof node.value !== "string") return node;
  const value = parseDuration(node.value);
  if (value !== undefined) return { ...node, value };
  const { where, also } = placeOf(node, path);
  report.error("DURATION_INVALID", where, `${formatPath(path)} is ${JSON.stringify(node.value)}, which is no time span`, {
    also,
    hint: /^[0-9.]+$/.test(node.value) ? `give the unit: ${node.value}s` : "write numbers with units, such as 1m30s",
  });
  return node;
};

/** A command line -> its words. */
export const command: Form = (node, context) => {
  if (node.kind === "list") return textList(node, context);
  if (node.kind !== "scalar" || typeof node.value !== "string") return node;
  const { path, report } = context;
  const parsed = commandWords(node.value);
  if (parsed.ok && !parsed.operator) return words(node, parsed.words);
  const { where, also } = placeOf(node, path);
  const name = formatPath(path);
  if (!parsed.ok) {
    report.error(
      "COMMAND_QUOTE",
      where,
      parsed.problem === "quote"
        ? `${name} opens a quote that is never closed`
        : `${name} holds a parenthesis, which only a shell could read`,
      {
        also,
        hint: parsed.problem === "quote" ? undefined : `to run it by a shell write ["sh", "-c", ${JSON.stringify(node.value.trim())}]`,
      },
    );
    return listNode([], node.origin);
  }
  report.warning(
    "COMMAND_OPERATOR",
    where,
    `${name} holds ${parsed.operator}, which the program gets as a word: no shell runs this command`,
    {
      also,
      hint: `to run it by a shell write ["sh", "-c", ${JSON.stringify(node.value.trim())}]; to pass it on write the list of words`,
    },
  );
  return words(node, parsed.words);
};

function words(node: ScalarNode, texts: readonly string[]): Node {
  return {
    ...listNode(
      texts.map((word) => scalarNode(word, node.origin)),
      node.origin,
    ),
    ...(node.tag && { tag: node.tag }),
  };
}

export const octal: Form = (node) => {
  if (node.kind !== "scalar" || typeof node.value !== "number" || node.value < 0) return node;
  return { ...node, value: `0${node.value.toString(8)}` };
};

/** `text` -> a map with that one key. */
export function underKey(key: string): Form {
  return (node) =>
    node.kind === "scalar" && node.value !== null ? { ...mapOf({ [key]: node }, node.origin), ...(node.tag && { tag: node.tag }) } : node;
}

/** Every item of a list, by the same form. */
export function each(form: Form): Form {
  return (node, context) => {
    if (node.kind !== "list") return node;
    const items = node.items.map((item, index) => form(item, { ...context, path: [...context.path, index] }));
    return { ...node, items };
  };
}

/** The same form for a list that must not say a thing twice. */
export function distinct(form: Form): Form {
  return (node, context) => {
    if (node.kind !== "list") return form(node, context);
    const seen = new Map<string | number | boolean, number>();
    const items = node.items.filter((item, index) => {
      if (item.kind !== "scalar" || item.value === null || item.tag) return true;
      const first = seen.get(item.value);
      if (first === undefined) {
        seen.set(item.value, index);
        return true;
      }
      const path = [...context.path, index];
      const { where, also } = placeOf(item, path);
      const firstItem = node.items[first];
      context.report.error("ITEM_DUPLICATE", where, `${formatPath(context.path)} holds ${JSON.stringify(item.value)} twice`, {
        also: firstItem ? [...also, { message: "it stands here first", where: placeOf(firstItem, [...context.path, first]).where }] : also,
        hint: "leave one of them out",
      });
      return false;
    });
    return form(items.length === node.items.length ? node : { ...node, items }, context);
  };
}

/** `[a, b]` -> `{a: null, b: null}`. */
export const nameMap: Form = (node) => named(node, () => null);

/** `[a]` -> a map from name to what the long form of a name alone would be. */
export function named(node: Node, value: (item: ScalarNode) => Node | null): Node {
  if (node.kind !== "list") return node;
  const entries = new Map<string, Entry>();
  for (const item of node.items) {
    if (item.kind === "scalar" && item.value !== null)
      entries.set(textOf(item), { keyOrigin: item.origin, value: value(item) ?? scalarNode(null, item.origin) });
  }
  return { ...mapNode(entries, node.origin), ...(node.tag && { tag: node.tag }) };
}

/** Sets keys that are not there. */
export function withDefaults(node: MapNode, defaults: Readonly<Record<string, Node | string | number | boolean>>): MapNode {
  const missing: Record<string, Node> = {};
  for (const [key, value] of Object.entries(defaults)) {
    if (node.entries.has(key)) continue;
    missing[key] = typeof value === "object" ? value : scalarNode(value, node.origin);
  }
  return Object.keys(missing).length === 0 ? node : withKeys(node, missing);
}
