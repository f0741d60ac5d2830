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

/** Size of the whole task. Containers that end before the others start share their room. */
export function taskSize(containers: readonly SizedContainer[], sidecars: readonly Size[]): Size {
  const running = totalNeed([
    ...containers.filter(({ completes }) => !completes).map(({ amounts }) => amounts),
    ...sidecars.map(({ cpu, memory }) => ({ cpu, memoryLimit: memory })),
  ]);
  const before = containers.filter(({ completes }) => completes).map(({ amounts }) => totalNeed([amounts]));
  const need = {
    cpu: Math.max(running.cpu, ...before.map(({ cpu }) => cpu)),
    memory: Math.max(running.memory, ...before.map(({ memory }) => memory)),
  };
  const [first] = containers;
  if (!first) return instanceSize(need);
  const { family, platform, windows, context } = first.scope;
  if (platform !== "FARGATE") return instanceSize(need);
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

/**
 * Shares of one container. ECS adds up what all containers reserve, so those that have ended when the others start reserve nothing; the
 * only application container of a Fargate task may use all that is left and only keeps its limit as a reservation.
 */
export function containerShare(
  { scope, amounts, completes }: SizedContainer,
  sole: boolean,
): { readonly Cpu?: number; readonly Memory?: number; readonly MemoryReservation?: number } {
  const { cpu, memoryLimit, memoryReservation } = amounts;
  if (scope.platform === "FARGATE") {
    if (completes) return {};
    const reserved = memoryLimit ?? memoryReservation;
    if (sole) return reserved === undefined ? {} : { MemoryReservation: reserved };
  }
  return {
    ...(cpu !== undefined && { Cpu: cpu }),
    ...(memoryLimit !== undefined && { Memory: memoryLimit }),
    ...(memoryReservation !== undefined && { MemoryReservation: memoryReservation }),
  };
}
