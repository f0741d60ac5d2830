import { canonicalText } from "../diff/canonical-text.ts";
import type { EvaluatedStack } from "../diff/evaluate.ts";
import type { Risk, SecurityFinding } from "../plan.ts";
import { type LocatedResource, locate, wentWith } from "./located.ts";
import { type PolicyHolder, policyHolders } from "./policy-holders.ts";
import { alternatives } from "./statements.ts";
import { type Grant, widened } from "./widened.ts";

/** Managed policies of AWS that give (nearly) everything. */
const TOO_WIDE = /policy\/(?:job-function\/)?(?:AdministratorAccess|PowerUserAccess|IAMFullAccess|SystemAdministrator)$/;

/** Who may do more than before, and which roles lost their boundary. */
export function iamFindings(
  before: readonly EvaluatedStack[],
  after: readonly EvaluatedStack[],
  isNew: boolean,
): readonly SecurityFinding[] {
  const oldResources = locate(before);
  const resources = locate(after);
  const old = policyHolders(oldResources);
  const now = policyHolders(resources);
  const findings: SecurityFinding[] = [];
  for (const key of new Set([...now.keys(), ...old.keys()])) {
    const left = old.get(key);
    const right = now.get(key);
    const { id, kind } = (right ?? left) as PolicyHolder;
    // A holder that goes as a whole can do nothing any more, unless what it spoke about stays, as a bucket without its policy.
    if (!right && (kind !== "resource" || wentWith(id, oldResources, resources))) continue;
    const place = placeOf(id, resources, oldResources);
    const risk: Risk = kind === "trust" ? "trust-widened" : "iam-widened";
    const change = widened(left?.statements ?? [], right?.statements ?? []);
    for (const group of grouped(change.allowed)) {
      const asked = !isNew && (left !== undefined || isBroad(group, kind));
      if (asked || !isNew || isBroad(group, kind)) findings.push({ risk, ...place, message: sentence(group, kind), asked });
    }
    for (const group of grouped(change.noLongerDenied)) {
      findings.push({ risk, ...place, message: `is no longer denied ${what(group)}`, asked: true });
    }
    for (const policy of right?.managed ?? []) {
      if (left?.managed.has(policy) || (isNew && !TOO_WIDE.test(policy))) continue;
      const asked = !isNew && (left !== undefined || TOO_WIDE.test(policy));
      findings.push({ risk, ...place, message: `gets the managed policy ${policy}`, asked });
    }
  }
  return [...findings, ...boundaryFindings(oldResources, resources)];
}

function boundaryFindings(
  before: ReadonlyMap<string, LocatedResource>,
  after: ReadonlyMap<string, LocatedResource>,
): readonly SecurityFinding[] {
  const findings: SecurityFinding[] = [];
  for (const { id, path, logicalId, resource } of after.values()) {
    const old = before.get(id)?.resource;
    if (!old || (old.Type !== "AWS::IAM::Role" && old.Type !== "AWS::IAM::User")) continue;
    const was = alternatives(old.Properties?.PermissionsBoundary);
    if (was.every(({ value }) => value === undefined)) continue;
    for (const { value, when } of alternatives(resource.Properties?.PermissionsBoundary)) {
      const same = was.some(
        (one) => canonicalText(one.value) === canonicalText(value) && one.when.every((condition) => when.includes(condition)),
      );
      if (same) continue;
      const doubt = when.length === 0 ? "" : ` when ${when.join(" and ")}`;
      const boundary = canonicalText(was.find((one) => one.value !== undefined)?.value);
      const message =
        value === undefined
          ? `is no longer held by its permissions boundary ${boundary}${doubt}`
          : `is held by the permissions boundary ${canonicalText(value)} instead of ${boundary}${doubt}`;
      findings.push({ risk: "boundary-removed", path, logicalId, type: resource.Type, message, asked: true });
    }
  }
  return findings;
}

interface GrantGroup extends Omit<Grant, "action"> {
  readonly actions: readonly string[];
}

/** Grants that differ only in the action are one sentence. */
function grouped(grants: readonly Grant[]): readonly GrantGroup[] {
  const groups = new Map<string, GrantGroup & { actions: string[] }>();
  for (const { action, ...rest } of grants) {
    const key = JSON.stringify(rest);
    const group = groups.get(key) ?? { ...rest, actions: [] };
    groups.set(key, group);
    group.actions.push(action);
  }
  return [...groups.values()];
}

/** Wide enough to be asked for even where nothing narrower was there before. */
function isBroad({ actions, principal, conditions, negated }: GrantGroup, kind: PolicyHolder["kind"]): boolean {
  if (negated !== "") return true;
  if (kind === "identity") return actions.includes("*") || actions.some((action) => /^(?:iam|sts|organizations):\*$/i.test(action));
  const everybody = principal === "*" && conditions.length === 0;
  return everybody || (kind === "trust" && principal.startsWith("AWS:"));
}

function sentence(group: GrantGroup, kind: PolicyHolder["kind"]): string {
  if (kind === "trust") return `may be assumed by ${who(group.principal)}${circumstances(group)}`;
  return kind === "identity" ? `may ${what(group)}` : `lets ${who(group.principal)} ${what(group)}`;
}

function who(principal: string): string {
  return principal === "*" ? "everybody" : principal.replace(/^(?:Service|AWS|Federated|CanonicalUser):/, "");
}

function what(group: GrantGroup): string {
  const { actions, resource, negated } = group;
  const done = actions.join(", ") || "everything but what it names";
  return `${done}${resource === "" ? "" : ` on ${resource}`}${negated === "" ? "" : ` ${negated}`}${circumstances(group)}`;
}

function circumstances({ conditions, when }: GrantGroup): string {
  const given = conditions.length === 0 ? "" : ` if ${conditions.join(" and ")}`;
  return when.length === 0 ? given : `${given} when ${when.join(" and ")}`;
}

function placeOf(
  id: string,
  after: ReadonlyMap<string, LocatedResource>,
  before: ReadonlyMap<string, LocatedResource>,
): Pick<SecurityFinding, "path" | "logicalId" | "type"> {
  const found = after.get(id) ?? before.get(id);
  return found ? { path: found.path, logicalId: found.logicalId, type: found.resource.Type } : { path: [], logicalId: id, type: "" };
}
