import type { ParseContext } from "../../../contract/parse-context.ts";
import type { ServiceSetting } from "../../../contract/service-setting.ts";
import { type Path, shown } from "../../../diagnostics/index.ts";
import { Fields } from "../../fields.ts";
import { parseScheduledActions, type ScheduledAction } from "./scheduled-actions.ts";
import { schema } from "./schema.ts";

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

const KEYS = { Range: ["range"], TargetScaling: ["target_scaling"], ScheduledActions: [], allow_zero: [] };

const TARGET_KEYS = {
  CpuTarget: ["cpu_target"],
  MemoryTarget: ["memory_target"],
  TgtTargetsCount: ["lb_targets"],
  ScaleInCooldown: ["scale_in_cooldown"],
  ScaleOutCooldown: ["scale_out_cooldown"],
  DisableScaleIn: ["disable_scale_in"],
};

export const scaling: ServiceSetting<ScalingSpec> = {
  key: "x-scaling",
  summary: "How many tasks run: between which numbers, and by CPU, memory, requests or the clock.",
  schema,
  oldSection: "scaling",
  parse,
};

function parse(value: unknown, path: Path, context: ParseContext): ScalingSpec | undefined {
  const fields = Fields.read(value, path, KEYS, context);
  if (!fields) return undefined;
  const range = parseRange(fields, context);
  const targets = fields.has("TargetScaling") ? parseTargets(fields, context) : undefined;
  const schedules = fields.has("ScheduledActions")
    ? parseScheduledActions(fields.value("ScheduledActions"), fields.at("ScheduledActions"), context)
    : undefined;
  return { path, ...(range && { range }), ...(targets && { targets }), ...(schedules && { schedules }) };
}

function parseRange(fields: Fields, { project, report }: ParseContext): CapacityRange | undefined {
  const allowZero = fields.boolean("allow_zero") ?? false;
  if (fields.has("allow_zero")) {
    report.note("SPELLING_OLD", project.locateKey(fields.at("allow_zero")), '"allow_zero" is an earlier spelling', {
      hint: 'write a Range that begins with 0, such as "0-10"',
    });
  }
  const value = fields.value("Range");
  if (value === undefined) return undefined;
  const bounds = /^\s*(\d{1,6})\s*-\s*(\d{1,6})\s*$/.exec(typeof value === "string" ? value : "");
  const min = allowZero ? 0 : Number(bounds?.[1]);
  const max = Number(bounds?.[2]);
  if (bounds && min <= max && max > 0) return { min, max };
  report.error("SCALING_RANGE", project.locate(fields.at("Range")), `${shown(value)} is no range of tasks`, {
    hint: bounds ? "the fewest come first, and the most are at least 1: 1-10" : "write the fewest and the most tasks: 1-10",
  });
  return undefined;
}

function parseTargets(fields: Fields, context: ParseContext): ScalingTargets | undefined {
  const path = fields.at("TargetScaling");
  const target = Fields.read(fields.value("TargetScaling"), path, TARGET_KEYS, context);
  if (!target) return undefined;
  const cpu = target.number("CpuTarget", 1, 100);
  const memory = target.number("MemoryTarget", 1, 100);
  const requests = target.number("TgtTargetsCount", 1);
  // Under its first name the section had another default.
  const scaleOut = path.at(-1) === "target_scaling" ? 300 : 60;
  return {
    ...(cpu !== undefined && { cpu }),
    ...(memory !== undefined && { memory }),
    ...(requests !== undefined && { requests }),
    scaleInCooldownSeconds: target.integer("ScaleInCooldown", 0) ?? 300,
    scaleOutCooldownSeconds: target.integer("ScaleOutCooldown", 0) ?? scaleOut,
    disableScaleIn: target.boolean("DisableScaleIn") ?? false,
    path,
  };
}
