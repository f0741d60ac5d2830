import type { Report } from "../../diagnostics/index.ts";
import type { Placement } from "./place.ts";
import type { Wiring } from "./wiring.ts";

/** Reports stacks that wait for each other; CloudFormation refuses them. */
export function reportCycles(wiring: Wiring, placement: Placement, report: Report): boolean {
  const done = new Set<string>();
  const path: string[] = [];
  let found = false;
  const visit = (title: string): void => {
    if (done.has(title)) return;
    const at = path.indexOf(title);
    if (at !== -1) {
      found = true;
      const circle = [...path.slice(at), title].map((name) => `"${name}"`).join(" needs ");
      report.error("REFERENCE_CYCLE", undefined, `stacks need values of each other: ${circle}`, {
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
