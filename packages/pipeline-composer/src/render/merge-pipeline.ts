import type { Organisation } from "../model/organisation.ts";
import { buildAction } from "./codepipeline/actions.ts";
import { addPipeline } from "./codepipeline/add-pipeline.ts";
import { RETRY_ALL } from "./codepipeline/conditions.ts";
import { SOURCE, sourceAction, sourceStatements } from "./codepipeline/source-action.ts";
import { addRole } from "./iam/add-role.ts";
import { pipelineStatements } from "./iam/pipeline-statements.ts";
import { codepipelineTrust } from "./iam/trust.ts";
import { StackDraft } from "./stack-draft.ts";

/** A pipeline variable has at least one character, and one without default fails a start that does not set it. */
const UNSET = "-";

/** Merges in strict order: the pipelines of the applications start it, and each run waits for those before. */
export function mergePipelineStack(organisation: Organisation): StackDraft {
  const { names, compose } = organisation;
  const stack = new StackDraft(names.stack("merge-pipeline"), "pipeline-composer: merges one after another");
  const name = names.pipeline("merge");
  const role = addRole(stack, organisation, {
    suffix: "merge-pipeline",
    trust: codepipelineTrust(organisation),
    statements: [...pipelineStatements(organisation, [name], ["merge"]), ...sourceStatements(organisation, compose.source)],
  });
  const merge = buildAction({
    name: "Merge",
    namespace: "Merge",
    project: names.project("merge"),
    inputs: [SOURCE],
    environment: { APP: "#{variables.APP}", DIGEST: "#{variables.DIGEST}" },
  });
  addPipeline(stack, organisation, {
    name,
    role,
    mode: "QUEUED",
    variables: [
      { Name: "APP", DefaultValue: UNSET, Description: "Application whose image is merged." },
      { Name: "DIGEST", DefaultValue: UNSET, Description: "Digest of that image." },
    ],
    stages: [
      { Name: SOURCE, Actions: [sourceAction(organisation, compose.source)] },
      { Name: "Merge", OnFailure: RETRY_ALL, Actions: [merge] },
    ],
  });
  return stack;
}
