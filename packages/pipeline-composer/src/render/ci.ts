import type { Application, Organisation } from "../model/organisation.ts";
import { gateAction, gateStatements, isGated } from "./ci/gate.ts";
import { addImageProjects, imageActions, managedStatements } from "./ci/image.ts";
import { mergeAction, mergeStatements } from "./ci/merge.ts";
import { scanAction, scanStatements } from "./ci/scan.ts";
import { addPipeline } from "./codepipeline/add-pipeline.ts";
import { RETRY_ALL, skipUnless } from "./codepipeline/conditions.ts";
import { SOURCE, sourceAction, sourceStatements } from "./codepipeline/source-action.ts";
import { addStartRule, nativeTriggers } from "./codepipeline/trigger.ts";
import type { CodePipelineStage } from "./codepipeline/types.ts";
import { addRole } from "./iam/add-role.ts";
import { managedLogsStatement, pipelineStatements } from "./iam/pipeline-statements.ts";
import { codepipelineTrust } from "./iam/trust.ts";
import { StackDraft } from "./stack-draft.ts";

/** From a push of one application to its digest in the compose repository. */
export function ciStack(organisation: Organisation, application: Application): StackDraft {
  const { names } = organisation;
  const { name, pipeline, build, scanFailOn } = application;
  const stack = new StackDraft(names.stack(`ci-${name}`), `pipeline-composer: builds, checks and merges ${name}`);
  const source = application.source.kind === "none" ? ({ kind: "none", repository: names.repository(name) } as const) : application.source;
  const built = application.source.kind !== "none";
  const gated = isGated(application);
  const managed = built && build.engine === "managed";

  const projects = built && !managed ? addImageProjects(stack, organisation, application) : [];
  const role = addRole(stack, organisation, {
    suffix: `ci-${name}`,
    trust: codepipelineTrust(organisation),
    statements: [
      ...pipelineStatements(organisation, [pipeline], [...projects, ...(organisation.merge.mode === "pipeline" ? [] : ["merge"])]),
      ...sourceStatements(organisation, source),
      ...(gated || managed || scanFailOn !== undefined ? [managedLogsStatement(organisation, pipeline)] : []),
      ...(gated ? gateStatements(organisation, application) : []),
      ...scanStatements(organisation, application),
      ...managedStatements(organisation, application),
      ...mergeStatements(organisation),
    ],
  });

  const guard = gated ? { BeforeEntry: skipUnless("Changed", "Gate.CHANGED") } : {};
  const stages: readonly CodePipelineStage[] = [
    { Name: SOURCE, Actions: [sourceAction(organisation, source)] },
    ...(gated ? [{ Name: "Gate", Actions: [gateAction(organisation, application)] }] : []),
    ...(built ? [{ Name: "Build", ...guard, Actions: imageActions(organisation, application) }] : []),
    ...(scanFailOn === undefined ? [] : [{ Name: "Scan", ...guard, Actions: [scanAction(organisation, application, scanFailOn)] }]),
    { Name: "Merge", ...guard, OnFailure: RETRY_ALL, Actions: [mergeAction(organisation, application)] },
  ];
  const followed = "branch" in source ? { branch: source.branch } : { branch: "" };
  addPipeline(stack, organisation, { name: pipeline, role, stages, triggers: nativeTriggers(application.source, followed) });
  addStartRule(stack, organisation, source, followed, { suffix: `ci-${name}`, pipeline });
  return stack;
}
