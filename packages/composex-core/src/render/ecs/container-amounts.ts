import type { Service } from "../../load/index.ts";

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

/** `deploy.resources` in the units of ECS; CPU is the larger of limit and reservation. */
export function containerAmounts({ deploy }: Service): ContainerAmounts {
  const { limits, reservations } = deploy?.resources ?? {};
  const cpu = Math.ceil(Number((Math.max(Number(limits?.cpus ?? 0), Number(reservations?.cpus ?? 0)) * 1024).toFixed(3)));
  const memoryLimit = mebibytes(limits?.memory);
  const memoryReservation = mebibytes(reservations?.memory);
  return {
    ...(cpu > 0 && { cpu }),
    ...(memoryLimit !== undefined && { memoryLimit }),
    ...(memoryReservation !== undefined && { memoryReservation }),
  };
}

function mebibytes(bytes: string | undefined): number | undefined {
  if (bytes === undefined || Number(bytes) === 0) return undefined;
  return Math.max(LEAST_MEMORY_MIB, Math.ceil(Number(bytes) / MIB));
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
