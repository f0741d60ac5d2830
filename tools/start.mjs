// `npm start`: installs what is needed and renders the example organisation into out/, the way a user would.
import { relative } from "node:path";
import { build } from "./build.mjs";
import { drawExample, drawPipelines, listExamples, listPipelines, renderExample, renderPipelines } from "./examples.mjs";
import { installNodePackages } from "./install.mjs";
import { root, step } from "./steps.mjs";
import { findTemplates } from "./templates.mjs";

const made = [];
const pages = [];

const done = (await step("install node packages", installNodePackages)) && (await step("build", () => build())) && (await renderExamples());

if (done) {
  console.log("\nThese CloudFormation templates were made. Nothing was sent to AWS.\n");
  for (const { env, name, target, templates } of made) {
    console.log(`  ${relative(root, target)}/  ${templates} templates: ${describe({ name, env })}`);
  }
  console.log("\nThese pages draw them: open one in a browser, and click a box or a line to see what the templates say.\n");
  for (const page of pages) console.log(`  ${relative(root, page)}`);
  console.log(`
What to do next
  read     examples/shop/compose.yaml, then a template it became
  change   the compose file or envs/*.yaml, and run npm start again
  your own node packages/composex-core/dist/bundle/composex.js init
  test     npm test
`);
}
process.exitCode = done ? 0 : 1;

async function renderExamples() {
  for (const example of listExamples()) {
    const ok = await step(`render ${describe(example)}`, async () => {
      const target = await renderExample(example, `${root}/out`);
      made.push({ ...example, target, templates: findTemplates(target).length });
    });
    if (!ok) return false;
  }
  for (const example of listPipelines()) {
    const ok = await step(`render the pipelines of ${example.name}`, async () => {
      const target = await renderPipelines(example, `${root}/out`);
      made.push({ name: `the pipelines of ${example.name}`, target, templates: findTemplates(target).length });
    });
    if (!ok) return false;
  }
  return drawOrganisations();
}

/** The pictures of what has pipelines: its applications, environment by environment, and the pipelines. */
async function drawOrganisations() {
  for (const organisation of listPipelines()) {
    const ok = await step(`draw ${organisation.name}`, async () => {
      for (const example of listExamples().filter(({ name }) => name === organisation.name))
        pages.push(await drawExample(example, `${root}/out`));
      pages.push(await drawPipelines(organisation, `${root}/out`));
    });
    if (!ok) return false;
  }
  return true;
}

function describe({ name, env }) {
  return env === undefined ? name : `${name} for the environment "${env}"`;
}
