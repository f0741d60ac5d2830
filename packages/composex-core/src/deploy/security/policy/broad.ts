import { keepsStrangersOut } from "./conditions.ts";
import type { PolicyHolder } from "./policy-holders.ts";
import { accountOf, EVERYBODY, OWN_ACCOUNT } from "./principals.ts";
import { textsAreDisjoint } from "./text-set.ts";
import type { Grant } from "./widened.ts";

/** Actions by which somebody gets the rights of others, reads what is secret or spends without end, where no resource is named. */
const POWERFUL = [
  "ec2:RunInstances",
  "iam:AddUserToGroup",
  "iam:Attach*Policy",
  "iam:Create*",
  "iam:Delete*PermissionsBoundary",
  "iam:PassRole",
  "iam:Put*",
  "iam:SetDefaultPolicyVersion",
  "iam:Update*",
  "kms:Decrypt",
  "kms:PutKeyPolicy",
  "lambda:UpdateFunctionCode",
  "s3:PutBucketPolicy",
  "secretsmanager:GetSecretValue",
  "sts:AssumeRole",
];

/** Wide enough to be asked for even where nothing narrower was there before. */
export function isBroad(grant: Grant, kind: PolicyHolder["kind"], own: string): boolean {
  const { actions, resources, principals, conditions } = grant;
  if (actions.negated || principals.negated || (resources.negated && resources.patterns.length > 0)) return true;
  if (kind === "identity") return isBroadIdentity(grant);
  const isOpen = !conditions.some(keepsStrangersOut);
  return principals.names.some((name) => {
    if (name === EVERYBODY || /^(?:Federated|CanonicalUser):/.test(name)) return isOpen;
    return kind === "trust" && isForeign(name, own);
  });
}

function isBroadIdentity({ actions, resources, conditions }: Grant): boolean {
  if (actions.patterns.some((action) => /^(?:\*|\*:\*|(?:iam|sts|organizations):\*)$/i.test(action))) return true;
  const everything = resources.negated || resources.patterns.some((text) => /^(?:\*|arn:[^:]*:[^:]*:[^:]*:[^:]*:(?:\w+\/)?\*)$/.test(text));
  if (!everything || conditions.length > 0) return false;
  return actions.patterns.some(
    (action) =>
      /^[\w-]+:\*$/.test(action) ||
      !textsAreDisjoint({ ...actions, patterns: [action] }, { patterns: POWERFUL, negated: false, ignoreCase: true }),
  );
}

/** Another account, or one that nobody can tell from another. */
function isForeign(principal: string, own: string): boolean {
  const account = accountOf(principal, own);
  return principal.startsWith("AWS:") && account !== own && account !== OWN_ACCOUNT;
}
