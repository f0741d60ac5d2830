import type { RenderedProject } from "../cfn/rendered-project.ts";
import type { Report } from "../diagnostics/index.ts";
import type { Placement } from "./place.ts";

/**
 * Name of the file of a nested stack, without extension. Where it has the name of the root stack, also where the two differ only on disks
 * that tell `Web` from `web`, it is told apart: titles hold letters and digits only, so that no other stack has such a name.
 */
export function fileOf(title: string, rootName: string): string {
  return title.toLowerCase() === rootName.toLowerCase() ? `${title}-stack` : title;
}

/** Reports NAME_COLLISION for nested stacks whose templates would be one file on disks that do not tell `Web` from `web`, and says whether there were any. */
export function reportFileTwins(project: RenderedProject, placement: Placement, report: Report): boolean {
  let found = false;
  const first = new Map<string, string>();
  for (const title of placement.parentOf.keys()) {
    const file = title.toLowerCase();
    const other = first.get(file);
    if (other === undefined) {
      first.set(file, title);
      continue;
    }
    found = true;
    const resource = project.resources.find((one) => placement.stackOf.get(one) === title);
    const message = `the templates of the stacks "${other}" and "${title}" would be one file`;
    report.error("NAME_COLLISION", resource && project.locate(resource), message, { hint: "rename one of the two" });
  }
  return found;
}
