import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface ProcessCost {
  /** Of the whole process, its start included; the least of all runs. */
  readonly milliseconds: number;
  readonly peakMebibytes: number;
}

const measure = fileURLToPath(new URL("measure.cjs", import.meta.url));

/** Runs `node ARGS` in `cwd` as often as asked and measures the whole process. Throws when it fails. */
export function runProcess(args: readonly string[], { cwd, runs }: { readonly cwd: string; readonly runs: number }): ProcessCost {
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  const memoryFile = join(dir, "memory");
  try {
    let milliseconds = Number.POSITIVE_INFINITY;
    let peakMebibytes = 0;
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, ["--require", measure, ...args], {
        cwd,
        encoding: "utf8",
        stdio: ["ignore", "ignore", "pipe"],
        env: { ...process.env, BENCH_MEMORY_FILE: memoryFile },
      });
      milliseconds = Math.min(milliseconds, performance.now() - start);
      if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}\n${stderr}`);
      // maxRSS is in KiB.
      peakMebibytes = Math.max(peakMebibytes, Number(readFileSync(memoryFile, "utf8")) / 1024);
    }
    return { milliseconds, peakMebibytes };
  } finally {
    rmSync(dir, { recursive: true });
  }
}
