/** Where the services of a plain file stand, told from its lines alone. */
export interface Outline {
  /** Start and end of each entry of `services:`, from the start of its first line to that of the next key; comments between belong to the former. */
  readonly entries: ReadonlyMap<string, readonly [start: number, end: number]>;
  /** Start and end of the line `services:`. */
  readonly services: readonly [start: number, end: number];
}

const QUOTED = `"[^"\\\\\\n]*"|'[^'\\n]*'`;
/** A plain scalar that ends on its line: no indicator at its start, no colon or number sign that would end it. */
const PLAIN = "(?:[A-Za-z0-9_./$~+(=]|-(?=[^ \\r\\n-]))(?:[^:#\\r\\n]|:(?=[^ \\r\\n])|(?<=[^ ])#)*";
/** The same within brackets, where a comma and brackets end it too. */
const IN_FLOW = `(?:${QUOTED}|(?:[A-Za-z0-9_./$~+(=]|-(?=[A-Za-z0-9]))(?:[^:#,[\\]{}\\r\\n"']|:(?=[A-Za-z0-9/])|(?<=[^ ])#)*)`;
const FLOW_KEY = `(?:[A-Za-z0-9_./-]+|${QUOTED}): +`;
/** A list or map of scalars on one line. */
const FLOW = `\\[ *(?:${IN_FLOW}(?: *, *${IN_FLOW})*)? *\\]|\\{ *(?:${FLOW_KEY}${IN_FLOW}(?: *, *${FLOW_KEY}${IN_FLOW})*)? *\\}`;
const VALUE = `(?:${QUOTED}|${FLOW}|${PLAIN})`;
const KEY = `([A-Za-z0-9_./-]+|"[^"\\\\\\r\\n]+"|'[^'\\r\\n]+')`;
const END = "(?: +#[^\\r\\n]*| *)\\r?";
/** One line: its indent, the dashes of list items, a key, a value. Empty lines and comments have neither. */
const LINE = new RegExp(`( *)(?:#[^\\n]*|((?:- +)*)(?:${KEY}:(?: +(${VALUE}))?|(${VALUE}))${END}|\\r?)(?:\\n|$)`, "y");

/** Longer ones are no lines that people write, and would make the search for their structure long. */
const MAX_LINE = 4_096;

/** Nothing in the text can lead from one part of it to another, nor let a reader see other lines than there are. */
function mayStandAlone(text: string): boolean {
  if (/[&*!\\\t]|<<|extends/.test(text)) return false;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    if ((end === -1 ? text.length : end) - at > MAX_LINE) return false;
    if (end === -1) break;
    at = end + 1;
  }
  return true;
}

/** A map or list that is open at a line. */
interface Level {
  readonly indent: number;
  readonly list: boolean;
  readonly keys: Set<string>;
  /** The last key has no value on its line, so deeper lines are its value. */
  open: boolean;
}

/**
 * The outline of a file in which every line stands for itself: keys, values and list items without anchors, aliases, tags, merges or
 * escapes, each scalar whole on its line. Such a file is what people write, and its structure is its indentation, so one entry can be
 * composed without the others. Undefined for every other file, and for one with a mistake: that one is read as a whole.
 */
export function outline(text: string): Outline | undefined {
  if (!mayStandAlone(text)) return undefined;
  const levels: Level[] = [];
  const entries = new Map<string, [number, number]>();
  let services: readonly [number, number] | undefined;
  let inServices = false;
  let last: [number, number] | undefined;
  LINE.lastIndex = 0;
  for (let at = 0; at < text.length; at = LINE.lastIndex) {
    const match = LINE.exec(text);
    if (!match) return undefined;
    const [, blanks = "", dashes = "", key, value, item] = match;
    if (key === undefined && item === undefined) continue;
    if (doubled(value ?? item)) return undefined;
    const name = key !== undefined && /^["']/.test(key) ? key.slice(1, -1) : key;
    if (!place(levels, blanks.length, dashes, name, value !== undefined || item !== undefined)) return undefined;
    if (dashes === "" && name !== undefined && levels.length === 1) {
      if (last) last[1] = at;
      last = undefined;
      inServices = name === "services";
      if (inServices && value !== undefined) return undefined;
      if (inServices) services = [at, LINE.lastIndex];
    } else if (inServices && dashes === "" && name !== undefined && levels.length === 2) {
      if (last) last[1] = at;
      last = [at, text.length];
      entries.set(name, last);
    }
  }
  return services && entries.size > 0 ? { entries, services } : undefined;
}

const FLOW_KEYS = new RegExp(`[{,] *(${FLOW_KEY})`, "g");

/** A map on one line that has a key twice. */
function doubled(value: string | undefined): boolean {
  if (value === undefined || !value.startsWith("{")) return false;
  const keys = Array.from(value.matchAll(FLOW_KEYS), ([, key = ""]) => key.replace(/: +$/, "").replace(/^["']|["']$/g, ""));
  return new Set(keys).size < keys.length;
}

/** Puts a line on its level. False where indentation or a key that stands twice needs the whole parser to say what is wrong. */
function place(levels: Level[], blanks: number, dashes: string, key: string | undefined, filled: boolean): boolean {
  const items = dashes.match(/- +/g) ?? [];
  let indent = blanks;
  for (const item of items) {
    if (!enter(levels, indent, true)) return false;
    (levels.at(-1) as Level).open = true;
    indent += item.length;
  }
  if (key === undefined) {
    // A scalar alone on its line is an item of a list, or nothing this can tell.
    if (items.length === 0) return false;
    (levels.at(-1) as Level).open = false;
    return true;
  }
  if (!enter(levels, indent, false)) return false;
  const level = levels.at(-1) as Level;
  if (level.keys.has(key)) return false;
  level.keys.add(key);
  level.open = !filled;
  return true;
}

/** The file with everything but some of its services made blank: what is left stands where it stood. */
export function onlyServices(text: string, { entries, services }: Outline, names: Iterable<string>): string {
  const kept = [services, ...[...names].flatMap((name) => [entries.get(name) ?? []].filter((range) => range.length > 0))] as (readonly [
    number,
    number,
  ])[];
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of kept.toSorted((a, b) => a[0] - b[0])) {
    parts.push(blank(start - at), text.slice(start, end));
    at = end;
  }
  parts.push(blank(text.length - at));
  return parts.join("");
}

/** Blanks that end a line, so that what follows starts one. */
function blank(length: number): string {
  return length === 0 ? "" : `${" ".repeat(length - 1)}\n`;
}

/** Closes deeper levels and opens one where a value may begin. */
function enter(levels: Level[], indent: number, list: boolean): boolean {
  for (;;) {
    const top = levels.at(-1);
    if (!top) {
      if (indent > 0) return false;
      levels.push({ indent, list, keys: new Set(), open: false });
      return true;
    }
    if (top.indent === indent && top.list === list) return true;
    // The items of a list may stand below their key without further indent.
    const deeper = indent > top.indent || (indent === top.indent && list && !top.list);
    if (deeper) {
      if (!top.open) return false;
      top.open = false;
      levels.push({ indent, list, keys: new Set(), open: false });
      return true;
    }
    // Between two levels, or another kind than the file began with.
    if (indent > top.indent || levels.length === 1) return false;
    levels.pop();
  }
}
