import type { Path, Position } from "../diagnostics/index.ts";
import { formatPath } from "../diagnostics/index.ts";

/** The text of one file; lines are found when the first problem asks for them. */
export class Source {
  readonly file: string;
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  /** `file` is shown to people: as given on the command line, or relative to the working directory. `text` has no byte order mark. */
  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  position(start: number, end: number, path?: Path): Position {
    const starts = this.#lines();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const lineStart = starts[low] ?? 0;
    const nextStart = starts[low + 1] ?? this.text.length + 1;
    const text = this.text.slice(lineStart, nextStart - 1).replace(/\r$/, "");
    return {
      file: this.file,
      line: low + 1,
      col: start - lineStart + 1,
      length: Math.max(1, Math.min(end, lineStart + text.length) - start),
      text,
      ...(path && { path: formatPath(path) }),
    };
  }

  #lines(): readonly number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
    return starts;
  }
}

/** Where a node was written: UTF-16 offsets into a source, the end exclusive. */
export interface Origin {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  /** Variables whose values went into the scalar: `${TAG}` gives `["TAG"]`. */
  readonly variables?: readonly string[];
}

export function positionOf(origin: Origin, path?: Path): Position {
  return origin.source.position(origin.start, origin.end, path);
}
