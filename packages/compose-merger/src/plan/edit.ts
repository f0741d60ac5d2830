import type { Path, Position } from "composex-core/diagnostics";

/** One replacement in one file. `start` = `end` inserts. */
export interface Edit {
  readonly file: string;
  /** UTF-16 offsets into the text without byte order mark. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly what: "image" | "label" | "environment" | "service" | "value";
  readonly service: string;
  /** The only place of the document whose value may change. */
  readonly document: number;
  readonly path: Path;
  readonly where: Position;
  readonly before: string | undefined;
  readonly after: string;
  /** Scalars of that document and the text each must be read as afterwards. */
  readonly reads: readonly { readonly path: Path; readonly value: string }[];
  /** Other services that change with this scalar, because somebody asked for `--shared anchor`. */
  readonly alsoChanges: readonly string[];
}
