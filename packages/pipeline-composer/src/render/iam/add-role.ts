import { logicalId, type Resource } from "composex-core/cfn";
import type { Organisation } from "../../model/organisation.ts";
import type { StackDraft } from "../stack-draft.ts";
import { type PolicyDocument, policy, type Statement } from "./statement.ts";

export interface RoleOptions {
  /** Its name is `<name>-<suffix>`, fixed, so that policies elsewhere can name it before it exists. */
  readonly suffix: string;
  readonly trust: PolicyDocument;
  readonly statements: readonly Statement[];
  /** Environment it works for; the shared account's own without. */
  readonly environment?: string;
}

export function addRole(
  stack: StackDraft,
  { name, names, permissionsBoundary }: Organisation,
  { suffix, trust, statements, environment = "shared" }: RoleOptions,
): Resource<"AWS::IAM::Role"> {
  return stack.add(logicalId(suffix, "Role"), "AWS::IAM::Role", {
    RoleName: names.role(suffix),
    Path: names.rolePath,
    ...(permissionsBoundary !== undefined && { PermissionsBoundary: names.policyArn(permissionsBoundary) }),
    AssumeRolePolicyDocument: trust,
    Policies: [{ PolicyName: "permissions", PolicyDocument: policy(statements) }],
    Tags: [
      { Key: "pc:name", Value: name },
      { Key: "pc:env", Value: environment },
    ],
  });
}
