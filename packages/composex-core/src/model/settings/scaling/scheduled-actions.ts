import type { ParseContext } from "../../../contract/parse-context.ts";
import { didYouMean, type Path } from "../../../diagnostics/index.ts";
import { Fields } from "../../fields.ts";

/** Other limits of the number of tasks from a point in time on. */
export interface ScheduledAction {
  /** As written; made up by the renderer when absent. */
  readonly name?: string;
  /** `cron(…)`, `rate(…)` or `at(…)`. */
  readonly schedule: string;
  readonly timezone: string;
  readonly startTime?: string;
  readonly endTime?: string;
  readonly min?: number;
  readonly max?: number;
  readonly addServiceName: boolean;
  readonly addId: boolean;
  readonly path: Path;
}

const KEYS = {
  ScheduledActionName: [],
  Schedule: [],
  Timezone: [],
  StartTime: [],
  EndTime: [],
  ScalableTargetAction: [],
  MacroParameters: [],
};

export function parseScheduledActions(value: unknown, path: Path, context: ParseContext): readonly ScheduledAction[] {
  if (!Array.isArray(value)) {
    context.report.error("TYPE_MISMATCH", context.project.locate(path), "ScheduledActions takes a list");
    return [];
  }
  return value.flatMap((item, index) => parseAction(item, [...path, index], context) ?? []);
}

function parseAction(value: unknown, path: Path, context: ParseContext): ScheduledAction | undefined {
  const { project, report } = context;
  const fields = Fields.read(value, path, KEYS, context);
  if (!fields) return undefined;
  const limits = fields.has("ScalableTargetAction")
    ? Fields.read(fields.value("ScalableTargetAction"), fields.at("ScalableTargetAction"), { MinCapacity: [], MaxCapacity: [] }, context)
    : undefined;
  const macro = fields.has("MacroParameters")
    ? Fields.read(fields.value("MacroParameters"), fields.at("MacroParameters"), { AddServiceName: [], AddRandomId: [] }, context)
    : undefined;
  const min = limits?.integer("MinCapacity", 0);
  const max = limits?.integer("MaxCapacity", 0);
  const schedule = fields.text("Schedule");
  if (schedule === undefined || !/^(cron|rate|at)\(.+\)$/.test(schedule)) {
    report.error("SCALING_SCHEDULE", project.locate(fields.at("Schedule")), "a scheduled action needs a Schedule", {
      hint: "write it as cron(0 8 ? * MON-FRI *), rate(1 day) or at(2026-12-24T18:00:00)",
    });
    return undefined;
  }
  if (min === undefined && max === undefined) {
    report.error("SCALING_SCHEDULE", project.locate(fields.at("ScalableTargetAction")), "a scheduled action changes nothing", {
      hint: "add ScalableTargetAction: {MinCapacity: 2, MaxCapacity: 10}, or one of the two",
    });
    return undefined;
  }
  if (min !== undefined && max !== undefined && min > max) {
    report.error("SCALING_RANGE", project.locate(limits?.at("MinCapacity") ?? path), `MinCapacity ${min} is above MaxCapacity ${max}`);
    return undefined;
  }
  const timezone = fields.text("Timezone") ?? "UTC";
  if (!isTimeZone(timezone)) {
    report.error("SCALING_SCHEDULE", project.locate(fields.at("Timezone")), `"${timezone}" is no time zone`, {
      hint: didYouMean(timezone, Intl.supportedValuesOf("timeZone"), 0),
    });
  }
  const name = fields.text("ScheduledActionName");
  const startTime = fields.text("StartTime");
  const endTime = fields.text("EndTime");
  return {
    ...(name !== undefined && { name }),
    schedule,
    timezone,
    ...(startTime !== undefined && { startTime }),
    ...(endTime !== undefined && { endTime }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    addServiceName: macro?.boolean("AddServiceName") ?? false,
    addId: macro?.boolean("AddRandomId") ?? false,
    path,
  };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name }).format(0);
    return true;
  } catch {
    return false;
  }
}
