import type { Diagnostic, Position } from "./diagnostic.ts";
import { printable } from "./printable.ts";

/** Colour functions of the terminal; `plainPaint` leaves text alone. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const same = (text: string): string => text;
export const plainPaint: Paint = { bold: same, dim: same, red: same, yellow: same, cyan: same };

/** Longest part of a source line worth showing; minified files have lines of a megabyte. */
const SHOWN_WIDTH = 160;

/**
 * One problem as people read it:
 *
 * ```
 * compose.yml:14:9 error SERVICE_UNDEFINED service "api" depends on "dbx", which is not defined
 *       - dbx
 *         ^^^
 *   hint: did you mean "db"?
 * ```
 */
export function formatDiagnostic(diagnostic: Diagnostic, paint: Paint = plainPaint): string {
  const { severity, code, message, where, also, hint } = diagnostic;
  const colour = severity === "error" ? paint.red : severity === "warning" ? paint.yellow : paint.cyan;
  const lines = [`${where ? `${paint.bold(place(where))} ` : ""}${colour(severity)} ${paint.dim(code)} ${printable(message)}`];
  if (where?.text !== undefined) lines.push(...caret(where, where.text, colour));
  if (hint) lines.push(`  ${paint.cyan("hint:")} ${printable(hint)}`);
  for (const related of also ?? []) lines.push(`  also: ${place(related.where)} ${printable(related.message)}`);
  return lines.join("\n");
}

export function formatDiagnostics(diagnostics: readonly Diagnostic[], paint: Paint = plainPaint): string {
  return diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, paint)}\n`).join("");
}

function place({ file, line, col }: Position): string {
  return `${printable(file)}:${line}:${col}`;
}

function caret(where: Position, text: string, colour: (text: string) => string): string[] {
  const start = Math.max(0, where.col - 1);
  const from = start > SHOWN_WIDTH / 2 ? start - SHOWN_WIDTH / 4 : 0;
  const shown = text.slice(from, from + SHOWN_WIDTH);
  const visible = Math.max(1, Math.min(where.length ?? 1, shown.length - (start - from)));
  const indent = shown.slice(0, start - from).replace(/[^\t]/g, " ");
  return [`  ${printable(shown)}`, `  ${indent}${colour("^".repeat(visible))}`];
}
