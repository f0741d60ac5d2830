import type { Statement } from "./statements.ts";

/** One thing that a statement allows or forbids. */
export interface Grant {
  readonly effect: "Allow" | "Deny";
  readonly action: string;
  readonly resource: string;
  readonly principal: string;
  readonly conditions: readonly string[];
  readonly when: readonly string[];
  readonly negated: string;
}

export interface Widening {
  /** Allowed now and not before. */
  readonly allowed: readonly Grant[];
  /** Forbidden before and not now. */
  readonly noLongerDenied: readonly Grant[];
}

/** What the statements of one policy holder allow that those before did not. A narrower statement in place of a wider one is nothing. */
export function widened(before: readonly Statement[], after: readonly Statement[]): Widening {
  const old = before.flatMap(grants);
  const now = after.flatMap(grants);
  const notCovered = (list: readonly Grant[], by: readonly Grant[]): readonly Grant[] =>
    list.filter((grant) => !by.some((other) => covers(other, grant)));
  const only = (list: readonly Grant[], effect: Grant["effect"]): readonly Grant[] => list.filter((grant) => grant.effect === effect);
  return {
    allowed: notCovered(only(now, "Allow"), only(old, "Allow")),
    noLongerDenied: notCovered(only(old, "Deny"), only(now, "Deny")),
  };
}

function grants(statement: Statement): readonly Grant[] {
  const { effect, conditions, when, negated } = statement;
  const orAny = (list: readonly string[]): readonly string[] => (list.length === 0 ? [""] : list);
  return orAny(statement.actions).flatMap((action) =>
    orAny(statement.resources).flatMap((resource) =>
      orAny(statement.principals).map((principal) => ({ effect, action, resource, principal, conditions, when, negated })),
    ),
  );
}

/** Whether everything that `narrow` is about is also in `wide`. */
function covers(wide: Grant, narrow: Grant): boolean {
  return (
    wide.negated === narrow.negated &&
    // IAM does not tell cases of actions apart.
    matches(wide.action.toLowerCase(), narrow.action.toLowerCase()) &&
    matches(wide.resource, narrow.resource) &&
    (wide.principal === "*" || wide.principal === narrow.principal) &&
    wide.conditions.every((condition) => narrow.conditions.some((other) => conditionCovers(condition, other))) &&
    wide.when.every((condition) => narrow.when.includes(condition))
  );
}

/** A condition that takes fewer values of the same key is narrower; of a negated operator, one that refuses more. */
function conditionCovers(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  const [wideKey = "", wideValues = ""] = cut(wide);
  const [narrowKey = "", narrowValues = ""] = cut(narrow);
  if (wideKey !== narrowKey) return false;
  const [more, fewer] = /Not/.test(wideKey) ? [narrowValues, wideValues] : [wideValues, narrowValues];
  const all = more.split("|");
  return fewer.split("|").every((value) => all.includes(value));
}

function cut(condition: string): readonly string[] {
  const at = condition.indexOf("=");
  return [condition.slice(0, at), condition.slice(at + 1)];
}

/** IAM's `*` and `?`. The narrow one may hold wildcards too: they are texts that the wide one must match. */
function matches(wide: string, narrow: string): boolean {
  if (wide === narrow || wide === "*") return true;
  if (!/[*?]/.test(wide)) return false;
  const pattern = wide
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*/g, ".*")
    .replace(/\?/g, ".");
  return new RegExp(`^${pattern}$`, "s").test(narrow);
}
