import { join } from "node:path";
import { PortError, type Report } from "./diagnostics/index.ts";
import { load } from "./load/index.ts";
import { compile, findMoreProblems } from "./pipeline.ts";
import type { Files } from "./ports/files.ts";

/** A compose file that is not on a disk. */
export interface TextFile {
  /** Relative, with `/`; the name that problems are shown under. */
  readonly path: string;
  readonly text: string;
}

/** Where the files stand as far as the loader is concerned. */
const ROOT = "/project";

/**
 * Runs every pass over compose files laid over one another, lowest priority first, and writes nothing. No other file can be read, no
 * variable is set and nothing was looked up: whoever compares two states of the same files sees what a change brought.
 */
export function inspectFiles(composeFiles: readonly TextFile[], report: Report): void {
  const { project, damaged } = load(
    { files: composeFiles.map(({ path }) => path), workingDirectory: ROOT, projectName: "check", environment: {} },
    { files: textFiles(composeFiles), report },
  );
  const options = { name: "check", format: "json", lookupCommand: "composex lookup" } as const;
  if (project) compile(project, {}, options, report);
  else if (damaged) findMoreProblems(damaged, {}, options, report);
}

function textFiles(composeFiles: readonly TextFile[]): Files {
  const texts = new Map(composeFiles.map(({ path, text }) => [join(ROOT, path), text]));
  return {
    read(path) {
      const text = texts.get(path);
      if (text === undefined) throw new PortError("ENOENT", `${path} is not among the files that are checked`);
      return new TextEncoder().encode(text);
    },
    isFile: (path) => texts.has(path),
    isDirectory: () => false,
  };
}
