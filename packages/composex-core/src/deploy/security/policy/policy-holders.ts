import { canonicalText, qualifiedReference } from "../../diff/canonical-text.ts";
import { alternatives, asList, items, type When } from "../answers.ts";
import type { LocatedResource } from "../located.ts";
import { documentData, type Statement as PolicyStatement, statementsOf as statementsIn } from "./statements.ts";

/** A statement, and the resource of the templates that it is written in: `sqs/OrdersPolicy`. */
export interface Statement extends PolicyStatement {
  readonly at?: string;
}

/** Whoever policies speak about: an identity, the trust in a role, or a resource with a policy of its own. */
export interface PolicyHolder {
  /** `iam-widened` or `trust-widened` is what more statements mean. */
  readonly kind: "identity" | "trust" | "resource";
  /** `iam/ApiTaskRole`; a name for something that the templates do not make. */
  readonly id: string;
  readonly statements: Statement[];
  /** Managed policies that are attached, and groups that it is in. */
  readonly attached: Attached[];
}

export interface Attached {
  /** `the managed policy arn:aws:…`, `the rights of the group Admins`. */
  readonly text: string;
  readonly when: When;
}

type Properties = Readonly<Record<string, unknown>>;

/** Types that are identities, and where their documents stand beside `Policies`. */
const IDENTITIES: Readonly<Record<string, readonly string[]>> = {
  "AWS::IAM::Role": [],
  "AWS::IAM::User": [],
  "AWS::IAM::Group": [],
  "AWS::SSO::PermissionSet": ["InlinePolicy"],
  "AWS::Organizations::Policy": ["Content"],
};

const POLICIES = new Set(["AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy"]);

/** Properties that give an identity the name by which others may call it. */
const NAMES = ["RoleName", "UserName", "GroupName"] as const;

/** Policies that are resources of their own, and the property that says whose they are. */
const TARGETS: Readonly<Record<string, string>> = {
  "AWS::ApiGatewayV2::ApiPolicy": "ApiId",
  "AWS::Events::EventBusPolicy": "EventBusName",
  "AWS::Kinesis::ResourcePolicy": "ResourceArn",
  "AWS::S3::AccessPointPolicy": "Name",
  "AWS::S3::BucketPolicy": "Bucket",
  "AWS::SNS::TopicInlinePolicy": "TopicArn",
  "AWS::SNS::TopicPolicy": "Topics",
  "AWS::SQS::QueueInlinePolicy": "Queue",
  "AWS::SQS::QueuePolicy": "Queues",
  "AWS::SecretsManager::ResourcePolicy": "SecretId",
};

/** Types that are one statement of the policy of what a property names. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  "AWS::Lambda::LayerVersionPermission": "LayerVersionArn",
  "AWS::Lambda::Permission": "FunctionName",
};

/** What holds for a resource of that type that has no policy of its own. */
export function defaultStatements(type: string | undefined): readonly PolicyStatement[] {
  const policy = type === undefined ? undefined : DEFAULT_POLICY[type];
  return policy === undefined ? [] : statementsIn(policy);
}

/** What holds where a policy is not given. Source: "Control access to VPC endpoints using endpoint policies". */
const DEFAULT_POLICY: Readonly<Record<string, unknown>> = {
  "AWS::EC2::VPCEndpoint": { Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }] },
};

/** Policies by who holds them, wherever in the tree they are written: a policy that moves to another resource changes nothing. */
export function policyHolders(resources: ReadonlyMap<string, LocatedResource>): ReadonlyMap<string, PolicyHolder> {
  const holders = new Map<string, PolicyHolder>();
  const names = identityNames(resources);
  const holder = (kind: PolicyHolder["kind"], id: string): PolicyHolder => {
    const key = `${kind} ${id}`;
    const known = holders.get(key) ?? { kind, id, statements: [], attached: [] };
    holders.set(key, known);
    return known;
  };
  const identity = (value: unknown): PolicyHolder => {
    const id = idOf(value);
    return holder("identity", names.get(id) ?? id);
  };
  for (const { id, resource, when } of resources.values()) {
    const { Type, Properties = {} } = resource;
    const statementsOf = (document: unknown, under: When): readonly Statement[] =>
      statementsIn(document, under).map((one) => ({ ...one, at: id }));
    const documents = IDENTITIES[Type];
    if (documents) {
      const own = holder("identity", id);
      for (const one of items(Properties["Policies"], when))
        own.statements.push(...statementsOf(propertyOf(one.value, "PolicyDocument"), one.when));
      for (const name of documents) own.statements.push(...statementsOf(Properties[name], when));
      own.attached.push(...attachedPolicies(Properties, when));
      if (Properties["AssumeRolePolicyDocument"] !== undefined)
        holder("trust", id).statements.push(...statementsOf(Properties["AssumeRolePolicyDocument"], when));
    } else if (POLICIES.has(Type)) {
      const owners = attachedTo(Properties, when);
      const statements = statementsOf(Properties["PolicyDocument"], when);
      if (owners.length === 0) holder("identity", id).statements.push(...statements);
      for (const owner of owners) {
        const shown = statements.map((one) => ({ ...one, when: [...new Set([...owner.when, ...one.when])] }));
        identity(owner.value).statements.push(...shown);
      }
    } else if (Type === "AWS::IAM::ManagedPolicy") {
      holder("identity", id).statements.push(...statementsOf(Properties["PolicyDocument"], when));
      for (const owner of attachedTo(Properties, when))
        identity(owner.value).attached.push({ text: managed(`\${${id}}`), when: owner.when });
    } else if (Type === "AWS::IAM::UserToGroupAddition") {
      for (const user of items(Properties["Users"], when))
        identity(user.value).attached.push({ text: group(Properties["GroupName"]), when: user.when });
    } else if (PERMISSIONS[Type] !== undefined) {
      holder("resource", idOf(Properties[PERMISSIONS[Type]])).statements.push(
        ...permission(Properties, when).map((one) => ({ ...one, at: id })),
      );
    } else {
      const statements = documentsIn(Properties).flatMap((document) => statementsOf(document, when));
      const property = TARGETS[Type];
      const targets = property === undefined ? [] : items(Properties[property], when).map(({ value }) => idOf(value));
      if (statements.length === 0) statements.push(...defaultStatements(Type).map((one) => ({ ...one, when })));
      if (statements.length > 0 || property !== undefined)
        for (const target of targets.length > 0 ? targets : [id]) holder("resource", target).statements.push(...statements);
    }
  }
  return holders;
}

function identityNames(resources: ReadonlyMap<string, LocatedResource>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, resource } of resources.values()) {
    const name = IDENTITIES[resource.Type] && NAMES.map((one) => resource.Properties?.[one]).find((value) => value !== undefined);
    if (name !== undefined) found.set(canonicalText(name), id);
  }
  return found;
}

function attachedPolicies(properties: Properties, when: When): readonly Attached[] {
  const policies = [...items(properties["ManagedPolicyArns"], when), ...items(properties["ManagedPolicies"], when)];
  return [
    ...policies.map((one) => ({ text: managed(canonicalText(one.value)), when: one.when })),
    ...items(properties["Groups"], when).map((one) => ({ text: group(one.value), when: one.when })),
  ];
}

function managed(policy: string): string {
  return `the managed policy ${policy}`;
}

function group(name: unknown): string {
  return `the rights of the group ${canonicalText(name)}`;
}

function attachedTo(properties: Properties, when: When): readonly { readonly value: unknown; readonly when: When }[] {
  const lists = ["Roles", "Users", "Groups"].flatMap((name) => items(properties[name], when));
  return [...lists, ...NAMES.flatMap((name) => items(properties[name], when))];
}

/** A resource by its id where the templates make it, otherwise by its name. */
function idOf(value: unknown): string {
  return qualifiedReference(value)?.[0] ?? canonicalText(value);
}

function propertyOf(value: unknown, name: string): unknown {
  return (value as Properties | null)?.[name];
}

function permission(properties: Properties, when: When): readonly PolicyStatement[] {
  const { Action, Principal, SourceArn, SourceAccount, PrincipalOrgID, OrganizationId, FunctionUrlAuthType } = properties;
  const given = Object.entries({ SourceArn, SourceAccount, PrincipalOrgID: PrincipalOrgID ?? OrganizationId }).filter(
    ([, value]) => value !== undefined,
  );
  const name = canonicalText(Principal);
  const principal = name === "*" ? name : /amazonaws\.com/.test(name) ? { Service: Principal } : { AWS: Principal };
  const keys = Object.fromEntries(given.map(([key, value]) => [`aws:${key}`, value]));
  const url = FunctionUrlAuthType === undefined ? {} : { StringEquals: { "lambda:FunctionUrlAuthType": FunctionUrlAuthType } };
  return statementsIn({ Statement: [{ Effect: "Allow", Action, Principal: principal, Condition: { StringLike: keys, ...url } }] }, when);
}

/** Everything that looks like a policy document, at any depth: key policies, bucket policies, endpoint policies, also as text. */
function documentsIn(value: unknown): readonly unknown[] {
  const data = documentData(value);
  if (data) return [isStatement(data.Statement) ? data : undefined].filter((one) => one !== undefined);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(documentsIn);
}

/** A rule of a firewall has a `Statement` too. */
function isStatement(value: unknown): boolean {
  return alternatives(value).some((found) =>
    asList(found.value).some((one) =>
      items(one).some((item) => typeof item.value === "object" && item.value !== null && "Effect" in item.value),
    ),
  );
}
