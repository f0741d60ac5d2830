import type { Dependency, Service } from "../load/index.ts";

/** Services that must be up before this one: `depends_on`, and `links`, which say no condition. */
export function dependenciesOf(service: Service): Readonly<Record<string, Dependency>> {
  const linked = (service.links ?? []).map((link) => [link.split(":")[0] as string, { condition: "service_started", required: true }]);
  return { ...Object.fromEntries(linked), ...service.depends_on };
}
