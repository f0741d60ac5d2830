import { Report } from "../../diagnostics/index.ts";
import { canonical, canonicalYaml } from "../../load/index.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";
import { showProblems } from "../kit/print.ts";
import { type ProjectOptions, readProject } from "../project-options.ts";

/** Prints the canonical project on standard output, and all problems on standard error. */
export function config(options: ProjectOptions & { readonly json?: true | undefined }, io: Io): ExitCode {
  const report = new Report();
  const { project } = readProject(options, io, report);
  showProblems(report, io);
  if (!project) return EXIT.problems;
  io.stdout(options.json ? `${JSON.stringify(canonical(project), null, 2)}\n` : canonicalYaml(project));
  return EXIT.done;
}
