import type { RenderContext } from "../contract/render-context.ts";

/** Whether the queue of that name keeps the order of its messages; one that was found says so by its name. */
export function queueIsFifo(queue: string, context: RenderContext): boolean {
  const declared = context.model.resources.get("x-sqs")?.get(queue);
  if (!declared?.lookup) return String(declared?.properties.FifoQueue) === "true";
  const name = context.rendered("x-sqs", queue)?.values.QueueName;
  return typeof name === "string" && name.endsWith(".fifo");
}
