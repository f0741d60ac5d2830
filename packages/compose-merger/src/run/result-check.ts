import type { Report } from "composex-core/diagnostics";
import type { EditResult } from "../apply/edit-compose.ts";
import type { Target } from "./read-target.ts";

/** Holds the edited files against the compose model: new errors are errors here, those that were there before are warnings. */
export type ResultCheck = (edit: EditResult, target: Target, report: Report) => Promise<void>;
