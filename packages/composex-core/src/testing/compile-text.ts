import type { TemplateResource } from "../cfn/index.ts";
import { type Diagnostic, Report } from "../diagnostics/index.ts";
import type { LookupEntries } from "../lookup/lookups-file.ts";
import { compile } from "../pipeline.ts";
import { loadText } from "./load-text.ts";

export interface CompiledText {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** All problems, those of loading first. */
  readonly diagnostics: readonly Diagnostic[];
  /** `severity CODE path: message` of each. */
  readonly problems: readonly string[];
  /** A resource by the title of its stack and its logical id; throws when there is none. */
  readonly resource: (stack: string, logicalId: string) => TemplateResource;
  /** Logical ids of a type in a stack. */
  readonly idsOfType: (stack: string, type: string) => readonly string[];
  /** A container of a family's task definition, as plain data. */
  readonly container: (family: string, name: string) => Readonly<Record<string, unknown>>;
}

/** A compose file through the real loader and all passes, as the stack `shop`; `files` are beside it in /app. */
export function compileText(compose: string, files: Readonly<Record<string, string>> = {}, lookups: LookupEntries = {}): CompiledText {
  const loaded = loadText(compose, files);
  const report = new Report();
  for (const diagnostic of loaded.diagnostics) report.add(diagnostic);
  const options = { name: "shop", format: "json", lookupCommand: "composex lookup" } as const;
  const written = (loaded.project && compile(loaded.project, lookups, options, report)?.files) ?? [];
  const { diagnostics } = report;
  const problems = diagnostics.map(({ severity, code, where, message }) => `${severity} ${code} ${where?.path ?? "-"}: ${message}`);
  const resources = (stack: string): Readonly<Record<string, TemplateResource>> => {
    const text = written.find(({ path }) => path === `${stack}.json`)?.text;
    if (text === undefined) throw new Error(`there is no stack ${stack}:\n${problems.join("\n")}`);
    return JSON.parse(text).Resources;
  };
  const resource = (stack: string, logicalId: string): TemplateResource => {
    const found = resources(stack)[logicalId];
    if (!found) throw new Error(`there is no ${logicalId} in ${stack}: ${Object.keys(resources(stack)).join(", ")}`);
    return found;
  };
  return {
    files: written,
    diagnostics,
    problems,
    resource,
    idsOfType: (stack, type) => Object.entries(resources(stack)).flatMap(([id, { Type }]) => (Type === type ? [id] : [])),
    container: (family, name) => {
      const { ContainerDefinitions = [] } = resource(family, "EcsTaskDefinition").Properties as {
        readonly ContainerDefinitions?: readonly Readonly<Record<string, unknown>>[];
      };
      const found = ContainerDefinitions.find((definition) => definition.Name === name);
      if (!found) throw new Error(`there is no container ${name} in ${family}`);
      return found;
    },
  };
}
