import type { Path } from "../../diagnostics/index.ts";
import { isRecord, type Place } from "../../shape/index.ts";

/** A queue or topic of this project that a bucket tells of what happens to its objects. */
export interface Destination {
  readonly module: "x-sqs" | "x-sns";
  readonly name: string;
  readonly path: Path;
}

const LISTS = [
  ["QueueConfigurations", "Queue", "x-sqs"],
  ["TopicConfigurations", "Topic", "x-sns"],
] as const;

/** The destinations of `NotificationConfiguration` that are pointers; what has a wrong form is reported where properties are checked. */
export function readDestinations(configuration: unknown, place: Place): readonly Destination[] {
  if (!isRecord(configuration)) return [];
  return LISTS.flatMap(([list, key, module]) => {
    const items: unknown = configuration[list];
    if (!Array.isArray(items)) return [];
    return items.flatMap((item: unknown, index) => {
      const written = isRecord(item) ? item[key] : undefined;
      const [, kind, name] = (typeof written === "string" && /^(x-[a-z0-9_]+)::([^:]+)/.exec(written)) || [];
      if (kind === undefined || name === undefined) return [];
      const at = place.at(list, index, key);
      if (kind === module) return [{ module, name, path: at.path }];
      at.error("VALUE_INVALID", `${key} takes ${module}::<name>, and not "${String(written)}"`);
      return [];
    });
  });
}
