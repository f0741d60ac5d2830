import type { ResourceData } from "../parse-template.ts";
import type { Plan, ResourceChange } from "../plan.ts";
import { securityFindings } from "../security/security-findings.ts";
import { conflicts } from "./conflicts.ts";
import { defaultDeletionPolicy, endsData } from "./data-types.ts";
import { type EvaluatedStack, evaluateTree, type StackSide } from "./evaluate.ts";
import { propertyChanges } from "./property-changes.ts";
import { settingChanges } from "./setting-changes.ts";

type Library = typeof import("@aws-cdk/cloudformation-diff");

/** A chain of replacements is as long as the resources that name each other; this only ends a circle that no template can have. */
const LONGEST_CHAIN = 50;

/** What brings a stack from one state to another. `before` is undefined where there is no stack. */
export async function makePlan(stack: string, before: StackSide | undefined, after: StackSide): Promise<Plan> {
  const library = await import("@aws-cdk/cloudformation-diff");
  const old = before ? evaluateTree(before) : [];
  let replaced: ReadonlySet<string> = new Set();
  let wanted = evaluateTree(after);
  let changes = resourceChanges(library, old, wanted);
  // A replaced resource gives new values to those that name it, which may replace them in turn.
  for (let round = 0; round < LONGEST_CHAIN; round += 1) {
    const now = new Set(changes.filter(({ action }) => action === "replace").map(({ path, logicalId }) => [...path, logicalId].join("/")));
    if (now.size === replaced.size) break;
    replaced = now;
    wanted = evaluateTree(after, replaced);
    changes = resourceChanges(library, old, wanted);
  }
  const settings = before ? settingChanges({ side: before, stacks: old }, { side: after, stacks: wanted }, changes) : [];
  return {
    stack,
    ...(after.place && { place: after.place }),
    action: before === undefined ? "create" : changes.length + settings.length > 0 ? "update" : "none",
    changes,
    settings,
    // Judged on values as they are: that a reference is new widens nothing.
    security: [
      ...(before ? conflicts({ side: before, stacks: old }, { side: after, stacks: wanted }, replaced) : []),
      ...securityFindings({ before: old, after: evaluateTree(after), changes, isNew: before === undefined, place: after.place }),
    ],
  };
}

function resourceChanges(library: Library, old: readonly EvaluatedStack[], wanted: readonly EvaluatedStack[]): readonly ResourceChange[] {
  const before = byPath(old);
  const after = byPath(wanted);
  const paths = [...new Set([...after.keys(), ...before.keys()])];
  return paths.flatMap((key) => {
    const path = key === "" ? [] : key.split("/");
    const left = before.get(key) ?? {};
    const right = after.get(key) ?? {};
    const { resources } = library.fullDiff({ Resources: left }, { Resources: right });
    return Object.entries(resources.changes)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .flatMap(([logicalId, difference]) => {
        const change = resourceChange(path, logicalId, difference.changeImpact, left[logicalId], right[logicalId]);
        const properties = propertyChanges(difference);
        return properties.length > 0 || change.action !== "modify" ? [{ ...change, properties }] : [];
      });
  });
}

function byPath(stacks: readonly EvaluatedStack[]): ReadonlyMap<string, Readonly<Record<string, ResourceData>>> {
  return new Map(stacks.map(({ path, resources }) => [path.join("/"), resources]));
}

function resourceChange(
  path: readonly string[],
  logicalId: string,
  impact: string,
  before: ResourceData | undefined,
  after: ResourceData | undefined,
): Omit<ResourceChange, "properties"> {
  const of = (action: ResourceChange["action"], policies: readonly (string | undefined)[] = []): Omit<ResourceChange, "properties"> => {
    const type = (after ?? before)?.Type ?? "";
    const ended = before !== undefined && (action === "delete" || action.endsWith("replace") || action === "retain");
    const data = ended && endsData(before) ? dataAfter(action === "retain" ? ["Retain"] : policies, before) : undefined;
    return { path, logicalId, type, action, ...(data && { data }) };
  };
  switch (impact) {
    case "WILL_CREATE":
      return of("create");
    case "WILL_DESTROY":
    case "WILL_ORPHAN":
      return retains(before?.DeletionPolicy) ? of("retain") : of("delete", [before?.DeletionPolicy]);
    case "WILL_REPLACE":
      return of("replace", [before?.UpdateReplacePolicy, after?.UpdateReplacePolicy]);
    case "MAY_REPLACE":
      return of("may-replace", [before?.UpdateReplacePolicy, after?.UpdateReplacePolicy]);
    // The library knows no impact of properties and types that it has no schema for, and of metadata: they change all the same.
    default:
      return of("modify");
  }
}

/** The weakest of the policies counts: which of two templates CloudFormation reads at that moment is not promised. */
function dataAfter(policies: readonly (string | undefined)[], before: ResourceData): "lost" | "snapshot" | "kept" {
  const effective = policies.map((policy) => policy ?? (policies.length === 1 ? defaultDeletionPolicy(before) : "Delete"));
  if (effective.every(retains)) return "kept";
  return effective.every((policy) => retains(policy) || policy === "Snapshot") ? "snapshot" : "lost";
}

function retains(policy: string | undefined): boolean {
  return policy === "Retain" || policy === "RetainExceptOnCreate";
}
