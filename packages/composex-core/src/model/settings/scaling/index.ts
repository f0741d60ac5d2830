import type { ServiceSetting } from "../../../contract/service-setting.ts";
import { type Path, shown } from "../../../diagnostics/index.ts";
import { flag, integer, list, number, type Place, record, text } from "../../../shape/index.ts";
import { type ScheduledAction, scheduledAction } from "./scheduled-actions.ts";

/** How many tasks a service may have, and by what they are counted. */
export interface ScalingSpec {
  readonly range?: CapacityRange;
  readonly targets?: ScalingTargets;
  readonly schedules?: readonly ScheduledAction[];
  /** Where `x-scaling` stands. */
  readonly path: Path;
}

export interface CapacityRange {
  readonly min: number;
  readonly max: number;
}

export interface ScalingTargets {
  /** Percent. */
  readonly cpu?: number;
  /** Percent. */
  readonly memory?: number;
  /** Requests a minute for each task. */
  readonly requests?: number;
  readonly scaleInCooldownSeconds: number;
  readonly scaleOutCooldownSeconds: number;
  readonly disableScaleIn: boolean;
  readonly path: Path;
}

const RANGE = { pattern: /^\s*(\d{1,6})\s*-\s*(\d{1,6})\s*$/, wanted: "a range of tasks such as 1-10" };

const range = text("Fewest and most tasks: 1-10.", RANGE).readBy((value, place): CapacityRange | undefined => {
  const bounds = RANGE.pattern.exec(typeof value === "string" ? value : "");
  const min = Number(bounds?.[1]);
  const max = Number(bounds?.[2]);
  if (bounds && min <= max && max > 0) return { min, max };
  place.error("SCALING_RANGE", `${shown(value)} is no range of tasks`, {
    hint: bounds ? "the fewest come first, and the most are at least 1: 1-10" : "write the fewest and the most tasks: 1-10",
  });
  return undefined;
});

const targets = record("Keeps a metric of the service near a value by adding and removing tasks.", {
  CpuTarget: number("Average use of the tasks' CPU, in percent.", 1, 100).was("cpu_target"),
  MemoryTarget: number("Average use of the tasks' memory, in percent.", 1, 100).was("memory_target"),
  TgtTargetsCount: number("Requests a minute for each task behind an application load balancer.", 1).was("lb_targets"),
  ScaleInCooldown: integer("Pause after tasks were removed, in seconds.", 0).was("scale_in_cooldown").byDefault(300),
  ScaleOutCooldown: integer("Pause after tasks were added, in seconds.", 0).was("scale_out_cooldown").meansByDefault(60),
  DisableScaleIn: flag("Never remove tasks by these targets.").was("disable_scale_in").byDefault(false),
}).as((written, place): ScalingTargets => {
  const { CpuTarget, MemoryTarget, TgtTargetsCount, ScaleInCooldown, ScaleOutCooldown, DisableScaleIn } = written;
  return {
    ...(CpuTarget !== undefined && { cpu: CpuTarget }),
    ...(MemoryTarget !== undefined && { memory: MemoryTarget }),
    ...(TgtTargetsCount !== undefined && { requests: TgtTargetsCount }),
    scaleInCooldownSeconds: ScaleInCooldown,
    scaleOutCooldownSeconds: ScaleOutCooldown ?? standardPause(place),
    disableScaleIn: DisableScaleIn,
    path: place.path,
  };
});

/** Under its first name the section had another default. */
function standardPause({ key }: Place): number {
  return key === "target_scaling" ? 300 : 60;
}

export const scaling: ServiceSetting<ScalingSpec> = {
  key: "x-scaling",
  summary: "How many tasks run: between which numbers, and by CPU, memory, requests or the clock.",
  oldSection: "scaling",
  shape: record("", {
    Range: range.was("range"),
    TargetScaling: targets.was("target_scaling"),
    ScheduledActions: list("Other limits at certain times.", scheduledAction),
    allow_zero: flag("Earlier way to write a Range that begins with 0.").earlier('write a Range that begins with 0, such as "0-10"'),
  }).as(({ Range, TargetScaling, ScheduledActions, allow_zero }, { path }): ScalingSpec => {
    return {
      path,
      ...(Range && { range: allow_zero ? { ...Range, min: 0 } : Range }),
      ...(TargetScaling && { targets: TargetScaling }),
      ...(ScheduledActions && { schedules: ScheduledActions }),
    };
  }),
};
