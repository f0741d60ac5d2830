import { dirname, relative, resolve } from "node:path";
import { nodeFiles, nodeOutputFile } from "composex-core/adapters";
import { EXIT, type ExitCode, type Io, showProblems } from "composex-core/cli";
import { load } from "composex-core/compose";
import { Report } from "composex-core/diagnostics";
import { type PipelinesAnswers, pipelinesStarter, type StarterApplication, type StarterEnvironment } from "../../init/starter.ts";
import { compilePipelines } from "../../pipeline.ts";

export interface InitOptions {
  readonly file: string;
  readonly name?: string | undefined;
  readonly account?: string | undefined;
  readonly region?: string | undefined;
  readonly environment?: readonly StarterEnvironment[] | undefined;
  readonly application?: readonly string[] | undefined;
  readonly fromCompose?: string | undefined;
}

/** Writes a starter of pipelines.yaml; asks what no flag says where a person can answer. A file that exists is left alone. */
export async function init(options: InitOptions, io: Io): Promise<ExitCode> {
  const path = resolve(io.workingDirectory, options.file);
  if (nodeFiles.isFile(path)) {
    io.stderr(`${options.file} would be overwritten\n`);
    return EXIT.usage;
  }
  const report = new Report();
  const compose = options.fromCompose === undefined ? undefined : fromCompose(options.fromCompose, path, io, report);
  if (report.hasErrors) {
    showProblems(report, io);
    return EXIT.problems;
  }
  const given: Partial<PipelinesAnswers> = {
    ...compose,
    ...(options.name !== undefined && { name: options.name }),
    ...(options.account !== undefined && { account: options.account }),
    ...(options.region !== undefined && { region: options.region }),
    ...(options.environment && { environments: options.environment }),
    ...(options.application && { applications: options.application.map((name) => ({ name })) }),
  };
  const missing = Object.entries(FLAGS).filter(([key]) => !(key in given));
  if (missing.length > 0 && !io.interactive) {
    io.stderr(`${missing.map(([, flag]) => flag).join(", ")}: say them, nobody can be asked here\n`);
    return EXIT.usage;
  }
  const answers = await ask(given);
  if (!answers) return EXIT.waiting;
  const text = pipelinesStarter(answers);
  // An answer that does not stand in the file as it is told with its place in it, before anything is written.
  compilePipelines({ file: options.file, text, variables: {} }, report);
  showProblems(report, io);
  if (report.hasErrors) return EXIT.problems;
  nodeOutputFile(path, text);
  io.stdout(`wrote ${options.file}\nnext:\n  pipeline-composer validate\n  pipeline-composer plan\n`);
  return EXIT.done;
}

/** What has to be known, with the flag that says it. */
const FLAGS = {
  name: "--name",
  account: "--account",
  region: "--region",
  environments: "--environment",
  applications: "--application or --from-compose",
} as const;

/** Name, folder and services of a compose file; those that it builds where it builds any. */
function fromCompose(file: string, pipelines: string, { workingDirectory }: Io, report: Report): Partial<PipelinesAnswers> | undefined {
  const path = resolve(workingDirectory, file);
  const folder = dirname(path);
  const { project } = load({ files: [path], workingDirectory: folder, environment: {} }, { files: nodeFiles, report });
  if (!project) return undefined;
  const services = Object.entries(project.services);
  const built = services.filter(([, { build }]) => build !== undefined);
  const applications = (built.length > 0 ? built : services).map(([name, { build }]): StarterApplication => {
    const { context: written, dockerfile } = build ?? {};
    const context = typeof written === "string" ? relative(folder, resolve(folder, written)) : "";
    return {
      name,
      ...(context !== "" && !context.startsWith("..") && { context }),
      ...(typeof dockerfile === "string" && dockerfile !== "Dockerfile" && { dockerfile }),
    };
  });
  const composeFolder = relative(dirname(pipelines), folder) || ".";
  return { name: project.name, applications, composeFolder: composeFolder.startsWith(".") ? composeFolder : `./${composeFolder}` };
}

async function ask(given: Partial<PipelinesAnswers>): Promise<PipelinesAnswers | undefined> {
  const { name, account, region, environments, applications, composeFolder } = given;
  if (name !== undefined && account !== undefined && region !== undefined && environments && applications)
    return { name, account, region, environments, applications, ...(composeFolder !== undefined && { composeFolder }) };
  const prompts = await import("@clack/prompts");
  const texts: Record<string, string> = {};
  const questions: readonly (readonly [string, string | undefined, string, string])[] = [
    ["name", name, "Prefix of every name?", "shop"],
    ["account", account, "Account of the pipelines?", "111111111111"],
    ["region", region, "Region of the pipelines?", "eu-west-1"],
    ["test", environments && "", "Account of the throw-away environment?", "222222222222"],
    ["prod", environments && "", "Account of the environment that stays?", "333333333333"],
    ["application", applications && "", "Name of the first application, as its service in the compose file?", "web"],
  ];
  for (const [key, known, message, placeholder] of questions) {
    const answer = known ?? (await prompts.text({ message, placeholder, defaultValue: placeholder }));
    if (prompts.isCancel(answer)) return undefined;
    texts[key] = answer;
  }
  return {
    name: texts["name"] ?? "",
    account: texts["account"] ?? "",
    region: texts["region"] ?? "",
    environments: environments ?? [
      { name: "test", account: texts["test"] ?? "", kind: "throwaway" },
      { name: "prod", account: texts["prod"] ?? "", kind: "long-lived" },
    ],
    applications: applications ?? [{ name: texts["application"] ?? "" }],
    ...(composeFolder !== undefined && { composeFolder }),
  };
}
