import { ROOT_STACK } from "../cfn/index.ts";
import type { RenderedProject } from "../cfn/rendered-project.ts";
import type { Report } from "../diagnostics/index.ts";
import type { Placement } from "./place.ts";

/**
 * Reports NAME_COLLISION for stacks whose templates would be one file, also where that is so only on disks that do not tell `Web` from `web`,
 * and says whether there were any.
 */
export function reportFileTwins(project: RenderedProject, placement: Placement, report: Report): boolean {
  let found = false;
  const first = new Map([[project.name.toLowerCase(), ROOT_STACK]]);
  for (const title of placement.parentOf.keys()) {
    const file = title.toLowerCase();
    const other = first.get(file);
    if (other === undefined) {
      first.set(file, title);
      continue;
    }
    found = true;
    const resource = project.resources.find((one) => placement.stackOf.get(one) === title);
    const whose = other === ROOT_STACK ? "the root stack" : `the stack "${other}"`;
    const message = `the templates of ${whose} and of the stack "${title}" would be one file`;
    const hint = other === ROOT_STACK ? `give the root stack another name: --name ${project.name}-app` : "rename one of the two";
    report.error("NAME_COLLISION", resource && project.locate(resource), message, { hint });
  }
  return found;
}
