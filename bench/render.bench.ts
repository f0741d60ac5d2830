import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench, Finding } from "./bench.ts";
import { composex } from "./composex.ts";
import { generateCompose } from "./generate.ts";
import { type ProcessCost, runProcess } from "./run-process.ts";

/** CloudFormation's, per template; bytes are those of a template in S3. */
const LIMITS = { Resources: 500, Parameters: 200, Outputs: 200, bytes: 1_000_000 };

const RENDER_1000_SECONDS = 8;
const RENDER_1000_MEBIBYTES = 1024;
const RENDER_3_RATIO = 6;

export const bench: Bench = {
  name: "composex render: services with a queue each and scaling by its depth",
  run({ emptyProcess, dir }) {
    const render = (count: number, buckets: boolean, runs: number): { cost: ProcessCost; detail: string } => {
      const cwd = join(dir, `${count}-${buckets}`);
      mkdirSync(cwd);
      writeFileSync(join(cwd, "compose.yaml"), generateCompose(count, { buckets }));
      const cost = runProcess([composex, "render", "--name", "bench", "--format", "json", "--output", "out"], { cwd, runs });
      return { cost, detail: describeTemplates(join(cwd, "out")) };
    };
    const ratio = (cost: ProcessCost): number => cost.milliseconds / emptyProcess.milliseconds;

    const three = render(3, false, 5);
    const findings: Finding[] = [
      { what: "3 services", value: ratio(three.cost), unit: "x an empty node process", budget: RENDER_3_RATIO, detail: three.detail },
    ];
    for (const count of [10, 100, 1_000]) {
      const { cost, detail } = render(count, false, count < 1_000 ? 3 : 1);
      const seen = `${(cost.milliseconds / 1000).toFixed(2)} s, ${cost.peakMebibytes.toFixed(0)} MiB; ${detail}`;
      findings.push({ what: `${count} services`, value: ratio(cost), unit: "x an empty node process", detail: seen });
    }
    const full = render(1_000, true, 1);
    findings.push(
      {
        what: "1000 services and 200 buckets",
        value: full.cost.milliseconds / 1000,
        unit: "s",
        budget: RENDER_1000_SECONDS,
        detail: full.detail,
      },
      { what: "1000 services and 200 buckets", value: full.cost.peakMebibytes, unit: "MiB", budget: RENDER_1000_MEBIBYTES },
    );
    return findings;
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
