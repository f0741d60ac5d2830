import { type Comparison, compareStored } from "composex-core/deploy";
import { type EnvironmentPlan, type WavePlan, waveHash } from "../release/wave-plan.ts";
import { summaryOf } from "./summary.ts";
import type { Member, PlannedWave } from "./wave.ts";

export interface Compared extends Member {
  readonly comparison: Comparison;
}

/** Every stack of the wave as it is now, against what is released. */
export function compareWave({ members }: PlannedWave): Promise<readonly Compared[]> {
  return Promise.all(members.map(async (member) => ({ ...member, comparison: await compareStored(member.target, member.wanted) })));
}

export interface PlanOf {
  /** Where none was made: `-`. */
  readonly changeSet: string;
  /** By environment. */
  readonly covers: Readonly<Record<string, EnvironmentPlan["covers"]>>;
}

/** What people approve of a wave. */
export function wavePlan({ name, commit, execution }: PlannedWave, compared: readonly Compared[], { changeSet, covers }: PlanOf): WavePlan {
  const environments = compared.map(
    ({ name: environment, record: { stack, account, region, images }, comparison: { hash, plan } }): EnvironmentPlan => ({
      name: environment,
      stack,
      account,
      region,
      hash,
      images,
      plan,
      covers: covers[environment] ?? "all",
    }),
  );
  const hash = waveHash(environments);
  return { schema: 1, wave: name, commit, execution, hash, changeSet, summary: summaryOf(environments, hash), environments };
}
