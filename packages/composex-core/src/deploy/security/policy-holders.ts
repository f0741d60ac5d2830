import { canonicalText, qualifiedReference } from "../diff/canonical-text.ts";
import type { LocatedResource } from "./located.ts";
import { alternatives, type Statement, statementsOf } from "./statements.ts";

/** Whoever policies speak about: an identity, the trust in a role, or a resource with a policy of its own. */
export interface PolicyHolder {
  /** `iam-widened` or `trust-widened` is what more statements mean. */
  readonly kind: "identity" | "trust" | "resource";
  /** `iam/ApiTaskRole`; a name for an identity that the templates do not make. */
  readonly id: string;
  readonly statements: Statement[];
  /** Canonical texts of attached managed policies. */
  readonly managed: Set<string>;
}

const IDENTITIES = new Set(["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]);
const POLICIES = new Set(["AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy"]);

/** Policies by who holds them, wherever in the tree they are written: a policy that moves to another resource changes nothing. */
export function policyHolders(resources: ReadonlyMap<string, LocatedResource>): ReadonlyMap<string, PolicyHolder> {
  const holders = new Map<string, PolicyHolder>();
  const holder = (kind: PolicyHolder["kind"], id: string): PolicyHolder => {
    const key = `${kind} ${id}`;
    const known = holders.get(key) ?? { kind, id, statements: [], managed: new Set<string>() };
    holders.set(key, known);
    return known;
  };
  for (const { id, resource } of resources.values()) {
    const { Type, Properties = {} } = resource;
    if (IDENTITIES.has(Type)) {
      const own = holder("identity", id);
      for (const { value, when } of items(Properties.Policies)) own.statements.push(...documentOf(value, when));
      for (const { value } of items(Properties.ManagedPolicyArns)) own.managed.add(canonicalText(value));
      if (Properties.AssumeRolePolicyDocument) holder("trust", id).statements.push(...statementsOf(Properties.AssumeRolePolicyDocument));
    } else if (POLICIES.has(Type)) {
      const attached = attachedTo(Properties);
      for (const owner of attached.length > 0 ? attached : [id])
        holder("identity", owner).statements.push(...statementsOf(Properties.PolicyDocument));
    } else if (Type === "AWS::IAM::ManagedPolicy") {
      holder("identity", id).statements.push(...statementsOf(Properties.PolicyDocument));
      for (const owner of attachedTo(Properties)) holder("identity", owner).managed.add(`\${${id}}`);
    } else if (Type === "AWS::Lambda::Permission") {
      holder("resource", identityOf(Properties.FunctionName)).statements.push(lambdaPermission(Properties));
    } else {
      for (const document of documentsIn(Properties)) holder("resource", id).statements.push(...statementsOf(document));
    }
  }
  return holders;
}

function documentOf(policy: unknown, when: readonly string[]): readonly Statement[] {
  const document = (policy as { readonly PolicyDocument?: unknown } | null)?.PolicyDocument;
  return statementsOf(document).map((statement) => ({ ...statement, when: [...when, ...statement.when] }));
}

function items(list: unknown): readonly { readonly value: unknown; readonly when: readonly string[] }[] {
  return alternatives(list).flatMap(({ value, when }) =>
    Array.isArray(value) ? value.flatMap((item) => alternatives(item, when).filter(({ value: one }) => one !== undefined)) : [],
  );
}

function attachedTo({ Roles, Users, Groups, RoleName, UserName, GroupName }: Readonly<Record<string, unknown>>): readonly string[] {
  const lists = [Roles, Users, Groups].flatMap((list) => items(list).map(({ value }) => value));
  return [...lists, RoleName, UserName, GroupName].filter((value) => value !== undefined).map(identityOf);
}

/** A role by the resource that makes it, otherwise by its name. */
function identityOf(value: unknown): string {
  return qualifiedReference(value)?.[0] ?? canonicalText(value);
}

function lambdaPermission({ Action, Principal, SourceArn, SourceAccount }: Readonly<Record<string, unknown>>): Statement {
  const conditions = Object.entries({ "aws:SourceArn": SourceArn, "aws:SourceAccount": SourceAccount })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `StringLike:${key}=${canonicalText(value)}`);
  const principal = canonicalText(Principal);
  return {
    effect: "Allow",
    actions: [canonicalText(Action)],
    resources: [],
    principals: [principal],
    conditions,
    when: [],
    negated: "",
  };
}

/** Everything that looks like a policy document, at any depth: key policies, bucket policies, endpoint policies. */
function documentsIn(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if (!Array.isArray(value) && "Statement" in value) return [value];
  return Object.values(value).flatMap(documentsIn);
}
