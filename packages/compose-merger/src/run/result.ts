import type { Diagnostic } from "composex-core/diagnostics";
import type { GateResult } from "../gates/gate-result.ts";

export type ServiceOutcome = "applied" | "planned" | "unchanged" | "stale" | "held" | "released" | "refused";

/** What became of one service of the batch. */
export interface ServiceResult {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly before: string | undefined;
  readonly after: string;
  readonly order: string;
  readonly outcome: ServiceOutcome;
  readonly gates: readonly GateResult[];
}

/** `planned`: a dry run would write; `partial`: with `--partial`, some services were written and others refused. */
export type RunOutcome =
  | "applied"
  | "planned"
  | "partial"
  | "unchanged"
  | "stale"
  | "held"
  | "refused"
  | "gate"
  | "deadline"
  | "denied"
  | "failed"
  | "differences";

/** The one object a command prints with `--json`. */
export interface RunResult {
  readonly schema: 1;
  readonly command: string;
  readonly outcome: RunOutcome;
  readonly repository: string | undefined;
  readonly branch: string | undefined;
  readonly commit: string | undefined;
  readonly parent: string | undefined;
  readonly attempts: number;
  readonly durationMs: number;
  readonly services: readonly ServiceResult[];
  /** Errors, warnings and notes, in the order they are printed. */
  readonly errors: readonly Diagnostic[];
  readonly pullRequest?: { readonly id: string; readonly url?: string; readonly branch: string };
}
