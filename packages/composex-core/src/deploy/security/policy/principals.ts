import { canonicalText } from "../../diff/canonical-text.ts";
import { asList } from "../answers.ts";

/** Who a statement is about: names, or all but them. */
export interface PrincipalSet {
  /** `AWS:111122223333` for a whole account, `AWS:${iam/Role.Arn}`, `Service:ecs.amazonaws.com`, `*`. */
  readonly names: readonly string[];
  readonly negated: boolean;
}

export const EVERYBODY = "*";

/** How templates write the account that they are deployed to. */
export const OWN_ACCOUNT = "${AWS::AccountId}";

export function principalsOf(value: unknown, negated: boolean): PrincipalSet {
  if (typeof value !== "object" || value === null || isReference(value)) return { names: [name("AWS", canonicalText(value))], negated };
  return { names: Object.entries(value).flatMap(([kind, names]) => asList(names).map((one) => name(kind, canonicalText(one)))), negated };
}

/** `own` is the number of the account where it is known. */
export function principalsCover(wide: PrincipalSet, narrow: PrincipalSet, own: string): boolean {
  if (wide.negated && narrow.negated) return wide.names.every((one) => narrow.names.some((other) => nameCovers(other, one, own)));
  if (wide.negated) return narrow.names.every((one) => wide.names.every((other) => areApart(one, other, own)));
  if (narrow.negated) return wide.names.includes(EVERYBODY);
  return narrow.names.every((one) => wide.names.some((other) => nameCovers(other, one, own)));
}

/** The account that a principal belongs to; undefined where it is none of AWS identities, or not known. */
export function accountOf(principal: string, own: string): string | undefined {
  const text = /^AWS:(.*)$/s.exec(principal)?.[1];
  if (text === undefined) return undefined;
  if (isAccount(text)) return text;
  const account = /^arn:[^:]*:(?:iam|sts)::((?:\$\{[^}]*\}|[^:])*):/.exec(text)?.[1];
  if (account !== undefined) return account === "" ? undefined : account;
  // A reference to a role or user of the templates.
  return /^\$\{[^}]*\}$/.test(text) && !text.startsWith("${ssm:") ? own : undefined;
}

function name(kind: string, text: string): string {
  if (text === "*" && kind === "AWS") return EVERYBODY;
  const root = /^arn:(?:\$\{AWS::Partition\}|[^:]*):iam::(\$\{AWS::AccountId\}|[^:]*):root$/.exec(text)?.[1];
  return `${kind}:${root ?? text}`;
}

function nameCovers(wide: string, narrow: string, own: string): boolean {
  if (wide === EVERYBODY || wide === narrow) return true;
  const account = wide.slice("AWS:".length);
  return wide.startsWith("AWS:") && isAccount(account) && accountOf(narrow, own) === account;
}

function areApart(a: string, b: string, own: string): boolean {
  if (a === EVERYBODY || b === EVERYBODY || /\$\{/.test(a + b)) return false;
  return !nameCovers(a, b, own) && !nameCovers(b, a, own);
}

function isAccount(text: string): boolean {
  return /^\d{12}$/.test(text) || text === OWN_ACCOUNT;
}

function isReference(value: object): boolean {
  return Object.keys(value).some((key) => key === "Ref" || key.startsWith("Fn::"));
}
