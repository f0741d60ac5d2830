import type { Code } from "./codes.ts";
import type { Diagnostic, Position, RelatedPlace, Severity } from "./diagnostic.ts";

export interface More {
  readonly hint?: string | undefined;
  readonly also?: readonly RelatedPlace[] | undefined;
}

/** Problems of a value itself, whatever it is used for. */
const OF_THE_VALUE: ReadonlySet<Code> = new Set<Code>(["VALUE_INVALID"]);

/** Collects the problems of one run. A pass reports and goes on; whoever runs the passes decides when to stop. */
export class Report {
  readonly #diagnostics: Diagnostic[] = [];
  readonly #seen = new Set<string>();
  readonly #refused = new Set<string>();
  #errors = 0;

  error(code: Code, where: Position | undefined, message: string, more: More = {}): void {
    this.#add("error", code, where, message, more);
  }

  warning(code: Code, where: Position | undefined, message: string, more: More = {}): void {
    this.#add("warning", code, where, message, more);
  }

  note(code: Code, where: Position | undefined, message: string, more: More = {}): void {
    this.#add("note", code, where, message, more);
  }

  /**
   * The same problem found by two passes, or once per user of a shared value, is one problem. A value that was refused as such is not
   * refused again for what a later pass cannot do with it.
   */
  add(diagnostic: Diagnostic): void {
    const { code, message, where } = diagnostic;
    const place = `${where?.file}\0${where?.line}\0${where?.col}`;
    const key = `${code}\0${place}\0${message}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    if (where?.path !== undefined) {
      const value = `${place}\0${where.path}`;
      if (this.#refused.has(value)) return;
      if (OF_THE_VALUE.has(code)) this.#refused.add(value);
    }
    if (diagnostic.severity === "error") this.#errors += 1;
    this.#diagnostics.push(diagnostic);
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /**
   * By file as first met, then by place; problems without a place come last. What stands at the place of an error is told by the error
   * alone: a key that is unknown need not also be called ineffective.
   */
  get diagnostics(): readonly Diagnostic[] {
    const files = new Map<string, number>();
    for (const { where } of this.#diagnostics) {
      if (where && !files.has(where.file)) files.set(where.file, files.size);
    }
    const place = ({ where }: Diagnostic): string => `${where?.file}:${where?.line}:${where?.col}`;
    const wrong = new Set(this.#diagnostics.filter(({ severity, where }) => severity === "error" && where).map(place));
    const rank = (d: Diagnostic): number => (d.where ? (files.get(d.where.file) ?? 0) : files.size);
    return this.#diagnostics
      .filter((diagnostic) => diagnostic.severity === "error" || !wrong.has(place(diagnostic)))
      .map((diagnostic, index) => ({ diagnostic, index }))
      .sort(
        (a, b) =>
          rank(a.diagnostic) - rank(b.diagnostic) ||
          (a.diagnostic.where?.line ?? 0) - (b.diagnostic.where?.line ?? 0) ||
          (a.diagnostic.where?.col ?? 0) - (b.diagnostic.where?.col ?? 0) ||
          a.index - b.index,
      )
      .map(({ diagnostic }) => diagnostic);
  }

  #add(severity: Severity, code: Code, where: Position | undefined, message: string, more: More): void {
    this.add({
      code,
      severity,
      message,
      ...(where && { where }),
      ...(more.also && more.also.length > 0 && { also: more.also }),
      ...(more.hint && { hint: more.hint }),
    });
  }
}
