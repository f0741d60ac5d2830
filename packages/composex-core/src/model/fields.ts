import type { ParseContext } from "../contract/parse-context.ts";
import { didYouMean, formatPath, nearest, type Path, shown } from "../diagnostics/index.ts";
import { isRecord } from "../shape/is-record.ts";

/** Present key → the spellings of earlier releases; a key without one has an empty list. Other keys than these are reported. */
export type FieldNames = Readonly<Record<string, readonly string[]>>;

/** A map that the user wrote, read by the present names of its keys, each value with the place where it was written. */
export class Fields {
  readonly path: Path;
  readonly #context: ParseContext;
  readonly #written = new Map<string, { readonly value: unknown; readonly path: Path }>();

  private constructor(path: Path, context: ParseContext) {
    this.path = path;
    this.#context = context;
  }

  /** Undefined, after a report, for a value that is no map. Reports KEY_UNKNOWN and SPELLING_OLD. */
  static read(value: unknown, path: Path, names: FieldNames, context: ParseContext): Fields | undefined {
    const { project, report } = context;
    if (!isRecord(value)) {
      report.error("TYPE_MISMATCH", project.locate(path), `${owner(path)} takes a map`);
      return undefined;
    }
    const fields = new Fields(path, context);
    for (const [key, item] of Object.entries(value)) {
      const at = [...path, key];
      if (key in names) {
        fields.#written.set(key, { value: item, path: at });
        continue;
      }
      const present = Object.keys(names).find((name) => names[name]?.includes(key));
      if (present === undefined) {
        // In the words of the schema's check: what both find is reported once.
        report.error("KEY_UNKNOWN", project.locateKey(at), `the key ${JSON.stringify(key)} is not known in ${formatPath(path)}`, {
          hint: didYouMean(key, Object.keys(names)),
        });
        // Read as what was meant, so that nobody misses that key as well.
        const meant = nearest(key, Object.keys(names));
        if (meant !== undefined && !(meant in value)) fields.#written.set(meant, { value: item, path: at });
      } else {
        report.note("SPELLING_OLD", project.locateKey(at), `"${key}" is an earlier spelling`, { hint: `write "${present}"` });
        if (!(present in value)) fields.#written.set(present, { value: item, path: at });
      }
    }
    return fields;
  }

  has(key: string): boolean {
    return this.value(key) !== undefined;
  }

  /** Undefined for a key without value. */
  value(key: string): unknown {
    return this.#written.get(key)?.value ?? undefined;
  }

  /** Every key that has a value, under its present name. */
  values(): Readonly<Record<string, unknown>> {
    return Object.fromEntries([...this.#written].map(([key, { value }]) => [key, value]).filter(([, value]) => value !== null));
  }

  /** Where the key stands, in the spelling used; where it would stand when it is absent. */
  at(key: string): Path {
    return this.#written.get(key)?.path ?? [...this.path, key];
  }

  text(key: string): string | undefined {
    const value = this.value(key);
    if (value === undefined || typeof value === "string") return value;
    return this.#mismatch(key, "a text");
  }

  boolean(key: string): boolean | undefined {
    const value = this.value(key);
    if (value === undefined || typeof value === "boolean") return value;
    if (value === "true" || value === "false") return value === "true";
    return this.#mismatch(key, "true or false");
  }

  /** A number, also written as text, between the two bounds. */
  number(key: string, least: number, most = Number.MAX_SAFE_INTEGER): number | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number === "number" && number >= least && number <= most) return number;
    return this.#mismatch(key, most === Number.MAX_SAFE_INTEGER ? `a number from ${least} up` : `a number from ${least} to ${most}`);
  }

  integer(key: string, least: number, most = Number.MAX_SAFE_INTEGER): number | undefined {
    const number = this.number(key, least, most);
    if (number === undefined || Number.isInteger(number)) return number;
    return this.#mismatch(key, "a whole number");
  }

  #mismatch(key: string, takes: string): undefined {
    const { project, report } = this.#context;
    report.error(
      "TYPE_MISMATCH",
      project.locate(this.at(key)),
      `${String(this.at(key).at(-1))} takes ${takes}, not ${shown(this.value(key))}`,
    );
    return undefined;
  }
}

function owner(path: Path): string {
  return path.findLast((part) => typeof part === "string") ?? "this";
}
