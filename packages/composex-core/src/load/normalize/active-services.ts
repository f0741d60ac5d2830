import type { Node } from "../node.ts";
import { child, type MapNode, mapNode, withKeys } from "../node.ts";

/** The services that the active profiles leave, and the names of the others with their profiles. `*` activates all. */
export interface ActiveServices {
  readonly tree: MapNode;
  readonly inactive: ReadonlyMap<string, readonly string[]>;
  /** Whether one of the others would join the default network. */
  readonly inactiveJoinsDefault: boolean;
}

export function activeServices(tree: MapNode, profiles: readonly string[]): ActiveServices {
  const services = child(tree, "services");
  const inactive = new Map<string, readonly string[]>();
  if (services?.kind !== "map") return { tree, inactive, inactiveJoinsDefault: false };
  const wanted = new Set(profiles);
  for (const [name, { value }] of services.entries) {
    const own = profilesOf(value);
    if (own.length > 0 && !wanted.has("*") && !own.some((profile) => wanted.has(profile))) inactive.set(name, own);
  }
  if (inactive.size === 0) return { tree, inactive, inactiveJoinsDefault: false };
  const inactiveJoinsDefault = [...services.entries].some(([name, { value }]) => inactive.has(name) && joinsDefault(value));
  const active = [...services.entries].filter(([name]) => !inactive.has(name));
  return { tree: withKeys(tree, { services: mapNode(new Map(active), services.origin) }), inactive, inactiveJoinsDefault };
}

function joinsDefault(service: Node): boolean {
  if (child(service, "network_mode") || child(service, "provider")) return false;
  const networks = child(service, "networks");
  return networks?.kind !== "map" || networks.entries.size === 0 || networks.entries.has("default");
}

function profilesOf(service: Node): readonly string[] {
  const profiles = child(service, "profiles");
  if (profiles?.kind !== "list") return [];
  return profiles.items.flatMap((item) => (item.kind === "scalar" && item.value !== null ? [String(item.value)] : []));
}
