import { up as deploy } from "../../deploy/index.ts";
import { Report } from "../../diagnostics/index.ts";
import { compileProject } from "../compile-project.ts";
import { accountTarget, type DeployOptions, stackDeployment } from "../deploy/deploy-options.ts";
import { type ApprovalOptions, approver } from "../kit/deploy/approver.ts";
import { progress } from "../kit/deploy/progress.ts";
import { showOutcome } from "../kit/deploy/show-outcome.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";
import { showProblems } from "../kit/print.ts";
import { readProject } from "../project-options.ts";

export interface UpCommandOptions extends DeployOptions, ApprovalOptions {
  readonly json?: true | undefined;
}

/** Renders, plans, asks and deploys. `command` is the command line, to be shown where a run stops. */
export async function up(options: UpCommandOptions, command: string, io: Io): Promise<ExitCode> {
  const report = new Report();
  const read = readProject(options, io, report);
  const compiled = compileProject(read, options, io, report);
  if (!compiled || !read.project) {
    showProblems(report, io);
    return EXIT.problems;
  }
  const target = await accountTarget(options);
  const wanted = await stackDeployment(compiled, read.project.name, options, target, report);
  showProblems(report, io);
  if (!wanted) return EXIT.problems;
  const shown = progress(wanted.name, wanted.templates, io);
  const signal = io.interruptible?.();
  const approve = approver(options, io);
  const outcome = await deploy(target, wanted, {
    ...shown,
    ...(signal && { signal }),
    approve: async (question) => {
      await shown.end();
      return approve(question);
    },
  });
  await shown.end();
  if (options.json) {
    io.stdout(`${JSON.stringify(outcome, null, 2)}\n`);
    return showOutcome(outcome, wanted.name, command, { ...io, stdout: () => undefined });
  }
  return showOutcome(outcome, wanted.name, command, io);
}
