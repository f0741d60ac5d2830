// `npm run check`: everything that is wrong with the code without running it. `npm test` runs the same list.
import { fileURLToPath } from "node:url";
import { checkCopies } from "./copies.mjs";
import { checkGoldenFolders } from "./golden-folders.mjs";
import { checkLayers } from "./layers.mjs";
import { checkPackage, manifestOf, packageNames } from "./packages.mjs";
import { pnpm } from "./pnpm.mjs";
import { bin, root, run, step, summary } from "./steps.mjs";

/** The checks as `[name, work]`, each on its own so that two run at a time. All need `tsc -b` before. */
export const checks = [
  ["format", () => quietly([bin("biome"), "check", "."])],
  ["lint", () => quietly([bin("oxlint"), "--type-aware", "."])],
  ["layers", checkLayers],
  ["no copies between packages", checkCopies],
  ["every golden case has a test", async () => checkGoldenFolders()],
  ["unused code", () => quietly([bin("knip"), "--no-config-hints"])],
  ["reference pages are current", () => quietly(["node", "tools/docs.mjs", "--check"])],
  ...packageNames().flatMap((name) => [
    [`${name}: publishable`, () => checkPackage(name)],
    ...Object.keys(manifestOf(name).scripts ?? {})
      .filter((script) => script.endsWith(":check"))
      .map((script) => [`${name}: ${script}`, () => quietly([...pnpm, "run", script], { cwd: `${root}/packages/${name}` })]),
  ]),
];

async function quietly(command, options) {
  await run(command, options);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (await step("build", () => quietly([bin("tsc"), "-b"]))) for (const [name, work] of checks) await step(name, work);
  process.exitCode = summary().failed.length === 0 ? 0 : 1;
}
