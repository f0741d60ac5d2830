import { isAvailable } from "composex-core/deploy";
import { PortError } from "composex-core/diagnostics";
import { type WavePlan, waveHash } from "../release/wave-plan.ts";
import { isOpen } from "../window/window.ts";
import type { Compared } from "./compare.ts";
import type { StageFacts } from "./pipeline-port.ts";
import { comparedAtRest, planFiles, prepareSets } from "./prepare.ts";
import { type PlannedWave, type StepResult, stagesOf, stepResult } from "./wave.ts";

export interface Approved {
  /** What Prepare exported, and people saw. */
  readonly changeSet: string;
  readonly hash: string;
  /** From the artifact; undefined where it is not there or not readable. */
  readonly plan: WavePlan | undefined;
}

/** How the comment of an approval begins that also holds while the window is closed. */
const OUTSIDE_WINDOW = "outside window:";

/**
 * What was approved, right before it is executed: the same change sets where they are still there; new ones where they are gone, but would be
 * the same, or where nothing but the name of the run is left to change.
 */
export async function confirm(wave: PlannedWave, approved: Approved): Promise<StepResult> {
  const stages = await wave.pipeline.stages();
  refuseClosed(wave, stages);
  const compared = await comparedAtRest(wave);
  const moved = movedOn(compared, approved);
  if (moved.length > 0 && !(await isAskedAgain(wave, stages))) {
    throw new PortError(
      "PLAN_STALE",
      `${moved.join(", ")} ${moved.length === 1 ? "is" : "are"} not as approved: start the pipeline again, and its plan is asked for anew`,
    );
  }
  const available = await Promise.all(compared.map(({ target, wanted }) => isAvailable(target, wanted.name, approved.changeSet)));
  if (moved.length === 0 && approved.plan && available.every(Boolean)) {
    return stepResult({ NEEDED: "yes", CHANGE_SET: approved.changeSet, PLAN_HASH: approved.hash }, planFiles(approved.plan));
  }
  const { plan } = await prepareSets(wave, compared);
  return stepResult({ NEEDED: "yes", CHANGE_SET: plan.changeSet, PLAN_HASH: plan.hash, SUMMARY: plan.summary }, planFiles(plan));
}

/** Stacks for which something else is left to change than people approved. */
function movedOn(compared: readonly Compared[], { plan, hash }: Approved): readonly string[] {
  // The artifact lies in a bucket; what people saw is the hash.
  const own = plan !== undefined && waveHash(plan.environments) === hash ? plan : undefined;
  return compared
    .filter(({ name, comparison: { hash: now, differs } }) => {
      const seen = own?.environments.find((environment) => environment.name === name)?.hash;
      return seen !== now && differs;
    })
    .map(({ wanted }) => wanted.name);
}

/** A rollback replays a stage with what an earlier release had. Where nobody is asked in that stage, what it finds is planned again. */
async function isAskedAgain(wave: PlannedWave, stages: readonly StageFacts[]): Promise<boolean> {
  const deploy = stages.find(({ name }) => name === stagesOf(wave).deploy);
  const asks = deploy?.actions.some(({ name }) => name === "Approve") ?? true;
  return !asks && (await wave.pipeline.isRollback(wave.execution));
}

function refuseClosed({ members, clock, execution, ...wave }: PlannedWave, stages: readonly StageFacts[]): void {
  const window = members[0]?.record.window;
  if (!window || isOpen(window, clock.now())) return;
  const { approve, deploy } = stagesOf(wave);
  // A later execution may have entered the stage of the approval since: then nobody knows what was written.
  const own = stages.filter(({ name, latest }) => (name === approve || name === deploy) && latest?.execution === execution);
  const comments = own.flatMap(({ actions }) => actions.filter(({ name, status }) => name === "Approve" && status === "Succeeded"));
  if (comments.some(({ summary = "" }) => summary.trimStart().startsWith(OUTSIDE_WINDOW))) return;
  throw new PortError(
    "WINDOW_CLOSED",
    `the window ${window.cron} (${window.timeZone}) has closed since: retry when it is open, or approve with a comment that begins "${OUTSIDE_WINDOW}"`,
  );
}
