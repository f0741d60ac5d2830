import type { Approval, Delivery, Environment, Organisation, Wave } from "../../model/organisation.ts";
import { buildAction, TYPES } from "../codepipeline/actions.ts";
import { condition, RETRY_ALL, type Rule, skipUnless } from "../codepipeline/conditions.ts";
import { SOURCE } from "../codepipeline/source-action.ts";
import type { CodePipelineAction, CodePipelineStage } from "../codepipeline/types.ts";
import { EXECUTION, RENDERED, stackOf } from "./context.ts";
import { testActions } from "./test-actions.ts";
import { native } from "./throwaway-stage.ts";

type Step = "check" | "prepare" | "confirm" | "protect";

/**
 * Check, then under the stage's lock: prepare the change set, ask, confirm that it is still what was asked about, execute that very set. With
 * a repeat or a rollback on failure, preparing and asking stand in a stage of their own, or a rejection would be asked again.
 */
export function longLivedStages(organisation: Organisation, delivery: Delivery, wave: Wave): readonly CodePipelineStage[] {
  const [first] = wave.environments;
  if (!first) return [];
  const { name } = wave;
  const { approval, onFailure } = first;
  const needed = skipUnless("Needed", `${variables("Check", name)}.NEEDED`);
  const apart = approval !== undefined && onFailure !== "stop";

  const plan = (step: Step, label: string, runOrder: number, environment: Readonly<Record<string, string>> = {}): CodePipelineAction =>
    planAction(organisation, wave, { step, label, runOrder, environment });
  const asking = [plan("prepare", "Prepare", 1), ...(approval ? [approvalAction(organisation, name, approval)] : [])];
  const prepared = variables("Prepare", name);
  const confirm = approval
    ? [plan("confirm", "Confirm", 3, { CHANGE_SET: `#{${prepared}.CHANGE_SET}`, PLAN_HASH: `#{${prepared}.PLAN_HASH}` })]
    : [];
  const changing: readonly CodePipelineAction[] = [
    ...confirm,
    opsAction(organisation, wave, "pin", "Pin", 3),
    ...wave.environments.map((environment) =>
      execution(organisation, delivery, environment, variables(approval ? "Confirm" : "Prepare", name)),
    ),
    plan("protect", "Protect", 5),
    ...wave.environments.flatMap((environment) => testActions(organisation, delivery, environment, 5)),
    opsAction(organisation, wave, "mark", "Mark", 6),
  ];
  const check: CodePipelineStage = {
    Name: `Check-${name}`,
    ...(first.window && { BeforeEntry: condition("FAIL", [windowRule(first.window)]) }),
    ...(alarmRules(organisation, wave).length > 0 && { OnSuccess: condition("FAIL", alarmRules(organisation, wave)) }),
    Actions: [plan("check", "Check", 1)],
  };
  const onFailed = failure(onFailure);
  if (!apart) return [check, { Name: `Deploy-${name}`, BeforeEntry: needed, ...onFailed, Actions: [...asking, ...changing] }];
  return [
    check,
    { Name: `Approve-${name}`, BeforeEntry: needed, Actions: asking },
    { Name: `Deploy-${name}`, BeforeEntry: needed, ...onFailed, Actions: changing },
  ];
}

/** Namespace of an action's variables: `Prepare-prod`. */
function variables(action: string, wave: string): string {
  return `${action}-${wave}`;
}

interface PlanOptions {
  readonly step: Step;
  readonly label: string;
  readonly runOrder: number;
  readonly environment: Readonly<Record<string, string>>;
}

function planAction({ names }: Organisation, wave: Wave, { step, label, runOrder, environment }: PlanOptions): CodePipelineAction {
  return buildAction({
    name: label,
    namespace: variables(label, wave.name),
    runOrder,
    project: names.project("plan"),
    inputs: [RENDERED, ...(step === "confirm" ? [planArtifact(wave.name)] : [])],
    outputs: step === "prepare" ? [planArtifact(wave.name)] : [],
    environment: { PC_STEP: step, ...waveVariables(wave), ...environment },
  });
}

/** Of the plan that is approved; ten characters of it make the folder. */
function planArtifact(wave: string): string {
  return `Plan_${wave}`;
}

function opsAction({ names }: Organisation, wave: Wave, step: "pin" | "mark", label: string, runOrder: number): CodePipelineAction {
  return buildAction({
    name: label,
    runOrder,
    project: names.project("ops"),
    inputs: [RENDERED],
    environment: { PC_STEP: step, ...waveVariables(wave) },
  });
}

/** What every build of a wave is told. */
function waveVariables({ name, environments }: Wave): Readonly<Record<string, string>> {
  return { PC_WAVE: name, PC_ENVS: environments.map((environment) => environment.name).join(" "), PC_EXECUTION: EXECUTION };
}

function approvalAction({ names }: Organisation, wave: string, { message, timeoutMinutes }: Approval): CodePipelineAction {
  return {
    Name: "Approve",
    RunOrder: 2,
    ActionTypeId: TYPES.approval,
    TimeoutInMinutes: timeoutMinutes,
    Configuration: {
      CustomData: `${message}: #{${variables("Prepare", wave)}.SUMMARY}`,
      ExternalEntityLink: `#{${variables("Prepare", wave)}.LINK}`,
      NotificationArn: names.topicArn("approvals"),
    },
  };
}

/** No input and no parameter: the set was made with all it needs. */
function execution(organisation: Organisation, delivery: Delivery, environment: Environment, from: string): CodePipelineAction {
  return {
    ...native(organisation, environment, `Execute-${environment.name}`, 4),
    Configuration: {
      ActionMode: "CHANGE_SET_EXECUTE",
      StackName: stackOf(organisation, delivery, environment),
      ChangeSetName: `#{${from}.CHANGE_SET}`,
    },
  };
}

function windowRule({ cron, timeZone }: { readonly cron: string; readonly timeZone: string }): Rule {
  return { name: "Window", provider: "DeploymentWindow", configuration: { Cron: cron, TimeZone: timeZone } };
}

function alarmRules({ names }: Organisation, wave: Wave): readonly Rule[] {
  return wave.environments.flatMap(({ name, account, region, alarms }) =>
    alarms.map((alarm, index) => ({
      name: `Alarm-${name}-${index + 1}`,
      provider: "CloudWatchAlarm" as const,
      configuration: { AlarmName: alarm, AlarmStates: "ALARM" },
      roleArn: names.roleArn(`${name}-deploy`, account),
      region,
    })),
  );
}

function failure(onFailure: Environment["onFailure"]): Pick<CodePipelineStage, "OnFailure"> {
  if (onFailure === "stop") return {};
  return { OnFailure: onFailure === "retry" ? RETRY_ALL : { Result: "ROLLBACK" } };
}

/** Whatever its source, the commit that a release was made from. */
export const RELEASE_COMMIT = `#{${SOURCE}.CommitId}`;
