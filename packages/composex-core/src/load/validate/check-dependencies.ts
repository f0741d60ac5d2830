import { didYouMean, type Path, type Report } from "../../diagnostics/index.ts";
import { child, type MapNode, type Node } from "../node.ts";
import { placeOf } from "../place.ts";
import { positionOf } from "../source.ts";

const CONDITIONS = ["service_started", "service_healthy", "service_completed_successfully"];

/** Services that are depended on exist and are active, each with a condition, and none depends on itself by any way. */
export function checkDependencies(services: MapNode, inactive: ReadonlyMap<string, readonly string[]>, report: Report): void {
  const graph = new Map<string, Map<string, Node>>();
  for (const [name, { value }] of services.entries) {
    const targets = new Map<string, Node>();
    graph.set(name, targets);
    const dependencies = child(value, "depends_on");
    if (dependencies?.kind !== "map") continue;
    for (const [target, entry] of dependencies.entries) {
      const path: Path = ["services", name, "depends_on", target];
      const condition = child(entry.value, "condition");
      if (!condition) {
        report.error("KEY_MISSING", positionOf(entry.keyOrigin, path), `services.${name}.depends_on.${target} lacks the key "condition"`, {
          hint: `one of ${CONDITIONS.join(", ")}`,
        });
      }
      if (services.entries.has(target)) {
        targets.set(target, { ...entry.value, origin: entry.keyOrigin });
        continue;
      }
      const where = positionOf(entry.keyOrigin, path);
      const profiles = inactive.get(target);
      if (profiles) {
        report.error(
          "PROFILE_INACTIVE",
          where,
          `service "${name}" depends on "${target}", which runs only with ${profiles.length === 1 ? "the profile" : "one of the profiles"} ${profiles.join(", ")}`,
          {
            hint: `activate it with --profile ${profiles[0]}, or set required: false`,
          },
        );
      } else {
        report.error("SERVICE_UNDEFINED", where, `service "${name}" depends on "${target}", which is not defined`, {
          hint: didYouMean(
            target,
            [...services.entries.keys()].filter((other) => other !== name),
          ),
        });
      }
    }
  }
  checkCircles(graph, report);
}

/** Each circle once, told from the service where the walk meets it first. The walk keeps its own stack: chains may be long. */
function checkCircles(graph: ReadonlyMap<string, ReadonlyMap<string, Node>>, report: Report): void {
  const done = new Set<string>();
  for (const start of graph.keys()) {
    if (done.has(start)) continue;
    const trail: { readonly name: string; readonly targets: Iterator<[string, Node]> }[] = [];
    const onTrail = new Map<string, number>();
    const enter = (name: string): void => {
      onTrail.set(name, trail.length);
      trail.push({ name, targets: (graph.get(name) ?? new Map<string, Node>()).entries() });
    };
    enter(start);
    while (trail.length > 0) {
      const top = trail[trail.length - 1];
      if (!top) break;
      const next = top.targets.next();
      if (next.done) {
        trail.pop();
        onTrail.delete(top.name);
        done.add(top.name);
        continue;
      }
      const [target, node] = next.value;
      const from = onTrail.get(target);
      if (from !== undefined) {
        const story = [...trail.slice(from).map(({ name }) => name), target].join(" -> ");
        const { where } = placeOf(node, ["services", top.name, "depends_on", target]);
        report.error("SERVICE_CYCLE", where, `services depend on each other in a circle: ${story}`, {
          hint: "one of them must start without the other",
        });
      } else if (!done.has(target)) enter(target);
    }
  }
}

/** Dependencies on inactive services that need not be there, taken out. */
export function withoutOptional(service: MapNode, inactive: ReadonlyMap<string, readonly string[]>): MapNode {
  const dependencies = child(service, "depends_on");
  if (dependencies?.kind !== "map") return service;
  const kept = [...dependencies.entries].filter(([target, { value }]) => !(inactive.has(target) && isOptional(value)));
  if (kept.length === dependencies.entries.size) return service;
  const entries = new Map(service.entries);
  entries.set("depends_on", { keyOrigin: dependencies.origin, value: { ...dependencies, entries: new Map(kept) } });
  return { ...service, entries };
}

function isOptional(dependency: Node): boolean {
  const required = child(dependency, "required");
  return required?.kind === "scalar" && required.value === false;
}
