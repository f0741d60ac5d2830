// Renders every example, for every environment that it has, as a user would: through the built command.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { CommandError, root, run } from "./steps.mjs";

const COMPOSE_FILES = ["compose.yaml", "compose.yml", "docker-compose.yml"];

/** `examples/NAME` with `envs/ENV.yaml` -> `{name, env, dir, file}`; without environments once, as it is, with `env` undefined. */
export function listExamples() {
  const examples = [];
  for (const name of existsSync(`${root}/examples`) ? readdirSync(`${root}/examples`) : []) {
    const dir = `${root}/examples/${name}`;
    const file = COMPOSE_FILES.find((candidate) => existsSync(`${dir}/${candidate}`));
    if (file === undefined) continue;
    const envs = existsSync(`${dir}/envs`) ? readdirSync(`${dir}/envs`).filter((entry) => entry.endsWith(".yaml")) : [];
    const names = envs.length === 0 ? [undefined] : envs.map((entry) => entry.slice(0, -".yaml".length));
    for (const env of names) examples.push({ name, env, dir, file });
  }
  if (examples.length === 0) throw new CommandError("no example below examples/");
  return examples;
}

/** Writes the templates of one example to `OUT/NAME/ENV`, or `OUT/NAME` where it has no environments, and resolves to that folder. */
export async function renderExample({ name, env, dir, file }, out, options = []) {
  const target = env === undefined ? `${out}/${name}` : `${out}/${name}/${env}`;
  const stack = env === undefined ? ["--name", name] : ["--name", `${name}-${env}`, "--env", env];
  rmSync(target, { recursive: true, force: true });
  const composex = `${root}/packages/composex-core/dist/bundle/composex.js`;
  await run(["node", composex, "render", "-f", file, ...stack, "--output", target, ...options], { cwd: dir });
  return target;
}

/** `examples/NAME/pipelines.yaml` -> `{name, dir}`. */
export function listPipelines() {
  const examples = readdirSync(`${root}/examples`).map((name) => ({ name, dir: `${root}/examples/${name}` }));
  return examples.filter(({ dir }) => existsSync(`${dir}/pipelines.yaml`));
}

/** Writes the stacks of one organisation to `OUT/NAME/pipelines`, and resolves to that folder. */
export async function renderPipelines({ name, dir }, out) {
  const target = `${out}/${name}/pipelines`;
  const composer = `${root}/packages/pipeline-composer/dist/bundle/pipeline-composer.js`;
  rmSync(target, { recursive: true, force: true });
  await run(["node", composer, "render", "--output", target], { cwd: dir });
  return target;
}
