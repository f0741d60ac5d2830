import type { EvaluatedStack } from "../diff/evaluate.ts";
import { type ResourceChange, RISKS, type Risk, type SecurityFinding } from "../plan.ts";
import { dataFindings } from "./data-findings.ts";
import { iamFindings } from "./iam-findings.ts";
import { networkFindings } from "./network-findings.ts";
import { protectionFindings } from "./protection-findings.ts";

/**
 * What a change takes away from safety, worst first. `isNew`: there is no stack yet, so nothing is taken away from anybody, and what stands
 * out is only told.
 */
export function securityFindings(
  before: readonly EvaluatedStack[],
  after: readonly EvaluatedStack[],
  changes: readonly ResourceChange[],
  isNew: boolean,
): readonly SecurityFinding[] {
  const order = Object.keys(RISKS) as Risk[];
  return [
    ...dataFindings(changes),
    ...iamFindings(before, after, isNew),
    ...networkFindings(before, after, isNew),
    ...protectionFindings(before, after, changes),
  ]
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        Number(b.finding.asked) - Number(a.finding.asked) ||
        order.indexOf(a.finding.risk) - order.indexOf(b.finding.risk) ||
        a.index - b.index,
    )
    .map(({ finding }) => finding);
}
