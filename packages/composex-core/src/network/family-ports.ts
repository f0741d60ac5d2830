import type { Family } from "../contract/family.ts";

/** A port that the containers of a family listen on. */
export interface FamilyPort {
  readonly port: number;
  readonly protocol: "tcp" | "udp";
  /** Compose service that declares it. */
  readonly container: string;
  /** What the service publishes it as, which only matters to who wrote it: tasks have addresses of their own. */
  readonly published: number | undefined;
}

/** Ports of a family in the order of its containers, each once. */
export function familyPorts(family: Family): readonly FamilyPort[] {
  const ports = new Map<string, FamilyPort>();
  for (const { name, service } of family.members) {
    for (const { target, protocol, published } of service.ports ?? []) {
      const kind = protocol === "udp" ? "udp" : "tcp";
      const key = `${target}/${kind}`;
      if (ports.has(key)) continue;
      const number = Number(published);
      ports.set(key, {
        port: target,
        protocol: kind,
        container: name,
        published: Number.isInteger(number) && number > 0 ? number : undefined,
      });
    }
  }
  return [...ports.values()];
}
