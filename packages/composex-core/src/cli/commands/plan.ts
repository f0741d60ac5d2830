import { join, resolve } from "node:path";
import { listFolder, nodeFiles } from "../../adapters/node-files.ts";
import {
  changesAnything,
  deployedPlan,
  findLeftovers,
  holdsResources,
  inPlace,
  type Leftovers,
  makePlan,
  type Obstacle,
  obstacleText,
  type Plan,
  planJson,
  planMarkdown,
  planText,
  type StackDeployment,
  type StackSide,
  stoppedBefore,
  type Target,
  templateTree,
  up,
} from "../../deploy/index.ts";
import { Report } from "../../diagnostics/index.ts";
import type { Compiled } from "../../pipeline.ts";
import { compileProject } from "../compile-project.ts";
import { COMPOSEX } from "../deploy/composex-tool.ts";
import { accountTarget, type DeployOptions, givenParameters, stackDeployment, templateNode } from "../deploy/deploy-options.ts";
import type { Invocation } from "../kit/deploy/invocation.ts";
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
export async function plan(options: PlanCommandOptions, called: Invocation, io: Io): Promise<ExitCode> {
  const report = new Report();
  const read = readProject(options, io, report);
  const compiled = compileProject(read, options, io, report);
  const { against: folder } = options;
  const sides = compiled && folder !== undefined ? rendered(resolve(io.workingDirectory, folder), compiled, options, report) : undefined;
  if (!compiled || !read.project || report.hasErrors) {
    showProblems(report, io);
    return EXIT.problems;
  }
  if (sides) {
    showProblems(report, io);
    const tags = { ...compiled.tree.tags, [COMPOSEX.ownerTag]: read.project.name };
    return show({ plan: await makePlan(compiled.name, sides.before, { ...sides.after, tags }) }, options, io);
  }
  const signal = options.changeSet && io.interruptible?.();
  const target = await accountTarget(options, signal);
  const wanted = await stackDeployment(compiled, read.project.name, options, target, report).catch(stoppedBefore);
  showProblems(report, io);
  if (!wanted) return EXIT.problems;
  if ("kind" in wanted) return showOutcome(wanted, { tool: COMPOSEX, name: compiled.name, called }, io);
  if (options.changeSet) return prepare(target, wanted, signal, called, options, io);
  const found = await deployedPlan(target, wanted);
  const { facts } = found;
  const leftovers = options.drift && facts && holdsResources(facts) ? await findLeftovers(target, facts, COMPOSEX) : undefined;
  return show({ ...found, ...(leftovers && { leftovers }) }, options, io);
}

interface ShownPlan {
  readonly plan: Plan;
  readonly obstacles?: readonly Obstacle[];
  readonly leftovers?: Leftovers;
}

/** Prepares the change set that `composex up` executes later, and shows what is in it. */
async function prepare(
  target: Target,
  wanted: StackDeployment,
  signal: AbortSignal | undefined,
  called: Invocation,
  options: PlanCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const outcome = await up(target, wanted, { approve: () => Promise.resolve("yes"), prepareOnly: true, ...(signal && { signal }) });
  if (outcome.kind === "unchanged" && changesAnything(outcome.plan)) {
    io.stderr(
      `${wanted.name}${inPlace(outcome)} needs no change set for this; composex up does it at once.\nnext: ${called.as("composex up")}\n`,
    );
    return show({ plan: outcome.plan }, options, io);
  }
  const code = showOutcome(outcome, { tool: COMPOSEX, name: wanted.name, called }, { ...io, stdout: () => undefined });
  return outcome.kind === "prepared" || outcome.kind === "unchanged" ? show({ plan: outcome.plan }, options, io) : code;
}

/** Prints a plan; gives the code that `composex up` would end with where it stops before it comes to the plan. */
function show({ plan: found, obstacles = [], leftovers }: ShownPlan, { json, markdown }: PlanCommandOptions, io: Io): ExitCode {
  const paint = paintFor(io);
  for (const obstacle of obstacles) io.stderr(`${paint.yellow("!")} ${obstacleText(obstacle, COMPOSEX)}\n`);
  if (json) {
    const more = { ...(leftovers && { leftovers }), ...(obstacles.length > 0 && { obstacles }) };
    io.stdout(`${JSON.stringify({ ...planJson(found), ...more }, null, 2)}\n`);
  } else if (markdown) io.stdout(planMarkdown(found));
  else io.stdout(`${planText(found, paint)}${leftovers ? leftoversText(leftovers, paint) : ""}`);
  const stop = obstacles.find((obstacle) => obstacle.kind === "stops");
  if (stop) return stop.code === undefined ? EXIT.refused : EXIT.outside;
  return changesAnything(found) || obstacles.some(({ kind }) => kind === "asks") ? EXIT.changes : EXIT.done;
}

/** An earlier render, and the one of now with the values of the command line. */
function rendered(
  folder: string,
  compiled: Compiled,
  { parameter = [] }: PlanCommandOptions,
  report: Report,
): { readonly before: StackSide; readonly after: Omit<StackSide, "tags"> } | undefined {
  const { tree } = compiled;
  const before = renderedSide(folder, compiled, report);
  const given = givenParameters(parameter, Object.keys(tree.root.template.Parameters ?? {}), report);
  return before && { before, after: { templates: templateNode(tree.root), parameters: { ...tree.parameters, ...given } } };
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
  const templates = templateTree(files, root.path, report, "render again: composex render");
  const settings = `${name}.config.json`;
  const values = stackSettings(files.find(({ path }) => path === settings)?.text ?? "{}");
  if (!values) {
    report.error(
      "RENDER_MISSING",
      undefined,
      `${join(folder, settings)} does not hold parameters and tags as composex render writes them`,
      {
        hint: "render again: composex render",
      },
    );
  }
  return templates && values && { templates, ...values };
}

function stackSettings(text: string): Pick<StackSide, "parameters" | "tags"> | undefined {
  try {
    const { Parameters: parameters = {}, Tags: tags = {} } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return isTexts(parameters) && isTexts(tags) ? { parameters, tags } : undefined;
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === "object" && value !== null && Object.values(value).every((item) => typeof item === "string");
}
