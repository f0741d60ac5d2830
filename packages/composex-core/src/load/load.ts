import { dirname, join, resolve } from "node:path";
import { Report } from "../diagnostics/index.ts";
import type { Files } from "../ports/files.ts";
import { buildProject } from "./build-project.ts";
import { composeDocuments } from "./compose-documents.ts";
import { type Layer, type Run, readDocuments } from "./layer.ts";
import { withoutResets } from "./merge/merge.ts";
import { child, type Entry, type MapNode, mapNode, type Node, withKeys } from "./node.ts";
import { activeServices } from "./normalize/active-services.ts";
import { dropEmpty } from "./normalize/drop-empty.ts";
import { readServiceFiles } from "./normalize/read-service-files.ts";
import { resourceDefaults } from "./normalize/resource-defaults.ts";
import { serviceDefaults } from "./normalize/service-defaults.ts";
import type { Project } from "./project.ts";
import { type Environment, ownValue, withEnvFiles } from "./read/environment.ts";
import { fileName, findFiles } from "./read/find-files.ts";
import { projectName } from "./read/project-name.ts";
import type { FileName } from "./read/read-source.ts";
import { Source } from "./source.ts";
import { withoutOptional } from "./validate/check-dependencies.ts";
import { checkProject } from "./validate/check-project.ts";

export interface LoadOptions {
  /** As given, lowest priority first. None: those of `COMPOSE_FILE`, else the usual names here or in a folder above. */
  readonly files?: readonly string[];
  /** Where relative paths start. None: the folder of the first file. */
  readonly projectDirectory?: string | undefined;
  readonly projectName?: string | undefined;
  /** Of a project that no file names; without it, that of its folder. */
  readonly unnamed?: string;
  /** None: those of `COMPOSE_ENV_FILES`, else `.env` of the project directory, if there is one. */
  readonly envFiles?: readonly string[];
  /** None: those of `COMPOSE_PROFILES`. */
  readonly profiles?: readonly string[];
  /** The variables of the process. */
  readonly environment: Environment;
  /** Where the user is: paths given are relative to it, and files are shown relative to it. Absolute. */
  readonly workingDirectory: string;
}

export interface LoadPorts {
  readonly files: Files;
  readonly report: Report;
}

export interface LoadResult {
  /** Not there when the report has errors. */
  readonly project?: Project;
  /** The project as far as it can be read, in place of `project`: later passes may look for more problems in it, and nothing else. */
  readonly damaged?: Project;
  /** The compose files that were read, those included or extended from among them. Absolute. */
  readonly read: readonly string[];
}

/**
 * Compose files -> the canonical project. Every problem of every file goes to the report, and a pass that finds some goes on with what it
 * can use.
 */
export function load(options: LoadOptions, ports: LoadPorts): LoadResult {
  const { files, report } = ports;
  const { workingDirectory } = options;
  const run: Run = { files, report, workingDirectory, read: new Set(), included: new Map(), includes: 0 };

  const names = composeFiles(options, files);
  const [first] = names;
  if (!first) {
    report.error("FILES_NOT_FOUND", undefined, `no compose file in ${workingDirectory} or a folder above it`, {
      hint: "name one with -f, or create compose.yaml",
    });
    return { read: [] };
  }
  const baseDirectory = options.projectDirectory === undefined ? dirname(first.path) : resolve(workingDirectory, options.projectDirectory);
  const variables = withEnvFiles(options.environment, envFileNames(options, baseDirectory, files), files, report);
  const documents = names.flatMap((name) => readDocuments(name, run));
  // A file of comments has nothing to add to others; alone it cannot be meant.
  if (documents.length === 0 && !report.hasErrors)
    report.error("FILE_EMPTY", new Source(first.shown, "").position(0, 0), `${first.shown} is an empty compose file`);
  const name = projectName(
    {
      ...(options.unnamed !== undefined && { unnamed: options.unnamed }),
      given: options.projectName || ownValue(variables, "COMPOSE_PROJECT_NAME"),
      documents: documents.map(({ node }) => node),
      projectDirectory: baseDirectory,
      lookup: (variable) => ownValue(variables, variable),
    },
    report,
  );
  const environment: Environment = { ...variables, COMPOSE_PROJECT_NAME: name };

  const layer: Layer = { run, environment, baseDirectory, includedBy: [] };
  const tree = composeDocuments(documents, layer);
  const read = [...run.read];
  if (tree?.kind !== "map") return { read };
  const whole = complete(withoutResets(tree) as MapNode, name, activeProfiles(options, environment), layer);
  const project = buildProject(whole, name, baseDirectory);
  return report.hasErrors ? { damaged: project, read } : { project, read };
}

/** What a project has without saying so, for the services that are active; then the checks that need all of it. */
function complete(tree: MapNode, name: string, profiles: readonly string[], { run, environment }: Layer): MapNode {
  const { tree: active, inactive, inactiveJoinsDefault } = activeServices(tree, profiles);
  const lookup = (variable: string): string | undefined => ownValue(environment, variable);
  const services = mapServices(active, (service, key) => {
    const withFiles = readServiceFiles(service, key, {
      files: run.files,
      report: run.report,
      workingDirectory: run.workingDirectory,
      lookup,
    });
    return withoutOptional(serviceDefaults(withFiles), inactive);
  });
  const whole = resourceDefaults(services, name, inactiveJoinsDefault);
  checkProject(whole, inactive, run.report);
  return dropEmpty(whole) as MapNode;
}

function mapServices(tree: MapNode, change: (service: MapNode, name: string) => Node): MapNode {
  const services = child(tree, "services");
  if (services?.kind !== "map") return tree;
  const entries = new Map<string, Entry>();
  for (const [name, entry] of services.entries)
    entries.set(name, entry.value.kind === "map" ? { ...entry, value: change(entry.value, name) } : entry);
  return withKeys(tree, { services: mapNode(entries, services.origin) });
}

/** The files of a project: those given, those of `COMPOSE_FILE`, which an `.env` file may set, or the usual ones. */
export function composeFiles(options: LoadOptions, files: Files): readonly FileName[] {
  const { files: given, environment, workingDirectory, projectDirectory } = options;
  if (given && given.length > 0) return given.map((path) => fileName(path, workingDirectory, workingDirectory));
  const start = resolve(workingDirectory, projectDirectory ?? ".");
  // What is wrong with an .env file is told when the project reads it.
  const variables = withEnvFiles(environment, envFileNames(options, start, files), files, new Report());
  return findFiles(variables, workingDirectory, start, files);
}

/** `.env` may stand beside the compose file, and where the search for it began: that one says more. */
function envFileNames(options: LoadOptions, baseDirectory: string, files: Files): readonly FileName[] {
  const { envFiles, environment, workingDirectory, projectDirectory } = options;
  const given = envFiles && envFiles.length > 0 ? envFiles : commaList(ownValue(environment, "COMPOSE_ENV_FILES"));
  if (given.length > 0) return given.map((path) => fileName(path, workingDirectory, workingDirectory));
  const start = options.files && options.files.length > 0 ? baseDirectory : resolve(workingDirectory, projectDirectory ?? ".");
  return [...new Set([baseDirectory, start])]
    .map((folder) => fileName(join(folder, ".env"), folder, workingDirectory))
    .filter(({ path }) => files.isFile(path));
}

function activeProfiles({ profiles }: LoadOptions, environment: Environment): readonly string[] {
  return profiles && profiles.length > 0 ? profiles : commaList(ownValue(environment, "COMPOSE_PROFILES"));
}

function commaList(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}
