import type { ServiceSetting } from "../../contract/service-setting.ts";
import type { Path } from "../../diagnostics/index.ts";
import { integer, record } from "../../shape/index.ts";
import { LOGGING_KEYS_NOT_RENDERED, notRendered } from "../not-rendered.ts";

export interface LoggingSetting {
  /** As asked for; `path` is where. */
  readonly retention?: { readonly days: number; readonly path: Path };
}

const retention = integer("Days that logs are kept, moved to the next period that CloudWatch Logs offers.", 1);

/** How long the logs of a service are kept. */
export const xLogging: ServiceSetting<LoggingSetting> = {
  key: "x-logging",
  summary: "How long the logs of a service are kept.",
  oldSection: "logging",
  shape: record("", {
    RetentionInDays: retention
      .was("logs_retention_period")
      .meansByDefault(30)
      .as((days, { path }) => ({ days, path })),
    FireLens: notRendered("FireLens", LOGGING_KEYS_NOT_RENDERED),
  }).as(({ RetentionInDays }) => (RetentionInDays ? { retention: RetentionInDays } : {})),
};

/** `x-aws-logs_retention` of the ECS integration of docker compose; the longer of both counts. */
export const xAwsLogsRetention: ServiceSetting<LoggingSetting> = {
  key: "x-aws-logs_retention",
  summary: "As x-logging.RetentionInDays, in the spelling of docker compose's ECS integration.",
  shape: retention.as((days, { path }) => ({ retention: { days, path } })),
};
