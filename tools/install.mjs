// Puts in place what the project needs: the node packages of the lock file and, for the tests, the Python judges.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { pnpm } from "./pnpm.mjs";
import { root, run } from "./steps.mjs";

/** The judges pin versions of the same packages that exclude one another, so each has an environment of its own in `.venv/`. */
const JUDGES = ["cfn-lint", "checkov", "ministack"];

export async function installNodePackages() {
  await run([...pnpm, "install", "--frozen-lockfile", "--prefer-offline"]);
}

export async function installJudges() {
  await Promise.all([...JUDGES.map(installJudge), installSimulator()]);
  return [...JUDGES, "policy simulator"].join(", ");
}

/** Apart from the packages of the workspace: its licence keeps it from being imported by any of them. */
async function installSimulator() {
  const folder = `${root}/tools/permissions/simulator`;
  if (existsSync(`${folder}/node_modules/.package-lock.json`)) return;
  await run(["npm", "ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
}

async function installJudge(judge) {
  const pins = readFileSync(`${root}/tools/python/${judge}.txt`, "utf8");
  const home = `${root}/.venv/${judge}`;
  const stamp = `${home}/installed.txt`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === pins) return;
  rmSync(home, { recursive: true, force: true });
  await run(["python3", "-m", "venv", home]);
  await run([
    `${home}/bin/pip`,
    "install",
    "--quiet",
    "--disable-pip-version-check",
    "--no-compile",
    "--requirement",
    `${root}/tools/python/${judge}.txt`,
  ]);
  // Written last: an installation that was cut off is made again.
  writeFileSync(stamp, pins);
}
