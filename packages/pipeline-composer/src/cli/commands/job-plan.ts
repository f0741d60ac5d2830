import { join, resolve } from "node:path";
import { awsTarget, nodeFiles, nodeOutput, nodeOutputFile, systemClock } from "composex-core/adapters";
import { EXIT, type ExitCode, type Io } from "composex-core/cli";
import { awsPipeline } from "../../adapters/aws-pipeline.ts";
import { check } from "../../plan/check.ts";
import { confirm } from "../../plan/confirm.ts";
import { loadMember } from "../../plan/load-member.ts";
import { prepare } from "../../plan/prepare.ts";
import { protect } from "../../plan/protect.ts";
import { CHANGE_SET_PREFIX, type Member, type PlannedWave, type StepResult } from "../../plan/wave.ts";
import type { StackConfig } from "../../release/release-record.ts";
import { shellVariables } from "../../release/test-variables.ts";
import type { WavePlan } from "../../release/wave-plan.ts";
import { readJson, readRelease, releasedEnvironments } from "../read-release.ts";
import { organisationNames, required } from "../required.ts";

export type PlanStep = "check" | "prepare" | "confirm" | "protect";

export interface JobPlanOptions {
  readonly wave: string;
  readonly output: string;
  readonly variablesFile: string;
}

/** One step for a wave of long-lived environments. It runs in the folder of the release. */
export async function jobPlan(step: PlanStep, options: JobPlanOptions, io: Io): Promise<ExitCode> {
  const wave = await plannedWave(options.wave, io);
  const result = await runStep(step, wave, io);
  nodeOutput.replace(resolve(io.workingDirectory, options.output), result.files);
  nodeOutputFile(resolve(io.workingDirectory, options.variablesFile), shellVariables(result.exports));
  io.stdout(`${result.files.find(({ path }) => path === "plan.md")?.text ?? ""}${step} ${wave.name}: ${JSON.stringify(result.exports)}\n`);
  return EXIT.done;
}

function runStep(step: PlanStep, wave: PlannedWave, io: Io): Promise<StepResult> {
  switch (step) {
    case "check":
      return check(wave);
    case "prepare":
      return prepare(wave, linkOf(io));
    case "confirm":
      return confirm(wave, {
        changeSet: required(io, "CHANGE_SET"),
        hash: required(io, "PLAN_HASH"),
        plan: approvedPlan(wave.name, io),
      });
    case "protect":
      return protect(wave);
    default:
      return step satisfies never;
  }
}

async function plannedWave(name: string, io: Io): Promise<PlannedWave> {
  const names = organisationNames(io);
  const externalId = required(io, "EXTERNAL_ID");
  const execution = required(io, "PC_EXECUTION");
  const release = readRelease(io);
  // `PROJECT:ID`: one build makes one set a stack.
  const build = required(io, "CODEBUILD_BUILD_ID").replace(/^.*:/, "");
  const members = releasedEnvironments(release, io).map(async ({ name: environment, record }): Promise<Member> => {
    const { account, region } = record;
    const { storage } = await awsTarget({ region });
    const role = { arn: names.roleArn(`${environment}-prepare`, account), externalId, sessionName: "plan" };
    const wanted = await loadMember({
      release,
      environment,
      record,
      config: readJson(`${environment}/config.json`, io) as StackConfig,
      storage,
      names,
      owner: required(io, "PC_NAME"),
      sharedAccount: required(io, "PC_SHARED_ACCOUNT"),
      run: `${release.commit} ${execution} ${build}`,
    });
    return { name: environment, record, target: await awsTarget({ region, roles: [role] }), wanted };
  });
  return {
    name,
    members: await Promise.all(members),
    commit: release.commit,
    execution,
    pipeline: await awsPipeline(pipelineOf(io), required(io, "AWS_REGION")),
    changeSet: `${CHANGE_SET_PREFIX}${execution}-${build}`,
    clock: systemClock,
  };
}

/** CodeBuild says who started a build: `codepipeline/NAME`. */
function pipelineOf(io: Io): string {
  return required(io, "CODEBUILD_INITIATOR").replace(/^codepipeline[/]/, "");
}

/** Where people read the whole plan: this build prints it. */
function linkOf(io: Io): string {
  const region = required(io, "AWS_REGION");
  const own = io.environment["CODEBUILD_BUILD_URL"];
  return own || `https://${region}.console.aws.amazon.com/codesuite/codepipeline/pipelines/${pipelineOf(io)}/view?region=${region}`;
}

/** The artifact of Prepare, which CodeBuild puts into a folder of its own. */
function approvedPlan(wave: string, io: Io): WavePlan | undefined {
  const folder = io.environment[`CODEBUILD_SRC_DIR_Plan_${wave}`];
  if (!folder || !nodeFiles.isFile(join(folder, "plan.json"))) return undefined;
  return readJson("plan.json", { workingDirectory: folder }) as WavePlan;
}
