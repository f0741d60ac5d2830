import type { Report } from "../../diagnostics/index.ts";
import { child, type MapNode } from "../node.ts";
import { checkDependencies } from "./check-dependencies.ts";
import { checkResources } from "./check-resources.ts";
import { checkService } from "./check-service.ts";

/** What no schema can say: names that must exist, settings that exclude each other, circles. Only active services are looked at. */
export function checkProject(tree: MapNode, inactive: ReadonlyMap<string, readonly string[]>, report: Report): void {
  const services = child(tree, "services");
  if (services?.kind === "map") {
    for (const [name, { value }] of services.entries) if (value.kind === "map") checkService(value, name, tree, report);
    checkDependencies(services, inactive, report);
  }
  checkResources(tree, report);
}
