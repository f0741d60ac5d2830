import type { JsonSchema } from "../../../modules/contract.ts";

const cooldown = (description: string): JsonSchema => ({ type: "integer", minimum: 0, description: `${description} In seconds.` });
const percentage = (description: string): JsonSchema => ({ type: "number", minimum: 1, maximum: 100, description });
const old = (present: string, schema: JsonSchema = {}): JsonSchema => ({
  ...schema,
  deprecated: true,
  description: `Earlier spelling of ${present}.`,
});

const targetScaling: JsonSchema = {
  type: "object",
  additionalProperties: false,
  description: "Keeps a metric of the service near a value by adding and removing tasks.",
  properties: {
    CpuTarget: percentage("Average use of the tasks' CPU, in percent."),
    MemoryTarget: percentage("Average use of the tasks' memory, in percent."),
    TgtTargetsCount: { type: "number", minimum: 1, description: "Requests a minute for each task behind an application load balancer." },
    ScaleInCooldown: cooldown("Pause after tasks were removed; 300 if absent."),
    ScaleOutCooldown: cooldown("Pause after tasks were added; 60 if absent."),
    DisableScaleIn: { type: "boolean", description: "Never remove tasks." },
    cpu_target: old("CpuTarget"),
    memory_target: old("MemoryTarget"),
    lb_targets: old("TgtTargetsCount"),
    scale_in_cooldown: old("ScaleInCooldown"),
    scale_out_cooldown: old("ScaleOutCooldown"),
    disable_scale_in: old("DisableScaleIn"),
  },
};

const scheduledAction: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["Schedule", "ScalableTargetAction"],
  properties: {
    ScheduledActionName: { type: "string", description: "Made from the family and the schedule if absent." },
    Schedule: { type: "string", description: "cron(…), rate(…) or at(…)." },
    Timezone: { type: "string", description: "Name of a time zone such as Europe/London; UTC if absent." },
    StartTime: { type: "string", description: "When the schedule begins, as 2026-01-31T08:00:00Z." },
    EndTime: { type: "string", description: "When the schedule ends." },
    ScalableTargetAction: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: { MinCapacity: { type: "integer", minimum: 0 }, MaxCapacity: { type: "integer", minimum: 0 } },
    },
    MacroParameters: {
      type: "object",
      additionalProperties: false,
      properties: {
        AddServiceName: { type: "boolean", description: "Adds the family's name to that of the action." },
        AddRandomId: { type: "boolean", description: "Adds a hash of the schedule to the name of the action." },
      },
    },
  },
};

export const schema: JsonSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    Range: { type: "string", pattern: "^\\s*\\d+\\s*-\\s*\\d+\\s*$", description: "Fewest and most tasks: 1-10." },
    TargetScaling: targetScaling,
    ScheduledActions: { type: "array", items: scheduledAction, description: "Other limits at certain times." },
    range: old("Range"),
    allow_zero: { type: "boolean", deprecated: true, description: "Earlier way to write a Range that begins with 0." },
    target_scaling: { ...targetScaling, ...old("TargetScaling") },
  },
};
