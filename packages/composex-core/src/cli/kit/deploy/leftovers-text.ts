import type { Leftovers } from "../../../deploy/index.ts";
import type { Paint } from "../../../diagnostics/index.ts";

/** What was changed by hand and what earlier renders left, as people read it; empty where there is nothing. */
export function leftoversText({ drifts, orphans, unchecked }: Leftovers, paint: Paint): string {
  const lines: string[] = [];
  if (drifts.length > 0) lines.push("", paint.bold("Changed by hand"));
  for (const { path, logicalId, type, status, differences } of drifts) {
    lines.push(`  ${paint.yellow("≠")} ${[...path, logicalId].join("/")} ${paint.dim(type)}${status === "DELETED" ? " was deleted" : ""}`);
    for (const { path: property, expected, actual } of differences)
      lines.push(`      ${property}: ${expected} in the stack, ${actual} in fact`);
  }
  if (orphans.length > 0) lines.push("", paint.bold("Left behind"));
  for (const { kind, name, type, remedy } of orphans) lines.push(`  ${paint.yellow("?")} ${type ?? kind} ${name}: ${remedy}`);
  for (const why of unchecked) lines.push("", `Not looked at: ${why}`);
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
