import type { Io } from "composex-core/cli";
import { EventWatch } from "composex-core/deploy";
import type { Organisation } from "../model/organisation.ts";
import type { WatchStack } from "../operate/follow-run.ts";
import { openOrganisation } from "./organisation.ts";

/** Reads the events of environments' stacks, each in its own account. */
export function watchStacks(organisation: Organisation, profile: string | undefined, io: Io): WatchStack {
  const { ports } = openOrganisation(organisation, { profile }, io);
  return async ({ action }, stack) => {
    const environment = organisation.environments.find(({ name }) => action.endsWith(`-${name}`));
    if (!environment) return undefined;
    const { cloudFormation } = await ports.target(environment.account, environment.region);
    const facts = await cloudFormation.stack(stack);
    if (!facts) return undefined;
    const watch = new EventWatch(cloudFormation, facts.id, undefined);
    return { read: async () => (await watch.read()).map((event) => ({ event, path: watch.pathOf(event.stackId) })) };
  };
}
