import { type Entry, listNode, mapNode, type Node, scalarNode } from "../node.ts";
import type { Origin, Source } from "../source.ts";
import { looksLikeText, resolveScalar } from "./resolve-scalar.ts";

/** Deeper ones are for the parser, which tells them. */
const MAX_DEPTH = 100;
/** The YAML specification's, for a key and the colon behind it on one line; a parser need not look further. */
const MAX_KEY = 1_000;

/** Tabs, carriage returns, characters that are not printable, and those that only some programs take for a line break. */
const SPECIAL = /[^\n -~\u00a0-\u2027\u202a-\ufefe\uff00-\uffff]/;
/** Escapes that mean the same in JSON. */
const ESCAPED_AS_JSON = /^"(?:[^"\\]|\\["\\/bfnrt])*"$/;

/** What ends a document where it stands at the start of a line. */
const MARKERS = /^(?:---|\.\.\.)/;

const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;

/** Characters that begin something else than a plain scalar: `-`, `?` and `:` do so before a space only, which is left to the parser but for `-`. */
const INDICATORS: ReadonlySet<number> = new Set(Array.from(",[]{}#&*!|>'\"%@`?:", (character) => character.charCodeAt(0)));

/**
 * A YAML text as `parseDocuments` reads it, if it is one document of the kind that compose files mostly are: mappings and lists in block
 * form, scalars and flow collections of one line, comments. Undefined for every other text, also for one with a mistake: the parser
 * reads that, at several times the cost, and says what is wrong with it.
 */
export function readPlainYaml(source: Source): Node | undefined {
  return SPECIAL.test(source.text) ? undefined : new PlainReader(source).read();
}

class PlainReader {
  readonly #source: Source;
  /** Ends with a line break, so that whatever looks for the end of a line finds one. */
  readonly #text: string;
  #at = 0;
  /** Where the line of `#at` starts. */
  #lineStart = 0;
  /** Of the next line with content, when `#at` stands at its content; -1 at the end of the text. */
  #indent = 0;
  /** Where the value read last ends, its line break included. */
  #end = 0;
  #depth = 0;

  constructor(source: Source) {
    this.#source = source;
    this.#text = source.text.endsWith("\n") ? source.text : `${source.text}\n`;
  }

  read(): Node | undefined {
    this.#toContent();
    if (this.#indent === 0 && this.#text.startsWith("---\n", this.#at)) {
      this.#at += 4;
      this.#toContent();
    }
    if (this.#indent < 0) return undefined;
    const node = this.#block();
    return this.#indent < 0 ? node : undefined;
  }

  /** The mapping or list whose first line is this one. */
  #block(): Node | undefined {
    if (++this.#depth > MAX_DEPTH) return undefined;
    const indent = this.#indent;
    const node = this.#isItem() ? this.#list(indent) : this.#map(indent);
    this.#depth--;
    return node;
  }

  #map(indent: number): Node | undefined {
    const start = this.#at;
    const entries = new Map<string, Entry>();
    do {
      const keyStart = this.#at;
      const colon = this.#colon();
      if (colon === -1) return undefined;
      const key = this.#key(keyStart, colon);
      if (key === undefined || key === "<<" || entries.has(key)) return undefined;
      const keyOrigin = this.#origin(keyStart, colon);
      this.#at = colon + 1;
      const value = this.#valueOf(keyOrigin, indent);
      if (!value) return undefined;
      entries.set(key, { keyOrigin, value });
    } while (this.#indent === indent);
    return this.#indent < indent ? mapNode(entries, this.#origin(start, this.#end)) : undefined;
  }

  /** What stands behind a key and its colon, or in the lines below; the key's own place where nothing does. */
  #valueOf(keyOrigin: Origin, indent: number): Node | undefined {
    const behindColon = this.#at;
    this.#skipSpaces();
    if (!this.#endsLine()) return this.#inline(indent);
    this.#toContent();
    if (this.#indent > indent) return this.#block();
    if (this.#indent === indent && this.#isItem()) return this.#list(indent);
    // The parser counts spaces and a comment behind an empty value as part of the mapping.
    if (this.#text.charCodeAt(behindColon) !== NEWLINE) return undefined;
    this.#end = behindColon;
    return scalarNode(null, keyOrigin);
  }

  #list(indent: number): Node | undefined {
    const start = this.#at;
    const items: Node[] = [];
    do {
      this.#at += 1;
      this.#skipSpaces();
      const item = this.#item(indent);
      if (!item) return undefined;
      items.push(item);
    } while (this.#indent === indent && this.#isItem());
    return this.#indent <= indent ? listNode(items, this.#origin(start, this.#end)) : undefined;
  }

  #item(indent: number): Node | undefined {
    if (this.#endsLine()) {
      this.#toContent();
      return this.#indent > indent ? this.#block() : undefined;
    }
    if (!this.#isItem() && this.#colon() === -1) return this.#inline(indent);
    this.#indent = this.#at - this.#lineStart;
    return this.#block();
  }

  /** A value that ends with its line, the next of which must not go on with it. */
  #inline(indent: number): Node | undefined {
    const node = this.#value(false);
    if (!node) return undefined;
    this.#skipSpaces();
    if (!this.#endsLine()) return undefined;
    this.#toContent();
    return this.#indent <= indent ? node : undefined;
  }

  #value(inFlow: boolean): Node | undefined {
    const start = this.#at;
    switch (this.#text.charCodeAt(start)) {
      case QUOTE:
      case APOSTROPHE: {
        const end = this.#endOfQuoted(start);
        const text = this.#unquoted(start, end);
        this.#at = end;
        return text === undefined ? undefined : scalarNode(text, this.#origin(start, end));
      }
      case OPEN_LIST:
        return this.#flow(CLOSE_LIST);
      case OPEN_MAP:
        return this.#flow(CLOSE_MAP);
      default: {
        const end = this.#endOfPlain(start, inFlow);
        const text = this.#text.slice(start, end);
        const value = resolveScalar(text);
        if (end === start || looksLikeText(text, value)) return undefined;
        this.#at = end;
        return scalarNode(value, this.#origin(start, end));
      }
    }
  }

  #flow(close: typeof CLOSE_LIST | typeof CLOSE_MAP): Node | undefined {
    if (++this.#depth > MAX_DEPTH) return undefined;
    const start = this.#at;
    const items: Node[] = [];
    const entries = new Map<string, Entry>();
    this.#at += 1;
    for (;;) {
      this.#skipSpaces();
      if (this.#text.charCodeAt(this.#at) === close) break;
      if (close === CLOSE_MAP ? !this.#flowEntry(entries) : !this.#flowItem(items)) return undefined;
      this.#skipSpaces();
      const next = this.#text.charCodeAt(this.#at);
      if (next === COMMA) this.#at += 1;
      else if (next !== close) return undefined;
    }
    this.#at += 1;
    this.#depth--;
    const origin = this.#origin(start, this.#at);
    return close === CLOSE_MAP ? mapNode(entries, origin) : listNode(items, origin);
  }

  #flowItem(items: Node[]): boolean {
    const item = this.#value(true);
    if (item) items.push(item);
    return item !== undefined;
  }

  #flowEntry(entries: Map<string, Entry>): boolean {
    const keyStart = this.#at;
    const first = this.#text.charCodeAt(keyStart);
    const keyEnd = first === QUOTE || first === APOSTROPHE ? this.#endOfQuoted(keyStart) : this.#endOfPlain(keyStart, true, true);
    const key = this.#key(keyStart, keyEnd);
    if (key === undefined || key === "<<" || entries.has(key)) return false;
    if (this.#text.charCodeAt(keyEnd) !== COLON || this.#text.charCodeAt(keyEnd + 1) !== SPACE) return false;
    this.#at = keyEnd + 2;
    this.#skipSpaces();
    const keyOrigin = this.#origin(keyStart, keyEnd);
    const next = this.#text.charCodeAt(this.#at);
    const value = next === COMMA || next === CLOSE_MAP ? scalarNode(null, keyOrigin) : this.#value(true);
    if (value) entries.set(key, { keyOrigin, value });
    return value !== undefined;
  }

  /** The colon behind the key that starts here, or -1 where none does. */
  #colon(): number {
    const first = this.#text.charCodeAt(this.#at);
    if (this.#indent === 0 && MARKERS.test(this.#text.slice(this.#at, this.#at + 3))) return -1;
    const end = first === QUOTE || first === APOSTROPHE ? this.#endOfQuoted(this.#at) : this.#endOfPlain(this.#at, false, true);
    const isKey = end > this.#at && end - this.#at < MAX_KEY && this.#text.charCodeAt(end) === COLON;
    return isKey && isSeparated(this.#text.charCodeAt(end + 1)) ? end : -1;
  }

  #key(start: number, end: number): string | undefined {
    const first = this.#text.charCodeAt(start);
    if (first === QUOTE || first === APOSTROPHE) return this.#unquoted(start, end);
    return end > start ? this.#text.slice(start, end) : undefined;
  }

  /**
   * Where the plain scalar that starts here ends, the start itself where none does or where it is not read here. A key ends before its
   * colon and must not have a space there.
   */
  #endOfPlain(start: number, inFlow: boolean, isKey = false): number {
    const text = this.#text;
    const first = text.charCodeAt(start);
    if (INDICATORS.has(first)) return start;
    if (first === DASH && (isSeparated(text.charCodeAt(start + 1)) || inFlow)) return start;
    let end = start;
    for (let at = start; ; at++) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE) break;
      if (code === SPACE) continue;
      if (code === HASH && text.charCodeAt(at - 1) === SPACE) break;
      if (inFlow && (code === COMMA || isBracket(code))) break;
      if (code === COLON) {
        const next = text.charCodeAt(at + 1);
        if (isSeparated(next) || (inFlow && (next === COMMA || isBracket(next)))) return isKey && at === end ? at : start;
      }
      end = at + 1;
    }
    return isKey ? start : end;
  }

  /** Behind the closing quote on the same line, or the start. */
  #endOfQuoted(start: number): number {
    const text = this.#text;
    const quote = text.charCodeAt(start);
    for (let at = start + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE) break;
      if (code === BACKSLASH && quote === QUOTE) at += 1;
      else if (code === quote) {
        if (quote === QUOTE || text.charCodeAt(at + 1) !== APOSTROPHE) return at + 1;
        at += 1;
      }
    }
    return start;
  }

  #unquoted(start: number, end: number): string | undefined {
    if (end === start) return undefined;
    const inner = this.#text.slice(start + 1, end - 1);
    if (this.#text.charCodeAt(start) === APOSTROPHE) return inner.replaceAll("''", "'");
    if (!inner.includes("\\")) return inner;
    const quoted = this.#text.slice(start, end);
    return ESCAPED_AS_JSON.test(quoted) ? (JSON.parse(quoted) as string) : undefined;
  }

  #isItem(): boolean {
    return this.#text.charCodeAt(this.#at) === DASH && isSeparated(this.#text.charCodeAt(this.#at + 1));
  }

  #skipSpaces(): void {
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at += 1;
  }

  /** Nothing but a comment follows, which needs a space before it. */
  #endsLine(): boolean {
    const code = this.#text.charCodeAt(this.#at);
    return code === NEWLINE || (code === HASH && this.#text.charCodeAt(this.#at - 1) === SPACE);
  }

  /** Over the rest of this line and those without content. A document that ends, and directives, are left to the parser. */
  #toContent(): void {
    const text = this.#text;
    if (this.#at > 0 && text.charCodeAt(this.#at - 1) !== NEWLINE) this.#nextLine();
    this.#end = this.#at;
    for (;;) {
      this.#lineStart = this.#at;
      this.#skipSpaces();
      if (this.#at >= text.length) {
        this.#indent = -1;
        return;
      }
      const code = text.charCodeAt(this.#at);
      if (code !== NEWLINE && code !== HASH) break;
      this.#nextLine();
    }
    this.#indent = this.#at - this.#lineStart;
  }

  #nextLine(): void {
    this.#at = this.#text.indexOf("\n", this.#at) + 1;
  }

  #origin(start: number, end: number): Origin {
    return { source: this.#source, start, end: Math.min(end, this.#source.text.length) };
  }
}

/** What may follow a `-` or `:` that is a sign of its own. */
function isSeparated(code: number): boolean {
  return code === SPACE || code === NEWLINE;
}

function isBracket(code: number): boolean {
  return code === OPEN_LIST || code === CLOSE_LIST || code === OPEN_MAP || code === CLOSE_MAP;
}
