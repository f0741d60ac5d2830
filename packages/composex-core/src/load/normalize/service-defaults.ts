import { child, type Entry, isNull, type MapNode, mapNode, mapOf, type Node, scalarNode, withKeys } from "../node.ts";
import { resolvePath } from "./resolve-path.ts";

/** What a service gets without saying so: the default network, the dependencies that its other keys make, the place of its build. */
export function serviceDefaults(service: MapNode, baseDirectory: string): MapNode {
  return withBuild(withDependencies(withNetwork(service)), baseDirectory);
}

function withNetwork(service: MapNode): MapNode {
  if (service.entries.has("network_mode") || service.entries.has("provider")) return service;
  const networks = child(service, "networks");
  if (networks && !(networks.kind === "map" && networks.entries.size === 0)) return service;
  return withKeys(service, { networks: mapOf({ default: null }, networks?.origin ?? service.origin) });
}

function withDependencies(service: MapNode): MapNode {
  const implied: { readonly name: string; readonly restart: boolean; readonly from: Node }[] = [];
  for (const link of itemsOf(service, "links")) implied.push({ name: textOf(link).split(":")[0] ?? "", restart: true, from: link });
  for (const key of ["network_mode", "ipc", "pid", "uts", "cgroup"]) {
    const value = child(service, key);
    const name = value && textOf(value).startsWith("service:") ? textOf(value).slice("service:".length) : "";
    if (value && name !== "") implied.push({ name, restart: true, from: value });
  }
  for (const volume of itemsOf(service, "volumes_from")) {
    const text = textOf(volume);
    if (!text.startsWith("container:")) implied.push({ name: text.split(":")[0] ?? "", restart: false, from: volume });
  }
  if (implied.length === 0) return service;
  const written = child(service, "depends_on");
  const entries = new Map<string, Entry>(written?.kind === "map" ? written.entries : []);
  for (const { name, restart, from } of implied) {
    if (name === "" || entries.has(name)) continue;
    const value = mapOf({ condition: "service_started", ...(restart && { restart }), required: true }, from.origin);
    entries.set(name, { keyOrigin: from.origin, value });
  }
  return withKeys(service, { depends_on: mapNode(entries, written?.origin ?? service.origin) });
}

function withBuild(service: MapNode, baseDirectory: string): MapNode {
  const build = child(service, "build");
  if (build?.kind !== "map") return service;
  const args = child(build, "args");
  const changes: Record<string, Node> = {};
  if (!build.entries.has("context")) changes.context = scalarNode(resolvePath(".", baseDirectory, undefined), build.origin);
  if (!build.entries.has("dockerfile") && !build.entries.has("dockerfile_inline"))
    changes.dockerfile = scalarNode("Dockerfile", build.origin);
  // A build argument that nobody gives a value is as if it were not there.
  if (args?.kind === "map") changes.args = mapNode(new Map([...args.entries].filter(([, { value }]) => !isNull(value))), args.origin);
  return withKeys(service, { build: withKeys(build, changes) });
}

function itemsOf(service: MapNode, key: string): readonly Node[] {
  const list = child(service, key);
  return list?.kind === "list" ? list.items : [];
}

function textOf(node: Node): string {
  return node.kind === "scalar" && typeof node.value === "string" ? node.value : "";
}
