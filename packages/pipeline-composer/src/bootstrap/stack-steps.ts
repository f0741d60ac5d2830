import { type Input, parseTemplate, type StackStep, type TemplateData } from "composex-core/deploy";
import type { Step as Phase } from "../order/order.ts";
import type { OrganisationPorts } from "../ports/organisation-ports.ts";
import { fixedFile } from "../render/fixed-file.ts";
import type { ParameterSource, RenderedStack, StackId } from "../render/rendered-stack.ts";
import { PIPELINE_COMPOSER } from "./tool.ts";

export interface StackStepsOptions {
  /** Name of the organisation. */
  readonly owner: string;
  readonly target: OrganisationPorts["target"];
  /** What `{ given: "tools-sha256" }` stands for. */
  readonly toolsSha256: string;
}

/** A stack that holds what nobody can make again: images, sources, artifacts and the key that they are encrypted with. */
export const HOLDS_DATA = /-(?:shared|registry|sources|compose)$/;

/** Templates of the bootstrap itself lie here in the templates bucket, beside releases/ and tools/. */
const PREFIX = "bootstrap";

/**
 * Every stack as a step, behind those that it needs. The roles of the target accounts are needed by the delivery alone, so an account that
 * fails holds up nothing else.
 */
export function stackSteps(phases: readonly Phase[], options: StackStepsOptions): readonly StackStep[] {
  const all = phases.flat();
  const idOf = stepIds(all);
  const shared = all.find(isPrimary);
  return phases.flatMap((phase, index) =>
    phase.map((stack): StackStep => {
      const before = (phases[index - 1] ?? []).filter((other) => !isTarget(other));
      const targets = index === phases.length - 1 ? all.filter(isTarget) : [];
      const { name, account, region, tags } = stack;
      // What lies in another account or makes the bucket goes with the request: it is small, and its readers are others.
      const inBucket = shared !== undefined && account === shared.account && region === shared.region && stack !== shared;
      return {
        id: idOf(stack),
        after: [...before, ...targets].map(idOf),
        target: () => options.target(account, region),
        stack: {
          name,
          account,
          templates: { template: templateOf(stack), children: {} },
          parameters: inputs(stack.parameters, idOf, options),
          tags,
          tool: PIPELINE_COMPOSER,
          owner: options.owner,
          ...(inBucket && { bucket: { step: idOf(shared), output: "TemplatesBucket" }, prefix: PREFIX }),
          ...(HOLDS_DATA.test(name) && { terminationProtection: true }),
        },
      };
    }),
  );
}

/** Names of steps: that of the stack, with the region where the same name stands in several. */
export function stepIds(stacks: readonly StackId[]): (stack: StackId) => string {
  const primary = new Map<string, StackId>();
  for (const stack of stacks) if (!primary.has(stack.name)) primary.set(stack.name, stack);
  return ({ name, region }) => (primary.get(name)?.region === region ? name : `${name}@${region}`);
}

function isTarget({ template }: RenderedStack): boolean {
  return "fixed" in template && template.fixed === "target.yaml";
}

/** The shared stack of the region of the pipelines. */
function isPrimary({ parameters }: RenderedStack): boolean {
  const { Primary } = parameters;
  return Primary !== undefined && "value" in Primary && Primary.value === "true";
}

function templateOf({ name, template }: RenderedStack): TemplateData {
  const data = "fixed" in template ? parseTemplate(fixedFile(`templates/${template.fixed}`)) : (template.made as unknown as TemplateData);
  if (!data) throw new Error(`${name} has no template`);
  return data;
}

function inputs(
  parameters: Readonly<Record<string, ParameterSource>>,
  idOf: (stack: StackId) => string,
  { toolsSha256 }: StackStepsOptions,
): Readonly<Record<string, Input>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, source]): [string, Input] => {
      if ("value" in source) return [name, source.value];
      return [name, "given" in source ? toolsSha256 : { step: idOf(source.of), output: source.output }];
    }),
  );
}
