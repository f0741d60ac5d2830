import type { Leaf } from "../guards.ts";

export interface Segment {
  /** The path up to here. */
  readonly path: string;
  readonly words: readonly string[];
  /** An item of a list: what goes with it may only have moved. */
  readonly isItem: boolean;
}

export function segmentsOf(path: string): readonly Segment[] {
  const found: Segment[] = [];
  for (const match of path.matchAll(/\[[^\]]*\]|[^.[\]]+/g)) {
    const isItem = match[0].startsWith("[") || /^\d+$/.test(match[0]);
    // The name of an item is its user's.
    found.push({ path: path.slice(0, match.index + match[0].length), words: isItem ? [] : wordsOf(match[0]), isItem });
  }
  return found;
}

/** Words that mean something together. */
const PAIRS = /\b(?:access control|allow list|read only|row level|column level|auto (?:registration|accept|approve|join|enroll))\b/g;

/** `EnableTLSForAccessControl` → enable, tls, for, accesscontrol. */
export function wordsOf(name: string): readonly string[] {
  const words = (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
  return words
    .join(" ")
    .replaceAll(PAIRS, (pair) => pair.replace(" ", ""))
    .split(" ");
}

export function lastWord(segments: readonly Segment[]): string {
  return segments.at(-1)?.words.at(-1) ?? "";
}

export function textsOf(leaf: Leaf): readonly string[] {
  return leaf === undefined ? [] : typeof leaf === "string" ? [leaf] : leaf;
}

/** One of a few values that a property takes, not a text that somebody wrote. */
export function isWord(text: string): boolean {
  return /^[A-Za-z][\w:-]*$/.test(text);
}
