import type { ParseContext } from "../../contract/parse-context.ts";
import type { Path } from "../../diagnostics/index.ts";

/** A note for each key that is written as earlier releases spelled it. */
export function reportOldSpelling(
  value: Readonly<Record<string, unknown>>,
  present: Readonly<Record<string, string>>,
  path: Path,
  { project, report }: ParseContext,
): void {
  for (const key of Object.keys(value)) {
    const now = Object.hasOwn(present, key) ? present[key] : undefined;
    if (now) report.note("SPELLING_OLD", project.locateKey([...path, key]), `"${key}" is an earlier spelling`, { hint: `write "${now}"` });
  }
}
