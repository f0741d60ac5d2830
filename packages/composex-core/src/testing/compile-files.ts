import { Report } from "../diagnostics/index.ts";
import { load } from "../load/index.ts";
import type { LookupEntries } from "../lookup/lookups-file.ts";
import { type Compiled, compile, findMoreProblems } from "../pipeline.ts";
import { memoryFiles } from "./memory-files.ts";

export interface CompiledFiles {
  /** Undefined when the project has errors. */
  readonly compiled: Compiled | undefined;
  readonly report: Report;
  /** Text of every file by its name; empty when the project has errors. */
  readonly files: ReadonlyMap<string, string>;
}

/** Loads and compiles compose files as the command does, lowest priority first, without a disk. The root stack is `demo`. */
export function compileFiles(
  composeFiles: readonly string[],
  others: Readonly<Record<string, string>> = {},
  lookups: LookupEntries = {},
): CompiledFiles {
  const report = new Report();
  const named = composeFiles.map((text, index) => [`/app/compose${index === 0 ? "" : index}.yaml`, text] as const);
  const contents = Object.fromEntries([...named, ...Object.entries(others).map(([name, text]) => [`/app/${name}`, text])]);
  const { project, damaged } = load(
    { files: named.map(([name]) => name), workingDirectory: "/app", projectName: "demo", environment: {} },
    { files: memoryFiles(contents), report },
  );
  const options = { name: "demo", format: "json", lookupCommand: "composex lookup" } as const;
  const compiled = project && compile(project, lookups, options, report);
  if (damaged) findMoreProblems(damaged, lookups, options, report);
  return { compiled, report, files: new Map(compiled?.files.map(({ path, text }) => [path, text])) };
}
