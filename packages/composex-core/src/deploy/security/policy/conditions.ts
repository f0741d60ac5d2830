import { canonicalText } from "../../diff/canonical-text.ts";
import { asList } from "../answers.ts";
import { addressRange, complement, isMuchOfTheInternet, pointRange, type Range, rangesCover, sideRange } from "../ranges.ts";
import { EVERY_TEXT, literal, NO_TEXT, type TextSet, textsCover } from "./text-set.ts";

/** What one operator demands of one key. */
export interface Condition {
  /** IAM does not tell cases of keys apart. */
  readonly key: string;
  /** `any`, `all`: ForAnyValue and ForAllValues, for keys with several values. */
  readonly quantifier: "one" | "any" | "all";
  /** Whether a request without the key meets it. */
  readonly missing: boolean;
  readonly values: TextSet | readonly Range[];
  /** As people read it: `StringEquals:aws:SourceAccount=123`. */
  readonly text: string;
}

export function conditionsOf(value: unknown): readonly Condition[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([operator, keys]) =>
    Object.entries((keys ?? {}) as object).map(([key, values]) => condition(operator, key, asList(values).map(canonicalText))),
  );
}

/** Whether whatever meets the narrow conditions, all together, meets the wide ones. */
export function conditionsCover(wide: readonly Condition[], narrow: readonly Condition[]): boolean {
  return wide.every((demand) => narrow.some((other) => conditionCovers(demand, other)));
}

/** Conditions that only differ in one value, which together are the given ones. */
export function splitByValue(conditions: readonly Condition[]): readonly (readonly Condition[])[] {
  const at = conditions.findIndex(({ values, quantifier }) => quantifier !== "all" && parts(values).length > 1);
  const condition = conditions[at];
  if (!condition) return [];
  return parts(condition.values).map((values) => conditions.with(at, { ...condition, values }));
}

/** Keys that say whose the request is, or where it comes from. */
const TELLS_WHO =
  /^(?:aws:(?:Principal(?:OrgID|OrgPaths|Account|Arn|Tag\/.*)|Source(?:Account|Arn|OrgID|OrgPaths|Owner|Vpc|Vpce|VpcArn|Ip)|VpcSourceIp|userid|username)|kms:CallerAccount|.*:(?:sub|aud|amr))$/i;

/** Whether a condition keeps strangers out. */
export function keepsStrangersOut({ key, missing, values }: Condition): boolean {
  if (missing || !TELLS_WHO.test(key)) return false;
  if (isRanges(values)) return !isMuchOfTheInternet(values);
  return !values.negated && values.patterns.every((pattern) => !/^(?:\*|arn:[^:]*:[^:]*:[^:]*:\*.*)$/.test(pattern));
}

function conditionCovers(wide: Condition, narrow: Condition): boolean {
  if (wide.key !== narrow.key || (narrow.missing && !wide.missing)) return false;
  // One value is what ForAllValues and ForAnyValue see of a key that has one.
  if (wide.quantifier !== narrow.quantifier && narrow.quantifier !== "one") return wide.missing && isEvery(wide.values);
  return valuesCover(wide.values, narrow.values);
}

function valuesCover(wide: Condition["values"], narrow: Condition["values"]): boolean {
  if (isEvery(wide)) return true;
  if (isRanges(wide) && isRanges(narrow)) return rangesCover(wide, narrow);
  return !isRanges(wide) && !isRanges(narrow) && textsCover(wide, narrow);
}

function isEvery(values: Condition["values"]): boolean {
  return !isRanges(values) && values.negated && values.patterns.length === 0;
}

function isRanges(values: Condition["values"]): values is readonly Range[] {
  return Array.isArray(values);
}

function parts(values: Condition["values"]): readonly Condition["values"][] {
  if (isRanges(values)) return values.map((range) => [range]);
  return values.negated ? [values] : values.patterns.map((pattern) => ({ ...values, patterns: [pattern] }));
}

const OPERATOR = /^(?:(ForAnyValue|ForAllValues):)?(\w+?)(IfExists)?$/i;

function condition(written: string, key: string, values: readonly string[]): Condition {
  const [, set, operator = "", ifExists] = OPERATOR.exec(written) ?? [];
  const quantifier = set === undefined ? "one" : /any/i.test(set) ? "any" : "all";
  const text = `${written}:${key}=${values.toSorted().join("|")}`;
  if (/^null$/i.test(operator)) {
    const mayMiss = values.some((value) => /true/i.test(value));
    const mayBe = values.some((value) => !/true/i.test(value));
    return { key: key.toLowerCase(), quantifier: "one", missing: mayMiss, values: mayBe ? EVERY_TEXT : NO_TEXT, text };
  }
  const negated = /^(?:Not|(?:String|Numeric|Date|Arn)Not)/i.test(operator);
  // A key that is not there is unlike any value, and all of no values are anything.
  const missing = ifExists !== undefined || quantifier === "all" || (negated && quantifier === "one");
  return { key: key.toLowerCase(), quantifier, missing, values: valuesOf(operator, negated, values), text };
}

function valuesOf(operator: string, negated: boolean, values: readonly string[]): Condition["values"] {
  const ranges = values.map((value) => rangeOf(operator, value));
  if (values.length > 0 && ranges.every((range) => range !== undefined)) return negated ? complement(ranges) : ranges;
  const ignoreCase = /IgnoreCase|^Bool/i.test(operator);
  const patterns = /Like|^Arn/i.test(operator) ? values : values.map(literal);
  return { patterns, negated, ignoreCase };
}

function rangeOf(operator: string, value: string): Range | undefined {
  if (/IpAddress$/i.test(operator)) return addressRange(value);
  const [, kind, relation = "", including] = /^(Numeric|Date)(?:Not)?(Equals|LessThan|GreaterThan)(Equals)?$/i.exec(operator) ?? [];
  if (kind === undefined) return undefined;
  const number = /^Date/i.test(kind) && !/^\d+$/.test(value) ? Date.parse(value) / 1000 : Number(value === "" ? Number.NaN : value);
  if (Number.isNaN(number)) return undefined;
  if (/^Equals/i.test(relation)) return pointRange(number);
  return sideRange(/Less/i.test(relation) ? "below" : "above", number, including !== undefined);
}
