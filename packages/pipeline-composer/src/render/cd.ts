import { attribute, logicalId } from "composex-core/cfn";
import type { Delivery, Environment, Organisation } from "../model/organisation.ts";
import { otherRegions, RENDERED, stackOf } from "./cd/context.ts";
import { longLivedStages, RELEASE_COMMIT } from "./cd/long-lived-stages.ts";
import { addNotifications } from "./cd/notifications.ts";
import { addPeople } from "./cd/people.ts";
import { addCdProjects } from "./cd/projects.ts";
import { throwawayStage } from "./cd/throwaway-stage.ts";
import { buildAction } from "./codepipeline/actions.ts";
import { addPipeline } from "./codepipeline/add-pipeline.ts";
import { SOURCE, sourceAction, sourceStatements } from "./codepipeline/source-action.ts";
import { addStartRule, nativeTriggers } from "./codepipeline/trigger.ts";
import type { CodePipelineStage } from "./codepipeline/types.ts";
import { addRole } from "./iam/add-role.ts";
import { pipelineStatements } from "./iam/pipeline-statements.ts";
import { allow } from "./iam/statement.ts";
import { codepipelineTrust } from "./iam/trust.ts";
import { StackDraft } from "./stack-draft.ts";

/** From a commit of the compose repository through every environment. */
export function cdStack(organisation: Organisation): StackDraft {
  const { names, deliveries, environments, compose } = organisation;
  const stack = new StackDraft(names.stack("cd"), "pipeline-composer: renders, tries, plans, asks and deploys");
  const pipelines = deliveries.map(({ pipeline }) => pipeline);
  const regions = otherRegions(organisation);
  const projects = addCdProjects(stack, organisation);
  const role = addRole(stack, organisation, {
    suffix: "cd-pipeline",
    trust: codepipelineTrust(organisation),
    statements: [
      ...pipelineStatements(organisation, pipelines, projects, regions),
      ...sourceStatements(organisation, compose.source),
      allow(
        "Targets",
        "sts:AssumeRole",
        environments.map(({ name, account }) => names.roleArn(`${name}-deploy`, account)),
      ),
      allow("AskPeople", "sns:Publish", names.topicArn("approvals")),
    ],
  });
  for (const delivery of deliveries) {
    const { pipeline, suffix, trigger } = delivery;
    const source = { ...compose.source, ...("branch" in trigger && { branch: trigger.branch }) };
    addPipeline(stack, organisation, {
      name: pipeline,
      role,
      stages: stagesOf(organisation, delivery, source),
      triggers: nativeTriggers(source, trigger),
      mode: organisation.executionMode,
      regions,
    });
    addStartRule(stack, organisation, source, trigger, { suffix: suffix === "" ? "cd" : `cd-${suffix}`, pipeline });
  }
  for (const environment of environments) addEnvironmentParameters(stack, organisation, environment);
  addPeople(stack, organisation);
  addNotifications(stack, organisation);
  stack.output("PipelineRoleArn", attribute(role, "Arn"));
  return stack;
}

function stagesOf(organisation: Organisation, delivery: Delivery, source: Organisation["compose"]["source"]): readonly CodePipelineStage[] {
  const { names } = organisation;
  const environments = delivery.waves.flatMap(({ environments }) => environments);
  const stacks = environments.map((environment) => `${environment.name}=${stackOf(organisation, delivery, environment)}`).join(" ");
  return [
    { Name: SOURCE, Actions: [sourceAction(organisation, source)] },
    {
      Name: "Render",
      Actions: [
        buildAction({
          name: "Render",
          namespace: "Render",
          project: names.project("render"),
          inputs: [SOURCE],
          outputs: [RENDERED],
          environment: { COMMIT: RELEASE_COMMIT, PC_ENVS: stacks },
        }),
      ],
    },
    ...delivery.waves.flatMap((wave) =>
      wave.kind === "throwaway" ? [throwawayStage(organisation, delivery, wave)] : longLivedStages(organisation, delivery, wave),
    ),
  ];
}

/** What the builds must know of an environment, and its roles for who works by hand. */
function addEnvironmentParameters(stack: StackDraft, { names }: Organisation, environment: Environment): void {
  const { name, account, region, kind, parameters, lookups, overlay, allowReplace, window } = environment;
  const roles = ["deploy", "cfn", "read", kind === "throwaway" ? "janitor" : "prepare"];
  for (const role of roles) {
    stack.add(logicalId(name, role, "RoleArn"), "AWS::SSM::Parameter", {
      Name: names.parameter(`env/${name}/${role}-role-arn`),
      Type: "String",
      Value: names.roleArn(`${name}-${role}`, account),
    });
  }
  stack.add(logicalId(name, "Config"), "AWS::SSM::Parameter", {
    Name: names.parameter(`env/${name}/config`),
    Type: "String",
    Value: JSON.stringify({ account, region, kind, overlay, parameters, lookups, allowReplace, ...(window && { window }) }),
  });
}
