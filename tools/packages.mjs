// What every package needs before it can be published, judged on the tarball that would be.
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { pnpm } from "./pnpm.mjs";
import { bin, CommandError, root, run } from "./steps.mjs";

/** Names of the folders in packages/. */
export function packageNames() {
  return readdirSync(`${root}/packages`).filter((name) => existsSync(`${root}/packages/${name}/package.json`));
}

export function manifestOf(name) {
  return JSON.parse(readFileSync(`${root}/packages/${name}/package.json`, "utf8"));
}

export async function checkPackage(name) {
  const folder = `${root}/.cache/packages`;
  mkdirSync(folder, { recursive: true });
  const packed = await run([...pnpm, "pack", "--json", "--pack-destination", folder], { cwd: `${root}/packages/${name}` });
  const { filename, files } = JSON.parse(packed.slice(packed.indexOf("{")));
  const strays = files.map(({ path }) => path).filter((path) => /[.]test[.]|\/testing\/|\/testdata\/|[.]map$|tsbuildinfo/.test(path));
  if (strays.length > 0) throw new CommandError(`${name} would publish ${strays.join(", ")}`);
  await run([bin("publint"), "run", filename, "--strict"]);
  await run([bin("attw"), filename, "--profile", "esm-only"]);
}
