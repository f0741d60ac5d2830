import type { Template } from "../cfn/index.ts";
import { CLOUDFORMATION_LIMITS } from "../cfn/limits.ts";
import type { OutputFile } from "../ports/output.ts";
import { printYaml } from "../shape/print-yaml.ts";
import { allStacks, type StackTree } from "../stacks/stack-tree.ts";

export type TemplateFormat = "json" | "yaml";

/**
 * StackTree → files: a template for each stack, and the root's values in the two shapes that deployment takes: `<name>.params.json` for
 * `aws cloudformation --parameters`, `<name>.config.json` for the template configuration of CodePipeline's CloudFormation action.
 */
export function write(tree: StackTree, format: TemplateFormat): readonly OutputFile[] {
  const files: OutputFile[] = [];
  for (const { file, template } of allStacks(tree.root))
    files.push({ path: fileName(file, format), text: printTemplate(template, format) });
  const parameters = Object.entries(tree.parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue }));
  files.push({ path: `${tree.root.title}.params.json`, text: print(parameters, "json") });
  files.push({ path: `${tree.root.title}.config.json`, text: print({ Parameters: tree.parameters, Tags: tree.tags }, "json") });
  return files;
}

export function fileName(title: string, format: TemplateFormat): string {
  return `${title}.${format}`;
}

/** Indentation is for people: a template that it would push over the limit of CloudFormation goes without. JSON is YAML, too. */
function printTemplate(template: Template, format: TemplateFormat): string {
  const text = print(template, format);
  return Buffer.byteLength(text) <= CLOUDFORMATION_LIMITS.templateBytes ? text : `${JSON.stringify(template)}\n`;
}

function print(data: unknown, format: TemplateFormat): string {
  if (format === "json") return `${JSON.stringify(data, null, 2)}\n`;
  return printYaml(data);
}
