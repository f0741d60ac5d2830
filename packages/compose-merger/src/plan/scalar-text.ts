import { type CST, type Pair, parse, type Scalar } from "yaml";
import type { Layer } from "../locate/compose-file.ts";
import { doubleQuoted, isVisible, singleQuoted } from "./quote.ts";

/** What to put where, in offsets of the text. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * How `value` is written in place of a scalar, keeping its quotes, its block header, its tag and its anchor. Undefined when the style cannot
 * carry it: folded over several lines, or a block scalar whose value ends in a line break.
 */
export function replaceScalar(layer: Layer, scalar: Scalar, pair: Pair | undefined, value: string): Replacement | undefined {
  const token = scalar.srcToken;
  if (!token || (token.type === "scalar" && token.source === "")) return fillEmpty(layer, pair, value);
  if (token.type === "block-scalar") return replaceBlock(layer, scalar, token, value);
  if (token.type !== "scalar" && token.type !== "single-quoted-scalar" && token.type !== "double-quoted-scalar") return undefined;
  const { offset: start, source } = token;
  const end = start + source.length;
  if (source.includes("\n")) return undefined;
  if (token.type === "single-quoted-scalar") return { start, end, text: singleQuoted(value) };
  if (token.type === "double-quoted-scalar") return { start, end, text: doubleQuoted(value) };
  return { start, end, text: plainOrQuoted(value, inFlow(layer, start)) };
}

/** Plain when it is visible to the last character and YAML 1.1 and 1.2 both read the text back as this string, else in single quotes. */
export function plainOrQuoted(value: string, flow: boolean): string {
  return value !== "" && isVisible(value) && rereads(value, flow) ? value : singleQuoted(value);
}

/** References of the usual shape are strings in every YAML; asking the parser each time costs more than the edit. */
const CERTAINLY_TEXT = /^[a-zA-Z][\w.-]*(?:\.[\w-]+)*(?::\d+)?\/[\w./-]*[a-zA-Z][\w./-]*(?:@sha256:[0-9a-f]{64})$/;

function rereads(value: string, flow: boolean): boolean {
  if (CERTAINLY_TEXT.test(value)) return true;
  // Types of YAML 1.1 that the parser below does not know: the merge key and the default value.
  if (value === "<<" || value === "=") return false;
  for (const version of ["1.1", "1.2"] as const) {
    try {
      const read: unknown = parse(flow ? `{k: ${value}}` : `k: ${value}\n`, { version, logLevel: "silent" });
      if (typeof read !== "object" || read === null || (read as { k?: unknown }).k !== value || Object.keys(read).length !== 1)
        return false;
    } catch {
      return false;
    }
  }
  return true;
}

/** What stands there is no text but nothing, a number or true and false, as YAML reads it. */
export function isTyped(scalar: Scalar): boolean {
  return scalar.type === "PLAIN" && (scalar.tag === undefined || scalar.tag === "!") && !rereads(String(scalar.value ?? ""), false);
}

function inFlow(layer: Layer, offset: number): boolean {
  let flow = false;
  const visit = (token: CST.Token | undefined | null): void => {
    if (!token || flow) return;
    if (token.type === "flow-collection") {
      const end = token.end.at(-1);
      if (token.start.offset < offset && end && offset < end.offset + 1) flow = true;
      return;
    }
    if (token.type === "document") visit(token.value);
    else if (token.type === "block-map" || token.type === "block-seq") {
      // Items are in the order of the text: only the last that starts before the offset can hold it.
      const item = token.items.findLast((candidate) => {
        const first = candidate.key ?? candidate.value;
        return first !== undefined && first !== null && first.offset <= offset;
      });
      visit(item?.key);
      visit(item?.value);
    }
  };
  visit(layer.document.contents?.srcToken);
  return flow;
}

function fillEmpty(layer: Layer, pair: Pair | undefined, value: string): Replacement | undefined {
  const separators = pair?.srcToken?.sep ?? [];
  const last = separators.findLast((token) => token.type === "map-value-ind" || token.type === "anchor" || token.type === "tag");
  if (!last || !("source" in last)) return undefined;
  const at = last.offset + last.source.length;
  const flow = inFlow(layer, at);
  const next = layer.file.source.text[at] ?? "\n";
  return { start: at, end: at, text: ` ${plainOrQuoted(value, flow)}${next === "#" ? " " : ""}` };
}

function replaceBlock(layer: Layer, scalar: Scalar, token: CST.BlockScalar, value: string): Replacement | undefined {
  const old = String(scalar.value);
  const { text } = layer.file.source;
  const end = scalar.range?.[1] ?? token.offset;
  const content = text.slice(token.offset, end);
  // White space at its ends would be taken for the indent of the block, or be stripped.
  if (old === "" || old.includes("\n") || value === "" || value.trim() !== value || !isVisible(value)) return undefined;
  const header = content.indexOf("\n") + 1;
  const at = content.indexOf(old, header);
  if (at === -1 || content.slice(header).replace(old, "").trim() !== "") return undefined;
  return { start: token.offset + at, end: token.offset + at + old.length, text: value };
}
