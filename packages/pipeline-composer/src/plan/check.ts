import { compareWave, wavePlan } from "./compare.ts";
import type { StageFacts } from "./pipeline-port.ts";
import { planFiles } from "./prepare.ts";
import { type PlannedWave, type StepResult, stagesOf, stepResult } from "./wave.ts";

/**
 * Whether the stages behind must run. They need not where nothing differs, and no older release waits in them or may be repeated there: it
 * could still move the stacks.
 */
export async function check(wave: PlannedWave): Promise<StepResult> {
  const compared = await compareWave(wave);
  const { approve, deploy } = stagesOf(wave);
  const stages = (await wave.pipeline.stages()).filter(({ name }) => name === approve || name === deploy);
  const needed = compared.some(({ comparison }) => comparison.differs) || !stages.every(isIdle);
  const plan = wavePlan(wave, compared, { changeSet: "-", covers: {} });
  return stepResult({ NEEDED: needed ? "yes" : "no" }, planFiles(plan));
}

function isIdle({ latest, awaited }: StageFacts): boolean {
  return !awaited && (latest === undefined || latest.status === "Succeeded" || latest.status === "Skipped");
}
