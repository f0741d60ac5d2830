import type { Report } from "../../diagnostics/index.ts";
import { type Lookup, substitute } from "../interpolate/substitute.ts";
import type { Source } from "../source.ts";

const KEY = /[A-Za-z0-9_.[\]-]+/y;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", b: "\b", v: "\v", a: "\x07" };

/**
 * The variables of an environment file, in order. Values may hold variables: `lookup` is asked first, then the lines before. A name alone
 * takes the value that `lookup` knows, else it is left out.
 */
export function parseDotEnv(source: Source, lookup: Lookup, report: Report): Map<string, string> {
  const values = new Map<string, string>();
  const find: Lookup = (name) => lookup(name) ?? values.get(name);
  const { text } = source;
  let at = 0;

  while (at < text.length) {
    at = skip(text, at, /[\s]*/y);
    if (at >= text.length) break;
    if (text[at] === "#") {
      at = lineEnd(text, at);
      continue;
    }
    at = skip(text, at, /export[ \t]+/y);
    KEY.lastIndex = at;
    const key = KEY.exec(text)?.[0];
    const afterKey = skip(text, at + (key?.length ?? 0), /[ \t]*/y);
    const sign = text[afterKey];
    const alone = sign === undefined || sign === "\n" || sign === "\r" || sign === "#";
    if (key === undefined || (!alone && sign !== "=" && sign !== ":")) {
      const end = lineEnd(text, at);
      report.error("ENV_FILE_SYNTAX", source.position(at, end), `${source.file} has a line that is not NAME=value`);
      at = end;
      continue;
    }
    if (alone) {
      const inherited = lookup(key);
      if (inherited !== undefined) values.set(key, inherited);
      at = lineEnd(text, afterKey);
      continue;
    }
    at = value(key, skip(text, afterKey + 1, /[ \t]*/y));
  }
  return values;

  function value(key: string, start: number): number {
    const quote = text[start];
    if (quote !== '"' && quote !== "'") {
      const end = lineEnd(text, start);
      const line = text.slice(start, end).replace(/\r$/, "");
      const comment = line.startsWith("#") ? 0 : line.search(/\s#/);
      expand(key, (comment === -1 ? line : line.slice(0, comment)).trimEnd(), start, end);
      return end;
    }
    const close = closingQuote(text, start + 1, quote);
    if (close === -1) {
      const end = lineEnd(text, start);
      report.error(
        "ENV_FILE_SYNTAX",
        source.position(start, end),
        `the value of ${key} in ${source.file} opens a quote that is never closed`,
      );
      return end;
    }
    const inner = text.slice(start + 1, close).replaceAll("\r\n", "\n");
    if (quote === "'") values.set(key, inner);
    else expand(key, unescape(inner), start, close + 1);
    return lineEnd(text, close);
  }

  function expand(key: string, written: string, start: number, end: number): void {
    const { text: expanded, problems } = substitute(written, find);
    for (const problem of problems) {
      if (problem.kind === "unset") continue;
      const message =
        problem.kind === "required"
          ? `needs the variable ${problem.name}: ${problem.message}`
          : `holds ${problem.text}, which is no variable`;
      report.error(
        problem.kind === "required" ? "VARIABLE_REQUIRED" : "INTERPOLATION",
        source.position(start, end),
        `${key} in ${source.file} ${message}`,
      );
    }
    values.set(key, expanded);
  }
}

/** The variables of a file in the `raw` format: everything after the first `=` is the value, quotes and dollars included. */
export function parseRawEnv(source: Source, lookup: Lookup): Map<string, string> {
  const values = new Map<string, string>();
  for (const line of source.text.split(/\r?\n/)) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const equals = line.indexOf("=");
    const key = (equals === -1 ? line : line.slice(0, equals)).trim();
    const value = equals === -1 ? lookup(key) : line.slice(equals + 1);
    if (value !== undefined) values.set(key, value);
  }
  return values;
}

function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

function closingQuote(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === quote) return at;
  }
  return -1;
}

/** Escapes of a double-quoted value. An escaped dollar becomes `$$`, which the substitution turns into one. */
function unescape(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, character: string) => (character === "$" ? "$$" : (ESCAPES[character] ?? character)));
}
