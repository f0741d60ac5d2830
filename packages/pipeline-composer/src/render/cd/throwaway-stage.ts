import type { Delivery, Environment, Organisation, Wave } from "../../model/organisation.ts";
import { TYPES } from "../codepipeline/actions.ts";
import type { CodePipelineAction, CodePipelineStage } from "../codepipeline/types.ts";
import { RENDERED, regionOf, stackOf } from "./context.ts";
import { testActions } from "./test-actions.ts";

/** No space behind the comma: the service would take it for a part of the word. */
const CAPABILITIES = "CAPABILITY_NAMED_IAM,CAPABILITY_AUTO_EXPAND";

/**
 * One stage, so that its lock keeps two releases out of one environment; members of the wave stand side by side. What an earlier run left
 * goes first. A failed test stops before the end, and the environment stays to be looked at.
 */
export function throwawayStage(organisation: Organisation, delivery: Delivery, wave: Wave): CodePipelineStage {
  const each = (make: (environment: Environment) => readonly CodePipelineAction[]) => wave.environments.flatMap(make);
  return {
    Name: tryStage(wave),
    Actions: [
      ...each((environment) => [deletion(organisation, delivery, environment, "Purge", 1)]),
      ...each((environment) => [creation(organisation, delivery, environment)]),
      ...each((environment) => testActions(organisation, delivery, environment, 3)),
      ...each((environment) => (environment.cleanup === "never" ? [] : [deletion(organisation, delivery, environment, "Destroy", 4)])),
    ],
  };
}

export function tryStage({ name }: Wave): string {
  return `Try-${name}`;
}

function deletion(
  organisation: Organisation,
  delivery: Delivery,
  environment: Environment,
  what: string,
  runOrder: number,
): CodePipelineAction {
  return {
    ...native(organisation, environment, `${what}-${environment.name}`, runOrder),
    Configuration: {
      ActionMode: "DELETE_ONLY",
      StackName: stackOf(organisation, delivery, environment),
      RoleArn: organisation.names.roleArn(`${environment.name}-cfn`, environment.account),
    },
  };
}

function creation(organisation: Organisation, delivery: Delivery, environment: Environment): CodePipelineAction {
  const { names } = organisation;
  return {
    ...native(organisation, environment, `Create-${environment.name}`, 2),
    InputArtifacts: [{ Name: RENDERED }],
    Configuration: {
      ActionMode: "CREATE_UPDATE",
      StackName: stackOf(organisation, delivery, environment),
      TemplatePath: `${RENDERED}::${environment.name}/root.yaml`,
      TemplateConfiguration: `${RENDERED}::${environment.name}/config.json`,
      RoleArn: names.roleArn(`${environment.name}-cfn`, environment.account),
      Capabilities: CAPABILITIES,
    },
  };
}

/** A CloudFormation action with the role of the target account. */
export function native(
  organisation: Organisation,
  environment: Environment,
  name: string,
  runOrder: number,
): Pick<CodePipelineAction, "Name" | "RunOrder" | "ActionTypeId" | "RoleArn" | "Region"> {
  return {
    Name: name,
    RunOrder: runOrder,
    ActionTypeId: TYPES.cloudformation,
    RoleArn: organisation.names.roleArn(`${environment.name}-deploy`, environment.account),
    ...regionOf(organisation, environment),
  };
}
