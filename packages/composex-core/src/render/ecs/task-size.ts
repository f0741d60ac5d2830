import type { ContainerAmounts } from "./container-amounts.ts";
import { totalNeed } from "./container-amounts.ts";
import type { ContainerScope } from "./container-scope.ts";
import { fargateSize, instanceSize, LARGEST_FARGATE_SIZE, type Size } from "./sizing.ts";

export interface SizedContainer {
  readonly scope: ContainerScope;
  readonly amounts: ContainerAmounts;
  readonly essential: boolean;
  /** Runs to its end before the others start. */
  readonly completes: boolean;
}

/**
 * Size of the whole task; undefined on instances where some container may use what its machine has. Containers that end before the
 * others start share their room.
 */
export function taskSize(containers: readonly SizedContainer[], sidecars: readonly Size[]): Size | undefined {
  const need = taskNeed(containers, sidecars);
  const [first] = containers;
  if (!first) return instanceSize(need);
  const { family, platform, windows, context } = first.scope;
  if (platform !== "FARGATE") return containers.every(({ amounts }) => amounts.memoryLimit !== undefined) ? instanceSize(need) : undefined;
  const size = fargateSize(need, windows);
  const where = context.model.project.locateKey(family.path);
  if (!size) {
    const most = LARGEST_FARGATE_SIZE;
    context.report.error(
      "SIZE_IMPOSSIBLE",
      where,
      `the containers of "${family.name}" ask for ${need.cpu / 1024} CPUs and ${need.memory} MiB`,
      {
        hint: `a Fargate task has at most ${most.cpu / 1024} CPUs and ${most.memory} MiB`,
      },
    );
    return most;
  }
  const withoutSidecars = fargateSize(taskNeed(containers, []), windows);
  if (withoutSidecars && (size.cpu > withoutSidecars.cpu || size.memory > withoutSidecars.memory)) {
    const before = `${withoutSidecars.cpu / 1024} CPUs and ${withoutSidecars.memory} MiB`;
    const after = `${size.cpu / 1024} CPUs and ${size.memory} MiB`;
    context.report.note("ROUNDED", where, `"${family.name}" gets ${after}: its sidecars do not fit into ${before}`, {
      hint: `ask for a little less, and they do: ${withoutSidecars.cpu - sum(sidecars, "cpu")} units of CPU, ${withoutSidecars.memory - sum(sidecars, "memory")} MiB`,
    });
  }
  const cpuAlone = fargateSize({ cpu: need.cpu, memory: 0 }, windows);
  if (cpuAlone && size.cpu > cpuAlone.cpu) {
    context.report.note(
      "ROUNDED",
      where,
      `"${family.name}" gets ${size.cpu / 1024} CPUs, because Fargate has ${need.memory} MiB only with as many`,
    );
  }
  return size;
}

function taskNeed(containers: readonly SizedContainer[], sidecars: readonly Size[]): Size {
  const running = totalNeed([
    ...containers.filter(({ completes }) => !completes).map(({ amounts }) => amounts),
    ...sidecars.map(({ cpu, memory }) => ({ cpu, memoryLimit: memory })),
  ]);
  const before = containers.filter(({ completes }) => completes).map(({ amounts }) => totalNeed([amounts]));
  return {
    cpu: Math.max(running.cpu, ...before.map(({ cpu }) => cpu)),
    memory: Math.max(running.memory, ...before.map(({ memory }) => memory)),
  };
}

function sum(sizes: readonly Size[], of: keyof Size): number {
  return sizes.reduce((total, size) => total + size[of], 0);
}

/** What ECS wants a container on an instance to reserve that says nothing of memory. */
const INSTANCE_RESERVATION_MIB = 128;

/**
 * Shares of one container. ECS adds up what all containers reserve, so those that have ended when the others start reserve nothing; the
 * only lasting application container of a Fargate task may use all that is left and only keeps its limit as a reservation. `left`: units
 * of CPU that the others of the task leave it; a container without a share gets 2 of 1,024, whatever the task has.
 */
export function containerShare(
  { scope, amounts, completes }: SizedContainer,
  left: number | undefined,
): { readonly Cpu?: number; readonly Memory?: number; readonly MemoryReservation?: number } {
  const { cpu, memoryLimit, memoryReservation } = amounts;
  if (scope.platform === "FARGATE") {
    if (completes) return {};
    const reserved = memoryLimit ?? memoryReservation;
    if (left !== undefined) return { ...(left > 0 && { Cpu: left }), ...(reserved !== undefined && { MemoryReservation: reserved }) };
  } else if (memoryLimit === undefined && memoryReservation === undefined) {
    return { ...(cpu !== undefined && { Cpu: cpu }), MemoryReservation: INSTANCE_RESERVATION_MIB };
  }
  return {
    ...(cpu !== undefined && { Cpu: cpu }),
    ...(memoryLimit !== undefined && { Memory: memoryLimit }),
    ...(memoryReservation !== undefined && { MemoryReservation: memoryReservation }),
  };
}
