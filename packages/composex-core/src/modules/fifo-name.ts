import type { Place } from "../shape/index.ts";

/**
 * SQS and SNS want `.fifo` at the end of the name of what keeps the order of messages, and of nothing else. Undefined where the name is no
 * plain text.
 */
export function fifoName(kind: "Queue" | "Topic", name: unknown, fifo: boolean, place: Place): string | undefined {
  const noun = kind.toLowerCase();
  if (typeof name !== "string") return undefined;
  if (name.endsWith(".fifo") === fifo) return name;
  if (fifo) {
    place.warning("QUEUE_NAME", `the ${noun} is created as "${name}.fifo"`, { hint: `write ${kind}Name: ${name}.fifo` });
    return `${name}.fifo`;
  }
  place.error("QUEUE_NAME", `"${name}" is the name of a FIFO ${noun}`, { hint: `add Fifo${kind}: true` });
  return name;
}
