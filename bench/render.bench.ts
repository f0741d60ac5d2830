import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Bench, STARTS } from "./bench.ts";
import { composex } from "./composex.ts";
import { generateCompose } from "./generate.ts";
import { runProcess } from "./run-process.ts";

/** CloudFormation's, per template; bytes are those of a template in S3. */
const LIMITS = { Resources: 500, Parameters: 200, Outputs: 200, bytes: 1_000_000 };

/** 43 starts are 3 s where one takes 70 ms. */
const BUDGETS: Readonly<Record<number, { readonly starts: number; readonly mebibytes: number }>> = {
  3: { starts: 3, mebibytes: 128 },
  1_000: { starts: 43, mebibytes: 512 },
};

/** Of ECS ComposeX 1.1.9 on the same kind of input, measured once beside a local emulator on two cores. */
const REFERENCE = "ECS ComposeX: 10 services in 1.7 s, 20 in 3.6 s, 33 in 5.1 s; 34 or more fail on the limit of 200 outputs";

export const bench: Bench = {
  name: `composex render: services with a queue each, scaled by its depth (${REFERENCE})`,
  *run(dir) {
    for (const count of [3, 10, 100, 1_000]) {
      const cwd = join(dir, String(count));
      mkdirSync(cwd);
      writeFileSync(join(cwd, "compose.yaml"), generateCompose(count));
      const args = [composex, "render", "--name", "bench", "--format", "json", "--output", "out"];
      const { milliseconds, peakMebibytes, starts } = runProcess(args, { cwd, runs: count === 3 ? 10 : 3 });
      const what = `${count} services`;
      const budget = BUDGETS[count];
      const detail = `${(milliseconds / 1000).toFixed(2)} s; ${describeTemplates(join(cwd, "out"))}`;
      yield { what, value: starts, unit: STARTS, ...(budget && { budget: budget.starts }), detail };
      yield { what, value: peakMebibytes, unit: "MiB", ...(budget && { budget: budget.mebibytes }) };
    }
  },
};

/** The largest of everything that CloudFormation limits, over all templates. Throws when a limit is not kept or there is no template. */
function describeTemplates(dir: string): string {
  const most = { Resources: 0, Parameters: 0, Outputs: 0, bytes: 0 };
  let templates = 0;
  for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".json")) continue;
    const path = join(dir, name);
    const template = JSON.parse(readFileSync(path, "utf8")) as Record<string, object | undefined>;
    if (!("Resources" in template)) continue;
    templates++;
    for (const section of ["Resources", "Parameters", "Outputs"] as const) {
      most[section] = Math.max(most[section], Object.keys(template[section] ?? {}).length);
    }
    most.bytes = Math.max(most.bytes, statSync(path).size);
  }
  if (templates === 0) throw new Error(`no template in ${dir}`);
  const parts = Object.entries(LIMITS).map(([what, limit]) => {
    const value = most[what as keyof typeof most];
    if (value > limit) throw new Error(`a template has ${value} ${what}; CloudFormation takes ${limit}`);
    return `${value} ${what.toLowerCase()}`;
  });
  return `${templates} templates, at most ${parts.join(", ")}`;
}
