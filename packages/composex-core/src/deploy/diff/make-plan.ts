import type { ResourceData } from "../parse-template.ts";
import type { Plan, ResourceChange, SettingChange } from "../plan.ts";
import { securityFindings } from "../security/security-findings.ts";
import { holdsData } from "./data-types.ts";
import { type EvaluatedStack, evaluateTree, type StackSide } from "./evaluate.ts";
import { propertyChanges } from "./property-changes.ts";

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
  const settings = before ? settingChanges(before, after) : [];
  return {
    stack,
    ...(after.place && { place: after.place }),
    action: before === undefined ? "create" : changes.length + settings.length > 0 ? "update" : "none",
    changes,
    settings,
    // Judged on values as they are: that a reference is new widens nothing.
    security: securityFindings(old, evaluateTree(after), changes, before === undefined),
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
        const properties = change && propertyChanges(difference);
        return change && (properties?.length || change.action !== "modify") ? [{ ...change, properties: properties ?? [] }] : [];
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
): Omit<ResourceChange, "properties"> | undefined {
  const of = (action: ResourceChange["action"], policies: readonly (string | undefined)[] = []): Omit<ResourceChange, "properties"> => {
    const type = (after ?? before)?.Type ?? "";
    const ended = before !== undefined && (action === "delete" || action.endsWith("replace") || action === "retain");
    const data = ended && holdsData(before.Type) ? dataAfter(action === "retain" ? ["Retain"] : policies, before) : undefined;
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
    case "WILL_UPDATE":
      return of("modify");
    default:
      return undefined;
  }
}

/** The weakest of the policies counts: which of two templates CloudFormation reads at that moment is not promised. */
function dataAfter(policies: readonly (string | undefined)[], before: ResourceData): "lost" | "snapshot" | "kept" {
  const effective = policies.map((policy) => policy ?? (policies.length === 1 ? defaultPolicy(before) : "Delete"));
  if (effective.every(retains)) return "kept";
  return effective.every((policy) => retains(policy) || policy === "Snapshot") ? "snapshot" : "lost";
}

function retains(policy: string | undefined): boolean {
  return policy === "Retain" || policy === "RetainExceptOnCreate";
}

/** Source: "DeletionPolicy attribute": clusters, and instances outside of one, are snapshotted by default. */
function defaultPolicy({ Type, Properties }: ResourceData): string {
  const snapshots = Type === "AWS::RDS::DBCluster" || (Type === "AWS::RDS::DBInstance" && Properties?.DBClusterIdentifier === undefined);
  return snapshots ? "Snapshot" : "Delete";
}

function settingChanges(before: StackSide, after: StackSide): readonly SettingChange[] {
  const changes: SettingChange[] = [];
  const compare = (kind: SettingChange["kind"], left: Readonly<Record<string, string>>, right: Readonly<Record<string, string>>): void => {
    for (const name of [...new Set([...Object.keys(left), ...Object.keys(right)])].sort()) {
      if (left[name] === right[name]) continue;
      changes.push({
        kind,
        name,
        ...(left[name] !== undefined && { before: left[name] }),
        ...(right[name] !== undefined && { after: right[name] }),
      });
    }
  };
  compare("parameter", values(before), values(after));
  compare("tag", before.tags, after.tags);
  return changes;
}

/** Values of the parameters that the template has, defaults included; of a hidden one only that it is there. */
function values({ templates, parameters }: StackSide): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const [name, { Default, NoEcho }] of Object.entries(templates.template.Parameters ?? {})) {
    const value = parameters[name] ?? Default;
    if (value !== undefined) result[name] = String(NoEcho) === "true" ? "****" : String(value);
  }
  return result;
}
