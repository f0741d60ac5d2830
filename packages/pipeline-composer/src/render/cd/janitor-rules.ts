import { attribute } from "composex-core/cfn";
import type { Organisation } from "../../model/organisation.ts";
import { addRole } from "../iam/add-role.ts";
import { allow } from "../iam/statement.ts";
import { eventsTrust } from "../iam/trust.ts";
import type { StackDraft } from "../stack-draft.ts";
import { tryStage } from "./throwaway-stage.ts";

/** Starts the janitor every hour, and after a failure where an environment is to be deleted whatever happened. */
export function addJanitorRules(stack: StackDraft, organisation: Organisation): void {
  const { names, deliveries } = organisation;
  const hourly = names.stack("janitor-hourly");
  const failed = names.stack("janitor-failed");
  const stages = deliveries.flatMap(({ waves }) =>
    waves
      .filter(({ environments }) => environments.some(({ kind, cleanup }) => kind === "throwaway" && cleanup === "always"))
      .map(tryStage),
  );
  const role = addRole(stack, organisation, {
    suffix: "start-janitor",
    trust: eventsTrust(organisation, [hourly, ...(stages.length > 0 ? [failed] : [])]),
    statements: [allow("Start", "codebuild:StartBuild", names.projectArn("janitor"))],
  });
  const Targets = [
    { Id: "janitor", Arn: names.projectArn("janitor"), RoleArn: attribute(role, "Arn"), DeadLetterConfig: { Arn: names.deadLettersArn } },
  ];
  stack.add("JanitorHourlyRule", "AWS::Events::Rule", { Name: hourly, ScheduleExpression: "rate(1 hour)", Targets });
  if (stages.length === 0) return;
  stack.add("JanitorFailedRule", "AWS::Events::Rule", {
    Name: failed,
    EventPattern: {
      source: ["aws.codepipeline"],
      "detail-type": ["CodePipeline Stage Execution State Change"],
      detail: { pipeline: deliveries.map(({ pipeline }) => pipeline), stage: [...new Set(stages)], state: ["FAILED"] },
    },
    Targets,
  });
}
