import type { JsonSchema, ParseContext } from "../../contract/parse-context.ts";
import type { ServiceSetting } from "../../contract/service-setting.ts";
import type { Path } from "../../diagnostics/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import { earlierSpelling } from "./earlier-spelling.ts";
import { reportOldSpelling } from "./old-spelling.ts";

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

const reference: JsonSchema = { type: ["string", "object"], description: "Name or ARN of a managed policy." };
const document: JsonSchema = { type: "object", required: ["Statement"], description: "The policy, as IAM takes it." };
const policyName: JsonSchema = { type: "string", description: "Name of the policy; made up if absent." };
const policy: JsonSchema = {
  type: "object",
  anyOf: [{ required: ["PolicyDocument"] }, { required: ["document"] }],
  additionalProperties: false,
  properties: {
    PolicyName: policyName,
    name: earlierSpelling("PolicyName", policyName),
    PolicyDocument: document,
    document: earlierSpelling("PolicyDocument", document),
  },
};

const managedPolicies: JsonSchema = {
  type: "array",
  items: reference,
  description: "Managed policies that the task role has beside its own: names or ARNs.",
};
const policies: JsonSchema = { type: "array", items: policy, description: "Policies written here, for the task role." };
const boundary: JsonSchema = {
  ...reference,
  description: "Permissions boundary of the task role and the execution role: name or ARN of a managed policy.",
};

/** Rights of a service beyond those that its links to x-resources bring. */
export const xIam: ServiceSetting<IamSetting> = {
  key: "x-iam",
  summary: "Permissions boundary of the roles, and further policies of the task role.",
  oldSection: "iam",
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      PermissionsBoundary: boundary,
      boundary: earlierSpelling("PermissionsBoundary", boundary),
      ManagedPolicyArns: managedPolicies,
      managed_policies: earlierSpelling("ManagedPolicyArns", managedPolicies),
      Policies: policies,
      policies: earlierSpelling("Policies", policies),
    },
  },
  parse(value, path, context) {
    if (!isRecord(value)) return undefined;
    reportOldSpelling(
      value,
      { boundary: "PermissionsBoundary", managed_policies: "ManagedPolicyArns", policies: "Policies" },
      path,
      context,
    );
    const key = (present: string, old: string): string => (present in value ? present : old);
    const boundaryKey = key("PermissionsBoundary", "boundary");
    const managedKey = key("ManagedPolicyArns", "managed_policies");
    const policiesKey = key("Policies", "policies");
    const boundary = readPolicyReference(value[boundaryKey], [...path, boundaryKey], context);
    const managed = readPolicyReferences(value[managedKey], [...path, managedKey], context);
    const policies = readPolicies(value[policiesKey], [...path, policiesKey]);
    return {
      ...(boundary !== undefined && { boundary: { policy: boundary, path: [...path, boundaryKey] } }),
      ...(managed.length > 0 && { managedPolicies: managed }),
      ...(policies.length > 0 && { policies }),
    };
  },
};

export function readPolicyReferences(value: unknown, path: Path, context: ParseContext): readonly PolicyReference[] {
  if (!Array.isArray(value)) return [];
  return value.map((item, index) => readPolicyReference(item, [...path, index], context)).filter((policy) => policy !== undefined);
}

const POLICY_NAME = /^[\w+=,.@/-]{1,512}$/;
const POLICY_ARN = /^arn:(?:aws[a-z-]*|\$\{AWS::Partition\}):iam::(?:aws|\d{12}|\$\{AWS::AccountId\}):policy\/[\w+=,.@/-]+$/;

function readPolicyReference(value: unknown, path: Path, { project, report }: ParseContext): PolicyReference | undefined {
  if (isRecord(value)) return value;
  if (typeof value !== "string") return undefined;
  if (value.startsWith("arn:") ? POLICY_ARN.test(value) : POLICY_NAME.test(value)) return value;
  report.error("BOUNDARY_INVALID", project.locate(path), `"${value}" is neither a policy's name nor its ARN`, {
    hint: "write the name of a managed policy of the account, or arn:aws:iam::<account>:policy/<name>",
  });
  return undefined;
}

function readPolicies(value: unknown, path: Path): readonly InlinePolicy[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) => {
    const { PolicyName, name = PolicyName, document, PolicyDocument = document } = isRecord(item) ? item : {};
    if (!isRecord(PolicyDocument)) return [];
    return [{ name: typeof name === "string" ? name : undefined, document: PolicyDocument, path: [...path, index] }];
  });
}
