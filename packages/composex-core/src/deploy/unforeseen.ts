import type { LocatedChange } from "./change-set.ts";
import { holdsData } from "./diff/data-types.ts";
import type { Plan } from "./plan.ts";

/**
 * What a change set would end that the plan did not show as lost: it knows values that templates do not tell. Names of resources; a resource
 * whose policy keeps or snapshots it is no loss.
 */
export function hiddenLosses(plan: Plan, changes: readonly LocatedChange[]): readonly string[] {
  const named = ({ path, logicalId }: { readonly path: readonly string[]; readonly logicalId: string }): string =>
    [...path, logicalId].join("/");
  // A resource that only may be replaced was shown, and asked for only where its data is in danger.
  const sure = plan.changes.filter(({ action }) => action === "replace" || action === "delete" || action === "retain");
  const asked = plan.security.filter((finding) => finding.risk === "data-loss" && finding.asked);
  const shown = new Set([...sure, ...asked].map(named));
  return changes
    .filter(({ type, action, replacement, policyAction = "" }) => {
      const ends = action === "Remove" || replacement === "True";
      return ends && holdsData(type) && !/Retain|Snapshot/.test(policyAction);
    })
    .map(named)
    .filter((name) => !shown.has(name));
}
