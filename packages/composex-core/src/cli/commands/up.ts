import { up as deploy, stoppedBefore } from "../../deploy/index.ts";
import { Report } from "../../diagnostics/index.ts";
import { compileProject } from "../compile-project.ts";
import { COMPOSEX } from "../deploy/composex-tool.ts";
import { accountTarget, type DeployOptions, stackDeployment } from "../deploy/deploy-options.ts";
import { type ApprovalOptions, approver } from "../kit/deploy/approver.ts";
import type { Invocation } from "../kit/deploy/invocation.ts";
import { progress } from "../kit/deploy/progress.ts";
import { showOutcome } from "../kit/deploy/show-outcome.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";
import { showProblems } from "../kit/print.ts";
import { readProject } from "../project-options.ts";

export interface UpCommandOptions extends DeployOptions, ApprovalOptions {
  readonly skip?: readonly string[] | undefined;
  readonly json?: true | undefined;
}

/** Renders, plans, asks and deploys. */
export async function up(options: UpCommandOptions, called: Invocation, io: Io): Promise<ExitCode> {
  const report = new Report();
  const read = readProject(options, io, report);
  const compiled = compileProject(read, options, io, report);
  if (!compiled || !read.project) {
    showProblems(report, io);
    return EXIT.problems;
  }
  const signal = io.interruptible?.();
  const target = await accountTarget(options, signal);
  const { name } = compiled;
  const shownAs = { tool: COMPOSEX, name, called };
  const wanted = await stackDeployment(compiled, read.project.name, options, target, report).catch(stoppedBefore);
  showProblems(report, io);
  if (!wanted) return EXIT.problems;
  if ("kind" in wanted) return showOutcome(wanted, shownAs, io);
  const shown = progress(name, wanted.templates, io);
  const approve = approver(options, io);
  const outcome = await deploy(target, wanted, {
    ...shown,
    ...(signal && { signal }),
    ...(options.skip && { skip: options.skip }),
    approve: async (question) => {
      await shown.end();
      return approve(question);
    },
  });
  await shown.end();
  if (!options.json) return showOutcome(outcome, shownAs, io);
  io.stdout(`${JSON.stringify(outcome, null, 2)}\n`);
  return showOutcome(outcome, shownAs, { ...io, stdout: () => undefined });
}
