import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Bench, STARTS } from "./bench.ts";
import { composex } from "./composex.ts";
import { generateCompose } from "./generate.ts";
import { runProcess } from "./run-process.ts";

/** Half of what the Go reference implementation takes, 3.5 ms a service where a start of Node takes 70 ms as it does there. */
const BUDGET_A_SERVICE = 1.75 / 70;
/** The command as people run it most. */
const SMALL_BUDGET = 2;

export const bench: Bench = {
  name: "composex config: the compose loader",
  *run(dir) {
    for (const count of [3, 500, 2_000]) {
      const cwd = join(dir, String(count));
      mkdirSync(cwd);
      writeFileSync(join(cwd, "compose.yaml"), generateCompose(count));
      const { milliseconds, peakMebibytes, starts } = runProcess([composex, "config"], { cwd, runs: count === 3 ? 10 : 3 });
      yield {
        what: `${count} services`,
        value: starts,
        unit: STARTS,
        budget: count === 3 ? SMALL_BUDGET : SMALL_BUDGET + count * BUDGET_A_SERVICE,
        detail: `${milliseconds.toFixed(0)} ms, ${(milliseconds / count).toFixed(1)} ms a service, ${peakMebibytes.toFixed(0)} MiB`,
      };
    }
  },
};
