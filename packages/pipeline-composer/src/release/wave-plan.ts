import { createHash } from "node:crypto";
import type { Plan } from "composex-core/deploy";

/** `plan.json` of the artifact `Plan_W`: what people approve. `plan.md` beside it is the same for reading. */
export interface WavePlan {
  readonly schema: 1;
  readonly wave: string;
  /** Of the compose repository. */
  readonly commit: string;
  /** Id of the pipeline's execution. */
  readonly execution: string;
  /** Of all environments together; what Prepare exports as PLAN_HASH. */
  readonly hash: string;
  /** Name of the change set, the same in every stack of the wave. */
  readonly changeSet: string;
  /** What Prepare exports as SUMMARY. */
  readonly summary: string;
  readonly environments: readonly EnvironmentPlan[];
}

export interface EnvironmentPlan {
  readonly name: string;
  readonly stack: string;
  readonly account: string;
  readonly region: string;
  /** SHA-256 over what is deployed and what is released: templates, parameters and tags. */
  readonly hash: string;
  /** By service, with their digests. */
  readonly images: Readonly<Record<string, string>>;
  readonly plan: Plan;
  /** Whether the change set also covers the nested stacks; else the plan comes from the templates alone. */
  readonly covers: "all" | "root";
}

/** One hash for a wave: that of the hashes of its environments, in the order of their names. */
export function waveHash(environments: readonly Pick<EnvironmentPlan, "name" | "hash">[]): string {
  const lines = environments.map(({ name, hash }) => `${name} ${hash}\n`).sort();
  return createHash("sha256").update(lines.join("")).digest("hex");
}
