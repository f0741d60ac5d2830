import type { Code, More, Path, Position, RelatedPlace, Report } from "../diagnostics/index.ts";

/** Tells where a value of a document was written; a `Project` is one. */
export interface Places {
  locate(path: Path): Position;
  /** As `locate`, but of the key itself. */
  locateKey(path: Path): Position;
  /** What else made the value: the variables that went into it. */
  origins?(path: Path): readonly RelatedPlace[];
}

export interface ReadContext {
  readonly places: Places;
  readonly report: Report;
}

/** Where a value stands, and where its problems go. */
export class Place {
  readonly path: Path;
  readonly #context: ReadContext;

  constructor(path: Path, context: ReadContext) {
    this.path = path;
    this.#context = context;
  }

  get report(): Report {
    return this.#context.report;
  }

  get position(): Position {
    return this.#context.places.locate(this.path);
  }

  /** Position of the key, where the value stands under one. */
  get keyPosition(): Position {
    return this.#context.places.locateKey(this.path);
  }

  /** A variable went into the value, which is a text then, whatever it stands for. */
  get isSubstituted(): boolean {
    return (this.#context.places.origins?.(this.path) ?? []).length > 0;
  }

  /** The last key of the path; an index belongs to the key before it. */
  get key(): string {
    return this.path.findLast((part) => typeof part === "string") ?? "the file";
  }

  at(...keys: Path): Place {
    return new Place([...this.path, ...keys], this.#context);
  }

  /** The same place, with problems collected elsewhere. */
  reportingTo(report: Report): Place {
    return new Place(this.path, { ...this.#context, report });
  }

  error(code: Code, message: string, more: More = {}): void {
    this.report.error(code, this.position, message, this.#withOrigins(more));
  }

  warning(code: Code, message: string, more: More = {}): void {
    this.report.warning(code, this.position, message, this.#withOrigins(more));
  }

  note(code: Code, message: string, more: More = {}): void {
    this.report.note(code, this.position, message, this.#withOrigins(more));
  }

  /** An error of the key, not of its value. */
  keyError(code: Code, message: string, more: More = {}): void {
    this.report.error(code, this.keyPosition, message, more);
  }

  keyWarning(code: Code, message: string, more: More = {}): void {
    this.report.warning(code, this.keyPosition, message, more);
  }

  keyNote(code: Code, message: string, more: More = {}): void {
    this.report.note(code, this.keyPosition, message, more);
  }

  #withOrigins(more: More): More {
    const origins = this.#context.places.origins?.(this.path) ?? [];
    return origins.length === 0 ? more : { ...more, also: [...(more.also ?? []), ...origins] };
  }
}
