import { dirname, join, resolve } from "node:path";
import { nodeFiles } from "composex-core/adapters";
import type { TemplateResource } from "composex-core/cfn";
import type { Io } from "composex-core/cli";
import { compile, entriesOf, LOOKUPS_FILE, type LookupEntries, parseLookups } from "composex-core/compile";
import { load } from "composex-core/compose";
import { Report } from "composex-core/diagnostics";
import { allStacks } from "composex-core/stacks";
import type { EnvironmentEntry } from "../read/environment.ts";
import type { PipelinesFile } from "../read/pipelines-file.ts";
import type { ComposeModel, TemplatesModel } from "../validate/compose-model.ts";

/**
 * What the compose files in `compose.source.seed`, beside pipelines.yaml, say. Their own problems are for `composex validate` to tell: where they
 * cannot be read, or an environment does not render, nothing is known.
 */
export function readCompose(pipelines: string, file: PipelinesFile, { workingDirectory }: Io): ComposeModel | undefined {
  const { source, files } = file.compose;
  if (source.kind !== "codecommit" || source.seed === undefined) return undefined;
  const folder = join(dirname(resolve(workingDirectory, pipelines)), source.seed);
  const paths = files.map((path) => join(folder, path));
  const all = loadFiles(folder, paths);
  if (!all) return undefined;
  const environments = Object.entries(file.environments).map(([name, entry]) => [name, templatesOf(folder, paths, name, entry)] as const);
  return { services: Object.keys(all.services), environments: Object.fromEntries(environments) };
}

function loadFiles(folder: string, files: readonly string[]) {
  return load({ files, workingDirectory: folder, environment: {} }, { files: nodeFiles, report: new Report() }).project;
}

function templatesOf(folder: string, files: readonly string[], name: string, entry: EnvironmentEntry): TemplatesModel | undefined {
  const overlay = join(folder, entry.overlay ?? `envs/${name}.yaml`);
  const project = loadFiles(folder, [...files, ...(nodeFiles.isFile(overlay) ? [overlay] : [])]);
  if (!project) return undefined;
  const compiled = compile(
    project,
    readLookups(folder, name),
    { name: project.name, format: "json", lookupCommand: "composex lookup" },
    new Report(),
  );
  if (!compiled) return undefined;
  const { template } = compiled.tree.root;
  const resources = [...allStacks(compiled.tree.root)].flatMap((stack) => Object.values(stack.template.Resources));
  return {
    outputs: Object.keys(template.Outputs ?? {}),
    parameters: Object.keys(template.Parameters ?? {}),
    resourceTypes: [...new Set(resources.map(({ Type }) => Type))].sort(),
    platforms: Object.fromEntries(resources.flatMap(platformsOf)),
  };
}

const ARCHITECTURES: Readonly<Record<string, string>> = { X86_64: "linux/amd64", ARM64: "linux/arm64" };

/** What the containers of a task run on, by the name of their service; nothing where a parameter or a function says it. */
function platformsOf({ Type, Properties }: TemplateResource): readonly (readonly [string, string])[] {
  if (Type !== "AWS::ECS::TaskDefinition") return [];
  const { RuntimePlatform, ContainerDefinitions = [] } = Properties as TaskProperties;
  const platform = ARCHITECTURES[String(RuntimePlatform?.CpuArchitecture ?? "X86_64")];
  return platform === undefined ? [] : ContainerDefinitions.map(({ Name }) => [String(Name), platform]);
}

interface TaskProperties {
  readonly RuntimePlatform?: { readonly CpuArchitecture?: unknown };
  readonly ContainerDefinitions?: readonly { readonly Name?: unknown }[];
}

/** What was looked up for an environment and committed beside the compose files. */
export function readLookups(folder: string, environment: string): LookupEntries {
  const path = join(folder, LOOKUPS_FILE);
  const file = nodeFiles.isFile(path)
    ? parseLookups(new TextDecoder().decode(nodeFiles.read(path)), LOOKUPS_FILE, new Report())
    : undefined;
  return file ? entriesOf(file, environment) : {};
}
