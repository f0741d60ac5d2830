import type { RenderContext } from "../../contract/render-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import { any, integer, type Place, placeOf, read, record } from "../../shape/index.ts";
import { queueIsFifo } from "../queue-is-fifo.ts";

/** Where messages go that nobody could process. */
export interface Redrive {
  /** Name of a queue of this project. */
  readonly queue?: string;
  /** An ARN or a function of CloudFormation, where it is no queue of this project. */
  readonly arn?: unknown;
  readonly maxReceiveCount: number;
  /** Where the target stands. */
  readonly path: Path;
}

const shape = record("Where messages go that nobody could process.", {
  deadLetterTargetArn: any("A queue: its name, x-sqs::<queue>, or an ARN.").was("DeadLetterTargetArn"),
  maxReceiveCount: integer("How often a message is received before it goes there.", 1, 1000).was("MaxReceiveCount").byDefault(5),
});

/** Reads `RedrivePolicy`: the target is a queue's bare name, `x-sqs::<queue>`, `x-sqs::<queue>::Arn`, an ARN or a function. */
export function readRedrive(value: unknown, place: Place): Redrive | undefined {
  const written = read(shape, value, place);
  if (!written) return undefined;
  const { deadLetterTargetArn: target, maxReceiveCount } = written;
  const at = placeOf(written, "deadLetterTargetArn");
  if (target === undefined) {
    place.error("PROPERTY_MISSING", "RedrivePolicy does not say where messages go", {
      hint: "add deadLetterTargetArn with the name of a queue",
    });
    return undefined;
  }
  if (typeof target !== "string" || target.startsWith("arn:")) return { arn: target, maxReceiveCount, path: at.path };
  const [, pointed, returnValue] = /^x-sqs::([^:]+)(?:::(.+))?$/.exec(target) ?? [];
  if (returnValue === undefined || returnValue === "Arn") return { queue: pointed ?? target, maxReceiveCount, path: at.path };
  at.error("RETURN_VALUE_UNKNOWN", `a dead-letter queue is named by its ARN, not by ${returnValue}`, { hint: `write x-sqs::${pointed}` });
  return undefined;
}

export function redrivePolicy({ queue, arn, maxReceiveCount, path }: Redrive, fifo: boolean, context: RenderContext): object {
  if (queue === undefined) return { deadLetterTargetArn: context.resolve(arn, path), maxReceiveCount };
  const target = context.rendered("x-sqs", queue);
  const targetFifo = queueIsFifo(queue, context);
  if (target && targetFifo !== fifo) {
    const message = `the dead-letter queue of a ${kind(fifo)} queue must be one too, and "${queue}" is a ${kind(targetFifo)} queue`;
    context.report.error("QUEUE_NAME", context.model.project.locate(path), message);
  }
  return { deadLetterTargetArn: target?.values.Arn, maxReceiveCount };
}

function kind(fifo: boolean): string {
  return fifo ? "FIFO" : "standard";
}
