import { didYouMean, formatPath, nearest, Report } from "../diagnostics/index.ts";
import { isRecord } from "./is-record.ts";
import { Place } from "./place.ts";
import type { AnyShape, Form, Grammar, Shape } from "./shape.ts";

/**
 * The value, typed by its shape; undefined where it cannot be used. Reports every problem below it: KEY_UNKNOWN, KEY_MISSING,
 * TYPE_MISMATCH, VALUE_INVALID, SPELLING_OLD, and what the shape's own checks find. A key with a problem is left out, so what is read can
 * be worked with. Maps and lists of the result remember where they stood: `placeOf`.
 */
export function read<T>(shape: Shape<T, boolean>, value: unknown, place: Place): T | undefined {
  return readShape(shape, value, place) as T | undefined;
}

interface Written {
  readonly place: Place;
  /** Key or index of what was read → the one that was written. */
  readonly keys?: ReadonlyMap<string, string | number>;
}

const written = new WeakMap<object, Written>();

/** Where a map or list that was read stands, or what is under its keys, in the spelling that was used there. */
export function placeOf(value: object, ...keys: readonly (string | number)[]): Place {
  const found = written.get(value);
  if (!found) throw new Error(`placeOf takes what a shape has read, not ${JSON.stringify(value)}`);
  const [key, ...rest] = keys;
  if (key === undefined) return found.place;
  const next = (value as Readonly<Record<string | number, unknown>>)[key];
  if (rest.length > 0 && typeof next === "object" && next !== null && written.has(next)) return placeOf(next, ...rest);
  return found.place.at(found.keys?.get(String(key)) ?? key, ...rest);
}

/** Whether a shape has read the map or list, so that `placeOf` knows it. */
export function isRead(value: object): boolean {
  return written.has(value);
}

/** Whether a map that was read has a key, if only with a value that was refused. */
export function isWritten(value: object, key: string): boolean {
  return written.get(value)?.keys?.has(key) ?? false;
}

function readShape(shape: AnyShape, value: unknown, place: Place): unknown {
  const { refused, steps = [] } = shape.traits;
  if (refused) {
    place.keyError(refused.code, refused.message, { hint: refused.hint });
    return undefined;
  }
  const written = value === null && shape.traits.orEmpty ? {} : value;
  let result = shape.traits.reader ? shape.traits.reader(written, place) : readForm(shape, written, place);
  for (const step of steps) {
    if (result === undefined) return undefined;
    result = step(result, place);
  }
  return result;
}

function readForm(shape: AnyShape, value: unknown, place: Place): unknown {
  const { form } = shape;
  switch (form.kind) {
    case "any":
      return value;
    case "later":
      return readShape(form.shape(), value, place);
    case "either":
      return readEither(shape, form.shapes, value, place);
    case "record":
      return isRecord(value) ? readRecord(form, value, place) : mismatch(shape, value, place);
    case "map":
      return isRecord(value) ? readMap(form, value, place) : mismatch(shape, value, place);
    case "list":
      return Array.isArray(value) ? readList(shape, form, value, place) : mismatch(shape, value, place);
    case "choice":
      return readChoice(form.values, value, place);
    case "flag":
      if ((value === "true" || value === "false") && place.isSubstituted) return value === "true";
      return typeof value === "boolean" ? value : mismatch(shape, value, place);
    case "number":
      return readNumber(shape, form, value, place);
    case "text":
      return readText(shape, form, value, place);
  }
}

function readRecord(form: Form & { kind: "record" }, value: Readonly<Record<string, unknown>>, place: Place): unknown {
  const result: Record<string, unknown> = {};
  const keys = new Map<string, string>();
  const present = presentKeys(form);
  for (const [key, item] of Object.entries(value)) {
    const known = Object.hasOwn(form.keys, key) ? key : present.get(key);
    if (known === undefined) {
      if (!form.others) readUnknown(key);
      else if (isOfGrammar(key, form.otherNames, place)) setOwn(result, key, readShape(form.others, item, place.at(key)));
      continue;
    }
    if (known !== key) {
      reportEarlier(place.at(key), `write "${known}"`);
      // The present spelling wins where both are written.
      if (Object.hasOwn(value, known)) continue;
    }
    readKey(known, key, item);
  }
  for (const [key, { traits, description }] of Object.entries(form.keys)) {
    if (traits.standard?.filled && !keys.has(key)) result[key] = traits.standard.value;
    else if (traits.required && !keys.has(key)) {
      const hint = description === "" ? undefined : `${key}: ${description}`;
      place.error("KEY_MISSING", `${nameOf(place)} lacks the key "${key}"`, { hint });
    }
  }
  if (form.atLeastOne && keys.size === 0) {
    place.error("VALUE_INVALID", `${nameOf(place)} says nothing`, { hint: didYouMean("", Object.keys(form.keys)) });
  }
  const complete = Object.entries(form.keys).every(
    ([key, { traits }]) => !(traits.required || traits.standard?.filled) || result[key] !== undefined,
  );
  if (!complete) return undefined;
  written.set(result, { place, keys });
  return result;

  function readUnknown(key: string): void {
    const owner = place.path.length === 0 ? "at the top of the file" : `in ${formatPath(place.path)}`;
    const names = Object.keys(form.keys);
    place.at(key).keyError("KEY_UNKNOWN", `the key ${JSON.stringify(key)} is not known ${owner}`, { hint: didYouMean(key, names) });
    // Read as what was meant, so that nobody misses that key as well.
    const meant = nearest(key, names);
    if (meant !== undefined && !keys.has(meant) && !Object.hasOwn(value, meant)) readKey(meant, key, value[key]);
  }

  function readKey(known: string, key: string, item: unknown): void {
    const shape = form.keys[known] as AnyShape;
    const { earlier } = shape.traits;
    if (earlier !== undefined) reportEarlier(place.at(key), earlier);
    keys.set(known, key);
    if (item === null && shape.traits.emptyable) {
      keys.delete(known);
      return;
    }
    const value = readShape(shape, item, place.at(key));
    if (value !== undefined) result[known] = value;
  }
}

function reportEarlier(place: Place, hint: string): void {
  place.keyNote("SPELLING_OLD", `"${place.key}" is an earlier spelling`, { hint });
}

/** Earlier spelling → present key. */
function presentKeys(form: Form & { kind: "record" }): ReadonlyMap<string, string> {
  const known = presentKeysOf.get(form);
  if (known) return known;
  const pairs = Object.entries(form.keys).flatMap(([key, { traits }]) => (traits.spellings ?? []).map((old) => [old, key] as const));
  const keys = new Map(pairs);
  presentKeysOf.set(form, keys);
  return keys;
}

const presentKeysOf = new WeakMap<Form, ReadonlyMap<string, string>>();

function readMap({ item, names }: Form & { kind: "map" }, value: Readonly<Record<string, unknown>>, place: Place): unknown {
  const result: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    const at = place.at(key);
    if (!isOfGrammar(key, names, place)) continue;
    if (entry === null && item.traits.emptyable) continue;
    const read = readShape(item, entry, at);
    if (read !== undefined) setOwn(result, key, read);
  }
  written.set(result, { place });
  return result;
}

function isOfGrammar(key: string, names: Grammar | undefined, place: Place): boolean {
  if (!names || names.pattern.test(key)) return true;
  place.at(key).keyError("VALUE_INVALID", `${JSON.stringify(key)} in ${nameOf(place)} is not ${names.wanted}`);
  return false;
}

function readList(shape: AnyShape, { item, least, most }: Form & { kind: "list" }, value: readonly unknown[], place: Place): unknown {
  if (value.length < least || value.length > (most ?? value.length)) {
    const wanted = value.length < least ? `at least ${least}` : `at most ${most}`;
    place.error("VALUE_INVALID", `${nameOf(place)} takes ${wanted}, found ${value.length}`, { hint: expected(shape) });
    return undefined;
  }
  const kept = value.flatMap((entry, index) => {
    const read = readShape(item, entry, place.at(index));
    return read === undefined ? [] : [{ read, index }];
  });
  const result = kept.map(({ read }) => read);
  // A bad item is left out, as a bad key is; the others know where they stood.
  written.set(result, { place, keys: new Map(kept.map(({ index }, at) => [String(at), index])) });
  return result;
}

function readChoice(values: readonly unknown[], value: unknown, place: Place): unknown {
  if (values.includes(value)) return value;
  const names = values.map(String);
  const near = typeof value === "string" ? nearest(value, names) : undefined;
  place.error("VALUE_INVALID", `${nameOf(place)} must be one of ${names.join(", ")}, found ${found(value)}`, {
    hint: near === undefined ? undefined : `did you mean "${near}"?`,
  });
  return undefined;
}

function readNumber(shape: AnyShape, { whole, least, most }: Form & { kind: "number" }, value: unknown, place: Place): unknown {
  const amount = typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) && place.isSubstituted ? Number(value) : value;
  if (typeof amount !== "number" || !(whole ? Number.isInteger(amount) : Number.isFinite(amount))) return mismatch(shape, value, place);
  const limit =
    least !== undefined && amount < least ? `at least ${least}` : most !== undefined && amount > most ? `at most ${most}` : undefined;
  if (limit === undefined) return amount;
  place.error("VALUE_INVALID", `${nameOf(place)} must be ${limit}, found ${found(value)}`);
  return undefined;
}

function readText(shape: AnyShape, { grammar, spelled }: Form & { kind: "text" }, value: unknown, place: Place): unknown {
  const taken = spelled && (typeof value === "number" || typeof value === "boolean") ? (asWritten(place) ?? String(value)) : value;
  if (typeof taken !== "string") return mismatch(shape, value, place);
  if (!grammar || grammar.pattern.test(taken)) return taken;
  return notOfGrammar(grammar, taken, place);
}

function notOfGrammar({ wanted }: Grammar, value: string, place: Place): undefined {
  place.error("VALUE_INVALID", `${nameOf(place)} ${found(value)} is not ${wanted}`);
  return undefined;
}

/** The shape for a value's kind. Where several take that kind, each reads it apart, and the one with the fewest errors is told. */
function readEither(shape: AnyShape, shapes: readonly AnyShape[], value: unknown, place: Place): unknown {
  const kind = kindOf(value);
  const taking = (...kinds: readonly Kind[]) => shapes.filter((candidate) => kinds.some((one) => kindsOf(candidate).has(one)));
  const direct = taking(kind, "any");
  // What came in by a variable is a text, whatever it stands for.
  const fitting = direct.length === 0 && kind === "text" && place.isSubstituted ? taking("flag", "number") : direct;
  const [only, ...more] = fitting;
  if (!only) return mismatch(shape, value, place);
  if (more.length === 0) return readShape(only, value, place);
  const tries = fitting.map((candidate) => {
    const report = new Report();
    return { result: readShape(candidate, value, place.reportingTo(report)), report };
  });
  const errors = ({ report }: (typeof tries)[number]): number => report.diagnostics.filter(({ severity }) => severity === "error").length;
  const best = tries.reduce((a, b) => (errors(b) < errors(a) ? b : a));
  for (const diagnostic of best.report.diagnostics) place.report.add(diagnostic);
  return best.result;
}

type Kind = "map" | "list" | "text" | "number" | "flag" | "nothing" | "any";

function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "map";
  if (typeof value === "string") return "text";
  return typeof value === "boolean" ? "flag" : "number";
}

function kindsOf({ form }: AnyShape): ReadonlySet<Kind> {
  switch (form.kind) {
    case "record":
      return new Set(["map"]);
    case "later":
      return kindsOf(form.shape());
    case "either":
      return new Set(form.shapes.flatMap((shape) => [...kindsOf(shape)]));
    case "choice":
      return new Set(form.values.map(kindOf));
    case "text":
      return new Set(form.spelled ? ["text", "number", "flag"] : ["text"]);
    default:
      return new Set([form.kind]);
  }
}

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  any: "a value",
  flag: "true or false",
  list: "a list",
  map: "a mapping",
  nothing: "empty",
  number: "a number",
  text: "text",
};

function mismatch(shape: AnyShape, value: unknown, place: Place): undefined {
  const names = [...new Set(namesOf(shape))].sort();
  const wanted = names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1)}` : names[0];
  place.error("TYPE_MISMATCH", `${nameOf(place)} must be ${wanted}, found ${found(value)}`, { hint: mismatchHint(shape, value, place) });
  return undefined;
}

function namesOf(shape: AnyShape): readonly string[] {
  const { form } = shape;
  if (form.kind === "either") return form.shapes.flatMap(namesOf);
  if (form.kind === "later") return namesOf(form.shape());
  if (form.kind === "number" && form.whole) return ["a whole number"];
  return [...kindsOf(shape)].map((kind) => KIND_NAMES[kind]);
}

function mismatchHint(shape: AnyShape, value: unknown, place: Place): string | undefined {
  if (value === null) return "give it a value, or leave the key out";
  if (!kindsOf(shape).has("text") || typeof value === "object") return expected(shape);
  return `write it in quotes: "${asWritten(place) ?? String(value)}"`;
}

function expected({ description }: AnyShape): string | undefined {
  return description === "" ? undefined : `expected: ${description}`;
}

function asWritten({ position }: Place): string | undefined {
  const { text, col, length = 1 } = position;
  const token = text?.slice(col - 1, col - 1 + length);
  return token !== undefined && /^[\w.+-]{1,40}$/.test(token) ? token : undefined;
}

function nameOf({ path }: Place): string {
  return path.length === 0 ? "the file" : formatPath(path);
}

function found(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean") return String(value);
  return kindOf(value) === "nothing" ? "nothing" : KIND_NAMES[kindOf(value)];
}

/** A name of the user's may be `__proto__`, which an ordinary assignment would lose. */
function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) return;
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
