// Renders every example for every environment beside it, as a user would: through the built command.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { CommandError, root, run } from "./steps.mjs";

const COMPOSE_FILES = ["compose.yaml", "compose.yml", "docker-compose.yml"];

/** `examples/NAME` with `envs/ENV.yaml` -> `{name, env, dir, file}`. */
export function listExamples() {
  const examples = [];
  for (const name of existsSync(`${root}/examples`) ? readdirSync(`${root}/examples`) : []) {
    const dir = `${root}/examples/${name}`;
    const file = COMPOSE_FILES.find((candidate) => existsSync(`${dir}/${candidate}`));
    if (file === undefined) continue;
    const envs = existsSync(`${dir}/envs`) ? readdirSync(`${dir}/envs`).filter((entry) => entry.endsWith(".yaml")) : [];
    if (envs.length === 0) throw new CommandError(`examples/${name} has no envs/*.yaml to render it for`);
    for (const entry of envs) examples.push({ name, env: entry.slice(0, -".yaml".length), dir, file });
  }
  if (examples.length === 0) throw new CommandError("no example below examples/");
  return examples;
}

/** Writes the templates of one example to `OUT/NAME/ENV` and resolves to that folder. */
export async function renderExample({ name, env, dir, file }, out) {
  const target = `${out}/${name}/${env}`;
  rmSync(target, { recursive: true, force: true });
  const composex = `${root}/packages/composex-core/dist/cli/bin.js`;
  await run(["node", composex, "render", "-f", file, "--name", `${name}-${env}`, "--env", env, "--output", target], { cwd: dir });
  return target;
}
