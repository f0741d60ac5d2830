import { createHash } from "node:crypto";
import { conditionsText, conditionValues } from "./conditions-text.ts";
import type { FoundListener, RuleCondition } from "./spec.ts";

/** Priorities of the rules for exact hosts, for hosts with wildcards, and for all hosts: each 16,000, of the 50,000 that there are. */
const BAND = 16_000;
/**
 * Places of a band, in their order, by how many there are of each kind: rules for exact paths with further conditions, the more the
 * earlier, and without; rules for paths with wildcards, the longer the earlier; rules that name no path.
 */
const EXACT = [...Array<number>(3).fill(400), 1_800];
const WILDCARD = [...Array<number>(40).fill(50), ...Array<number>(24).fill(333)];
const HOST_ONLY = 3_000;

/** Choices of a rule that no other rule may share. */
const OWN_CHOICES = 3;
/** After as many a rule takes what is free; only a listener with more rules of one kind than places comes so far. */
const CHOICES = 40;

/**
 * Priorities of the rules of one listener, in their order. More specific rules come first. Each rule has a row of choices that follows
 * from its own conditions alone, and takes the first that is in no other rule's row: so a rule that comes or goes may move those that
 * share choices with it, but never to a priority that another rule still has, which the update could not pass. `existing` are the rules
 * of a listener that was found: one that takes the same requests is the rule itself, deployed before, and keeps its priority; the
 * priorities of the others are left alone.
 */
export function priorities(rules: readonly (readonly RuleCondition[])[], existing: FoundListener["rules"] = {}): readonly number[] {
  const deployed = new Map(Object.entries(existing).map(([priority, text]) => [text, Number(priority)]));
  const taken = new Set(Object.keys(existing).map(Number));
  const result = rules.map((conditions) => deployed.get(conditionsText(conditions)));
  for (let first = 0, last = OWN_CHOICES; last <= CHOICES; first = last, last += 1) {
    const open = result.flatMap((priority, index) =>
      priority === undefined ? [{ index, row: choices(rules[index] ?? [], first, last) }] : [],
    );
    if (open.length === 0) break;
    for (const { index, row } of open) {
      const own = row.find(
        (priority) => !taken.has(priority) && !open.some((other) => other.index !== index && other.row.includes(priority)),
      );
      if (own !== undefined) result[index] = own;
    }
    for (const { row } of open) for (const priority of row) taken.add(priority);
  }
  return result.map((priority, index) => {
    if (priority !== undefined) return priority;
    let [free = 1] = choices(rules[index] ?? [], 0, 1);
    while (taken.has(free)) free += 1;
    taken.add(free);
    return free;
  });
}

/** Some of a rule's row of choices, each from 1. */
function choices(conditions: readonly RuleCondition[], first: number, last: number): readonly number[] {
  const { start, places } = slots(conditions);
  return Array.from({ length: last - first }, (_, index) => start + (hash(conditions, first + index) % places));
}

function slots(conditions: readonly RuleCondition[]): { readonly start: number; readonly places: number } {
  const values = (field: string): readonly string[] => conditions.filter(({ Field }) => Field === field).flatMap(conditionValues);
  const hosts = values("host-header");
  const paths = values("path-pattern");
  const band = 1 + BAND * (hosts.length === 0 ? 2 : hosts.some(hasWildcard) ? 1 : 0);
  const others = conditions.filter(({ Field }) => Field !== "host-header" && Field !== "path-pattern").length;
  const at = (kinds: readonly number[], rank: number): { readonly start: number; readonly places: number } => {
    const index = Math.max(0, kinds.length - 1 - rank);
    return { start: sum(kinds.slice(0, index)), places: kinds[index] as number };
  };
  if (paths.length > 0 && !paths.some(hasWildcard)) {
    const { start, places } = at(EXACT, others);
    return { start: band + start, places };
  }
  const shortest = paths.length === 0 ? 0 : Math.min(...paths.map((path) => path.replace(/[*?]/g, "").length));
  const specific = shortest + others * 16;
  if (specific === 0) return { start: band + sum(EXACT) + sum(WILDCARD), places: HOST_ONLY };
  const { start, places } = at(WILDCARD, specific - 1);
  return { start: band + sum(EXACT) + start, places };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}

function hasWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

function hash(conditions: readonly RuleCondition[], choice: number): number {
  return createHash("sha256")
    .update(JSON.stringify([choice, conditions]))
    .digest()
    .readUInt32BE(0);
}

/** Distinguishes the rules of a listener in logical ids. */
export function ruleKey(conditions: readonly RuleCondition[]): string {
  return createHash("sha256").update(JSON.stringify(conditions)).digest("hex").slice(0, 8);
}
