import pLimit from "p-limit";
import type { CloudFormationPort, StackFacts } from "../ports/cloudformation.ts";
import { parseTemplate } from "./parse-template.ts";
import { NESTED_STACK, type TemplateNode } from "./template-tree.ts";

/** A stack as it stands in the account. */
export interface DeployedStack {
  readonly facts: StackFacts;
  readonly templates: TemplateNode;
}

/** GetTemplate and ListStackResources are throttled per account; four at once stay below it. */
const AT_ONCE = 4;

/**
 * Reads the templates of a stack and of all stacks nested in it. `known` gives the tree of a template URL whose content is already here, so
 * that only what changed is read.
 */
export async function readDeployed(
  port: CloudFormationPort,
  facts: StackFacts,
  known: (templateUrl: unknown) => TemplateNode | undefined = () => undefined,
): Promise<DeployedStack> {
  const limit = pLimit(AT_ONCE);
  const read = async (stack: string): Promise<TemplateNode> => {
    const template = parseTemplate(await limit(() => port.template(stack))) ?? { Resources: {} };
    const nested = Object.entries(template.Resources).filter(([, { Type }]) => Type === NESTED_STACK);
    const children: Record<string, TemplateNode> = {};
    const unread = nested.filter(([logicalId, { Properties }]) => {
      const here = known(Properties?.TemplateURL);
      if (here) children[logicalId] = here;
      return !here;
    });
    if (unread.length > 0) {
      const resources = await limit(() => port.resources(stack));
      const ids = new Map(resources.map(({ logicalId, physicalId }) => [logicalId, physicalId]));
      await Promise.all(
        unread.map(async ([logicalId]) => {
          const id = ids.get(logicalId);
          if (id !== undefined) children[logicalId] = await read(id);
        }),
      );
    }
    return { template, children };
  };
  return { facts, templates: await read(facts.id) };
}
