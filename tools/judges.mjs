// Judges from outside: cfn-lint and checkov on every template rendered from the examples, a policy simulator on the roles of the shop, the
// applications' own tests.
import { existsSync } from "node:fs";
import { listExamples, listPipelines, renderExample, renderPipelines } from "./examples.mjs";
import { cfnLint } from "./judges/cfn-lint.mjs";
import { checkov, readExceptions } from "./judges/checkov.mjs";
import { judgePermissions } from "./permissions/judge.mjs";
import { CommandError, root, run } from "./steps.mjs";
import { findTemplates } from "./templates.mjs";

const templates = [];

/**
 * Makes the templates that the judges are given. An example that does not render leaves the others to be judged. They name a bucket,
 * because nested templates given by a path, which `aws cloudformation package` takes, are no final templates to cfn-lint.
 */
export async function renderExamples() {
  const failures = [];
  for (const example of listExamples()) {
    await renderExample(example, `${root}/.cache/rendered`, ["--bucket", "templates"])
      .then((dir) => templates.push(...findTemplates(dir)))
      .catch((error) => failures.push(error.message));
  }
  for (const example of listPipelines()) {
    await renderPipelines(example, `${root}/.cache/rendered`)
      .then((dir) => templates.push(...findTemplates(dir)))
      .catch((error) => failures.push(error.message));
  }
  if (failures.length > 0) throw new CommandError(failures.join("\n"));
  return `${templates.length} templates`;
}

/** The judges as `[name, work]`. */
export const judges = [
  ["cfn-lint", () => cfnLint(templates)],
  ["checkov", async () => checkov(templates, await readExceptions())],
  ["permissions", () => judgePermissions(`${root}/.cache/rendered/shop/pipelines`)],
  ["example applications", testApplications],
];

async function testApplications() {
  const folders = [...new Set(listExamples().map(({ dir }) => dir))].filter((dir) => existsSync(`${dir}/conftest.py`));
  if (folders.length === 0) throw new CommandError("no example has tests");
  const python = `${root}/.venv/ministack/bin/python`;
  const notes = [];
  for (const folder of folders) {
    const output = await run([python, "-B", "-m", "pytest", "--quiet", "-p", "no:cacheprovider"], { cwd: folder });
    notes.push(output.trimEnd().split("\n").at(-1));
  }
  return notes.join("; ");
}
