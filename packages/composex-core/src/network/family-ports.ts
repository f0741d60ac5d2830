import type { Family } from "../contract/family.ts";
import type { Port, Service } from "../load/index.ts";
/** A port that the containers of a family listen on. */
export interface FamilyPort {
  readonly port: number;
  readonly protocol: "tcp" | "udp";
  /** Compose service that declares it. */
  readonly container: string;
  /** What the service publishes it as, which only matters to who wrote it: tasks have addresses of their own. */
  readonly published: number | undefined;
}

/** What `expose` declares: ports and ranges of them. */
export function exposedPorts(service: Service): readonly Port[] {
  return (service.expose ?? []).flatMap((written) => {
    const match = /^([0-9]+)(?:-([0-9]+))?(?:\/([a-z]+))?$/i.exec(written);
    if (!match) return [];
    const [, from = "", to = from, protocol = "tcp"] = match;
    const length = Math.max(0, Number(to) - Number(from) + 1);
    return Array.from({ length }, (_, index) => ({ target: Number(from) + index, protocol: protocol.toLowerCase() }));
  });
}

/** Ports of a family in the order of its containers, each once; those that it publishes first. */
export function familyPorts(family: Family): readonly FamilyPort[] {
  const ports = new Map<string, FamilyPort>();
  for (const { name, service } of family.members) {
    for (const { target, protocol, published } of [...(service.ports ?? []), ...exposedPorts(service)]) {
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
