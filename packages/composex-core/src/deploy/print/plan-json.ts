import { changesAnything, type Plan, risksOf } from "../plan.ts";

/** A plan for scripts: the plan itself, whether anything would change, and which risks `--allow` must name. */
export function planJson(plan: Plan): object {
  return { ...plan, changesAnything: changesAnything(plan), risks: risksOf(plan) };
}
