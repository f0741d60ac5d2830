// Compiles every package, and makes its command one bundle: a command that loads hundreds of small modules spends most of its time on that.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { manifestOf, packageNames } from "./packages.mjs";
import { bin, root, run } from "./steps.mjs";

/** Dependencies that nearly every run needs. The others are loaded by the few commands that use them. */
const INLINED = ["@commander-js/extra-typings", "commander", "composex-core", "ipaddr.js", "picocolors", "shlex", "yaml"];

export async function build({ fromNothing = false } = {}) {
  // The build of a source that was renamed would stay, and its tests would run.
  if (fromNothing) for (const name of packageNames()) rmSync(`${root}/packages/${name}/dist`, { recursive: true, force: true });
  await run([bin("tsc"), "-b"]);
  // Only here: on a fresh clone it is not installed when this file is loaded.
  const { build: bundle } = await import("esbuild");
  await Promise.all(packageNames().map((name) => bundleCommand(name, bundle)));
}

/** `packages/NAME/dist/cli/bin.js` → the file that the package's `bin` names, with a chunk for what is loaded later. */
async function bundleCommand(name, bundle) {
  const folder = `${root}/packages/${name}`;
  const { bin: commands = {}, dependencies = {}, version } = manifestOf(name);
  const [command] = Object.keys(commands);
  if (command === undefined) return;
  rmSync(`${folder}/dist/bundle`, { recursive: true, force: true });
  await bundle({
    entryPoints: { [command]: `${folder}/dist/cli/bin.js` },
    outdir: `${folder}/dist/bundle`,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    define: { BUNDLED_VERSION: JSON.stringify(version) },
    // Bundled CommonJS packages call require.
    banner: { js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);' },
    external: Object.keys(dependencies).filter((dependency) => !INLINED.includes(dependency)),
    logLevel: "error",
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
