import { type Diagnostic, formatDiagnostic, Report } from "../diagnostics/index.ts";
import { canonical } from "../load/canonical/canonical.ts";
import { type LoadOptions, load } from "../load/load.ts";
import type { Project } from "../load/project.ts";
import { memoryFiles } from "./memory-files.ts";

export interface Loaded {
  readonly project: Project | undefined;
  /** The canonical project; empty when there is none. */
  readonly plain: Record<string, unknown>;
  readonly diagnostics: readonly Diagnostic[];
  /** `CODE line:col path` of each problem, in order. */
  readonly problems: readonly string[];
  /** All problems as people read them. */
  readonly text: string;
}

/** Loads `/app/compose.yaml`, and what else `files` has, as `demo`. Relative names are in /app. */
export function loadText(compose: string, files: Readonly<Record<string, string>> = {}, options: Partial<LoadOptions> = {}): Loaded {
  const report = new Report();
  const contents = Object.fromEntries(
    Object.entries({ "compose.yaml": compose, ...files }).map(([name, text]) => [name.startsWith("/") ? name : `/app/${name}`, text]),
  );
  const { project } = load(
    { workingDirectory: "/app", projectName: "demo", environment: {}, ...options },
    { files: memoryFiles(contents), report },
  );
  const { diagnostics } = report;
  return {
    project,
    plain: project ? canonical(project) : {},
    diagnostics,
    problems: diagnostics.map(
      ({ code, where }) => `${code} ${where ? `${where.line}:${where.col}` : "-"}${where?.path ? ` ${where.path}` : ""}`,
    ),
    text: diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join("\n"),
  };
}

/** The canonical form of one service, `web`, from the lines of its keys. Throws when it does not load. */
export function loadService(keys: string, options: Partial<LoadOptions> = {}): Record<string, unknown> {
  const { plain, text } = loadText(`services:\n  web:\n    image: example/web\n${keys.replace(/^/gm, "    ")}\n`, {}, options);
  const service = (plain as { services?: { web?: Record<string, unknown> } }).services?.web;
  if (!service) throw new Error(text);
  return service;
}
