import { child, type Entry, type MapNode, mapNode, mapOf, type Node, scalarNode, withKeys } from "../node.ts";

const SECTIONS = ["networks", "volumes", "secrets", "configs"];

/** Names of networks, volumes, secrets and configs, and the default network when a service joins it, be it one that no profile activates. */
export function resourceDefaults(tree: MapNode, projectName: string, inactiveJoinsDefault: boolean): MapNode {
  let result = tree;
  const services = child(tree, "services");
  const joinsDefault =
    inactiveJoinsDefault ||
    (services?.kind === "map" && [...services.entries.values()].some(({ value }) => child(child(value, "networks"), "default")));
  if (joinsDefault && services) {
    const networks = child(tree, "networks");
    const known = networks?.kind === "map" ? networks : mapNode(new Map<string, Entry>(), networks?.origin ?? services.origin);
    if (!known.entries.has("default")) result = withKeys(result, { networks: withKeys(known, { default: mapOf({}, services.origin) }) });
  }
  for (const section of SECTIONS) {
    const things = child(result, section);
    if (things?.kind !== "map") continue;
    const entries = new Map<string, Entry>();
    for (const [key, entry] of things.entries) entries.set(key, { ...entry, value: withName(entry.value, key, projectName) });
    result = withKeys(result, { [section]: { ...things, entries } });
  }
  return result;
}

function withName(thing: Node, key: string, projectName: string): Node {
  const map = thing.kind === "scalar" && thing.value === null ? mapOf({}, thing.origin) : thing;
  if (map.kind !== "map" || map.entries.has("name")) return map;
  const external = child(map, "external");
  const isExternal = external?.kind === "scalar" && external.value === true;
  return withKeys(map, { name: scalarNode(isExternal ? key : `${projectName}_${key}`, map.origin) });
}
