import type { Report } from "../../diagnostics/index.ts";
import type { Files } from "../../ports/files.ts";
import { parseDotEnv } from "./dot-env.ts";
import { type FileName, readSource } from "./read-source.ts";

export type Environment = Readonly<Record<string, string>>;

/** The variables of some files below those of the environment; of the files the later win. */
export function withEnvFiles(environment: Environment, names: readonly FileName[], files: Files, report: Report): Environment {
  let merged = environment;
  let fromFiles: Record<string, string> = {};
  for (const name of names) {
    const source = readSource(name, files, report);
    if (!source) continue;
    const known = { ...fromFiles, ...environment };
    const values = parseDotEnv(source, (variable) => ownValue(known, variable), report);
    fromFiles = { ...fromFiles, ...Object.fromEntries(values) };
    merged = { ...fromFiles, ...environment };
  }
  return merged;
}

export function ownValue(environment: Environment, name: string): string | undefined {
  return Object.hasOwn(environment, name) ? environment[name] : undefined;
}
