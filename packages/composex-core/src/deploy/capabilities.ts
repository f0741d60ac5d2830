import type { Capability } from "../ports/cloudformation.ts";
import { allTemplates, type TemplateNode } from "./template-tree.ts";

/** The property that gives an IAM resource a name of the user's choice, which needs a capability of its own. */
const NAME_PROPERTY: Readonly<Record<string, string>> = {
  "AWS::IAM::Group": "GroupName",
  "AWS::IAM::InstanceProfile": "InstanceProfileName",
  "AWS::IAM::ManagedPolicy": "ManagedPolicyName",
  "AWS::IAM::Role": "RoleName",
  "AWS::IAM::User": "UserName",
};

const UNNAMED = new Set([
  "AWS::IAM::AccessKey",
  "AWS::IAM::Policy",
  "AWS::IAM::RolePolicy",
  "AWS::IAM::UserPolicy",
  "AWS::IAM::GroupPolicy",
  "AWS::IAM::UserToGroupAddition",
]);

/** What the templates make CloudFormation ask to be acknowledged, and nothing more. */
export function capabilities(tree: TemplateNode): readonly Capability[] {
  const needed = new Set<Capability>();
  for (const { path, node } of allTemplates(tree)) {
    if (usesMacro(node.template) && (path.length > 0 || node.template.Transform !== undefined)) needed.add("CAPABILITY_AUTO_EXPAND");
    for (const { Type, Properties } of Object.values(node.template.Resources)) {
      const name = NAME_PROPERTY[Type];
      if (name !== undefined && Properties?.[name] !== undefined) needed.add("CAPABILITY_NAMED_IAM");
      else if (name !== undefined || UNNAMED.has(Type)) needed.add("CAPABILITY_IAM");
    }
  }
  // The stronger one includes the other, and CloudFormation takes both.
  if (needed.has("CAPABILITY_NAMED_IAM")) needed.delete("CAPABILITY_IAM");
  return [...needed].sort();
}

function usesMacro(template: unknown): boolean {
  if (Array.isArray(template)) return template.some(usesMacro);
  if (typeof template !== "object" || template === null) return false;
  return Object.entries(template).some(
    ([key, value]) => key === "Transform" || key === "Fn::Transform" || key.startsWith("Fn::ForEach::") || usesMacro(value),
  );
}
