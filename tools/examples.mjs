// Renders every example, for every environment that it has, as a user would: through the built command.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { CommandError, root, run } from "./steps.mjs";

const composex = `${root}/packages/composex-core/dist/bundle/composex.js`;
const composer = `${root}/packages/pipeline-composer/dist/bundle/pipeline-composer.js`;
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
export async function renderExample(example, out, options = []) {
  const target = targetOf(example, out);
  rmSync(target, { recursive: true, force: true });
  await run(["node", composex, "render", ...exampleOptions(example), "--output", target, ...options], { cwd: example.dir });
  return target;
}

/** Draws one example beside its templates, and resolves to the page. */
export async function drawExample(example, out) {
  const page = `${targetOf(example, out)}.html`;
  await run(["node", composex, "graph", ...exampleOptions(example), "--output", page], { cwd: example.dir });
  return page;
}

function targetOf({ name, env }, out) {
  return env === undefined ? `${out}/${name}` : `${out}/${name}/${env}`;
}

function exampleOptions({ name, env, file }) {
  return ["-f", file, ...(env === undefined ? ["--name", name] : ["--name", `${name}-${env}`, "--env", env])];
}

/** `examples/NAME/pipelines.yaml` -> `{name, dir}`. */
export function listPipelines() {
  const examples = readdirSync(`${root}/examples`).map((name) => ({ name, dir: `${root}/examples/${name}` }));
  return examples.filter(({ dir }) => existsSync(`${dir}/pipelines.yaml`));
}

/** Writes the stacks of one organisation to `OUT/NAME/pipelines`, and resolves to that folder. */
export async function renderPipelines({ name, dir }, out) {
  const target = `${out}/${name}/pipelines`;
  rmSync(target, { recursive: true, force: true });
  await run(["node", composer, "render", "--output", target], { cwd: dir });
  return target;
}

/** Draws the pipelines of one organisation beside their templates, and resolves to the page. */
export async function drawPipelines({ name, dir }, out) {
  const page = `${out}/${name}/pipelines.html`;
  await run(["node", composer, "graph", "--output", page], { cwd: dir });
  return page;
}
