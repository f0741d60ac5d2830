import { isRecord } from "../../shape/is-record.ts";
import type { RuleCondition } from "./spec.ts";

/** What a rule takes, the same for every way to write its conditions: `host-header a.example.com, b.example.com; path-pattern /v1`. */
export function conditionsText(conditions: readonly RuleCondition[]): string {
  return conditions
    .map((condition) => {
      const header = isRecord(condition.HttpHeaderConfig) ? ` ${String(condition.HttpHeaderConfig.HttpHeaderName)}` : "";
      return `${String(condition.Field)}${header} ${[...conditionValues(condition)].sort().join(", ")}`;
    })
    .sort()
    .join("; ");
}

/** Values of a condition in its short and its long form, each once; a pair of a query string as `key=value`. */
export function conditionValues(condition: RuleCondition): readonly string[] {
  const lists = [condition.Values, ...Object.values(condition).map((config) => (isRecord(config) ? config.Values : undefined))];
  const texts = lists.flatMap((list) => (Array.isArray(list) ? list.map(valueText) : []));
  return [...new Set(texts)];
}

function valueText(value: unknown): string {
  if (!isRecord(value)) return String(value);
  return value.Key === undefined ? String(value.Value) : `${String(value.Key)}=${String(value.Value)}`;
}
