// Records what the reference loader makes of generated compose files: node tools/record-cases.mjs [--seed N] [--count N] [--output FILE]
//
// Needs Go 1.24 or later, and the Go module proxy the first time. The cases go to packages/composex-core/testdata/recorded/, where
// recorded.test.ts replays them without Go. With --output they go elsewhere: to look at a seed that nobody has seen before.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { cases } from "./reference-loader/cases.mjs";
import { root } from "./steps.mjs";

const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, count: { type: "string", default: "1400" }, output: { type: "string" } },
});

/** The folder of each case, as if it stood at the root: paths above it are part of what is recorded. */
const FOLDER = "recorded/case";

const work = mkdtempSync(join(tmpdir(), "record-cases-"));
const binary = join(work, "reference");
const build = spawnSync("go", ["build", "-o", binary, "."], { cwd: join(root, "tools/reference-loader"), stdio: "inherit" });
if (build.status !== 0) {
  console.error(build.error ? "Go is not at hand: the recorded cases stay as they are." : "The reference loader could not be built.");
  process.exit(3);
}

const reference = spawn(binary, { stdio: ["pipe", "pipe", "inherit"] });
const answers = createInterface({ input: reference.stdout })[Symbol.asyncIterator]();
const byKind = new Map();
for (const { id, kind, files, run } of cases(Number(values.seed), Number(values.count))) {
  const folder = join(work, FOLDER);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  mkdirSync(folder, { recursive: true });
  reference.stdin.write(`${JSON.stringify({ folder, ...run })}\n`);
  const { value: line } = await answers.next();
  rmSync(folder, { recursive: true });
  const answer = JSON.parse(line.replaceAll(work, ""));
  // A crash of the reference says nothing about the file.
  if (answer.error?.startsWith("panic:")) continue;
  if (!byKind.has(kind)) byKind.set(kind, []);
  byKind.get(kind).push(JSON.stringify({ id, files, run, ...answer }));
}
reference.stdin.end();
rmSync(work, { recursive: true });

const output = values.output ? resolve(values.output) : join(root, "packages/composex-core/testdata/recorded");
mkdirSync(output, { recursive: true });
for (const name of readdirSync(output)) if (name.endsWith(".jsonl")) rmSync(join(output, name));
for (const [kind, lines] of byKind) writeFileSync(join(output, `${kind}.jsonl`), `${lines.join("\n")}\n`);
console.log(`${[...byKind.values()].flat().length} cases in ${output}`);
