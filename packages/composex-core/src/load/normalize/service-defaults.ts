import { child, type Entry, isNull, type MapNode, mapNode, mapOf, type Node, scalarNode, withKeys } from "../node.ts";
import { resolvePath } from "./resolve-path.ts";

/** What a service gets without saying so: the default network, the dependencies that its other keys make, the file of its build. */
export function serviceDefaults(service: MapNode): MapNode {
  return withSortedHosts(withReplicas(withBuild(withDependencies(withNetwork(service)))));
}

/** A build that names no folder takes that of its project: for an included one, its own. */
export function withBuildContexts(tree: Node, baseDirectory: string): Node {
  const services = child(tree, "services");
  if (tree.kind !== "map" || services?.kind !== "map") return tree;
  let entries: Map<string, Entry> | undefined;
  for (const [name, entry] of services.entries) {
    const build = child(entry.value, "build");
    if (entry.value.kind !== "map" || build?.kind !== "map" || build.tag === "reset" || build.entries.has("context")) continue;
    const context = scalarNode(resolvePath(".", baseDirectory, undefined), build.origin);
    entries ??= new Map(services.entries);
    entries.set(name, { ...entry, value: withKeys(entry.value, { build: withKeys(build, { context }) }) });
  }
  return entries ? withKeys(tree, { services: { ...services, entries } }) : tree;
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

function withBuild(service: MapNode): MapNode {
  const build = child(service, "build");
  if (build?.kind !== "map") return service;
  const args = child(build, "args");
  const changes: Record<string, Node> = {};
  if (!build.entries.has("dockerfile") && !build.entries.has("dockerfile_inline"))
    changes.dockerfile = scalarNode("Dockerfile", build.origin);
  // A build argument that nobody gives a value is as if it were not there.
  if (args?.kind === "map") changes.args = mapNode(new Map([...args.entries].filter(([, { value }]) => !isNull(value))), args.origin);
  return withKeys(service, { build: withKeys(build, changes) });
}

/** `scale` says the same as `deploy.replicas`, which is where later passes look. */
function withReplicas(service: MapNode): MapNode {
  const scale = child(service, "scale");
  const deploy = child(service, "deploy");
  if (scale?.kind !== "scalar" || deploy?.kind !== "map" || deploy.entries.has("replicas")) return service;
  return withKeys(service, { deploy: withKeys(deploy, { replicas: scale }) });
}

/** Of several files, too, the hosts are in order. */
function withSortedHosts(service: MapNode): MapNode {
  const hosts = child(service, "extra_hosts");
  if (hosts?.kind !== "list" || hosts.items.length < 2) return service;
  const items = hosts.items.toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0));
  return withKeys(service, { extra_hosts: { ...hosts, items } });
}

function itemsOf(service: MapNode, key: string): readonly Node[] {
  const list = child(service, key);
  return list?.kind === "list" ? list.items : [];
}

function textOf(node: Node): string {
  return node.kind === "scalar" && typeof node.value === "string" ? node.value : "";
}
