import { didYouMean, type Path } from "../../../diagnostics/index.ts";
import { flag, integer, placeOf, record, text } from "../../../shape/index.ts";

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

const schedule = text("When: cron(0 8 ? * MON-FRI *), rate(1 day) or at(2026-12-24T18:00:00).").as((written, place) => {
  if (/^(cron|rate|at)\(.+\)$/.test(written)) return written;
  place.error("SCALING_SCHEDULE", `"${written}" is no schedule`, {
    hint: "write it as cron(0 8 ? * MON-FRI *), rate(1 day) or at(2026-12-24T18:00:00)",
  });
  return undefined;
});

const timezone = text("Name of a time zone such as Europe/London.").as((written, place) => {
  if (isTimeZone(written)) return written;
  place.error("SCALING_SCHEDULE", `"${written}" is no time zone`, { hint: didYouMean(written, Intl.supportedValuesOf("timeZone"), 0) });
  return undefined;
});

const limits = record(
  "Limits that hold from then on.",
  {
    MinCapacity: integer("Fewest tasks; as before if absent.", 0),
    MaxCapacity: integer("Most tasks; as before if absent.", 0),
  },
  { atLeastOne: true },
).as((written) => {
  const { MinCapacity: min, MaxCapacity: max } = written;
  if (min === undefined || max === undefined || min <= max) return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  placeOf(written, "MinCapacity").error("SCALING_RANGE", `MinCapacity ${min} is above MaxCapacity ${max}`);
  return undefined;
});

const naming = record("What is added to the name of the action.", {
  AddServiceName: flag("Adds the family's name.").byDefault(false),
  AddRandomId: flag("Adds a hash of the schedule.").byDefault(false),
});

export const scheduledAction = record("", {
  ScheduledActionName: text("Name of the action; made from the family and the schedule if absent."),
  Schedule: schedule.required(),
  Timezone: timezone.byDefault("UTC"),
  StartTime: text("When the schedule begins, as 2026-01-31T08:00:00Z."),
  EndTime: text("When the schedule ends, in the same form."),
  ScalableTargetAction: limits.required(),
  MacroParameters: naming,
}).as((written, { path }): ScheduledAction => {
  const { ScheduledActionName: name, StartTime: startTime, EndTime: endTime, MacroParameters: macro } = written;
  return {
    ...(name !== undefined && { name }),
    schedule: written.Schedule,
    timezone: written.Timezone,
    ...(startTime !== undefined && { startTime }),
    ...(endTime !== undefined && { endTime }),
    ...written.ScalableTargetAction,
    addServiceName: macro?.AddServiceName ?? false,
    addId: macro?.AddRandomId ?? false,
    path,
  };
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name }).format(0);
    return true;
  } catch {
    return false;
  }
}
