import { awsTarget } from "composex-core/adapters";
import { EventWatch } from "composex-core/deploy";
import type { Organisation } from "../model/organisation.ts";
import type { WatchStack } from "../operate/follow-run.ts";

/** Reads the events of environments' stacks, each in its own account by the role that made it. */
export function watchStacks({ environments, names, bootstrapRole }: Organisation, profile: string | undefined): WatchStack {
  return async ({ action }, stack) => {
    const environment = environments.find(({ name }) => action.endsWith(`-${name}`));
    if (!environment) return undefined;
    const { account, region } = environment;
    const arn = `arn:${names.partition}:iam::${account}:role/${bootstrapRole.replace(/^\//, "")}`;
    const { cloudFormation } = await awsTarget({
      region,
      ...(profile !== undefined && { profile }),
      roles: [{ arn, sessionName: "pipeline-composer" }],
    });
    const facts = await cloudFormation.stack(stack);
    if (!facts) return undefined;
    const watch = new EventWatch(cloudFormation, facts.id, undefined);
    return { read: async () => (await watch.read()).map((event) => ({ event, path: watch.pathOf(event.stackId) })) };
  };
}
