/**
 * Advance widths of U+0020 to U+007E in thousandths of the size. Source: the metrics of Helvetica and Helvetica Bold, which Arial and Liberation
 * Sans share.
 */
const REGULAR = widths(
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 " +
    "667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 " +
    "556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584",
);
const BOLD = widths(
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 " +
    "722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 " +
    "556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584",
);
const FIRST = 0x20;
/** Wider than any letter of an alphabet: what is not measured is given more room than it needs. */
const OTHER = 1000;

export interface TextStyle {
  /** In pixels. */
  readonly size: number;
  readonly bold?: true;
}

/** Width in pixels of one line. */
export function textWidth(text: string, { size, bold }: TextStyle): number {
  const table = bold ? BOLD : REGULAR;
  let sum = 0;
  for (const character of text) sum += table[(character.codePointAt(0) ?? 0) - FIRST] ?? OTHER;
  return (sum * size) / 1000;
}

/** A text that fits, with `…` in its middle where it is too long: names that differ do so at an end. */
export function shortened(text: string, width: number, style: TextStyle): string {
  if (textWidth(text, style) <= width) return text;
  const characters = Array.from(text);
  for (let kept = characters.length - 1; kept > 2; kept -= 1) {
    const cut = `${characters.slice(0, Math.ceil(kept / 2)).join("")}…${characters.slice(-Math.floor(kept / 2)).join("")}`;
    if (textWidth(cut, style) <= width) return cut;
  }
  return "…";
}

function widths(text: string): readonly number[] {
  return text.split(" ").map(Number);
}
