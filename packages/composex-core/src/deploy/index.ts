export type { Approve, DeployOutcome, Phase, Question, StackDeployment, Stopped } from "./deployment.ts";
export type { StackSide } from "./diff/evaluate.ts";
export { makePlan } from "./diff/make-plan.ts";
export { type FirstCause, firstCause } from "./first-cause.ts";
export { parseTemplate, type TemplateData } from "./parse-template.ts";
export { changesAnything, type Plan, type ResourceChange, RISKS, type Risk, risksOf, type SecurityFinding } from "./plan.ts";
export type { Target } from "./target.ts";
export { type TemplateNode, templateTree } from "./template-tree.ts";
export { type UpOptions, up } from "./up.ts";
