import { canonicalText } from "../../diff/canonical-text.ts";
import { alternatives, asList, eachAnswer, items, type When } from "../answers.ts";
import { type Condition, conditionsOf } from "./conditions.ts";
import { EVERYBODY, type PrincipalSet, principalsOf } from "./principals.ts";
import { EVERY_TEXT, type TextSet } from "./text-set.ts";

/** A policy statement, as what it is about. */
export interface Statement {
  readonly effect: "Allow" | "Deny";
  readonly actions: TextSet;
  readonly resources: TextSet;
  /** Everybody in a policy of an identity, which names nobody. */
  readonly principals: PrincipalSet;
  readonly conditions: readonly Condition[];
  /** Under which answers to the template's conditions it is there at all. */
  readonly when: When;
  /** As it is written, evaluated. */
  readonly data: unknown;
}

/** The statements of a policy document, also of one that is a text or stands in `Fn::If`. */
export function statementsOf(document: unknown, when: When = []): readonly Statement[] {
  return alternatives(document, when).flatMap((found) => {
    const data = documentData(found.value);
    if (data === undefined) return [];
    return items(data.Statement, found.when)
      .flatMap(eachAnswer)
      .map((one) => statement(one.value, one.when));
  });
}

interface Document {
  readonly Statement: unknown;
}

/** A document, or the document that a JSON text holds: `${...}` in it stands for what only AWS knows. */
export function documentData(value: unknown): Document | undefined {
  if (isDocument(value)) return value;
  const text = jsonText(value);
  if (text === undefined) return undefined;
  try {
    const data: unknown = JSON.parse(text);
    return isDocument(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isDocument(value: unknown): value is Document {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "Statement" in value;
}

function jsonText(value: unknown): string | undefined {
  const joined = typeof value === "object" && value !== null && "Fn::Join" in value;
  const text = typeof value === "string" || joined ? canonicalText(value) : "";
  return /^\s*\{/.test(text) ? text : undefined;
}

function statement(data: unknown, when: When): Statement {
  const { Effect, Action, NotAction, Resource, NotResource, Principal, NotPrincipal, Condition } = (data ?? {}) as Readonly<
    Record<string, unknown>
  >;
  return {
    effect: Effect === "Deny" ? "Deny" : "Allow",
    actions: textSet(Action, NotAction, true),
    resources: textSet(Resource, NotResource, false),
    principals:
      isAbsent(Principal) && isAbsent(NotPrincipal)
        ? { names: [EVERYBODY], negated: false }
        : principalsOf(isAbsent(NotPrincipal) ? Principal : NotPrincipal, !isAbsent(NotPrincipal)),
    conditions: conditionsOf(Condition),
    when,
    data,
  };
}

function textSet(named: unknown, others: unknown, ignoreCase: boolean): TextSet {
  if (!isAbsent(others)) return { patterns: texts(others), negated: true, ignoreCase };
  return isAbsent(named) ? EVERY_TEXT : { patterns: texts(named), negated: false, ignoreCase };
}

function texts(value: unknown): readonly string[] {
  return asList(value).map(canonicalText);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
