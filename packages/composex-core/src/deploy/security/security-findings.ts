import type { EvaluatedStack } from "../diff/evaluate.ts";
import { type Place, type ResourceChange, RISKS, type Risk, type SecurityFinding } from "../plan.ts";
import { dataFindings } from "./data-findings.ts";
import { iamFindings } from "./iam-findings.ts";
import { locate, withIdsOfNow } from "./located.ts";
import { networkFindings } from "./network-findings.ts";
import { OWN_ACCOUNT } from "./policy/principals.ts";
import { protectionFindings } from "./protection-findings.ts";
import { secretFindings } from "./secret-findings.ts";

export interface Judged {
  readonly before: readonly EvaluatedStack[];
  readonly after: readonly EvaluatedStack[];
  readonly changes: readonly ResourceChange[];
  /** There is no stack yet, so nothing is taken away from anybody, and what stands out is only told. */
  readonly isNew: boolean;
  readonly place: Place | undefined;
}

/** What a change takes away from safety, worst first. */
export function securityFindings({ before, after, changes, isNew, place }: Judged): readonly SecurityFinding[] {
  const order = Object.keys(RISKS) as Risk[];
  const now = locate(after);
  const old = locate(before);
  // What was renamed is compared with what it was; its data goes all the same.
  const same = withIdsOfNow(old, now);
  return [
    ...dataFindings(changes, old, now),
    ...iamFindings(same, now, isNew, place?.account ?? OWN_ACCOUNT),
    ...networkFindings(same, now, isNew),
    ...protectionFindings(same, now, changes),
    ...secretFindings(same, now),
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
