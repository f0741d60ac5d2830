import { Report } from "../../diagnostics/index.ts";
import type { Io } from "../kit/io.ts";
import { showProblems } from "../kit/print.ts";
import { type ProjectOptions, readProject } from "../project-options.ts";
import type { AccountOptions } from "./deploy-options.ts";

/** Options of commands that only need to know which stack is meant. */
export interface StackOptions extends ProjectOptions, AccountOptions {
  readonly name?: string | undefined;
}

/** The stack's name and its project. Undefined where the compose files have a problem, which is shown. */
export function namedStack(options: StackOptions, io: Io): { readonly name: string; readonly project: string } | undefined {
  const report = new Report();
  const { project } = readProject(options, io, report);
  if (!project || report.hasErrors) {
    showProblems(report, io);
    return undefined;
  }
  return { name: options.name ?? project.name.replaceAll("_", "-"), project: project.name };
}
