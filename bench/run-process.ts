import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface ProcessCost {
  /** Processor time of the whole process, its start included, and of the processes it waited for; the least of all runs. */
  readonly milliseconds: number;
  readonly peakMebibytes: number;
  /** The same time in starts of an empty node process, measured in turn with it: a busy machine lengthens both. */
  readonly starts: number;
}

const measure = fileURLToPath(new URL("measure.cjs", import.meta.url));

/** Runs `node ARGS` in `cwd` as often as asked and measures the whole process. Throws when it fails. */
export function runProcess(args: readonly string[], { cwd, runs }: { readonly cwd: string; readonly runs: number }): ProcessCost {
  const own: Cost[] = [];
  const empty: Cost[] = [];
  for (let run = 0; run < runs; run++) {
    empty.push(runOnce(["--eval", ""], cwd));
    own.push(runOnce(args, cwd));
  }
  const milliseconds = Math.min(...own.map((cost) => cost.milliseconds));
  return {
    milliseconds,
    peakMebibytes: Math.max(...own.map((cost) => cost.peakMebibytes)),
    starts: milliseconds / Math.min(...empty.map((cost) => cost.milliseconds)),
  };
}

type Cost = Omit<ProcessCost, "starts">;

function runOnce(args: readonly string[], cwd: string): Cost {
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(dir, "cost.json");
  try {
    const { status, stderr } = spawnSync(process.execPath, ["--require", measure, ...args], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, BENCH_FILE: file },
    });
    if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}\n${stderr}`);
    return JSON.parse(readFileSync(file, "utf8")) as Cost;
  } finally {
    rmSync(dir, { recursive: true });
  }
}
