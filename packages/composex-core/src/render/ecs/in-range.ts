import type { RenderContext } from "../../contract/render-context.ts";
import type { Path } from "../../diagnostics/index.ts";

/** The nearest value that AWS takes; says so where it is another than the one asked for. `what` names value and unit: `"interval" in seconds`. */
export function inRange(value: number, least: number, most: number, what: string, path: Path, { model, report }: RenderContext): number {
  const nearest = Math.min(Math.max(value, least), most);
  if (nearest !== value) {
    const range = most === Number.MAX_SAFE_INTEGER ? `is at least ${least}` : `goes from ${least} to ${most}`;
    report.warning("ROUNDED", model.project.locate(path), `${what} ${range}: ${nearest} instead of ${value}`);
  }
  return nearest;
}
