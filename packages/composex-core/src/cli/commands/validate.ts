import { Report } from "../../diagnostics/index.ts";
import { type CompileCommandOptions, compileProject } from "../compile-project.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";
import { counted, showProblems } from "../kit/print.ts";
import { readProject } from "../project-options.ts";

/** Runs every pass and writes nothing. */
export function validate(options: CompileCommandOptions & { readonly json?: true | undefined }, io: Io): ExitCode {
  const report = new Report();
  const read = readProject(options, io, report);
  const compiled = compileProject(read, options, io, report);
  if (options.json) io.stdout(`${JSON.stringify({ valid: compiled !== undefined, diagnostics: report.diagnostics }, null, 2)}\n`);
  else {
    showProblems(report, io);
    if (compiled && read.project) {
      const services = counted(Object.keys(read.project.services).length, "service") || "no service";
      io.stdout(`${read.project.name} is valid: ${services}, ${counted(compiled.stacks.length, "stack")}\n`);
    }
  }
  return compiled ? EXIT.done : EXIT.problems;
}
