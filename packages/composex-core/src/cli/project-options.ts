import { dirname, join, resolve } from "node:path";
import { listFolder, nodeFiles } from "../adapters/node-files.ts";
import { didYouMean, type Report } from "../diagnostics/index.ts";
import { composeFiles, load, type Project } from "../load/index.ts";
import type { Io } from "./kit/io.ts";
import { NETWORK_FLAGS_FILE, type NetworkFlagOptions, networkFlags, withFile } from "./network-flags.ts";

/** Options of every command that reads compose files. */
export interface ProjectOptions extends NetworkFlagOptions {
  readonly file?: readonly string[] | undefined;
  readonly env?: string | undefined;
  readonly projectDirectory?: string | undefined;
  readonly projectName?: string | undefined;
  readonly envFile?: readonly string[] | undefined;
  readonly profile?: readonly string[] | undefined;
}

export interface ReadProject {
  readonly project: Project | undefined;
  /** What could be read of a project with problems, to find the rest of them. */
  readonly damaged?: Project | undefined;
  /** Absolute folder of the first compose file: environments and the lookups file stand there. */
  readonly folder: string;
}

/** Reads the project that the options name; problems go to the report. */
export function readProject(options: ProjectOptions, io: Io, report: Report): ReadProject {
  const { environment, workingDirectory } = io;
  const given = (options.file ?? []).map((file) => resolve(workingDirectory, file));
  const sources = {
    projectDirectory: options.projectDirectory,
    projectName: options.projectName,
    envFiles: options.envFile ?? [],
    profiles: options.profile ?? [],
    environment,
    workingDirectory,
  };
  const named = composeFiles({ ...sources, files: given }, nodeFiles).map(({ path }) => path);
  const folder = named[0] === undefined ? workingDirectory : dirname(named[0]);
  const overlay = options.env === undefined ? [] : environmentFile(options.env, folder, report);
  if (!overlay) return { project: undefined, folder };
  const flags = networkFlags(options);
  const flagsFile = join(folder, NETWORK_FLAGS_FILE);
  const all = [...(given.length > 0 || overlay.length > 0 || flags ? named : []), ...overlay, ...(flags ? [flagsFile] : [])];
  io.status?.("reading compose files …");
  const { project, damaged } = load(
    { ...sources, files: all },
    { files: flags ? withFile(nodeFiles, flagsFile, flags) : nodeFiles, report },
  );
  io.status?.();
  return { project, damaged, folder };
}

function environmentFile(name: string, folder: string, report: Report): readonly string[] | undefined {
  const envs = join(folder, "envs");
  for (const ending of ["yaml", "yml"]) if (nodeFiles.isFile(join(envs, `${name}.${ending}`))) return [join(envs, `${name}.${ending}`)];
  const known = listFolder(envs).flatMap((file) => /^(.+)\.ya?ml$/.exec(file)?.[1] ?? []);
  report.error("ENVIRONMENT_UNKNOWN", undefined, `there is no environment "${name}": ${join(envs, `${name}.yaml`)} does not exist`, {
    hint: didYouMean(name, known) ?? `create envs/${name}.yaml beside the compose file`,
  });
  return undefined;
}
