import type { Code } from "../diagnostics/index.ts";
import type { Place } from "./place.ts";

/**
 * What a value may be, written once: `read` checks and types a value by it, `toJsonSchema` describes it to editors and to the reference
 * pages, and `ValueOf` is its type.
 */
export class Shape<out T, out Present extends boolean = false> {
  /** Only for types. */
  declare readonly value: T;
  /** Only for types: whether a record always holds it. */
  declare readonly present: Present;
  readonly form: Form;
  /** One sentence or two for who writes the key. */
  readonly description: string;
  readonly traits: Traits;

  constructor(form: Form, description: string, traits: Traits = {}) {
    this.form = form;
    this.description = description;
    this.traits = traits;
  }

  /** A record without it is refused. */
  required(): Shape<T, true> {
    return this.#with({ required: true });
  }

  /** What an absent key means; the value is filled in. */
  byDefault<const D>(value: D): Shape<T | D, true> {
    return this.#with({ standard: { value, filled: true } });
  }

  /** What an absent key means, for who reads about it: nothing is filled in. */
  meansByDefault(value: unknown): Shape<T, Present> {
    return this.#with({ standard: { value, filled: false } });
  }

  /** Keys of earlier releases that mean the same. */
  was(...spellings: readonly string[]): Shape<T, Present> {
    return this.#with({ spellings });
  }

  /** A key of earlier releases that has no present spelling; the hint says how the same is said now. */
  earlier(hint: string): Shape<T, Present> {
    return this.#with({ earlier: hint });
  }

  /** A key without value counts as absent. */
  emptyable(): Shape<T, Present> {
    return this.#with({ emptyable: true });
  }

  /** A key without value, or an item without one, says the same as an empty map. */
  orEmpty(): Shape<T, Present> {
    return this.#with({ orEmpty: true });
  }

  /** A key that is known and cannot be had: every use is an error that says why, with what to write instead. */
  refused(code: Code, message: string, hint?: string): Shape<never> {
    return this.#with({ refused: { code, message, ...(hint !== undefined && { hint }) } });
  }

  /** The same with other words. */
  says(description: string): Shape<T, Present> {
    return new Shape(this.form, description, this.traits);
  }

  /** Read by a function of its own, in its own words; what the shape says is for editors only. */
  readBy<U>(reader: (value: unknown, place: Place) => U | undefined): Shape<U, Present> {
    return this.#with({ reader });
  }

  /** Goes on with what was read. `then` reports what is wrong with it at the place; undefined means "reported, skip". */
  as<U>(then: (value: T, place: Place) => U | undefined): Shape<U, Present> {
    return this.#with({ steps: [...(this.traits.steps ?? []), then as Step] });
  }

  #with<U, P extends boolean>(traits: Traits): Shape<U, P> {
    return new Shape(this.form, this.description, { ...this.traits, ...traits });
  }
}

export type ValueOf<S> = S extends Shape<infer T, boolean> ? T : never;

type Step = (value: unknown, place: Place) => unknown;

export interface Traits {
  readonly required?: boolean;
  readonly standard?: { readonly value: unknown; readonly filled: boolean };
  readonly spellings?: readonly string[];
  readonly earlier?: string;
  readonly emptyable?: boolean;
  readonly orEmpty?: boolean;
  readonly reader?: (value: unknown, place: Place) => unknown;
  readonly refused?: { readonly code: Code; readonly message: string; readonly hint?: string };
  readonly steps?: readonly Step[];
}

export type AnyShape = Shape<unknown, boolean>;
export type Keys = Readonly<Record<string, AnyShape>>;

export type Form =
  | ({ readonly kind: "record"; readonly keys: Keys } & RecordOptions)
  | { readonly kind: "map"; readonly item: AnyShape; readonly names?: Grammar }
  | { readonly kind: "list"; readonly item: AnyShape; readonly least: number; readonly most?: number }
  | { readonly kind: "text"; readonly grammar?: Grammar; readonly spelled?: boolean }
  | { readonly kind: "number"; readonly whole: boolean; readonly least?: number; readonly most?: number }
  | { readonly kind: "flag" }
  | { readonly kind: "choice"; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: "either"; readonly shapes: readonly AnyShape[] }
  | { readonly kind: "later"; readonly shape: () => AnyShape }
  | { readonly kind: "any" };

export interface RecordOptions {
  /** What is under a key that is not one of the known. */
  readonly others?: AnyShape;
  /** What such a key must look like. */
  readonly otherNames?: Grammar;
  readonly atLeastOne?: boolean;
}

/** What texts or names must look like. */
export interface Grammar {
  readonly pattern: RegExp;
  /** Completes "… is not": `a time zone such as Europe/London`. */
  readonly wanted: string;
}

/** What a record of these keys holds. */
export type ValuesOf<K extends Keys> = {
  readonly [Key in keyof K as K[Key]["present"] extends true ? Key : never]: ValueOf<K[Key]>;
} & {
  readonly [Key in keyof K as K[Key]["present"] extends true ? never : Key]?: ValueOf<K[Key]>;
};

/** A map of which every key is known. */
export function record<const K extends Keys>(description: string, keys: K, options: RecordOptions = {}): Shape<ValuesOf<K>> {
  return new Shape({ kind: "record", keys, ...options }, description);
}

/** A map from names of the user's. */
export function map<T>(description: string, item: Shape<T, boolean>, names?: Grammar): Shape<Readonly<Record<string, T>>> {
  return new Shape({ kind: "map", item, ...(names && { names }) }, description);
}

export function list<T>(
  description: string,
  item: Shape<T, boolean>,
  { least = 0, most }: { readonly least?: number; readonly most?: number } = {},
): Shape<readonly T[]> {
  return new Shape({ kind: "list", item, least, ...(most !== undefined && { most }) }, description);
}

export function text(description: string, grammar?: Grammar): Shape<string> {
  return new Shape({ kind: "text", ...(grammar && { grammar }) }, description);
}

/** A text that may also be written as a number or a Boolean, and is taken as it is spelled in the file: `1.10` stays `1.10`. */
export function spelled(description: string, grammar?: Grammar): Shape<string> {
  return new Shape({ kind: "text", spelled: true, ...(grammar && { grammar }) }, description);
}

export function integer(description: string, least?: number, most?: number): Shape<number> {
  return new Shape({ kind: "number", whole: true, ...bounds(least, most) }, description);
}

export function number(description: string, least?: number, most?: number): Shape<number> {
  return new Shape({ kind: "number", whole: false, ...bounds(least, most) }, description);
}

export function flag(description: string): Shape<boolean> {
  return new Shape({ kind: "flag" }, description);
}

export function oneOf<const V extends string | number | boolean>(description: string, values: readonly V[]): Shape<V> {
  return new Shape({ kind: "choice", values }, description);
}

/** The first of the shapes that takes a value of its kind; of several, the one that finds least wrong with it. */
export function either<const S extends readonly AnyShape[]>(description: string, ...shapes: S): Shape<ValueOf<S[number]>> {
  return new Shape({ kind: "either", shapes }, description);
}

/** For shapes that hold themselves. */
export function later<T>(description: string, shape: () => Shape<T, boolean>): Shape<T> {
  return new Shape({ kind: "later", shape }, description);
}

/** Anything at all, as it is. */
export function any(description: string): Shape<unknown> {
  return new Shape({ kind: "any" }, description);
}

/** A map with anything in it, as `Properties`. */
export function anyMap(description: string): Shape<Readonly<Record<string, unknown>>> {
  return map(description, any(""));
}

export function anyList(description: string): Shape<readonly unknown[]> {
  return list(description, any(""));
}

function bounds(least: number | undefined, most: number | undefined): { readonly least?: number; readonly most?: number } {
  return { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
}
