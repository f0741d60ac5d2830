import { type Resource, ROOT_STACK } from "../cfn/index.ts";
import type { RenderedProject } from "../cfn/rendered-project.ts";
import type { Report } from "../diagnostics/index.ts";
import type { Placement } from "./place.ts";

/**
 * Reports NAME_COLLISION for resources that would share a logical id in one template, a nested stack in its parent included, and says
 * whether there were any: one of the two would be lost.
 */
export function reportTwins(project: RenderedProject, placement: Placement, report: Report): boolean {
  let found = false;
  const first = new Map<string, Resource | undefined>();
  for (const [child, parent] of placement.parentOf) first.set(`${parent}\0${child}`, undefined);
  for (const resource of project.resources) {
    const title = placement.stackOf.get(resource) as string;
    const key = `${title}\0${resource.logicalId}`;
    if (!first.has(key)) {
      first.set(key, resource);
      continue;
    }
    found = true;
    const twin = first.get(key);
    const other = twin && project.locate(twin);
    const owner = twin ? `another resource of stack "${title === ROOT_STACK ? project.name : title}"` : "a nested stack";
    report.error("NAME_COLLISION", project.locate(resource), `the logical id "${resource.logicalId}" is that of ${owner}, too`, {
      also: other ? [{ message: "the other is declared here", where: other }] : [],
    });
  }
  return found;
}
