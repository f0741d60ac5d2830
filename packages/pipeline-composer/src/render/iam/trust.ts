import type { Organisation } from "../../model/organisation.ts";
import { type Condition, type PolicyDocument, policy } from "./statement.ts";

/** Only our own project may have the role. */
export function codebuildTrust({ names, shared }: Organisation, projects: readonly string[]): PolicyDocument {
  return service("codebuild.amazonaws.com", {
    StringEquals: { "aws:SourceAccount": shared.account },
    ArnEquals: { "aws:SourceArn": projects.map((project) => names.projectArn(project)) },
  });
}

/** CodePipeline is not documented to say its account: where it does, it must be ours. */
export function codepipelineTrust({ shared }: Organisation): PolicyDocument {
  return service("codepipeline.amazonaws.com", { StringEqualsIfExists: { "aws:SourceAccount": shared.account } });
}

export function eventsTrust({ names, shared }: Organisation, rules: readonly string[]): PolicyDocument {
  return service("events.amazonaws.com", {
    StringEquals: { "aws:SourceAccount": shared.account },
    ArnEquals: { "aws:SourceArn": rules.map((rule) => names.ruleArn(rule)) },
  });
}

function service(principal: string, condition: Condition): PolicyDocument {
  return policy([{ Sid: "Service", Effect: "Allow", Principal: { Service: principal }, Action: "sts:AssumeRole", Condition: condition }]);
}
