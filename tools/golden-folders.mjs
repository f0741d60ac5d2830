import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { CommandError, root } from "./steps.mjs";

/** Fails for golden cases that no test runs: `x/testdata/CASE/expected` needs a test in `x/` that calls `goldenCases`. */
export function checkGoldenFolders(base = `${root}/packages`) {
  const expected = readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name === "expected" && /\/src\/(?!.*node_modules)/.test(entry.parentPath))
    .map((entry) => dirname(entry.parentPath));
  const orphans = [...new Set(expected)].filter((cases) => !isRun(dirname(cases)));
  if (orphans.length > 0) throw new CommandError(orphans.map((cases) => `${cases}: no test beside it runs these golden cases`).join("\n"));
}

function isRun(dir) {
  return readdirSync(dir).some((name) => name.endsWith(".test.ts") && readFileSync(`${dir}/${name}`, "utf8").includes("goldenCases("));
}
