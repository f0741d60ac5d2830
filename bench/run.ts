// `npm run bench [NAME]`: measures whole processes of the built commands, in processor time. Its numbers belong to one run on one machine and
// are compared with one another, so it tells times in starts of an empty node process. With --ci it fails at twice a budget.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bench, Finding } from "./bench.ts";
import { runProcess } from "./run-process.ts";

const CI_TOLERANCE = 2;
/** Later ones start in a third of the time, by a snapshot, so that everything is more starts of theirs: budgets are for this one. */
const JUDGED_NODE = "20";

const [wanted = ""] = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const here = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(here).filter((name) => name.endsWith(".bench.ts") && name.startsWith(wanted));
if (files.length === 0) throw new Error(`no bench/${wanted}*.bench.ts`);

const empty = runProcess(["--eval", ""], { cwd: here, runs: 10 });
console.log(`an empty node process: ${empty.milliseconds.toFixed(0)} ms, ${empty.peakMebibytes.toFixed(0)} MiB`);

const judged = process.versions.node.split(".")[0] === JUDGED_NODE;
if (!judged) console.log(`budgets are for Node ${JUDGED_NODE}; with Node ${process.versions.node} nothing is held against them`);
let exceeded = 0;
for (const file of files) {
  const { bench } = (await import(join(here, file))) as { bench: Bench };
  console.log(`\n${bench.name}`);
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    for (const finding of bench.run(dir)) {
      console.log(describe(finding));
      if (finding.budget !== undefined && judged && finding.value > finding.budget * CI_TOLERANCE) exceeded++;
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
}
if (exceeded > 0 && process.argv.includes("--ci")) {
  console.log(`\n${exceeded} above ${CI_TOLERANCE} times the budget`);
  process.exitCode = 1;
}

function describe({ what, value, unit, budget, detail }: Finding): string {
  const limit = budget === undefined ? "" : `, budget ${budget.toFixed(2)}${judged && value > budget ? " EXCEEDED" : ""}`;
  return `  ${what}: ${value.toFixed(2)} ${unit}${limit}${detail ? `\n    ${detail}` : ""}`;
}
