import type { StackFacts } from "../ports/cloudformation.ts";
import type { Ownership } from "./tool.ts";

/** Tags by which other tools mark the stacks they made. */
const OTHER_TOOLS: Readonly<Record<string, string>> = {
  "aws:cloudformation:stack-id": "a parent stack",
  "aws-cdk:bootstrap-role": "AWS CDK",
  "aws:servicecatalog:provisionedProductArn": "Service Catalog",
  STAGE: "the Serverless Framework",
  "serverless:stage": "the Serverless Framework",
  "copilot-application": "AWS Copilot",
  "elasticbeanstalk:environment-name": "Elastic Beanstalk",
};

/** Why a stack is not ours to change, in one sentence; undefined where it is ours. A stack under review holds nothing and may be taken. */
export function ownerProblem(facts: StackFacts, { tool: { ownerTag }, owner }: Ownership): string | undefined {
  if (facts.parentId !== undefined) return `${facts.name} is nested in ${facts.parentId}: deploy that one`;
  if (facts.status === "REVIEW_IN_PROGRESS" || facts.status === "DELETE_COMPLETE") return undefined;
  const found = facts.tags[ownerTag];
  if (found === owner) return undefined;
  if (found !== undefined) return `${facts.name} belongs to another project: its tag ${ownerTag} is "${found}", and ours is "${owner}"`;
  const tool = Object.keys(OTHER_TOOLS).find((tag) => tag in facts.tags);
  const by = tool === undefined ? "" : `, and ${tool} tells that ${OTHER_TOOLS[tool]} made it`;
  return `${facts.name} was made by another tool: it has no tag ${ownerTag}${by}`;
}
