import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Bench, STARTS } from "./bench.ts";
import { runProcess } from "./run-process.ts";

const composer = fileURLToPath(new URL("../packages/pipeline-composer/dist/bundle/pipeline-composer.js", import.meta.url));
const APPLICATIONS = 200;
const ACCOUNTS = 10;
/** 4 s where a start takes 70 ms. */
const BUDGET = 57;

export const bench: Bench = {
  name: "pipeline-composer: render",
  *run(dir) {
    writeFileSync(join(dir, "pipelines.yaml"), pipelines());
    const { milliseconds, peakMebibytes, starts } = runProcess([composer, "render", "--output", "out"], { cwd: dir, runs: 3 });
    yield {
      what: `${APPLICATIONS} applications, ${ACCOUNTS} accounts`,
      value: starts,
      unit: STARTS,
      budget: BUDGET,
      detail: `${(milliseconds / 1000).toFixed(2)} s, ${peakMebibytes.toFixed(0)} MiB`,
    };
  },
};

function pipelines(): string {
  const range = (count: number) => Array.from({ length: count }, (_, index) => index);
  return `version: 1
name: big
organization: {id: o-ab12cd34ef}
shared: {account: "111111111111", region: eu-west-1}
environments:
${range(ACCOUNTS)
  .map((n) => `  e${n}: {account: "2000000000${String(n).padStart(2, "0")}", order: ${n}, kind: ${n < 3 ? "throwaway" : "long-lived"}}`)
  .join("\n")}
compose: {source: {kind: codecommit, repository: compose}}
applications:
${range(APPLICATIONS)
  .map((n) => `  application${n}: {source: {kind: codecommit, repository: source${n}}}`)
  .join("\n")}
`;
}
