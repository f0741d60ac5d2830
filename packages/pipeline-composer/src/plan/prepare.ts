import { guardData, isAbsent, prepareStored, waitForRest } from "composex-core/deploy";
import { PortError } from "composex-core/diagnostics";
import type { EnvironmentPlan, WavePlan } from "../release/wave-plan.ts";
import { type Compared, compareWave, wavePlan } from "./compare.ts";
import { waveMarkdown } from "./summary.ts";
import { CHANGE_SET_PREFIX, type Member, type PlannedWave, type StepResult, stagesOf, stepResult } from "./wave.ts";

/** Of a stack in which something else goes on, and of the stage behind. */
const LONGEST_WAIT_MILLISECONDS = 60 * 60_000;
const PAUSE_MILLISECONDS = 15_000;

/** Change sets for every stack of the wave, and the plan that people approve. `link`: where they read all of it. */
export async function prepare(wave: PlannedWave, link: string): Promise<StepResult> {
  await waitForDeployment(wave);
  const { plan } = await prepareSets(wave, await comparedAtRest(wave));
  return stepResult(
    { NEEDED: "yes", CHANGE_SET: plan.changeSet, LINK: link, PLAN_HASH: plan.hash, SUMMARY: plan.summary },
    planFiles(plan),
  );
}

/** Where an approval has a stage of its own, an older release may still be deployed behind it. */
async function waitForDeployment({ pipeline, clock, execution, ...wave }: PlannedWave): Promise<void> {
  const { deploy } = stagesOf(wave);
  const end = clock.now() + LONGEST_WAIT_MILLISECONDS;
  for (;;) {
    const latest = (await pipeline.stages()).find(({ name }) => name === deploy)?.latest;
    if (latest?.status !== "InProgress" || latest.execution === execution) return;
    if (clock.now() >= end) throw new PortError("DEADLINE", `${deploy} is still busy with the execution ${latest.execution} after an hour`);
    await clock.sleep(PAUSE_MILLISECONDS);
  }
}

/** Every stack once nothing goes on in it. */
export async function comparedAtRest(wave: PlannedWave): Promise<readonly Compared[]> {
  await Promise.all(
    wave.members.map(async ({ target, wanted: { name } }) => {
      if (await waitForRest(target, name, LONGEST_WAIT_MILLISECONDS)) return;
      throw new PortError("DEADLINE", `the stack ${name} is still being changed by something else after an hour`);
    }),
  );
  return compareWave(wave);
}

/** Makes the change sets of a wave that was looked at, after what forbids the loss of data. */
export async function prepareSets(wave: PlannedWave, compared: readonly Compared[]): Promise<{ readonly plan: WavePlan }> {
  for (const member of compared) refuseStuck(member);
  for (const member of compared) refuseLosses(member, plannedLosses(member));
  const covers = await Promise.all(
    compared.map(async (member): Promise<readonly [string, EnvironmentPlan["covers"]]> => {
      const { name, target, wanted, comparison, record } = member;
      const { facts } = comparison;
      if (facts && !isAbsent(facts)) await guardData(target.cloudFormation, facts.id, record.allowReplace);
      const outcome = await prepareStored(target, wanted, comparison, { name: wave.changeSet, prefix: CHANGE_SET_PREFIX });
      if (outcome.kind === "failed") {
        throw new PortError("CHANGE_SET_FAILED", `CloudFormation made no change set for ${wanted.name}: ${outcome.reason}`);
      }
      refuseLosses(
        member,
        outcome.losses.filter((loss) => !record.allowReplace.includes(loss.slice(loss.lastIndexOf("/") + 1))),
      );
      return [name, outcome.covers];
    }),
  );
  return { plan: wavePlan(wave, compared, { changeSet: wave.changeSet, covers: Object.fromEntries(covers) }) };
}

export function planFiles(plan: WavePlan): StepResult["files"] {
  return [
    { path: "plan.json", text: `${JSON.stringify(plan, null, 2)}\n` },
    { path: "plan.md", text: waveMarkdown(plan) },
  ];
}

/** A stack that never was, holding nothing or what its failed creation left. */
const NEVER_COMPLETED = ["CREATE_FAILED", "ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "DELETE_FAILED"];

/** States from which no change set leads on. */
function refuseStuck({ name, wanted, comparison: { facts } }: Compared): void {
  const { status = "", statusReason } = facts ?? {};
  if (!status.endsWith("_FAILED") && status !== "ROLLBACK_COMPLETE") return;
  const way = NEVER_COMPLETED.includes(status)
    ? `pipeline-composer clean ${name} deletes it, and the next run creates it again`
    : `bring it back first: aws cloudformation ${status === "UPDATE_FAILED" ? "rollback-stack" : "continue-update-rollback"} --stack-name ${wanted.name}`;
  throw new PortError(
    "STACK_STUCK",
    `the stack ${wanted.name} is ${status}${statusReason === undefined ? "" : ` (${statusReason})`}: ${way}`,
  );
}

/** What the plan would end of what holds data, whatever becomes of the data: the stack policy would stop it in the middle. */
function plannedLosses({ record, comparison: { plan } }: Compared): readonly string[] {
  const ends = plan.changes.filter(({ action, data }) => data !== undefined && action !== "may-replace");
  return ends
    .filter(({ logicalId }) => !record.allowReplace.includes(logicalId))
    .map(({ path, logicalId }) => [...path, logicalId].join("/"));
}

function refuseLosses({ name, wanted }: Member, losses: readonly string[]): void {
  if (losses.length === 0) return;
  const ids = losses.map((loss) => loss.slice(loss.lastIndexOf("/") + 1)).join(", ");
  throw new PortError(
    "REPLACE_REFUSED",
    `in ${wanted.name}, ${losses.join(", ")} would be replaced or deleted, with data: allowReplace of ${name} lets it happen where it says [${ids}]`,
  );
}
