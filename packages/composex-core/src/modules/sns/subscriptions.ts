import type { Path } from "../../diagnostics/index.ts";
import { isRecord, type Place } from "../../shape/index.ts";

/** A queue of this project that gets what is published. */
export interface QueueSubscription {
  /** Place in the list. */
  readonly index: number;
  readonly queue: string;
  readonly path: Path;
}

/**
 * The items of `Subscription` that name a queue of this project: x-sqs::<queue>, x-sqs::<queue>::Arn, or its bare name. What is no list, and
 * items without Protocol or Endpoint, are reported where properties are checked.
 */
export function readSubscriptions(value: unknown, place: Place): readonly QueueSubscription[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown, index) => {
    if (!isRecord(one) || typeof one.Endpoint !== "string") return [];
    const at = place.at(index, "Endpoint");
    const queue = queueOf(one.Endpoint, one.Protocol, at);
    return queue === undefined ? [] : [{ index, queue, path: at.path }];
  });
}

function queueOf(endpoint: string, protocol: unknown, place: Place): string | undefined {
  const [, pointed, returnValue] = /^x-sqs::([^:]+)(?:::(.+))?$/.exec(endpoint) ?? [];
  if (pointed !== undefined && protocol !== undefined && protocol !== "sqs") {
    place.error("VALUE_INVALID", `"${endpoint}" is a queue, and Protocol is ${JSON.stringify(protocol)}`, { hint: "write Protocol: sqs" });
    return undefined;
  }
  if (returnValue !== undefined && returnValue !== "Arn") {
    place.error("RETURN_VALUE_UNKNOWN", `a topic sends to a queue by its ARN, not by ${returnValue}`, { hint: `write x-sqs::${pointed}` });
    return undefined;
  }
  if (protocol !== "sqs") return undefined;
  return pointed ?? (/^[\w.-]+$/.test(endpoint) ? endpoint : undefined);
}
