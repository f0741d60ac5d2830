import { always, type When } from "../answers.ts";
import { type Condition, conditionsCover, splitByValue } from "./conditions.ts";
import { type PrincipalSet, principalsCover } from "./principals.ts";
import type { Statement } from "./statements.ts";
import { type TextSet, textsCover } from "./text-set.ts";

/** One thing that a statement allows or forbids: of each of its lists one item, or all that a `Not…` leaves. */
export interface Grant {
  readonly effect: "Allow" | "Deny";
  readonly actions: TextSet;
  readonly resources: TextSet;
  readonly principals: PrincipalSet;
  readonly conditions: readonly Condition[];
  readonly when: When;
}

export interface Widening {
  /** Allowed now and not before. */
  readonly allowed: readonly Grant[];
  /** Forbidden before and not now. */
  readonly noLongerDenied: readonly Grant[];
}

/** How often one grant is cut into its values. */
const DEEPEST_SPLIT = 4;

/**
 * What the statements of one policy holder allow that those before did not. A narrower statement in place of a wider one is nothing. `own` is
 * the account of the stack.
 */
export function widened(before: readonly Statement[], after: readonly Statement[], own: string): Widening {
  const old = before.flatMap(grants);
  const now = after.flatMap(grants);
  const only = (list: readonly Grant[], effect: Grant["effect"]): readonly Grant[] => list.filter((grant) => grant.effect === effect);
  const [denied, allowed] = [only(now, "Deny"), only(old, "Allow")];
  return {
    // What a Deny forbids at the same time is not allowed.
    allowed: only(now, "Allow").filter((grant) => !isCovered(grant, allowed, own) && !isCovered(grant, denied, own)),
    noLongerDenied: only(old, "Deny").filter((grant) => !isCovered(grant, denied, own)),
  };
}

function grants(statement: Statement): readonly Grant[] {
  const each = ({ patterns, ...rest }: TextSet): readonly TextSet[] =>
    rest.negated ? [{ patterns, ...rest }] : patterns.map((pattern) => ({ ...rest, patterns: [pattern] }));
  const { principals } = statement;
  const everyone = principals.negated ? [principals] : principals.names.map((name) => ({ names: [name], negated: false }));
  return each(statement.actions).flatMap((actions) =>
    each(statement.resources).flatMap((resources) => everyone.map((one) => ({ ...statement, actions, resources, principals: one }))),
  );
}

/** Whether the others together are about all that a grant is about, whatever the answers to the template's conditions. */
function isCovered(grant: Grant, others: readonly Grant[], own: string, depth = 0): boolean {
  const wide = others.filter((other) => isAbout(other, grant, own));
  const whole = wide.filter((other) => conditionsCover(other.conditions, grant.conditions));
  const whens = whole.map(({ when }) => when);
  if (whole.length > 0 && always(grant.when, whens, (isThere) => whens.some(isThere))) return true;
  const parts = wide.length > whole.length && depth < DEEPEST_SPLIT ? splitByValue(grant.conditions) : [];
  return parts.length > 0 && parts.every((conditions) => isCovered({ ...grant, conditions }, wide, own, depth + 1));
}

function isAbout(wide: Grant, narrow: Grant, own: string): boolean {
  return (
    textsCover(wide.actions, narrow.actions) &&
    textsCover(wide.resources, narrow.resources) &&
    principalsCover(wide.principals, narrow.principals, own)
  );
}
