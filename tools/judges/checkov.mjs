import { readFileSync } from "node:fs";
import { CommandError, root, run } from "../steps.mjs";

const EXCEPTIONS = `${root}/tools/judges/checkov-exceptions.yaml`;

/**
 * Resolves to a note when every check of checkov passes but for the listed exceptions. Throws with what failed, what checkov could not
 * read, and every exception that nothing needs any more.
 */
export async function checkov(templates, exceptions, command = `${root}/.venv/checkov/bin/checkov`) {
  if (templates.length === 0) throw new CommandError("checkov was given no template");
  const files = templates.flatMap((path) => ["-f", path]);
  const options = ["--framework", "cloudformation", "--skip-download", "--compact", "--output", "json"];
  const { results, summary } = JSON.parse(await run([command, ...options, ...files], { accept: [0, 1] }));
  // Without any resource its answer has another shape.
  if (!(summary?.resource_count > 0)) throw new CommandError("checkov saw no resource");
  const problems = results.parsing_errors.map((path) => `${path}: checkov cannot read it`);
  const used = new Set();
  for (const failed of results.failed_checks) {
    const exception = exceptions.find(({ check, resource }) => check === failed.check_id && matches(resource, failed.resource));
    if (exception) used.add(exception);
    else problems.push(`${failed.file_abs_path}: ${failed.resource}\n  ${failed.check_id} ${failed.check_name}`);
  }
  for (const { check, resource } of exceptions.filter((exception) => !used.has(exception))) {
    problems.push(`${EXCEPTIONS}: nothing needs the exception of ${resource} from ${check}`);
  }
  if (problems.length > 0) throw new CommandError(problems.join("\n"));
  return `${summary.resource_count} resources, ${summary.passed} checks passed, ${exceptions.length} listed exceptions`;
}

/** `resource` is what checkov calls it, `AWS::S3::Bucket.LogicalId`, where `*` stands for any text. */
export async function readExceptions() {
  // Not at the top: this file is loaded before the packages are installed.
  const { parse } = await import("yaml");
  const exceptions = parse(readFileSync(EXCEPTIONS, "utf8"));
  for (const exception of exceptions) {
    for (const key of ["check", "resource", "reason"]) {
      if (!exception[key]) throw new CommandError(`${EXCEPTIONS}: an exception has no ${key}: ${JSON.stringify(exception)}`);
    }
  }
  return exceptions;
}

function matches(pattern, resource) {
  const escaped = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join(".*")}$`).test(resource);
}
