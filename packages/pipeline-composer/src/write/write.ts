import type { OutputFile } from "composex-core/ports";
import { printTemplateYaml } from "composex-core/write";
import type { Organisation } from "../model/organisation.ts";
import type { Step } from "../order/order.ts";
import { fixedFile } from "../render/fixed-file.ts";
import type { RenderedStack } from "../render/rendered-stack.ts";

/** Steps → files: a template for each stack, the fixed ones as they are, and `stacks.json`, which says what goes where, with what, after what. */
export function write(steps: readonly Step[], { name }: Organisation): readonly OutputFile[] {
  const files = new Map<string, string>();
  for (const stack of steps.flat()) files.set(fileOf(stack), textOf(stack));
  const stacks = { name, steps: steps.map((step) => step.map((stack) => describe(stack))) };
  return [...[...files].map(([path, text]) => ({ path, text })), { path: "stacks.json", text: `${JSON.stringify(stacks, null, 2)}\n` }];
}

function fileOf({ name, template }: RenderedStack): string {
  return "fixed" in template ? template.fixed : `${name}.yaml`;
}

function textOf({ template }: RenderedStack): string {
  return "fixed" in template ? fixedFile(`templates/${template.fixed}`) : printTemplateYaml(template.made);
}

function describe(stack: RenderedStack): object {
  const { name, account, region, parameters, tags } = stack;
  return { name, account, region, template: fileOf(stack), parameters, tags };
}
