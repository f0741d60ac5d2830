import { PortError } from "composex-core/diagnostics";
import type { Throwaway } from "../model/organisation.ts";
import type { PipelinePort } from "../plan/pipeline-port.ts";
import { type Cleaned, type CleanOptions, cleanStack } from "./clean-stack.ts";

export interface JanitorOptions {
  /** Of the organisation. */
  readonly name: string;
  readonly throwaways: readonly Throwaway[];
  /** The only environment to clean, whatever its age: a person asked for it. */
  readonly only?: string;
  readonly account: (throwaway: Throwaway) => Promise<CleanOptions>;
  readonly pipeline: (name: string) => Promise<PipelinePort>;
  /** Sets the operations of this build apart from those of others. */
  readonly build: string;
}

/** Goes through every stack that a throw-away environment may have. What one account refuses does not keep the others from being cleaned. */
export async function clean({ throwaways, only, ...options }: JanitorOptions): Promise<readonly Cleaned[]> {
  if (only !== undefined && !throwaways.some(({ name }) => name === only)) {
    throw new PortError("ENVIRONMENT_UNKNOWN", `there is no throw-away environment ${only}`);
  }
  const chosen = throwaways.filter(({ name }) => only === undefined || name === only);
  const cleaned = chosen.flatMap((throwaway) =>
    throwaway.stacks.map(async (stack): Promise<Cleaned | undefined> => {
      try {
        return await cleanOne(options, throwaway, stack, only !== undefined);
      } catch (error) {
        if (!(error instanceof Error && "code" in error)) throw error;
        return { kind: "failed", text: `${stack.name}: ${error.message}`, orphans: [] };
      }
    }),
  );
  return (await Promise.all(cleaned)).filter((one) => one !== undefined);
}

async function cleanOne(
  { name, account, pipeline, build }: Omit<JanitorOptions, "throwaways" | "only">,
  throwaway: Throwaway,
  { name: stack, pipeline: delivery, stage }: Throwaway["stacks"][number],
  asked: boolean,
): Promise<Cleaned | undefined> {
  const there = await account(throwaway);
  const facts = await there.cloudFormation.stack(stack);
  if (!facts || facts.status === "DELETE_COMPLETE") return undefined;
  const kept = (why: string): Cleaned => ({ kind: "kept", text: `${stack} stays: ${why}`, orphans: [] });
  const { tags } = facts;
  if (tags["pc:kind"] !== "throwaway" || tags["pc:name"] !== name) return kept("its tags do not say that it is one of ours to delete");
  if (facts.status.endsWith("_IN_PROGRESS") && facts.status !== "REVIEW_IN_PROGRESS") return kept(`it is ${facts.status}`);
  const latest = (await (await pipeline(delivery)).stages()).find((one) => one.name === stage)?.latest;
  if (latest?.status === "InProgress") return kept(`the run ${latest.execution} of ${delivery} works on it`);
  const left = throwaway.ttlSeconds * 1000 - (there.clock.now() - facts.changedAt);
  // With `always` nothing is kept to be looked at; the others stay for their time.
  if (!asked && throwaway.cleanup !== "always" && left > 0) return kept(`it has ${Math.ceil(left / 60_000)} minutes left`);
  return cleanStack(there, facts, `pc-clean-${build}`);
}
