import { createHash } from "node:crypto";
import type { ResourceProperties } from "../../cfn/index.ts";
import type { Family } from "../../contract/family.ts";
import type { ScheduledAction } from "../../model/settings/scaling/scheduled-actions.ts";

type TargetActions = NonNullable<ResourceProperties["AWS::ApplicationAutoScaling::ScalableTarget"]["ScheduledActions"]>;

/** `ScheduledActions` of the scalable target. A name that two actions share is made two by the hash of what they do. */
export function scheduledActions(family: Family, actions: readonly ScheduledAction[]): TargetActions {
  const names = actions.map((action) => nameOf(action, family));
  return actions.map((action, index) => {
    const { schedule, timezone, startTime, endTime, min, max } = action;
    const name = names[index] as string;
    const shared = names.some((other, at) => other === name && at !== index);
    return {
      ScheduledActionName: shared && !action.addId ? `${name}-${hash(action)}` : name,
      Schedule: schedule,
      Timezone: timezone,
      ...(startTime !== undefined && { StartTime: startTime }),
      ...(endTime !== undefined && { EndTime: endTime }),
      ScalableTargetAction: { ...(min !== undefined && { MinCapacity: min }), ...(max !== undefined && { MaxCapacity: max }) },
    };
  });
}

function nameOf(action: ScheduledAction, family: Family): string {
  const { name, addServiceName, addId } = action;
  const parts = name === undefined ? [family.name, hash(action)] : [name];
  if (name !== undefined && addServiceName) parts.push(family.name);
  if (name !== undefined && addId) parts.push(hash(action));
  return parts.join("-");
}

/** Same action, same id: a random one would change with every rendering. */
function hash({ schedule, timezone, startTime, endTime, min, max }: ScheduledAction): string {
  return createHash("sha256")
    .update(JSON.stringify([schedule, timezone, startTime, endTime, min, max]))
    .digest("hex")
    .slice(0, 8);
}
