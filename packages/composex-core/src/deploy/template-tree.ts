import type { Report } from "../diagnostics/index.ts";
import type { OutputFile } from "../ports/output.ts";
import { parseTemplate, type TemplateData } from "./parse-template.ts";

/** A template with the templates of the stacks nested in it, by the logical id of the nested stack. */
export interface TemplateNode {
  readonly template: TemplateData;
  readonly children: Readonly<Record<string, TemplateNode>>;
}

export const NESTED_STACK = "AWS::CloudFormation::Stack";

/**
 * Rendered files → the tree below `rootPath`. A nested stack whose `TemplateURL` names none of the files keeps its URL: it is not ours to
 * upload. `hint`: what to do about a file that is missing or is no template.
 */
export function templateTree(files: readonly OutputFile[], rootPath: string, report: Report, hint?: string): TemplateNode | undefined {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const read = (path: string, above: readonly string[]): TemplateNode | undefined => {
    const text = texts.get(path);
    const template = text === undefined ? undefined : parseTemplate(text);
    if (!template) {
      const problem = text === undefined ? `there is no ${path} in the rendered files` : `${path} is not a template`;
      report.error("TEMPLATE_INVALID", undefined, problem, { hint });
      return undefined;
    }
    const children: Record<string, TemplateNode> = {};
    for (const [logicalId, resource] of Object.entries(template.Resources)) {
      const url = resource.Type === NESTED_STACK ? resource.Properties?.TemplateURL : undefined;
      const file = fileOf(url);
      if (file === undefined || above.includes(file) || (!texts.has(file) && !isRelative(url))) continue;
      const child = read(file, [...above, path]);
      if (child) children[logicalId] = child;
    }
    return { template, children };
  };
  return read(rootPath, []);
}

/** Every template of the tree with the logical ids that lead to it, root first. */
export function* allTemplates(
  node: TemplateNode,
  path: readonly string[] = [],
): Generator<{ path: readonly string[]; node: TemplateNode }> {
  yield { path, node };
  for (const [logicalId, child] of Object.entries(node.children)) yield* allTemplates(child, [...path, logicalId]);
}

/** A path beside the template: what it names can only be among the files. */
function isRelative(url: unknown): boolean {
  return typeof url === "string" && !url.includes("://");
}

/** The last part of a URL or relative path, also where it stands in `Fn::Sub`. */
function fileOf(url: unknown): string | undefined {
  if (url === undefined) return undefined;
  if (typeof url === "string") return url.slice(url.lastIndexOf("/") + 1);
  const sub = (url as { readonly "Fn::Sub"?: unknown } | undefined)?.["Fn::Sub"];
  return typeof sub === "string" ? fileOf(sub) : undefined;
}
