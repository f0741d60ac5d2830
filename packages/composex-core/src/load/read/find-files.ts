import { delimiter, dirname, join, relative, resolve } from "node:path";
import type { Files } from "../../ports/files.ts";
import { type Environment, ownValue } from "./environment.ts";
import type { FileName } from "./read-source.ts";

/** In the order in which the reference implementation looks for them. */
const NAMES = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
const OVERRIDES = ["compose.override.yml", "compose.override.yaml", "docker-compose.override.yml", "docker-compose.override.yaml"];

/** A path as people know it: as they wrote it, or relative to where they are. */
export function fileName(path: string, base: string, workingDirectory: string): FileName {
  const absolute = resolve(base, path);
  const shown = relative(workingDirectory, absolute);
  return { path: absolute, shown: shown === "" || shown.startsWith("../../") ? absolute : shown };
}

/**
 * The files that `COMPOSE_FILE` names, as seen from where the user is; else the first of the usual names found in the project directory
 * or in a folder above it, with its override.
 */
export function findFiles(environment: Environment, workingDirectory: string, projectDirectory: string, files: Files): readonly FileName[] {
  const named = ownValue(environment, "COMPOSE_FILE");
  if (named) {
    const separator = ownValue(environment, "COMPOSE_PATH_SEPARATOR") || delimiter;
    return named
      .split(separator)
      .filter(Boolean)
      .map((path) => fileName(path, workingDirectory, workingDirectory));
  }
  for (let folder = projectDirectory; ; folder = dirname(folder)) {
    const found = firstOf(NAMES, folder, files);
    if (found) {
      const override = firstOf(OVERRIDES, folder, files);
      return [found, ...(override ? [override] : [])].map((path) => fileName(path, folder, workingDirectory));
    }
    if (dirname(folder) === folder) return [];
  }
}

function firstOf(names: readonly string[], folder: string, files: Files): string | undefined {
  return names.map((name) => join(folder, name)).find((path) => files.isFile(path));
}
