import { nodeFiles } from "../../adapters/node-files.ts";
import { formatDiagnostics, Report } from "../../diagnostics/index.ts";
import { canonical } from "../../load/canonical/canonical.ts";
import { canonicalYaml } from "../../load/canonical/canonical-yaml.ts";
import { load } from "../../load/load.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { paintFor } from "../paint.ts";

export interface ConfigOptions {
  readonly file: readonly string[];
  readonly projectDirectory?: string | undefined;
  readonly projectName?: string | undefined;
  readonly envFile: readonly string[];
  readonly profile: readonly string[];
  readonly json?: boolean | undefined;
}

/** Prints the canonical project on standard output, and all problems on standard error. */
export function config(options: ConfigOptions, io: Io): ExitCode {
  const report = new Report();
  const { project } = load(
    {
      files: options.file,
      projectDirectory: options.projectDirectory,
      projectName: options.projectName,
      envFiles: options.envFile,
      profiles: options.profile,
      environment: io.environment,
      workingDirectory: io.workingDirectory,
    },
    { files: nodeFiles, report },
  );
  io.stderr(formatDiagnostics(report.diagnostics, paintFor(io)));
  if (!project) return EXIT.problems;
  io.stdout(options.json ? `${JSON.stringify(canonical(project), null, 2)}\n` : canonicalYaml(project));
  return EXIT.done;
}
