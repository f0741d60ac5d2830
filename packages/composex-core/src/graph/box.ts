import type { GraphEdge, GraphNode } from "./graph.ts";
import { shortened, type TextStyle, textWidth } from "./text-width.ts";

/** One line of text as it is drawn; `y` is its baseline from the top of the box. */
export interface BoxLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly role: "caption" | "label" | "line";
  readonly width: number;
  readonly y: number;
}

/** A box in pixels, and the text in it. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly BoxLine[];
}

const STYLES = {
  caption: { size: 10 },
  label: { size: 13, bold: true },
  line: { size: 11 },
} as const satisfies Record<BoxLine["role"], TextStyle>;

const PADDING = { across: 14, down: 9 };
const WIDEST = 230;
const NARROWEST = 96;
/** From one baseline to the next. */
const LEADING = 1.35;
const MOST_LINES = 6;
/** Of lines beside an edge. */
const NARROW = 130;
const MOST_EDGE_LINES = 4;

/** What a node looks like. */
export function nodeBox({ caption, label, lines }: GraphNode): Box {
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), `and ${lines.length - MOST_LINES + 1} more`] : lines;
  return box([["caption", caption], ["label", label], ...shown.map((text) => ["line", text] as const)], PADDING, NARROWEST);
}

/** What stands beside an edge; undefined where nothing does. */
export function edgeBox(labels: GraphEdge["labels"]): Box | undefined {
  if (labels.length === 0) return undefined;
  const lines = packed(labels);
  const shown = lines.length > MOST_EDGE_LINES ? [...lines.slice(0, MOST_EDGE_LINES - 1), "and more"] : lines;
  return box(
    shown.map((text) => ["line", text]),
    { across: 6, down: 3 },
    0,
  );
}

/** Short labels side by side. */
function packed(labels: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const label of labels) {
    const last = lines.at(-1);
    const joined = `${last}, ${label}`;
    if (last !== undefined && textWidth(joined, STYLES.line) <= NARROW) lines[lines.length - 1] = joined;
    else lines.push(label);
  }
  return lines;
}

function box(texts: readonly (readonly [BoxLine["role"], string])[], padding: typeof PADDING, narrowest: number): Box {
  let y = padding.down;
  const lines = texts.map(([role, full]) => {
    const style = STYLES[role];
    const text = shortened(full.replace(/\s+/g, " "), WIDEST, style);
    y += style.size * LEADING;
    return { role, text, style, width: textWidth(text, style), y: y - style.size * (LEADING - 1) };
  });
  const width = Math.max(narrowest, ...lines.map((line) => line.width)) + 2 * padding.across;
  return { width: Math.ceil(width), height: Math.ceil(y + padding.down), lines };
}
