import { checkTemplate, type Resource, ROOT_STACK, type TemplateFinding } from "../cfn/index.ts";
import { CLOUDFORMATION_LIMITS } from "../cfn/limits.ts";
import type { RenderedProject } from "../cfn/rendered-project.ts";
import type { Report } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";
import { allStacks, type Stack, type StackTree } from "../stacks/stack-tree.ts";

/**
 * Holds every finished template against the resource schemas, its own declarations, its nested stacks and the limits of CloudFormation.
 * `textOf` gives a template as it will be uploaded. Problems are shown where the user asked for the resource.
 */
export function checkStacks(
  tree: StackTree,
  rendered: RenderedProject,
  project: Project,
  textOf: (stack: Stack) => string | undefined,
  report: Report,
): void {
  const resources = new ResourceIndex(rendered.resources);
  let count = 0;
  for (const stack of allStacks(tree.root)) {
    count += Object.keys(stack.template.Resources).length;
    const text = textOf(stack);
    const children = new Map(stack.children.map((child) => [child.title, child.template]));
    for (const finding of checkTemplate(stack.template, { children, ...(text !== undefined && { text }) })) {
      const title = stack === tree.root ? ROOT_STACK : stack.title;
      const origin = resources.find(title, finding)?.options.path;
      const where = origin && project.locate([...origin, ...propertyPath(finding)]);
      const message = `stack ${stack.title}: ${finding.message}`;
      if (finding.adjustable) report.warning(finding.code, where, message, { hint: "ask AWS for a higher quota where it is deployed" });
      else report.error(finding.code, where, message, { hint: finding.hint });
    }
  }
  const most = CLOUDFORMATION_LIMITS.resourcesPerNestedOperation;
  if (count > most) {
    const message = `the stacks hold ${count} resources together, and CloudFormation changes at most ${most} in one operation on nested stacks`;
    report.warning("OPERATION_LIMIT", undefined, message, { hint: "give parts of the project names of their own and deploy them apart" });
  }
}

/** Where the value stands in the user's `Properties`, if it came from there. */
function propertyPath({ path }: TemplateFinding): TemplateFinding["path"] {
  const [section, , part, ...inner] = path;
  return section === "Resources" && part === "Properties" ? ["Properties", ...inner] : [];
}

/** Finds a resource by what its template shows. A stack that was split has another title than its resources know. */
class ResourceIndex {
  readonly #byId = new Map<string, Resource[]>();

  constructor(resources: readonly Resource[]) {
    for (const resource of resources) {
      const same = this.#byId.get(resource.logicalId);
      if (same) same.push(resource);
      else this.#byId.set(resource.logicalId, [resource]);
    }
  }

  find(stack: string, { logicalId }: TemplateFinding): Resource | undefined {
    const named = logicalId === undefined ? [] : (this.#byId.get(logicalId) ?? []);
    return named.find((resource) => resource.stack === stack) ?? (named.length === 1 ? named[0] : undefined);
  }
}
