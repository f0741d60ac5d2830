import type { JsonSchema } from "../../../contract/parse-context.ts";
import { earlierSpelling } from "../earlier-spelling.ts";

const cooldown = (description: string): JsonSchema => ({ type: "integer", minimum: 0, description: `${description} In seconds.` });
const percentage = (description: string): JsonSchema => ({ type: "number", minimum: 1, maximum: 100, description });

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
    DisableScaleIn: { type: "boolean", default: false, description: "Never remove tasks by these targets." },
    cpu_target: earlierSpelling("CpuTarget"),
    memory_target: earlierSpelling("MemoryTarget"),
    lb_targets: earlierSpelling("TgtTargetsCount"),
    scale_in_cooldown: earlierSpelling("ScaleInCooldown"),
    scale_out_cooldown: earlierSpelling("ScaleOutCooldown"),
    disable_scale_in: earlierSpelling("DisableScaleIn"),
  },
};

const scheduledAction: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["Schedule", "ScalableTargetAction"],
  properties: {
    ScheduledActionName: { type: "string", description: "Name of the action; made from the family and the schedule if absent." },
    Schedule: { type: "string", description: "When: cron(0 8 ? * MON-FRI *), rate(1 day) or at(2026-12-24T18:00:00)." },
    Timezone: { type: "string", description: "Name of a time zone such as Europe/London; UTC if absent." },
    StartTime: { type: "string", description: "When the schedule begins, as 2026-01-31T08:00:00Z." },
    EndTime: { type: "string", description: "When the schedule ends, in the same form." },
    ScalableTargetAction: {
      type: "object",
      description: "Limits that hold from then on.",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        MinCapacity: { type: "integer", minimum: 0, description: "Fewest tasks; as before if absent." },
        MaxCapacity: { type: "integer", minimum: 0, description: "Most tasks; as before if absent." },
      },
    },
    MacroParameters: {
      type: "object",
      description: "What is added to the name of the action.",
      additionalProperties: false,
      properties: {
        AddServiceName: { type: "boolean", description: "Adds the family's name. Default: false." },
        AddRandomId: { type: "boolean", description: "Adds a hash of the schedule. Default: false." },
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
    range: earlierSpelling("Range"),
    allow_zero: { type: "boolean", deprecated: true, description: "Earlier way to write a Range that begins with 0." },
    target_scaling: earlierSpelling("TargetScaling", targetScaling),
  },
};
