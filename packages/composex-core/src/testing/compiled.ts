import { type Diagnostic, Report } from "../diagnostics/index.ts";
import type { LookupEntries } from "../lookup/lookups-file.ts";
import { compile } from "../pipeline.ts";
import { yamlProject } from "./yaml-project.ts";

/** A template or a part of one; tests say themselves what they expect to find in it. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any;

/** What a project in YAML compiles to, to assert on. */
export interface Compiled {
  /** Templates by file name without extension; empty when the project has errors. */
  readonly templates: ReadonlyMap<string, Json>;
  /** Text of every file by its name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** `CODE place: message (hint)`. */
  readonly problems: readonly string[];
  readonly template: (name: string) => Json;
}

export function compiled(yaml: string, lookups: LookupEntries = {}): Compiled {
  const report = new Report();
  const compilation = compile(yamlProject(yaml), lookups, { name: "shop", format: "json", lookupCommand: "composex lookup" }, report);
  const json = (compilation?.files ?? []).filter(({ path }) => !/\.(params|config)\.json$/.test(path));
  const templates = new Map(json.map(({ path, text }) => [path.replace(/\.json$/, ""), JSON.parse(text)]));
  const problems = report.diagnostics.map(
    ({ code, where, message, hint }) => `${code} ${where?.file}: ${message}${hint === undefined ? "" : ` (${hint})`}`,
  );
  return {
    templates,
    texts: new Map((compilation?.files ?? []).map(({ path, text }) => [path, text])),
    diagnostics: report.diagnostics,
    problems,
    template: (name) => {
      const template = templates.get(name);
      if (!template) throw new Error(`no template ${name}; there are ${[...templates.keys()].join(", ")}; ${problems.join("\n")}`);
      return template;
    },
  };
}
