import type { GateRules } from "../config/config.ts";
import type { ScanFacts } from "./registry.ts";

/** Holds the scans of an image's manifests against the limits. `now` is ISO 8601. */
export function judgeScan(
  results: readonly ScanFacts[],
  rules: NonNullable<GateRules["scan"]>,
  now: string,
): { readonly missing: string | undefined; readonly exceeded: readonly string[] } {
  const unfinished = results.find(({ status }) => status !== "done");
  const missing =
    results.length === 0
      ? "it holds no image that could be scanned"
      : unfinished && (unfinished.status === "pending" ? `still ${unfinished.detail}` : unfinished.detail);
  const ignored = new Set(
    rules.ignore.filter(({ until }) => until === undefined || Date.parse(until) > Date.parse(now)).map(({ id }) => id),
  );
  const bySeverity = new Map<string, Set<string>>();
  for (const { findings } of results) {
    for (const { id, severity } of findings) {
      if (ignored.has(id)) continue;
      const ids = bySeverity.get(severity) ?? new Set();
      bySeverity.set(severity, ids.add(id));
    }
  }
  const exceeded: string[] = [];
  for (const [severity, limit] of Object.entries(rules.limits)) {
    const ids = [...(bySeverity.get(severity) ?? [])].sort();
    if (ids.length > limit)
      exceeded.push(
        `${ids.length} ${severity} findings where ${limit} are allowed: ${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ", …" : ""}`,
      );
  }
  return { missing, exceeded };
}
