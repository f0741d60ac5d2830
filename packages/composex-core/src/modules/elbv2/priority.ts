import { createHash } from "node:crypto";
import { conditionsText, conditionValues } from "./conditions-text.ts";
import type { FoundListener, RuleCondition } from "./spec.ts";

/** Priorities of the rules for exact hosts, for hosts with wildcards, and for all hosts: each 16,000, of the 50,000 that there are. */
const BAND = 16_000;
/** Within a band: a slot for each length of a path, longer first, and whether it has wildcards. */
const LENGTHS = 256;
const PER_LENGTH = Math.floor(BAND / LENGTHS);

/**
 * Priorities of the rules of one listener, in their order. More specific rules come first. A rule's priority follows from its own
 * conditions, so that another rule does not move it: a moved priority is taken by a rule that has not moved yet, and the update fails.
 * `existing` are the rules of a listener that was found: one that takes the same requests is the rule itself, deployed before, and keeps
 * its priority; the priorities of the others are left alone.
 */
export function priorities(rules: readonly (readonly RuleCondition[])[], existing: FoundListener["rules"] = {}): readonly number[] {
  const taken = new Set(Object.keys(existing).map(Number));
  const deployed = new Map(Object.entries(existing).map(([priority, text]) => [text, Number(priority)]));
  return rules.map((conditions) => {
    const own = deployed.get(conditionsText(conditions));
    if (own !== undefined) return own;
    let priority = 1 + slot(conditions);
    while (taken.has(priority)) priority += 1;
    taken.add(priority);
    return priority;
  });
}

function slot(conditions: readonly RuleCondition[]): number {
  const values = (field: string): readonly string[] => conditions.filter(({ Field }) => Field === field).flatMap(conditionValues);
  const hosts = values("host-header");
  const paths = values("path-pattern");
  const band = hosts.length === 0 ? 2 : hosts.some(hasWildcard) ? 1 : 0;
  const others = conditions.filter(({ Field }) => Field !== "host-header" && Field !== "path-pattern").length;
  const shortest = paths.length === 0 ? 0 : Math.min(...paths.map((path) => path.replace(/[*?]/g, "").length));
  const exact = paths.length > 0 && !paths.some(hasWildcard) ? 1 : 0;
  const specific = Math.min(LENGTHS - 1, (shortest + others * 16) * 2 + exact);
  return band * BAND + (LENGTHS - 1 - specific) * PER_LENGTH + (hash(conditions) % PER_LENGTH);
}

function hasWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

function hash(conditions: readonly RuleCondition[]): number {
  return createHash("sha256").update(JSON.stringify(conditions)).digest().readUInt32BE(0);
}

/** Distinguishes the rules of a listener in logical ids. */
export function ruleKey(conditions: readonly RuleCondition[]): string {
  return createHash("sha256").update(JSON.stringify(conditions)).digest("hex").slice(0, 8);
}
