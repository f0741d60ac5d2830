"use strict";
// Loaded before the measured program with `node --require`: says at its end how much memory it had at most.
const { writeFileSync } = require("node:fs");

process.once("exit", () => writeFileSync(process.env.BENCH_MEMORY_FILE, String(process.resourceUsage().maxRSS)));
