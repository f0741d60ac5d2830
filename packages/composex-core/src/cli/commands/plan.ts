import { join, resolve } from "node:path";
import { listFolder, nodeFiles } from "../../adapters/node-files.ts";
import {
  changesAnything,
  findLeftovers,
  holdsResources,
  type Leftovers,
  makePlan,
  obstacles,
  type Plan,
  planJson,
  planMarkdown,
  planText,
  readDeployed,
  type StackDeployment,
  type StackSide,
  type Target,
  templateTree,
  up,
} from "../../deploy/index.ts";
import { type Paint, plainPaint, Report } from "../../diagnostics/index.ts";
import type { Compiled } from "../../pipeline.ts";
import { compileProject } from "../compile-project.ts";
import { accountTarget, type DeployOptions, OWNER_TAG, stackDeployment, templateNode } from "../deploy/deploy-options.ts";
import { leftoversText } from "../kit/deploy/leftovers-text.ts";
import { showOutcome } from "../kit/deploy/show-outcome.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";
import { paintFor, showProblems } from "../kit/print.ts";
import { readProject } from "../project-options.ts";

export interface PlanCommandOptions extends DeployOptions {
  readonly against?: string | undefined;
  readonly changeSet?: true | undefined;
  readonly drift: boolean;
  readonly json?: true | undefined;
  readonly markdown?: true | undefined;
}

/** Says what a deployment would do, and does nothing. */
export async function plan(options: PlanCommandOptions, command: string, io: Io): Promise<ExitCode> {
  const report = new Report();
  const read = readProject(options, io, report);
  const compiled = compileProject(read, options, io, report);
  const against =
    compiled && options.against !== undefined ? renderedSide(resolve(io.workingDirectory, options.against), compiled, report) : undefined;
  if (!compiled || !read.project || report.hasErrors) {
    showProblems(report, io);
    return EXIT.problems;
  }
  const tags = { ...compiled.tree.tags, [OWNER_TAG]: read.project.name };
  if (against) {
    showProblems(report, io);
    const after = { templates: templateNode(compiled.tree.root), parameters: compiled.tree.parameters, tags };
    return show({ found: await makePlan(compiled.name, against, after) }, options, io);
  }
  const target = await accountTarget(options);
  const wanted = await stackDeployment(compiled, read.project.name, options, target, report);
  showProblems(report, io);
  if (!wanted) return EXIT.problems;
  if (options.changeSet) return prepare(target, wanted, command, options, io);
  return show(await deployedPlan(target, wanted, options.drift), options, io);
}

interface Shown {
  readonly found: Plan;
  readonly leftovers?: Leftovers;
  /** What `up` would stop at before it comes to the plan. */
  readonly obstacles?: readonly string[];
}

async function deployedPlan(target: Target, wanted: StackDeployment, drift: boolean): Promise<Shown> {
  const facts = await target.cloudFormation.stack(wanted.name);
  const exists = holdsResources(facts);
  const before = exists
    ? { templates: (await readDeployed(target.cloudFormation, facts)).templates, parameters: facts.parameters, tags: facts.tags }
    : undefined;
  const parameters = { ...(exists && facts.parameters), ...wanted.parameters };
  const after: StackSide = { templates: wanted.templates, parameters, tags: { ...wanted.tags, [wanted.owner.key]: wanted.owner.value } };
  return {
    found: await makePlan(wanted.name, before, after),
    obstacles: obstacles(facts, wanted.owner),
    ...(exists && drift && { leftovers: await findLeftovers(target, facts) }),
  };
}

/** Prepares the change set that `composex up` executes later, and shows what is in it. */
async function prepare(target: Target, wanted: StackDeployment, command: string, options: PlanCommandOptions, io: Io): Promise<ExitCode> {
  const signal = io.interruptible?.();
  const outcome = await up(target, wanted, { approve: () => Promise.resolve("yes"), prepareOnly: true, ...(signal && { signal }) });
  if (outcome.kind === "prepared" || outcome.kind === "unchanged") show({ found: outcome.plan }, options, io);
  return showOutcome(outcome, wanted.name, command, { ...io, stdout: () => undefined });
}

function show({ found, leftovers, obstacles: before = [] }: Shown, { json, markdown }: PlanCommandOptions, io: Io): ExitCode {
  const paint: Paint = io.colour ? paintFor(io) : plainPaint;
  for (const obstacle of before) io.stderr(`${paint.yellow("!")} ${obstacle}\n`);
  if (json) {
    const more = { ...(leftovers && { leftovers }), ...(before.length > 0 && { obstacles: before }) };
    io.stdout(`${JSON.stringify({ ...planJson(found), ...more }, null, 2)}\n`);
  } else if (markdown) io.stdout(planMarkdown(found));
  else io.stdout(`${planText(found, paint)}${leftovers ? leftoversText(leftovers, paint) : ""}`);
  return changesAnything(found) ? EXIT.changes : EXIT.done;
}

/** An earlier render: the templates of a folder with the values written beside them. */
function renderedSide(folder: string, { name }: Compiled, report: Report): StackSide | undefined {
  const decoder = new TextDecoder();
  const names = listFolder(folder).filter((path) => nodeFiles.isFile(join(folder, path)));
  const files = names.map((path) => ({ path, text: decoder.decode(nodeFiles.read(join(folder, path))) }));
  const root = files.find(({ path }) => path === `${name}.yaml` || path === `${name}.json`);
  if (!root) {
    report.error("RENDER_MISSING", undefined, `${folder} holds no render of ${name}: there is no ${name}.yaml`, {
      hint: "give the folder that composex render wrote",
    });
    return undefined;
  }
  const templates = templateTree(files, root.path, report);
  const settings = files.find(({ path }) => path === `${name}.config.json`);
  const { Parameters = {}, Tags = {} } = JSON.parse(settings?.text ?? "{}") as {
    readonly Parameters?: Readonly<Record<string, string>>;
    readonly Tags?: Readonly<Record<string, string>>;
  };
  return templates && { templates, parameters: Parameters, tags: Tags };
}
