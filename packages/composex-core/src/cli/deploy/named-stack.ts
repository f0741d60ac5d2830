import { inPlace, type Target } from "../../deploy/index.ts";
import { Report } from "../../diagnostics/index.ts";
import type { StackFacts } from "../../ports/cloudformation.ts";
import type { Io } from "../kit/io.ts";
import { showProblems } from "../kit/print.ts";
import { type ProjectOptions, readProject } from "../project-options.ts";
import type { AccountOptions } from "./account-session.ts";
import { accountTarget } from "./deploy-options.ts";

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

/** Finds a stack that a command only reads; where there is none, says so and where it was looked for. */
export async function existingStack(
  { name }: { readonly name: string },
  options: AccountOptions,
  io: Io,
): Promise<{ readonly target: Target; readonly facts: StackFacts } | undefined> {
  const target = await accountTarget(options);
  const facts = await target.cloudFormation.stack(name);
  if (facts) return { target, facts };
  const place = { account: await target.caller.account(), region: await target.caller.region() };
  io.stderr(`There is no stack ${name}${inPlace({ place })}.\n`);
  return undefined;
}
