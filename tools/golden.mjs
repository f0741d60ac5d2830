// Rewrites the `expected/` folder of every golden case from what the code does now. Read the diff before you commit it.
import { spawnSync } from "node:child_process";
import { bin, root, TESTS } from "./steps.mjs";

if (process.env.CI) {
  console.error("npm run golden changes what the tests expect, so it does not run where CI is set.");
  process.exit(2);
}
const build = spawnSync(bin("tsc"), ["-b"], { cwd: root, stdio: "inherit" });
if (build.status !== 0) process.exit(1);
const { status } = spawnSync(bin("mocha"), ["--grep", "golden", ...TESTS, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, GOLDEN: "update" },
});
process.exit(status ?? 1);
