import type { Compiled, Json } from "./compiled.ts";

/** Logical id of a role, or of what carries a policy of its own → policy → its statements. */
export type GrantedRights = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** Every right that a project's templates give: policies of roles, and policies of resources. Who may take the roles is not in it. */
export function grantedRights({ texts }: Compiled): GrantedRights {
  const rights: Record<string, Record<string, Json>> = {};
  const add = (holder: string, policy: string, statements: Json): void => {
    if (statements !== undefined) rights[holder] = { ...rights[holder], [policy]: statements };
  };
  for (const file of [...texts.keys()].sort()) {
    const { Resources = {} }: Json = JSON.parse(texts.get(file) as string);
    for (const [id, { Type, Properties = {} }] of Object.entries<Json>(Resources)) {
      add(id, "ManagedPolicyArns", Properties.ManagedPolicyArns);
      add(id, "PermissionsBoundary", Properties.PermissionsBoundary);
      if (Type === "AWS::IAM::Policy") {
        for (const role of Properties.Roles) add(roleId(role), id, Properties.PolicyDocument.Statement);
      } else add(id, "own policy", (Properties.PolicyDocument ?? Properties.KeyPolicy)?.Statement);
    }
  }
  return rights;
}

/** The parameter that brings a role's name, `{Ref: iamWebEcsTaskRoleRef}`, gives the role's logical id in small letters: `webEcsTaskRole`. */
function roleId(role: Json): string {
  return String(role.Ref)
    .replace(/^iam(.*)Ref$/, "$1")
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}
