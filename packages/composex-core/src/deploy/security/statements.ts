import { canonicalText } from "../diff/canonical-text.ts";

/** A policy statement with every value as canonical text. */
export interface Statement {
  readonly effect: "Allow" | "Deny";
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** `AWS:${role.Arn}`, `Service:ecs.amazonaws.com`, `*`; empty in a policy of an identity. */
  readonly principals: readonly string[];
  /** `StringEquals:aws:SourceAccount=123`, sorted. */
  readonly conditions: readonly string[];
  /** Template conditions and their branches under which it is there at all. */
  readonly when: readonly string[];
  /** Set where it says what it is not about (`NotAction`): such a statement is only equal to itself. */
  readonly negated: string;
}

/** The statements of a policy document, also of one that stands in `Fn::If`. */
export function statementsOf(document: unknown): readonly Statement[] {
  return alternatives(document, []).flatMap(({ value, when }) => {
    const statements = (value as { readonly Statement?: unknown } | null)?.Statement;
    return alternatives(statements, when).flatMap((found) =>
      asList(found.value).flatMap((item) =>
        alternatives(item, found.when).flatMap((one) => (one.value === undefined ? [] : [statement(one.value, one.when)])),
      ),
    );
  });
}

export interface Alternative {
  readonly value: unknown;
  readonly when: readonly string[];
}

/** The values that a value may have where a condition of the template is not known here. */
export function alternatives(value: unknown, when: readonly string[] = []): readonly Alternative[] {
  const branches = (value as { readonly "Fn::If"?: unknown } | null | undefined)?.["Fn::If"];
  if (!Array.isArray(branches)) return [{ value: isNoValue(value) ? undefined : value, when }];
  const [condition, whenTrue, whenFalse] = branches as [string, unknown, unknown];
  return [...alternatives(whenTrue, [...when, condition]), ...alternatives(whenFalse, [...when, `not ${condition}`])];
}

function isNoValue(value: unknown): boolean {
  return (value as { readonly Ref?: unknown } | null | undefined)?.Ref === "AWS::NoValue";
}

function statement(data: unknown, when: readonly string[]): Statement {
  const { Effect, Action, NotAction, Resource, NotResource, Principal, NotPrincipal, Condition } = (data ?? {}) as Readonly<
    Record<string, unknown>
  >;
  const negated = { NotAction, NotResource, NotPrincipal };
  return {
    effect: Effect === "Deny" ? "Deny" : "Allow",
    actions: texts(Action),
    resources: texts(Resource),
    principals: principals(Principal),
    conditions: conditions(Condition),
    when,
    negated: Object.values(negated).some((value) => value !== undefined) ? canonicalText(negated) : "",
  };
}

function principals(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return value === undefined ? [] : [canonicalText(value)];
  return Object.entries(value).flatMap(([kind, names]) => texts(names).map((name) => (name === "*" ? "*" : `${kind}:${name}`)));
}

function conditions(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .flatMap(([operator, keys]) =>
      Object.entries((keys ?? {}) as object).map(([key, values]) => `${operator}:${key}=${texts(values).sort().join("|")}`),
    )
    .sort();
}

function texts(value: unknown): string[] {
  return asList(value).map(canonicalText);
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
