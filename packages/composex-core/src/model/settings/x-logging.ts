import type { ServiceSetting } from "../../contract/service-setting.ts";
import type { Path } from "../../diagnostics/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import { LOGGING_KEYS_NOT_RENDERED, reportNotRendered } from "../not-rendered.ts";
import { earlierSpelling } from "./earlier-spelling.ts";
import { reportOldSpelling } from "./old-spelling.ts";

export interface LoggingSetting {
  /** As asked for; `path` is where. */
  readonly retention?: { readonly days: number; readonly path: Path };
}

/** How long the logs of a service are kept. */
export const xLogging: ServiceSetting<LoggingSetting> = {
  key: "x-logging",
  summary: "How long the logs of a service are kept.",
  oldSection: "logging",
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      RetentionInDays: {
        type: "integer",
        minimum: 1,
        description: "Days that logs are kept, moved to the next period that CloudWatch Logs offers. Default: 30.",
      },
      logs_retention_period: earlierSpelling("RetentionInDays", { type: "integer", minimum: 1 }),
      FireLens: { type: "object", description: "Refused: logs go to CloudWatch Logs, and on from there by a subscription filter." },
    },
  },
  parse(value, path, context) {
    if (!isRecord(value)) return undefined;
    reportOldSpelling(value, { logs_retention_period: "RetentionInDays" }, path, context);
    for (const each of Object.keys(value)) reportNotRendered([...path, each], LOGGING_KEYS_NOT_RENDERED, context);
    const key = "RetentionInDays" in value ? "RetentionInDays" : "logs_retention_period";
    return readRetention(value[key], [...path, key]);
  },
};

/** `x-aws-logs_retention` of the ECS integration of docker compose; the longer of both counts. */
export const xAwsLogsRetention: ServiceSetting<LoggingSetting> = {
  key: "x-aws-logs_retention",
  summary: "As x-logging.RetentionInDays, in the spelling of docker compose's ECS integration.",
  schema: { type: "integer", minimum: 1 },
  parse: readRetention,
};

function readRetention(value: unknown, path: Path): LoggingSetting {
  return typeof value === "number" && value > 0 ? { retention: { days: value, path } } : {};
}
