// Compiles every package, and makes its command one bundle: a command that loads hundreds of small modules spends most of its time on that.
import { rmSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { manifestOf, packageNames } from "./packages.mjs";
import { bin, root, run } from "./steps.mjs";

/** Dependencies that nearly every run needs. The others are loaded by the few commands that use them. */
const INLINED = [
  "@aws-sdk/util-arn-parser",
  "@commander-js/extra-typings",
  "commander",
  "composex-core",
  "ipaddr.js",
  "picocolors",
  "shlex",
  "yaml",
];

/** Bundled CommonJS packages call require. */
const REQUIRE = { js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);' };

export async function build({ fromNothing = false } = {}) {
  // The build of a source that was renamed would stay, and its tests would run.
  if (fromNothing) for (const name of packageNames()) rmSync(`${root}/packages/${name}/dist`, { recursive: true, force: true });
  await run([bin("tsc"), "-b"]);
  // Only here: on a fresh clone it is not installed when this file is loaded.
  const { build: bundle } = await import("esbuild");
  await Promise.all(packageNames().map((name) => bundleCommand(name, bundle)));
  await bundleTools(bundle);
}

/** `packages/NAME/dist/cli/bin.js` → the file that the package's `bin` names, with a chunk for what is loaded later. */
async function bundleCommand(name, bundle) {
  const folder = `${root}/packages/${name}`;
  const { bin: commands = {}, dependencies = {}, version } = manifestOf(name);
  const [command] = Object.keys(commands);
  if (command === undefined) return;
  rmSync(`${folder}/dist/bundle`, { recursive: true, force: true });
  const { metafile } = await bundle({
    entryPoints: { [command]: `${folder}/dist/cli/bin.js` },
    outdir: `${folder}/dist/bundle`,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    define: { BUNDLED_VERSION: JSON.stringify(version) },
    minify: true,
    plugins: [quickStart],
    banner: REQUIRE,
    external: [
      ...Object.keys(dependencies).filter((dependency) => !INLINED.includes(dependency)),
      "@aws-sdk/client-*",
      "@aws-sdk/credential-providers",
    ],
    logLevel: "error",
    metafile: true,
    absWorkingDir: root,
  });
  const reached = reachable(metafile.outputs, `packages/${name}/dist/bundle/${command}.js`);
  for (const output of Object.keys(metafile.outputs)) if (!reached.has(output)) rmSync(`${root}/${output}`);
  const missing = [...reached]
    .flatMap((output) => metafile.outputs[output].imports)
    .filter(({ path, external }) => external && !isBuiltin(path) && !(packageOf(path) in dependencies));
  if (missing.length > 0)
    throw new Error(`the bundle of ${name} needs ${missing.map(({ path }) => path).join(", ")}, which its package.json does not name`);
}

/**
 * Every command in one file that needs nothing beside it, for builds that reach no registry: `node tools.mjs composex …`. Made of the same
 * packages its bytes are the same, wherever it is built: they are known by their SHA-256.
 */
async function bundleTools(bundle) {
  const commands = packageNames().flatMap((name) => Object.keys(manifestOf(name).bin ?? {}).map((command) => [command, name]));
  const loads = commands.map(([command, name]) => `  ${JSON.stringify(command)}: () => import("./packages/${name}/dist/cli/bin.js"),`);
  await bundle({
    stdin: { contents: TOOLS_ENTRY.replace("COMMANDS", `{\n${loads.join("\n")}\n}`), resolveDir: root, sourcefile: "tools.mjs" },
    outfile: `${root}/${TOOLS}`,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    define: { BUNDLED_VERSION: JSON.stringify(manifestOf("pipeline-composer").version) },
    minify: true,
    plugins: [quickStart],
    banner: REQUIRE,
    legalComments: "none",
    logLevel: "error",
    absWorkingDir: root,
  });
}

/** Shipped with the package whose `bootstrap` uploads it. */
const TOOLS = "packages/pipeline-composer/dist/bundle/tools.mjs";

const TOOLS_ENTRY = `const commands = COMMANDS;
const [node, , name, ...rest] = process.argv;
if (!Object.hasOwn(commands, name ?? "")) {
  console.error(\`name a command first: \${Object.keys(commands).join(", ")}\`);
  process.exitCode = 2;
} else {
  process.argv = [node, name, ...rest];
  await commands[name]();
}
`;

/** What makes a start quicker that a package does not offer by itself. */
const quickStart = {
  name: "quick start",
  setup({ onResolve, onLoad }) {
    // The same code as its CommonJS form, of which what is not used stays out.
    onResolve({ filter: /^yaml$/ }, ({ importer }) => ({
      path: join(dirname(createRequire(importer).resolve("yaml/package.json")), "browser/dist/index.js"),
      sideEffects: false,
    }));
    // commander would start a command of its own as a process, which ours never are: a fifth of an empty process's start.
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: "none", namespace: "none" } : undefined,
    );
    onLoad({ filter: /./, namespace: "none" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** What the command loads, now or later. A shared module that only another package uses leaves a chunk that nothing loads. */
function reachable(outputs, entry, found = new Set()) {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const { path, external } of outputs[entry].imports) if (!external) reachable(outputs, path, found);
  return found;
}

function packageOf(path) {
  return path.split("/", path.startsWith("@") ? 2 : 1).join("/");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
