import type { ParseContext } from "../../contract/parse-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import { Fields } from "../../model/fields.ts";

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

const DEFAULT_RECEIVE_COUNT = 5;
const KEYS = { deadLetterTargetArn: ["DeadLetterTargetArn"], maxReceiveCount: ["MaxReceiveCount"] };

/** Reads `RedrivePolicy`: the target is a queue's bare name, `x-sqs::<queue>`, `x-sqs::<queue>::Arn`, an ARN or a function. */
export function parseRedrive(value: unknown, path: Path, context: ParseContext): Redrive | undefined {
  const { project, report } = context;
  const fields = Fields.read(value, path, KEYS, context);
  if (!fields) return undefined;
  const maxReceiveCount = fields.integer("maxReceiveCount", 1, 1000) ?? DEFAULT_RECEIVE_COUNT;
  const target = fields.value("deadLetterTargetArn");
  const at = fields.at("deadLetterTargetArn");
  if (target === undefined) {
    report.error("PROPERTY_MISSING", project.locate(path), "RedrivePolicy does not say where messages go", {
      hint: "add deadLetterTargetArn with the name of a queue",
    });
    return undefined;
  }
  if (typeof target !== "string" || target.startsWith("arn:")) return { arn: target, maxReceiveCount, path: at };
  const [, pointed, returnValue] = /^x-sqs::([^:]+)(?:::(.+))?$/.exec(target) ?? [];
  if (returnValue !== undefined && returnValue !== "Arn") {
    report.error("RETURN_VALUE_UNKNOWN", project.locate(at), `a dead-letter queue is named by its ARN, not by ${returnValue}`, {
      hint: `write x-sqs::${pointed}`,
    });
    return undefined;
  }
  return { queue: pointed ?? target, maxReceiveCount, path: at };
}
