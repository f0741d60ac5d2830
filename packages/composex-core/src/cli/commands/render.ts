import { relative, resolve } from "node:path";
import { awsLookup } from "../../adapters/aws-lookup.ts";
import { nodeOutput } from "../../adapters/node-output.ts";
import { Report } from "../../diagnostics/index.ts";
import type { LookupEntries } from "../../lookup/lookups-file.ts";
import { type Compiled, findExisting } from "../../pipeline.ts";
import { type CompileCommandOptions, compileProject } from "../compile-project.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";
import { counted, showProblems } from "../kit/print.ts";
import { writeLookups } from "../lookups.ts";
import { readProject } from "../project-options.ts";

export interface RenderOptions extends CompileCommandOptions {
  readonly output?: string | undefined;
  readonly lookup?: true | undefined;
  readonly json?: true | undefined;
}

/** Writes the templates of a project. Nothing is written where its files have a problem. */
export async function render(options: RenderOptions, io: Io): Promise<ExitCode> {
  const report = new Report();
  const read = readProject(options, io, report);
  let found: LookupEntries | undefined;
  if (options.lookup && read.project) {
    found = await findExisting(read.project, read.project.name, awsLookup(), report);
    if (found) writeLookups(read.folder, options.env, found, report);
  }
  const compiled = compileProject(read, options, io, report, found);
  const folder = resolve(io.workingDirectory, options.output ?? (options.env === undefined ? "out" : `out/${options.env}`));
  if (compiled) nodeOutput.replace(folder, compiled.files);
  if (options.json) io.stdout(`${JSON.stringify(result(folder, compiled, report), null, 2)}\n`);
  else {
    showProblems(report, io);
    if (compiled) io.stdout(summary(relative(io.workingDirectory, folder) || ".", compiled, options));
  }
  return compiled ? EXIT.done : EXIT.problems;
}

function result(folder: string, compiled: Compiled | undefined, report: Report): object {
  return {
    name: compiled?.name,
    directory: folder,
    files: compiled?.files.map(({ path }) => path) ?? [],
    stacks: compiled?.stacks ?? [],
    diagnostics: report.diagnostics,
  };
}

function summary(folder: string, { name, stacks, files, missingParameters }: Compiled, { bucket, prefix, format }: RenderOptions): string {
  const resources = stacks.reduce((sum, stack) => sum + stack.resources, 0);
  const widest = Math.max(...stacks.slice(0, 20).map(({ title }) => title.length));
  const shown = stacks.length > 20 ? stacks.slice(0, 20) : stacks;
  const lines = [
    `${name}: ${counted(stacks.length, "stack")} with ${counted(resources, "resource")}, ${files.length} files in ${folder}/`,
    ...shown.map(({ title, resources: count }) => `  ${title.padEnd(widest)}  ${counted(count, "resource")}`),
  ];
  if (shown.length < stacks.length) lines.push(`  and ${stacks.length - shown.length} more`);
  if (missingParameters.length > 0) lines.push(`to be given at deployment: ${missingParameters.join(", ")}`);
  const root = `${folder}/${name}.${format}`;
  const next =
    bucket === undefined
      ? `next: aws cloudformation package --template-file ${root} --s3-bucket BUCKET, or render again with --bucket`
      : `next: upload ${folder}/ to s3://${[bucket, prefix?.replace(/^\/+|\/+$/g, "")].filter(Boolean).join("/")} and deploy ${root} with ${name}.params.json`;
  return `${[...lines, next].join("\n")}\n`;
}
