// The layer rules of .dependency-cruiser.cjs as one check that says which import is wrong and why.
import { existsSync, readdirSync } from "node:fs";
import { bin, CommandError, root, run } from "./steps.mjs";

/**
 * Checks the sources and the build of all packages below `base` and resolves to the broken rules, each as `{rule, from, to, why}`. Throws when
 * it did not see every file.
 */
export async function brokenLayers(base = root) {
  const sources = listSources(base);
  if (sources.length === 0) throw new CommandError(`no source file below ${base}/packages`);
  const config = `${root}/.dependency-cruiser.cjs`;
  const folders = packageFolders(base, ["src", "dist"]);
  const output = await run([bin("depcruise"), "--config", config, "--output-type", "json", ...folders], { cwd: base });
  const { modules, summary } = JSON.parse(output);
  const seen = new Set(modules.map((module) => module.source));
  const missed = sources.filter((source) => !seen.has(source) || !seen.has(source.replace("/src/", "/dist/").replace(/ts$/, "js")));
  if (missed.length > 0) throw new CommandError(`the layer check did not see all of ${missed.join(", ")}`);
  const why = new Map(summary.ruleSetUsed.forbidden.map((rule) => [rule.name, rule.comment]));
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to, why: why.get(rule.name) }));
}

export async function checkLayers() {
  const broken = await brokenLayers();
  if (broken.length === 0) return;
  throw new CommandError(broken.map(({ rule, from, to, why }) => `${from}\n  imports ${to}\n  ${rule}: ${why}`).join("\n"));
}

function packageFolders(base, parts) {
  return readdirSync(`${base}/packages`)
    .flatMap((name) => parts.map((part) => `packages/${name}/${part}`))
    .filter((folder) => existsSync(`${base}/${folder}`));
}

function listSources(base) {
  return packageFolders(base, ["src"]).flatMap((folder) =>
    readdirSync(`${base}/${folder}`, { recursive: true })
      .map((path) => `${folder}/${path}`)
      .filter((path) => path.endsWith(".ts") && !path.includes("/testdata/")),
  );
}
