// `npm run mutation -- FOLDER [FILES]`: how much the tests notice. Changes the compiled code of a folder (`composex-core/modules`), one thing at
// a time, and counts for how many changes a test fails. Of the folder's files it takes FILES (default 5) by chance; SEED=N takes others.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { bin, root, run } from "./steps.mjs";

const [folder, count = "5"] = process.argv.slice(2);
const [name, ...below] = (folder ?? "").split("/");
if (!name || below.length === 0) {
  console.error("usage: npm run mutation -- PACKAGE/FOLDER [FILES], such as composex-core/modules 10");
  process.exit(2);
}

/** Tests that see the whole of what a package makes; those of the folder come first. */
const WHOLE = {
  "composex-core": ["modules", "render", "network", "stacks", "deploy/security", "deploy/diff", "cli/golden-files.test.js"],
  "compose-merger": ["plan", "apply", "locate", "run"],
};
/** They start processes or an emulator, or measure: too slow to be run for each change, or blind to code changed in memory. */
const LEFT_OUT = /emulator|mutations|properties|property|killed-run|shop\.test|deploying|concurrency/;

const dist = `packages/${name}/dist`;
const sources = filesOf(`${dist}/${below.join("/")}`).filter((file) => file.endsWith(".js") && !file.endsWith(".test.js"));
const tests = [...new Set([below.join("/"), ...(WHOLE[name] ?? [])].flatMap((part) => filesOf(`${dist}/${part}`)))].filter(
  (file) => file.endsWith(".test.js") && !LEFT_OUT.test(file),
);
const sample = shuffled(sources, Number(process.env.SEED ?? 1)).slice(0, Number(count));

await run([bin("tsc"), "-b"]);
const cache = `${root}/.cache/mutation`;
mkdirSync(cache, { recursive: true });
const config = `${cache}/stryker.conf.json`;
writeFileSync(
  config,
  JSON.stringify({
    mutate: sample,
    testRunner: "mocha",
    plugins: ["@stryker-mutator/mocha-runner"],
    mochaOptions: { config: `${cache}/mocha.json`, spec: tests, require: ["./tools/seed.mjs"] },
    coverageAnalysis: "perTest",
    // The compiled files are changed where they stand, and put back: the packages find each other there.
    inPlace: true,
    checkers: [],
    // There is none of this name: Stryker would read it with an interface that TypeScript 7 does not have.
    tsconfigFile: "none.json",
    // Words that people read are in goldens or free to change.
    mutator: { excludedMutations: ["StringLiteral", "Regex"] },
    reporters: ["clear-text", "json"],
    clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, skipFull: true },
    jsonReporter: { fileName: `${cache}/${basename(folder)}.json` },
    tempDirName: `${cache}/tmp`,
    timeoutMS: 20_000,
    concurrency: 1,
    ignorePatterns: [".venv", "out", ".cache"],
  }),
);
writeFileSync(`${cache}/mocha.json`, "{}");
console.log(`${tests.length} test files on ${sample.length} of ${sources.length} files:\n${sample.join("\n")}`);
console.log(await run([bin("stryker"), "run", config], { cwd: root }));

function filesOf(path) {
  if (path.endsWith(".js")) return [path];
  try {
    return readdirSync(`${root}/${path}`, { recursive: true, encoding: "utf8" }).map((file) => join(path, file));
  } catch {
    return [];
  }
}

/** The same order for the same seed. */
function shuffled(items, seed) {
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return items
    .map((item) => [random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
