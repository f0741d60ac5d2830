import type { Family } from "../../contract/family.ts";
import { settingOf } from "../../model/settings/collect.ts";
import type { ScalingSpec, ScalingTargets } from "../../model/settings/scaling/index.ts";
import { scaling } from "../../model/settings/scaling/index.ts";

/** What the services of a family say together: the lowest minimum, the highest maximum, the lowest targets, every schedule. */
export function familyScaling(family: Family): ScalingSpec | undefined {
  const specs = family.members.flatMap((member) => settingOf(member, scaling) ?? []);
  return specs.length === 0 ? undefined : specs.reduce(merge);
}

function merge(a: ScalingSpec, b: ScalingSpec): ScalingSpec {
  const range =
    a.range && b.range ? { min: Math.min(a.range.min, b.range.min), max: Math.max(a.range.max, b.range.max) } : (a.range ?? b.range);
  const targets = a.targets && b.targets ? mergeTargets(a.targets, b.targets) : (a.targets ?? b.targets);
  const schedules = [...(a.schedules ?? []), ...(b.schedules ?? [])];
  return { path: a.path, ...(range && { range }), ...(targets && { targets }), ...(schedules.length > 0 && { schedules }) };
}

/** Where they differ, the side that keeps more tasks: the shorter pause before adding, the longer before removing. */
function mergeTargets(a: ScalingTargets, b: ScalingTargets): ScalingTargets {
  const lowest = (key: "cpu" | "memory" | "requests"): Partial<ScalingTargets> => {
    const values = [a[key], b[key]].filter((value) => value !== undefined);
    return values.length === 0 ? {} : { [key]: Math.min(...values) };
  };
  return {
    ...lowest("cpu"),
    ...lowest("memory"),
    ...lowest("requests"),
    scaleInCooldownSeconds: Math.max(a.scaleInCooldownSeconds, b.scaleInCooldownSeconds),
    scaleOutCooldownSeconds: Math.min(a.scaleOutCooldownSeconds, b.scaleOutCooldownSeconds),
    disableScaleIn: a.disableScaleIn || b.disableScaleIn,
    path: a.path,
  };
}
