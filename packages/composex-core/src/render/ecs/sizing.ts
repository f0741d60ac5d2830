/** CPU in units of a 1024th vCPU, memory in MiB. */
export interface Size {
  readonly cpu: number;
  readonly memory: number;
}

interface FargateRow {
  readonly cpu: number;
  readonly memory: readonly number[];
}

function steps(from: number, to: number, by: number): readonly number[] {
  return Array.from({ length: (to - from) / by + 1 }, (_, index) => from + index * by);
}

/** Amazon ECS Developer Guide, "Task size" on Fargate. */
const FARGATE_ROWS: readonly FargateRow[] = [
  { cpu: 256, memory: [512, 1024, 2048] },
  { cpu: 512, memory: steps(1024, 4096, 1024) },
  { cpu: 1024, memory: steps(2048, 8192, 1024) },
  { cpu: 2048, memory: steps(4096, 16384, 1024) },
  { cpu: 4096, memory: steps(8192, 30720, 1024) },
  { cpu: 8192, memory: steps(16384, 61440, 4096) },
  { cpu: 16384, memory: steps(32768, 122880, 8192) },
];

/** Fargate starts Windows containers on a whole vCPU or more. */
const LEAST_WINDOWS_CPU = 1024;

/** Smallest Fargate task that has room for the need; undefined where there is none. More memory than a row has raises the CPU. */
export function fargateSize(need: Size, windows = false): Size | undefined {
  for (const row of FARGATE_ROWS) {
    if (row.cpu < need.cpu || (windows && row.cpu < LEAST_WINDOWS_CPU)) continue;
    const memory = row.memory.find((listed) => listed >= need.memory);
    if (memory !== undefined) return { cpu: row.cpu, memory };
  }
  return undefined;
}

export const LARGEST_FARGATE_SIZE: Size = { cpu: 16384, memory: 122880 };

/** Outside of Fargate a task may have any size from 128 units and 128 MiB. */
export function instanceSize(need: Size): Size {
  return { cpu: Math.max(128, need.cpu), memory: Math.max(128, need.memory) };
}
