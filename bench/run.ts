// `npm run bench [NAME]`: measures whole processes of the built commands. Its numbers belong to one run on one machine and are compared
// with one another, so it tells times in starts of an empty node process. With --ci it fails at twice a budget.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bench, Finding } from "./bench.ts";
import { runProcess } from "./run-process.ts";

const CI_TOLERANCE = 2;
/** Start of an empty node process on a quiet machine of two cores. A machine that takes longer, slow or busy, is given that much more time. */
const USUAL_START_MILLISECONDS = 70;

const [wanted = ""] = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const here = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(here).filter((name) => name.endsWith(".bench.ts") && name.startsWith(wanted));
if (files.length === 0) throw new Error(`no bench/${wanted}*.bench.ts`);

const emptyProcess = runProcess(["--eval", ""], { cwd: here, runs: 10 });
console.log(`an empty node process: ${emptyProcess.milliseconds.toFixed(0)} ms, ${emptyProcess.peakMebibytes.toFixed(0)} MiB`);

const slowness = Math.max(1, emptyProcess.milliseconds / USUAL_START_MILLISECONDS);
let exceeded = 0;
for (const file of files) {
  const { bench } = (await import(join(here, file))) as { bench: Bench };
  console.log(`\n${bench.name}`);
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    for (const finding of bench.run({ emptyProcess, dir })) {
      console.log(describe(finding));
      if (finding.budget !== undefined && finding.value > finding.budget * CI_TOLERANCE * (isTime(finding) ? slowness : 1)) exceeded++;
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
}
if (exceeded > 0 && process.argv.includes("--ci")) {
  console.log(`\n${exceeded} above ${CI_TOLERANCE} times the budget`);
  process.exitCode = 1;
}

/** Ratios and sizes do not depend on how busy the machine is. */
function isTime({ unit }: Finding): boolean {
  return /^m?s\b/.test(unit);
}

function describe({ what, value, unit, budget, detail }: Finding): string {
  const limit = budget === undefined ? "" : `, budget ${budget.toFixed(2)}${value > budget ? " EXCEEDED" : ""}`;
  return `  ${what}: ${value.toFixed(2)} ${unit}${limit}${detail ? `\n    ${detail}` : ""}`;
}
