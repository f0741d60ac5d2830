import type { Report } from "composex-core/diagnostics";
import type { PipelinesFile } from "../read/pipelines-file.ts";
import { checkApplications } from "./check-applications.ts";
import { checkCompose } from "./check-compose.ts";
import { checkEnvironments } from "./check-environments.ts";
import { checkExpressions } from "./check-expressions.ts";
import { checkStrategy } from "./check-strategy.ts";
import type { ComposeModel } from "./compose-model.ts";

/** What no single key shows: every check runs, whatever the others found. */
export function validate(file: PipelinesFile, compose: ComposeModel | undefined, report: Report): void {
  checkExpressions(file, report);
  checkEnvironments(file, report);
  checkApplications(file, report);
  checkStrategy(file, report);
  if (compose) checkCompose(file, compose, report);
}
