import type { Code } from "./codes.ts";

/** Keys and list indexes from the root of the composed project: `["services", "api", "ports", 2]`. */
export type Path = readonly (string | number)[];

/** A place in a file the user wrote. Lines and columns count from 1, columns in UTF-16 units, a byte order mark not counted. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  /** UTF-16 units to underline on that line; 1 when unknown. */
  readonly length?: number;
  /** The line itself, without its line end. */
  readonly text?: string;
  /** Where the value stands in the project, for machines: `services.api.ports[2]`. */
  readonly path?: string;
}

/** A note says what was done on the user's behalf; it never changes the outcome. */
export type Severity = "error" | "warning" | "note";

export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** Names the value and its owner. One sentence, no full stop. */
  readonly message: string;
  readonly where?: Position;
  readonly also?: readonly RelatedPlace[];
  /** What to change. */
  readonly hint?: string;
}

export interface RelatedPlace {
  readonly message: string;
  readonly where: Position;
}

export function formatPath(path: Path): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (/^[A-Za-z0-9_-]+$/.test(part)) text += text === "" ? part : `.${part}`;
    else text += `[${JSON.stringify(part)}]`;
  }
  return text;
}
