import { relative, resolve } from "node:path";
import { nodeOutput } from "composex-core/adapters";
import { counted, EXIT, type ExitCode, type Io, showProblems } from "composex-core/cli";
import { Report } from "composex-core/diagnostics";
import type { OutputFile } from "composex-core/ports";
import type { RenderedPipelines } from "../../pipeline.ts";
import { policyActions } from "../../render/iam/service-actions.ts";
import { compileFile, type FileOptions } from "../compile-file.ts";

export interface RenderOptions extends FileOptions {
  readonly output: string;
  readonly check?: true | undefined;
  readonly json?: true | undefined;
  readonly policy?: true | undefined;
}

/** Writes every template, or says how what is there differs. Nothing is written where the file has a problem. */
export function render(options: RenderOptions, io: Io): ExitCode {
  const report = new Report();
  const rendered = compileFile(options, io, report);
  if (options.policy) return showPolicies(rendered, report, io);
  const folder = resolve(io.workingDirectory, options.output);
  const differing = rendered && options.check ? differences(folder, rendered.files) : [];
  if (rendered && !options.check) nodeOutput.replace(folder, rendered.files);
  const shown = relative(io.workingDirectory, folder) || ".";
  if (options.json) io.stdout(`${JSON.stringify(result(folder, rendered, differing, report), null, 2)}\n`);
  else {
    showProblems(report, io);
    if (rendered && options.check) io.stdout(differing.length === 0 ? `${shown}/ is what ${options.file} says\n` : drift(shown, differing));
    else if (rendered) io.stdout(summary(shown, rendered));
  }
  if (!rendered) return EXIT.problems;
  return differing.length === 0 ? EXIT.done : EXIT.changes;
}

/** What the role of CloudFormation may do for the resources of each environment, so that a person can make a narrower policy of their own of it. */
function showPolicies(rendered: RenderedPipelines | undefined, report: Report, io: Io): ExitCode {
  showProblems(report, io);
  if (!rendered) return EXIT.problems;
  const policies = rendered.organisation.environments.map(({ name, policies: own, resourceTypes }) => {
    const document = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: policyActions(resourceTypes), Resource: "*" }] };
    return [name, own.length > 0 ? { managedPolicies: own } : document];
  });
  io.stdout(`${JSON.stringify(Object.fromEntries(policies), null, 2)}\n`);
  return EXIT.done;
}

/** Paths of files that are missing, other or too many. */
function differences(folder: string, files: readonly OutputFile[]): readonly string[] {
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  const present = new Map(nodeOutput.present(folder).map(({ path, text }) => [path, text]));
  return [...new Set([...wanted.keys(), ...present.keys()])].filter((path) => wanted.get(path) !== present.get(path)).sort();
}

function drift(folder: string, paths: readonly string[]): string {
  return `${paths.map((path) => `  ${folder}/${path}\n`).join("")}${counted(paths.length, "file")} in ${folder}/ differ: render again\n`;
}

function result(folder: string, rendered: RenderedPipelines | undefined, differing: readonly string[], report: Report): object {
  return {
    name: rendered?.organisation.name,
    directory: folder,
    files: rendered?.files.map(({ path }) => path) ?? [],
    differing,
    diagnostics: report.diagnostics,
  };
}

function summary(folder: string, { organisation, steps, files }: RenderedPipelines): string {
  const stacks = steps.flat();
  const accounts = new Set(stacks.map(({ account }) => account)).size;
  const lines = steps.map((step, index) => `  ${index + 1}  ${shorten(step.map(({ name }) => name))}`);
  return `${organisation.name}: ${counted(stacks.length, "stack")} in ${counted(accounts, "account")}, ${files.length} files in ${folder}/\n${lines.join("\n")}\n`;
}

function shorten(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 8).join(", ")} and ${names.length - 8} more` : names.join(", ");
}
