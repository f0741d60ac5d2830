import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Bench, STARTS } from "./bench.ts";
import { runProcess } from "./run-process.ts";

const merger = fileURLToPath(new URL("../packages/compose-merger/dist/bundle/compose-merger.js", import.meta.url));
/** Services in the file → starts of an empty process. */
const EDIT_BUDGETS: readonly (readonly [number, number | undefined])[] = [
  [20, undefined],
  [200, 3],
  // 0.6 s where a start takes 70 ms.
  [2_000, 8.5],
];
/** 1 s where a start takes 70 ms, that of git's processes included. */
const QUIET_APPLY_BUDGET = 14;
const WRITERS = 32;

export const bench: Bench = {
  name: "compose-merger: an edit, and apply on a local bare repository",
  *run(dir) {
    for (const [count, budget] of EDIT_BUDGETS) {
      const cwd = mkdtempSync(join(dir, "edit-"));
      writeFileSync(join(cwd, "compose.yaml"), composeOf(count));
      writeFileSync(join(cwd, ".compose-merger.yml"), "gates: {exists: false}\n");
      const args = [merger, "update", "-f", "compose.yaml", "--dry-run", "--image", imageOf(count - 1), "--service", `s${count - 1}`];
      const { milliseconds, peakMebibytes, starts } = runProcess(args, { cwd, runs: 5 });
      yield {
        what: `edit among ${count} services`,
        value: starts,
        unit: STARTS,
        ...(budget !== undefined && { budget }),
        detail: `${milliseconds.toFixed(0)} ms, ${peakMebibytes.toFixed(0)} MiB`,
      };
    }
    const quiet = newRepository(dir, 20);
    const { milliseconds, starts } = runProcess(applyArgs(quiet, 0), { cwd: dir, runs: 1 });
    yield {
      what: "quiet apply",
      value: starts,
      unit: STARTS,
      budget: QUIET_APPLY_BUDGET,
      detail: `${milliseconds.toFixed(0)} ms, git's processes included`,
    };

    const busy = newRepository(dir, WRITERS);
    yield { what: `apply with ${WRITERS} writers`, value: runTogether(busy), unit: `ms until all ${WRITERS} have landed` };
  },
};

function composeOf(count: number): string {
  const service = (index: number): string =>
    `  s${index}:\n    image: reg.example/shop/s${index}:0\n    environment:\n      A: b\n      C: "d"\n    ports: ["80:80"]\n    deploy:\n      replicas: 2\n    labels:\n      - a=b\n`;
  return `services:\n${Array.from({ length: count }, (_, index) => service(index)).join("")}`;
}

function imageOf(index: number): string {
  return `reg.example/shop/s${index}@sha256:${index.toString(16).padStart(64, "a")}`;
}

function applyArgs(bare: string, index: number): string[] {
  return [merger, "apply", "--repo", `file://${bare}`, "--image", imageOf(index), "--service", `s${index}`, "--deadline", "10m", "--json"];
}

function newRepository(dir: string, services: number): string {
  const folder = mkdtempSync(join(dir, "repository-"));
  const bare = join(folder, "compose.git");
  const work = join(folder, "work");
  mkdirSync(work);
  writeFileSync(join(work, "compose.yaml"), composeOf(services));
  writeFileSync(join(work, ".compose-merger.yml"), "gates: {exists: false}\n");
  const git = (cwd: string, ...args: string[]): void => {
    const { status, stderr } = spawnSync("git", args, { cwd, encoding: "utf8" });
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  };
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main", bare);
  git(work, "init", "--quiet", "--initial-branch=main");
  git(work, "add", "--all");
  git(work, "-c", "user.name=bench", "-c", "user.email=bench@example.com", "commit", "--quiet", "--message=start");
  git(work, "push", "--quiet", bare, "main");
  return bare;
}

/** Starts all writers from one process and waits for them; throws unless every one of them landed. */
function runTogether(bare: string): number {
  const script = `
    const { spawn } = require("node:child_process");
    const runs = ${JSON.stringify(Array.from({ length: WRITERS }, (_, index) => applyArgs(bare, index)))};
    Promise.all(runs.map((args) => new Promise((done) => spawn(process.execPath, args, { stdio: "ignore" }).on("close", done))))
      .then((codes) => { process.exitCode = codes.every((code) => code === 0) ? 0 : 1; });`;
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ["--eval", script], { stdio: "inherit" });
  if (status !== 0) throw new Error("a writer did not land");
  return performance.now() - start;
}
