import type { Report } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";

/** What every reader of the input is given. */
export interface ParseContext {
  readonly project: Project;
  readonly report: Report;
}
