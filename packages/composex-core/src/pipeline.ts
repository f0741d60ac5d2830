import { checkStacks } from "./check/check-stacks.ts";
import type { Report } from "./diagnostics/index.ts";
import type { Project } from "./load/index.ts";
import { lookup, recordedLookups } from "./lookup/lookup.ts";
import type { LookupEntries } from "./lookup/lookups-file.ts";
import { buildModel, checkExtensionShapes } from "./model/build.ts";
import { modules } from "./modules/index.ts";
import type { LookupPort } from "./ports/lookup.ts";
import type { OutputFile } from "./ports/output.ts";
import { render } from "./render/render.ts";
import { allStacks, type StackTree } from "./stacks/stack-tree.ts";
import { stacks } from "./stacks/stacks.ts";
import { fileName, type TemplateFormat, write } from "./write/write.ts";

export interface CompileOptions {
  /** Name of the root stack. */
  readonly name: string;
  readonly format: TemplateFormat;
  /** Where the templates will be uploaded; without it nested templates are named by relative paths, as `aws cloudformation package` takes them. */
  readonly bucket?: string;
  readonly prefix?: string;
  /** Command that finds what a `Lookup` names, for hints. */
  readonly lookupCommand: string;
  /** Told of each pass before it runs. */
  readonly onPass?: ((pass: Pass) => void) | undefined;
}

export type Pass = "model" | "render" | "stacks" | "write" | "check";

export interface Compiled {
  readonly name: string;
  readonly files: readonly OutputFile[];
  /** Root first. */
  readonly stacks: readonly { readonly title: string; readonly resources: number }[];
  /** Parameters of the root that have no value yet. */
  readonly missingParameters: readonly string[];
  readonly tree: StackTree;
}

/** The passes after loading, in order. Undefined where a problem of the input stopped them; the report says which. */
export function compile(project: Project, lookups: LookupEntries, options: CompileOptions, report: Report): Compiled | undefined {
  const { onPass } = options;
  onPass?.("model");
  const model = buildModel(project, options.name, modules, report);
  const found = recordedLookups(model, modules, lookups, options.lookupCommand, report);
  onPass?.("render");
  // Rendering finds problems too: it runs on what is left, so that one run tells them all.
  const rendered = render(model, found, modules, report);
  if (!rendered || report.hasErrors) return undefined;
  if (rendered.resources.length === 0) {
    report.error("NOTHING_TO_RENDER", project.locateKey(["services"]), "no service is active, and no x- section makes anything", {
      hint: "activate services that have profiles with --profile, or write a service",
    });
    return undefined;
  }
  onPass?.("stacks");
  const tree = stacks(rendered, { templateUrl: (file) => templateUrl(file, options) }, report);
  if (!tree || report.hasErrors) return undefined;
  onPass?.("write");
  const files = write(tree, options.format);
  onPass?.("check");
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  checkStacks(tree, rendered, project, ({ file }) => texts.get(fileName(file, options.format)), report);
  if (report.hasErrors) return undefined;
  return {
    name: options.name,
    files,
    stacks: [...allStacks(tree.root)].map(({ title, template }) => ({ title, resources: Object.keys(template.Resources).length })),
    missingParameters: Object.keys(tree.root.template.Parameters ?? {}).filter((name) => !(name in tree.parameters)),
    tree,
  };
}

/**
 * Looks for more problems in a project that loading has found some in, so that one run tells as many as it can. What an unknown key of
 * compose leaves is still in shape for every pass; after other problems only the `x-…` parts are looked at.
 */
export function findMoreProblems(damaged: Project, lookups: LookupEntries, options: CompileOptions, report: Report): void {
  const inShape = report.diagnostics.every(({ severity, code }) => severity !== "error" || code === "KEY_UNKNOWN");
  if (inShape) compile(damaged, lookups, options, report);
  else checkExtensionShapes(damaged, modules, report);
}

/** Load → model → lookup, for `composex lookup`: what the project wants found, found. */
export async function findExisting(project: Project, name: string, port: LookupPort, report: Report): Promise<LookupEntries | undefined> {
  const model = buildModel(project, name, modules, report);
  if (report.hasErrors) return undefined;
  const entries = await lookup(model, modules, port, report);
  return report.hasErrors ? undefined : entries;
}

function templateUrl(stackFile: string, { bucket, prefix, format }: CompileOptions): unknown {
  const file = fileName(stackFile, format);
  if (bucket === undefined) return `./${file}`;
  const key = [prefix?.replace(/^\/+|\/+$/g, ""), file].filter(Boolean).join("/");
  return { "Fn::Sub": `https://s3.\${AWS::Region}.\${AWS::URLSuffix}/${bucket}/${key}` };
}
