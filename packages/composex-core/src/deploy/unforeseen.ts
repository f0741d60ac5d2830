import type { LocatedChange } from "./change-set.ts";
import { holdsData } from "./diff/data-types.ts";
import type { Plan } from "./plan.ts";

/**
 * What a change set would end that the plan did not show as lost: it knows values that templates do not tell. Names of resources; a resource
 * whose policy keeps or snapshots it is no loss.
 */
export function hiddenLosses(plan: Plan, changes: readonly LocatedChange[]): readonly string[] {
  const shown = new Set(plan.changes.filter(({ data }) => data !== undefined).map(({ path, logicalId }) => [...path, logicalId].join("/")));
  return changes
    .filter(({ type, action, replacement, policyAction = "" }) => {
      const ends = action === "Remove" || replacement === "True";
      return ends && holdsData(type) && !/Retain|Snapshot/.test(policyAction);
    })
    .map(({ path, logicalId }) => [...path, logicalId].join("/"))
    .filter((name) => !shown.has(name));
}
