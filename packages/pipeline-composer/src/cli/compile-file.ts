import { nodeFiles } from "composex-core/adapters";
import type { Io } from "composex-core/cli";
import { fileName, readSource, withEnvFiles } from "composex-core/compose";
import type { Report } from "composex-core/diagnostics";
import { compilePipelines, type RenderedPipelines } from "../pipeline.ts";
import { readCompose } from "./read-compose.ts";

export interface FileOptions {
  readonly file: string;
  readonly var?: readonly string[] | undefined;
  readonly varsFile?: readonly string[] | undefined;
}

/** Reads the file that the options name and runs every pass; problems go to the report. */
export function compileFile({ file, var: given = [], varsFile = [] }: FileOptions, io: Io, report: Report): RenderedPipelines | undefined {
  const { workingDirectory } = io;
  const name = (path: string) => fileName(path, workingDirectory, workingDirectory);
  const source = readSource(name(file), nodeFiles, report);
  const variables = withEnvFiles(readVariables(given, report), varsFile.map(name), nodeFiles, report);
  return (
    source &&
    compilePipelines({ file: source.file, text: source.text, variables, readCompose: (read) => readCompose(file, read, io) }, report)
  );
}

function readVariables(given: readonly string[], report: Report): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {};
  for (const pair of given) {
    const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=([\s\S]*)$/.exec(pair) ?? [];
    if (name === undefined || value === undefined)
      report.error("PARAMETER_INVALID", undefined, `--var ${JSON.stringify(pair)} is not NAME=VALUE`);
    else variables[name] = value;
  }
  return variables;
}
