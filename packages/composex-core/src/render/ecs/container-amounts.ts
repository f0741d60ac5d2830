import type { FamilyMember } from "../../contract/family.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { inRange } from "./in-range.ts";

/** What one container asks for: CPU in units, memory in MiB. */
export interface ContainerAmounts {
  readonly cpu?: number;
  /** Above it the container is killed. */
  readonly memoryLimit?: number;
  readonly memoryReservation?: number;
}

const MIB = 1024 * 1024;

/** ECS takes no less for a container. */
const LEAST_MEMORY_MIB = 6;

/** `deploy.resources`, or `cpus` and `mem_…` of the service, in the units of ECS; CPU is the larger of limit and reservation. */
export function containerAmounts({ name, service, path }: FamilyMember, context: RenderContext): ContainerAmounts {
  const { limits, reservations } = service.deploy?.resources ?? {};
  const cpu = Math.ceil(Number((Math.max(limits?.cpus ?? service.cpus ?? 0, reservations?.cpus ?? 0) * 1024).toFixed(3)));
  const memory = (of: "limits" | "reservations"): number | undefined => {
    const deployed = service.deploy?.resources?.[of]?.memory;
    const key = of === "limits" ? "mem_limit" : "mem_reservation";
    const bytes = Number(deployed ?? service[key] ?? 0);
    if (bytes === 0) return undefined;
    const at = deployed === undefined ? [...path, key] : [...path, "deploy", "resources", of, "memory"];
    return inRange(Math.ceil(bytes / MIB), LEAST_MEMORY_MIB, Number.MAX_SAFE_INTEGER, "memory in MiB", at, context);
  };
  const memoryLimit = memory("limits");
  const memoryReservation = memory("reservations");
  if (memoryLimit !== undefined && memoryReservation !== undefined && memoryReservation > memoryLimit) {
    const where = context.model.project.locate([...path, "deploy", "resources", "reservations", "memory"]);
    context.report.error("SIZE_IMPOSSIBLE", where, `${name} reserves ${memoryReservation} MiB and may use ${memoryLimit} MiB only`);
  }
  return {
    ...(cpu > 0 && { cpu }),
    ...(memoryLimit !== undefined && { memoryLimit }),
    ...(memoryReservation !== undefined && { memoryReservation }),
  };
}

/** What a task needs for containers that run at the same time. */
export function totalNeed(amounts: readonly ContainerAmounts[]): { readonly cpu: number; readonly memory: number } {
  let cpu = 0;
  let memory = 0;
  for (const container of amounts) {
    cpu += container.cpu ?? 0;
    memory += container.memoryLimit ?? container.memoryReservation ?? 0;
  }
  return { cpu, memory };
}
