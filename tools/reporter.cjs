"use strict";
// Mocha reporter: a line per file for what passed, everything about what failed, and the totals last.
const { writeFileSync } = require("node:fs");
const { relative } = require("node:path");
const { reporters, Runner } = require("mocha");

const { EVENT_RUN_END, EVENT_TEST_END, EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING, EVENT_SUITE_END } = Runner.constants;

/** With `--reporter-option results=FILE` the totals go to that file as JSON instead of the last line, for a run that adds more to them. */
module.exports = class Reporter extends reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    const files = new Map();
    const tally = (test, kind) => {
      const file = test.file ?? "";
      if (!files.has(file)) files.set(file, { passed: 0, failed: 0, skipped: 0, milliseconds: 0 });
      const counts = files.get(file);
      counts[kind]++;
      counts.milliseconds += test.duration ?? 0;
    };
    runner.on(EVENT_TEST_PASS, (test) => tally(test, "passed"));
    runner.on(EVENT_TEST_FAIL, (test) => {
      tally(test, "failed");
      console.log(`FAIL  ${test.fullTitle()}`);
    });
    runner.on(EVENT_TEST_PENDING, (test) => {
      tally(test, "skipped");
      console.log(`skip  ${test.fullTitle()}`);
    });
    const printFile = (file) => {
      const counts = files.get(file);
      if (counts === undefined) return;
      files.delete(file);
      const seconds = (counts.milliseconds / 1000).toFixed(1).padStart(6);
      console.log(`${counts.failed ? "FAIL" : "ok  "} ${seconds} s  ${relative(process.cwd(), file)} (${describe(counts)})`);
    };
    // Files come one after another, so the first test of the next file ends the one before.
    let current;
    runner.on(EVENT_TEST_END, (test) => {
      if (current !== undefined && current !== test.file) printFile(current);
      current = test.file;
    });
    runner.on(EVENT_SUITE_END, (suite) => {
      if (suite.root) for (const file of files.keys()) printFile(file);
    });
    runner.once(EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      if (failures > 0) reporters.Base.list(this.failures);
      const results = options.reporterOption?.results ?? options.reporterOptions?.results;
      if (results) writeFileSync(results, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
      else console.log(`${passes} passed, ${failures} failed, ${pending} skipped`);
    });
  }
};

function describe({ passed, failed, skipped }) {
  const parts = [`${passed} passed`];
  if (failed > 0) parts.push(`${failed} failed`);
  if (skipped > 0) parts.push(`${skipped} skipped`);
  return parts.join(", ");
}
