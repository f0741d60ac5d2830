/** What is known of a build's place among the builds of its service. Several kinds may be known at once. */
export interface Order {
  /** Counts up with each build, such as the number of commits. */
  readonly sequence?: number;
  readonly commit?: { readonly repository: string; readonly branch: string /** ISO 8601 */; readonly time: string };
  /** When the registry first saw the digest, ISO 8601. */
  readonly pushedAt?: string;
  /** ISO 8601 */
  readonly buildStart?: string;
}

export interface Comparison {
  readonly result: "newer" | "older" | "equal" | "unknown";
  readonly by?: "sequence" | "commit" | "pushedAt" | "buildStart";
}

/** Compares by the first kind that both sides have. The push time is weak: a rebuild that reproduces an old digest looks old. */
export function compareOrders(incoming: Order, present: Order): Comparison {
  if (incoming.sequence !== undefined && present.sequence !== undefined)
    return { result: sign(incoming.sequence - present.sequence), by: "sequence" };
  const [a, b] = [incoming.commit, present.commit];
  if (a && b && a.repository === b.repository && a.branch === b.branch)
    return { result: sign(Date.parse(a.time) - Date.parse(b.time)), by: "commit" };
  for (const by of ["pushedAt", "buildStart"] as const) {
    const [mine, theirs] = [incoming[by], present[by]];
    if (mine !== undefined && theirs !== undefined) return { result: sign(Date.parse(mine) - Date.parse(theirs)), by };
  }
  return { result: "unknown" };
}

function sign(difference: number): Comparison["result"] {
  if (Number.isNaN(difference)) return "unknown";
  return difference > 0 ? "newer" : difference < 0 ? "older" : "equal";
}

/** For people and trailers: `42`, `commit 2026-01-02T03:04:05Z`. */
export function formatOrder(order: Order): string {
  if (order.sequence !== undefined) return String(order.sequence);
  if (order.commit) return `commit ${order.commit.time}`;
  if (order.buildStart !== undefined) return `build ${order.buildStart}`;
  return order.pushedAt === undefined ? "unknown" : `pushed ${order.pushedAt}`;
}
