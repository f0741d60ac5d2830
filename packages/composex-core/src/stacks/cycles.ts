import type { RenderedProject } from "../cfn/rendered-project.ts";
import type { Position, Report } from "../diagnostics/index.ts";
import type { Placement } from "./place.ts";
import type { Wiring } from "./wiring.ts";

/** Reports stacks that wait for each other, at what the user wrote in the first of them; CloudFormation refuses them. */
export function reportCycles(wiring: Wiring, placement: Placement, project: RenderedProject, report: Report): boolean {
  const done = new Set<string>();
  const path: string[] = [];
  let found = false;
  const visit = (title: string): void => {
    if (done.has(title)) return;
    const at = path.indexOf(title);
    if (at !== -1) {
      found = true;
      const titles = path.slice(at);
      const circle = [...titles, title].map((name) => `"${name}"`).join(" needs ");
      report.error("REFERENCE_CYCLE", placeOf(titles, placement, project), `stacks need values of each other: ${circle}`, {
        hint: "break the circle: name one of the resources literally, or drop one of the references or depends_on",
      });
      return;
    }
    path.push(title);
    for (const first of [...wiring.sources(title), ...wiring.orderedOnly(title)]) visit(first);
    path.pop();
    done.add(title);
  };
  for (const title of [...placement.parentOf.keys()].sort()) visit(title);
  return found;
}

function placeOf(titles: readonly string[], placement: Placement, project: RenderedProject): Position | undefined {
  for (const title of titles) {
    for (const resource of project.resources) {
      const where = placement.stackOf.get(resource) === title ? project.locate(resource) : undefined;
      if (where) return where;
    }
  }
  return undefined;
}
