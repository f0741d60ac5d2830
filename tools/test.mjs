// `npm test`: installs what the tests need and runs every one of them. What cannot run has failed.
// The last line of its output is `N passed, N failed, N skipped`; an installation, a check and a judge count as one test each.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { build } from "./build.mjs";
import { checks } from "./check.mjs";
import { installJudges, installNodePackages } from "./install.mjs";
import { judges, renderExamples } from "./judges.mjs";
import { bin, root, run, step, summary, TESTS } from "./steps.mjs";

const cache = `${root}/.cache`;
const coverage = `${cache}/coverage`;
const start = performance.now();
let mocha = { passed: 0, failed: 0, skipped: 0 };

mkdirSync(cache, { recursive: true });
// The judges' installation takes about as long as everything up to the tests, and needs none of it.
const judgesInstalled = step("install the judges", installJudges);
const built = (await step("install node packages", installNodePackages)) && (await step("build", () => build({ fromNothing: true })));
if (built) await inTwoLanes(checks);
await judgesInstalled;
if (built) {
  runMocha();
  await step("coverage", reportCoverage);
  await step("render the examples", renderExamples);
  await inTwoLanes(judges);
  // Alone, because it measures.
  await step("benchmarks stay within twice their budgets", runBenchmarks);
}
finish();

/** Runs `[name, work]` steps two at a time: the machines this is for have two cores. */
async function inTwoLanes(steps) {
  const waiting = [...steps];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await step(...next);
  };
  await Promise.all([lane(), lane()]);
}

function runMocha() {
  const results = `${cache}/mocha.json`;
  rmSync(results, { force: true });
  rmSync(coverage, { recursive: true, force: true });
  const options = ["--parallel", "--jobs", "2", "--forbid-only", "--reporter-option", `results=${results}`, ...TESTS];
  const { status } = spawnSync(bin("mocha"), options, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      NODE_V8_COVERAGE: coverage,
      COMPOSEX_MUTATIONS: "10000",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    },
  });
  // Without results mocha itself did not run to its end, whatever its tests were about to say.
  mocha = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : { passed: 0, failed: 1, skipped: 0 };
  if (mocha.failed === 0 && (status !== 0 || mocha.passed === 0)) mocha.failed = 1;
}

async function reportCoverage() {
  const text = await run([bin("c8"), "report", "--temp-directory", coverage]);
  return /Lines\s*:\s*([\d.]+%)/.exec(text)?.[1];
}

async function runBenchmarks() {
  await run([bin("tsx"), "bench/run.ts", "--ci"]);
}

function finish() {
  const { passed, failed } = summary();
  console.log(`\n${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
  const names = mocha.failed > 0 ? [...failed, "tests"] : failed;
  if (names.length > 0) console.log(`failed: ${names.join(", ")}`);
  const failures = failed.length + mocha.failed;
  console.log(`${passed + mocha.passed} passed, ${failures} failed, ${mocha.skipped} skipped`);
  process.exitCode = failures === 0 ? 0 : 1;
}
