"use strict";
// Loaded before the measured program with `node --require`: says at its end what it took, in all threads, and what its own processes took.
const { readFileSync, writeFileSync } = require("node:fs");

/** `getconf CLK_TCK`, the same on every Linux that Node runs on. */
const TICKS_A_SECOND = 100;

process.once("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const microseconds = userCPUTime + systemCPUTime;
  writeFileSync(process.env.BENCH_FILE, JSON.stringify({ milliseconds: microseconds / 1000 + ofChildren(), peakMebibytes: maxRSS / 1024 }));
});

/** Processor time of the processes that were waited for; where there is no /proc, they are not counted. */
function ofChildren() {
  try {
    const stat = readFileSync("/proc/self/stat", "utf8");
    // The second field is the name in parentheses; cutime and cstime are fields 16 and 17.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return ((Number(fields[13]) + Number(fields[14])) * 1000) / TICKS_A_SECOND;
  } catch {
    return 0;
  }
}
