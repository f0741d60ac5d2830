import type { Report } from "../../diagnostics/index.ts";
import { type Lookup, substitute } from "../interpolate/substitute.ts";
import type { Source } from "../source.ts";

const NAME = /[\p{L}\p{N}_.[\]-]+/uy;
const SPACES = /[\t\v\f\r \u0085\u00a0]*/y;
const EXPORT = /export(?=\s)/y;
/** Escapes of a double-quoted value; any other backslash stays. An escaped dollar becomes `$$`, which the substitution turns into one. */
const ESCAPE = /\\(?:([abfnrtv$"\\])|0([0-3][0-7]{2}))/g;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", b: "\b", v: "\v", a: "\x07", $: "$$" };

/**
 * The variables of an environment file, in order. Values may hold variables: `lookup` is asked first, then the lines before, then
 * `earlier` files. A name alone takes the value that `lookup` knows, else it is left out.
 */
export function parseDotEnv(
  source: Source,
  lookup: Lookup,
  report: Report,
  earlier: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const values = new Map<string, string>();
  const find: Lookup = (name) => lookup(name) ?? values.get(name) ?? earlier.get(name);
  const { text } = source;
  let at = 0;

  while (at < text.length) {
    at = skip(text, at, /\s*/y);
    if (at >= text.length) break;
    if (text[at] === "#") {
      at = lineEnd(text, at);
      continue;
    }
    EXPORT.lastIndex = at;
    const start = EXPORT.test(text) ? skip(text, at + "export".length, SPACES) : at;
    const nameEnd = skip(text, start, NAME);
    const afterName = skip(text, nameEnd, SPACES);
    const sign = text[afterName];
    const alone = sign === undefined || sign === "\n";
    if (!alone && sign !== "=" && sign !== ":") at = refuse(at, "has a line that is not NAME=value");
    else if (nameEnd === start) at = alone ? afterName : refuse(at, "has a value without a name");
    else if (!alone) at = value(text.slice(start, nameEnd), afterName + 1);
    else {
      const name = text.slice(start, nameEnd);
      const inherited = lookup(name);
      if (inherited !== undefined) values.set(name, inherited);
      at = afterName;
    }
  }
  return values;

  function refuse(start: number, what: string): number {
    const end = lineEnd(text, start);
    report.error("ENV_FILE_SYNTAX", source.position(start, end), `${source.file} ${what}`);
    return end;
  }

  /** Sets the variable; where the next one may start. What follows a closing quote is read as the next line would be. */
  function value(name: string, from: number): number {
    const start = skip(text, from, SPACES);
    const quote = text[start];
    if (quote !== '"' && quote !== "'") {
      const end = lineEnd(text, from);
      const line = text.slice(from, end);
      const comment = line.indexOf(" #");
      expand(name, (comment === -1 ? line : line.slice(0, comment)).trim(), start, end);
      return end;
    }
    const close = closingQuote(text, start + 1, quote);
    if (close === -1) return refuse(start, `opens a quote in the value of ${name} that is never closed`);
    const inner = text.slice(start + 1, close).replaceAll(`\\${quote}`, quote);
    if (quote === "'") values.set(name, inner);
    else
      expand(
        name,
        inner.replace(ESCAPE, (_, letter?: string, octal?: string) =>
          letter === undefined ? String.fromCharCode(Number.parseInt(octal ?? "", 8)) : (ESCAPES[letter] ?? letter),
        ),
        start,
        close + 1,
      );
    return close + 1;
  }

  function expand(name: string, written: string, start: number, end: number): void {
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
        `${name} in ${source.file} ${message}`,
      );
    }
    values.set(name, expanded);
  }
}

/** The variables of a file in the `raw` format: everything after the first `=` is the value, quotes and dollars included. */
export function parseRawEnv(source: Source, lookup: Lookup, report: Report): Map<string, string> {
  const values = new Map<string, string>();
  let at = 0;
  for (const written of source.text.split("\n")) {
    const start = at;
    at += written.length + 1;
    const line = written.replace(/\r$/, "").trimStart();
    if (line === "" || line.startsWith("#")) continue;
    const equals = line.indexOf("=");
    const name = equals === -1 ? line : line.slice(0, equals);
    if (name === "" || /\s/.test(name)) {
      report.error("ENV_FILE_SYNTAX", source.position(start, start + written.length), `${source.file} has a line that is not NAME=value`);
      continue;
    }
    const value = equals === -1 ? lookup(name) : line.slice(equals + 1);
    if (value !== undefined) values.set(name, value);
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
