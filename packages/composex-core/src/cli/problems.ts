import { type Diagnostic, formatDiagnostics, type Report } from "../diagnostics/index.ts";
import type { Io } from "./io.ts";
import { paintFor } from "./paint.ts";

/** Shows every problem on standard error, and how many there are. */
export function showProblems(report: Report, io: Io): void {
  const { diagnostics } = report;
  io.stderr(formatDiagnostics(diagnostics, paintFor(io)));
  const count = (severity: Diagnostic["severity"]): number => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = [counted(count("error"), "error"), counted(count("warning"), "warning")].filter(Boolean);
  if (parts.length > 0) io.stderr(`${parts.join(", ")}\n`);
}

/** `3 templates`, `1 template`; empty for none. */
export function counted(count: number, noun: string): string {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
