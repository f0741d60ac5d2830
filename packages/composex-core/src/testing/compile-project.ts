import type { Template } from "../cfn/index.ts";
import { formatPath, type Path, type Position, Report } from "../diagnostics/index.ts";
import type { Project, Service } from "../load/index.ts";
import type { LookupEntries } from "../lookup/lookups-file.ts";
import { compile } from "../pipeline.ts";

export interface ProjectParts {
  readonly services?: Readonly<Record<string, Service>>;
  readonly networks?: Project["networks"];
  /** Top-level `x-…` sections. */
  readonly sections?: Readonly<Record<string, unknown>>;
  readonly lookups?: LookupEntries;
}

export interface CompiledProject {
  /** Template of the stack of that title; `root` for the root. Without resources where nothing was written. */
  readonly template: (title: string) => Template;
  /** Values of the root stack's parameters. */
  readonly parameters: Readonly<Record<string, string>>;
  /** `severity CODE path.of.the.value message`, in the order of the report. */
  readonly problems: readonly string[];
  readonly hints: readonly string[];
}

/** Compiles a canonical project written in a test. Positions are the paths themselves. */
export function compileProject({ services = {}, networks = {}, sections = {}, lookups = {} }: ProjectParts): CompiledProject {
  const at = (path: Path): Position => ({ file: "compose.yaml", line: 1, col: 1, path: formatPath(path) });
  const others = { volumes: {}, secrets: {}, configs: {} };
  const places = { locate: at, locateKey: at };
  const project: Project = { name: "shop", workingDirectory: "/shop", services, networks, extensions: sections, ...others, ...places };
  const report = new Report();
  const files = compile(project, lookups, { name: "root", format: "json", lookupCommand: "composex lookup" }, report)?.files;
  const read = (path: string): unknown => JSON.parse(files?.find((file) => file.path === path)?.text ?? "null");
  const parameters = (read("root.params.json") ?? []) as readonly { readonly ParameterKey: string; readonly ParameterValue: string }[];
  return {
    template: (title) => (read(`${title}.json`) ?? { Resources: {} }) as Template,
    parameters: Object.fromEntries(parameters.map(({ ParameterKey, ParameterValue }) => [ParameterKey, ParameterValue])),
    problems: report.diagnostics.map(({ severity, code, where, message }) => `${severity} ${code} ${where?.path} ${message}`),
    hints: report.diagnostics.map(({ hint }) => hint ?? ""),
  };
}
