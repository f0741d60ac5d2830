import type { ServiceSetting } from "../../contract/service-setting.ts";
import type { Path } from "../../diagnostics/index.ts";
import { any, anyMap, either, list, type Place, record, type Shape, text } from "../../shape/index.ts";

/** A managed policy by name or ARN, or an intrinsic function that gives the ARN. */
export type PolicyReference = string | Readonly<Record<string, unknown>>;

export interface InlinePolicy {
  readonly name: string | undefined;
  readonly document: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

export interface IamSetting {
  /** Of both roles. */
  readonly boundary?: { readonly policy: PolicyReference; readonly path: Path };
  /** Of the task role, as are the inline policies. */
  readonly managedPolicies?: readonly PolicyReference[];
  readonly policies?: readonly InlinePolicy[];
}

const POLICY_NAME = /^[\w+=,.@/-]{1,512}$/;
const POLICY_ARN = /^arn:(?:aws[a-z-]*|\$\{AWS::Partition\}):iam::(?:aws|\d{12}|\$\{AWS::AccountId\}):policy\/[\w+=,.@/-]+$/;

function policyReference(description: string): Shape<PolicyReference> {
  return either(description, text("").as(checkReference), anyMap(""));
}

function checkReference(written: string, place: Place): string | undefined {
  if (written.startsWith("arn:") ? POLICY_ARN.test(written) : POLICY_NAME.test(written)) return written;
  place.error("BOUNDARY_INVALID", `"${written}" is neither a policy's name nor its ARN`, {
    hint: "write the name of a managed policy of the account, or arn:aws:iam::<account>:policy/<name>",
  });
  return undefined;
}

/** Managed policies of the task role. */
export const managedPolicies = list(
  "Managed policies that the task role has beside its own: names or ARNs.",
  policyReference("Name or ARN of a managed policy."),
);

/** Statements, and what IAM takes beside them. */
export const policyDocument = record(
  "The policy, as IAM takes it.",
  { Statement: either("What is allowed, as IAM takes it.", list("", any("")), anyMap("")).required() },
  { others: any("") },
);

const inlinePolicy = record("", {
  PolicyName: text("Name of the policy; made up if absent.").was("name"),
  PolicyDocument: policyDocument.was("document").required(),
}).as(({ PolicyName, PolicyDocument }, { path }): InlinePolicy => ({ name: PolicyName, document: PolicyDocument, path }));

/** Rights of a service beyond those that its links to x-resources bring. */
export const xIam: ServiceSetting<IamSetting> = {
  key: "x-iam",
  summary: "Permissions boundary of the roles, and further policies of the task role.",
  oldSection: "iam",
  shape: record("", {
    PermissionsBoundary: policyReference("Permissions boundary of the task role and the execution role: name or ARN of a managed policy.")
      .was("boundary")
      .as((policy, { path }) => ({ policy, path })),
    ManagedPolicyArns: managedPolicies.was("managed_policies"),
    Policies: list("Policies written here, for the task role.", inlinePolicy).was("policies"),
  }).as(
    ({ PermissionsBoundary: boundary, ManagedPolicyArns = [], Policies = [] }): IamSetting => ({
      ...(boundary && { boundary }),
      ...(ManagedPolicyArns.length > 0 && { managedPolicies: ManagedPolicyArns }),
      ...(Policies.length > 0 && { policies: Policies }),
    }),
  ),
};
