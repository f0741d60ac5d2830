import type { TemplateResource } from "../cfn/index.ts";
import { type Diagnostic, Report } from "../diagnostics/index.ts";
import type { LookupEntries } from "../lookup/lookups-file.ts";
import { compile } from "../pipeline.ts";
import { loadText } from "./load-text.ts";

const STACK = "shop";

/** A template or a part of one; tests say themselves what they expect to find in it. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any;

export interface Surroundings {
  /** Further files, beside the compose file in /app. */
  readonly files?: Readonly<Record<string, string>>;
  readonly lookups?: LookupEntries;
}

/** What a compose file compiles to, to assert on. Nothing was written where there are errors. */
export interface Compiled {
  /** Text of every file by its name. */
  readonly texts: ReadonlyMap<string, string>;
  /** All problems, those of loading first. */
  readonly diagnostics: readonly Diagnostic[];
  /** `severity CODE path: message (hint)` of each. */
  readonly problems: readonly string[];
  /** A stack's template by its title; `root` for the root. Throws when there is none. */
  readonly template: (title: string) => Json;
  /** Values of the root stack's parameters. */
  readonly parameters: Readonly<Record<string, string>>;
  /** A resource by the title of its stack and its logical id; throws when there is none. */
  readonly resource: (title: string, logicalId: string) => TemplateResource;
  /** Logical ids of a type in a stack. */
  readonly idsOfType: (title: string, type: string) => readonly string[];
  /** A container of a family's task definition. */
  readonly container: (family: string, name: string) => Readonly<Record<string, unknown>>;
}

/** A compose file, as text or as data, through the real loader and all passes, as the stack `shop`. */
export function compiled(compose: string | object, { files = {}, lookups = {} }: Surroundings = {}): Compiled {
  const loaded = loadText(typeof compose === "string" ? compose : JSON.stringify(compose), files);
  const report = new Report();
  for (const diagnostic of loaded.diagnostics) report.add(diagnostic);
  const options = { name: STACK, format: "json", lookupCommand: "composex lookup" } as const;
  const written = loaded.project && compile(loaded.project, lookups, options, report)?.files;
  const texts = new Map((written ?? []).map(({ path, text }) => [path, text]));
  const { diagnostics } = report;
  const problems = diagnostics.map(
    ({ severity, code, where, message, hint }) =>
      `${severity} ${code} ${where?.path ?? "-"}: ${message}${hint === undefined ? "" : ` (${hint})`}`,
  );
  const template = (title: string): Json => {
    const text = texts.get(`${title === "root" ? STACK : title}.json`);
    if (text === undefined) throw new Error(`there is no stack ${title}:\n${[...texts.keys(), ...problems].join("\n")}`);
    return JSON.parse(text);
  };
  const resource = (title: string, logicalId: string): TemplateResource => {
    const Resources = template(title).Resources as Readonly<Record<string, TemplateResource>>;
    const found = Resources[logicalId];
    if (!found) throw new Error(`there is no ${logicalId} in ${title}: ${Object.keys(Resources).join(", ")}`);
    return found;
  };
  return {
    texts,
    diagnostics,
    problems,
    template,
    parameters: parametersIn(texts.get(`${STACK}.params.json`)),
    resource,
    idsOfType: (title, type) =>
      Object.entries<TemplateResource>(template(title).Resources).flatMap(([id, { Type }]) => (Type === type ? [id] : [])),
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

function parametersIn(text = "[]"): Readonly<Record<string, string>> {
  const parameters = JSON.parse(text) as readonly { readonly ParameterKey: string; readonly ParameterValue: string }[];
  return Object.fromEntries(parameters.map(({ ParameterKey, ParameterValue }) => [ParameterKey, ParameterValue]));
}
