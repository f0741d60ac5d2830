import picocolors from "picocolors";
import { type Diagnostic, formatDiagnostics, type Paint, plainPaint, type Report } from "../../diagnostics/index.ts";
import type { Io } from "./io.ts";

export function paintFor(io: Pick<Io, "colour">): Paint {
  return io.colour ? picocolors.createColors(true) : plainPaint;
}

/** Shows every problem on standard error, and how many there are. */
export function showProblems(report: Report, io: Pick<Io, "colour" | "stderr">): void {
  const { diagnostics } = report;
  showDiagnostics(diagnostics, io);
  const count = (severity: Diagnostic["severity"]): number => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = [counted(count("error"), "error"), counted(count("warning"), "warning")].filter(Boolean);
  if (parts.length > 0) io.stderr(`${parts.join(", ")}\n`);
}

export function showDiagnostics(diagnostics: readonly Diagnostic[], io: Pick<Io, "colour" | "stderr">): void {
  if (diagnostics.length > 0) io.stderr(formatDiagnostics(diagnostics, paintFor(io)));
}

/** `3 templates`, `1 template`; empty for none. */
export function counted(count: number, noun: string): string {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
