import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./bench.ts";
import { composex } from "./composex.ts";
import { generateCompose } from "./generate.ts";
import { runProcess } from "./run-process.ts";

/** Half of what the Go reference implementation takes for a service. */
const BUDGET_MILLISECONDS_A_SERVICE = 3.5 / 2;

export const bench: Bench = {
  name: "composex config: the compose loader",
  *run({ emptyProcess, dir }) {
    for (const count of [500, 2_000]) {
      const cwd = join(dir, String(count));
      mkdirSync(cwd);
      writeFileSync(join(cwd, "compose.yaml"), generateCompose(count));
      const { milliseconds, peakMebibytes } = runProcess([composex, "config"], { cwd, runs: 3 });
      yield {
        what: `${count} services`,
        value: milliseconds / count,
        unit: "ms a service",
        budget: BUDGET_MILLISECONDS_A_SERVICE,
        detail: `${(milliseconds / emptyProcess.milliseconds).toFixed(1)} x an empty node process, ${peakMebibytes.toFixed(0)} MiB`,
      };
    }
  },
};
