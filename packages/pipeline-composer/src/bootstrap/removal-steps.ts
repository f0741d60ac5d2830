import { isStackStep, type StackStep, type Step } from "composex-core/deploy";
import type { Organisation } from "../model/organisation.ts";
import type { OrganisationPorts } from "../ports/organisation-ports.ts";
import { stackOf } from "../render/cd/context.ts";
import type { StackId } from "../render/rendered-stack.ts";
import { HOLDS_DATA } from "./stack-steps.ts";
import { PIPELINE_COMPOSER } from "./tool.ts";

/** The stacks of a bootstrap that go, in its order; those that hold what nobody can make again stay. */
export function removalSteps(steps: readonly Step[]): readonly StackStep[] {
  const going = steps.filter(isStackStep).filter(({ stack }) => !HOLDS_DATA.test(stack.name));
  const known = new Set(going.map(({ id }) => id));
  return going.map(({ id, target, stack: { bucket: _bucket, ...stack }, after = [] }) => ({
    id,
    target,
    stack: { ...stack, parameters: {} },
    after: after.filter((before) => known.has(before)),
  }));
}

/** Stacks that the file no longer asks for. What they hold is told and asked for as with every removal. */
export function leftoverSteps(stacks: readonly StackId[], owner: string, { target }: OrganisationPorts): readonly StackStep[] {
  return stacks.map(({ name, account, region }) => ({
    id: name,
    target: () => target(account, region),
    stack: {
      name,
      account,
      templates: { template: { Resources: {} }, children: {} },
      parameters: {},
      tags: {},
      tool: PIPELINE_COMPOSER,
      owner,
    },
  }));
}

/** Deployed stacks of environments: they stay, and nothing deploys to them or deletes them any more. */
export async function orphanedStacks(organisation: Organisation, ports: OrganisationPorts): Promise<readonly StackId[]> {
  const found = await Promise.all(
    organisation.environments.map(async (environment): Promise<readonly StackId[]> => {
      const { account, region } = environment;
      const names = new Set(organisation.deliveries.map((delivery) => stackOf(organisation, delivery, environment)));
      const { cloudFormation } = await ports.target(account, region);
      const stacks = await Promise.all(
        [...names].map(async (name) => ((await cloudFormation.stack(name)) ? [{ name, account, region }] : [])),
      );
      return stacks.flat();
    }),
  );
  return found.flat();
}
