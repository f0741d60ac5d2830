import type { Report } from "../diagnostics/index.ts";
import type { LookupEntries } from "../lookup/lookups-file.ts";
import { type Compiled, type CompileOptions, compile, findMoreProblems, type Pass } from "../pipeline.ts";
import type { TemplateFormat } from "../write/write.ts";
import type { Io } from "./kit/io.ts";
import { readLookups } from "./lookups.ts";
import type { ProjectOptions, ReadProject } from "./project-options.ts";

export interface CompileCommandOptions extends ProjectOptions {
  readonly name?: string | undefined;
  readonly format?: TemplateFormat;
  readonly bucket?: string | undefined;
  readonly prefix?: string | undefined;
}

/** Compiles a project that was read, with the lookups recorded beside it; where reading found problems, looks for the rest of them. */
export function compileProject(
  { project, damaged, folder }: ReadProject,
  options: CompileCommandOptions,
  io: Io,
  report: Report,
  found?: LookupEntries,
): Compiled | undefined {
  const read = project ?? damaged;
  if (!read || (project && report.hasErrors)) return undefined;
  const lookups = found ?? readLookups(folder, options.env, report);
  const compileOptions: CompileOptions = {
    name: stackName(options.name ?? read.name),
    format: options.format ?? "json",
    ...(options.bucket !== undefined && { bucket: options.bucket }),
    ...(options.prefix !== undefined && { prefix: options.prefix }),
    lookupCommand: [
      "composex lookup",
      ...(options.file ?? []).map((file) => `-f ${file}`),
      ...(options.env ? [`--env ${options.env}`] : []),
    ].join(" "),
    onPass: (pass) => io.status?.(DOING[pass]),
  };
  const compiled = project && compile(project, lookups, compileOptions, report);
  if (damaged) findMoreProblems(damaged, lookups, compileOptions, report);
  io.status?.();
  return compiled;
}

const DOING: Readonly<Record<Pass, string>> = {
  model: "reading the x- sections …",
  render: "rendering resources …",
  stacks: "laying out stacks …",
  write: "writing templates …",
  check: "checking templates …",
};

/** A project's name may have `_`, which a stack's name may not. */
function stackName(name: string): string {
  return name.replaceAll("_", "-");
}
