import { counted, EXIT, type ExitCode, type Io, showProblems } from "composex-core/cli";
import { Report } from "composex-core/diagnostics";
import { compileFile, type FileOptions } from "../compile-file.ts";

/** Runs every pass and writes nothing. */
export function validate(options: FileOptions & { readonly json?: true | undefined }, io: Io): ExitCode {
  const report = new Report();
  const rendered = compileFile(options, io, report);
  if (options.json) io.stdout(`${JSON.stringify({ valid: rendered !== undefined, diagnostics: report.diagnostics }, null, 2)}\n`);
  else {
    showProblems(report, io);
    if (rendered) {
      const { name, applications, environments } = rendered.organisation;
      io.stdout(
        `${name} is valid: ${counted(applications.length, "application") || "no application"}, ${counted(environments.length, "environment")}\n`,
      );
    }
  }
  return rendered ? EXIT.done : EXIT.problems;
}
