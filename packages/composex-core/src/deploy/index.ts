export { capabilities } from "./capabilities.ts";
export { type AllOptions, type AllOutcome, deployAll, endedWell, type StepsProgress } from "./deploy-all.ts";
export { type DeployedPlan, type DeployedPlanOptions, deployedPlan } from "./deployed-plan.ts";
export { type Approve, type DeployOutcome, PHASES, type Phase, type Question, type StackDeployment, type Stopped } from "./deployment.ts";
export { evaluateStack, type StackSide } from "./diff/evaluate.ts";
export { makePlan } from "./diff/make-plan.ts";
export { type DownOptions, type DownOutcome, down, type Removal } from "./down.ts";
export { findLeftovers, type Leftovers } from "./drift.ts";
export { type FirstCause, firstCause } from "./first-cause.ts";
export { EventWatch } from "./follow.ts";
export { readDeployed } from "./inspect.ts";
export { stoppedBefore } from "./journal.ts";
export { holdsResources, type Obstacle, obstacles, obstacleText } from "./obstacles.ts";
export { templateUrl } from "./package-templates.ts";
export { parseTemplate, type TemplateData } from "./parse-template.ts";
export {
  changesAnything,
  type Place,
  type Plan,
  type ResourceChange,
  RISKS,
  type Risk,
  risksOf,
  type SecurityFinding,
} from "./plan.ts";
export { type PlanAllOptions, planAll, type StepPlan, stepChanges } from "./plan-all.ts";
export { planJson } from "./print/plan-json.ts";
export { planMarkdown } from "./print/plan-markdown.ts";
export { planText } from "./print/plan-text.ts";
export { inPlace } from "./print/plan-words.ts";
export { removeAll, type StepRemoval } from "./remove-all.ts";
export { stackNameProblem } from "./stack-name.ts";
export type { Remedy } from "./stack-state.ts";
export { allResources, type LocatedResource, lastOperation, logGroups, type StackStatus, stackStatus } from "./status.ts";
export {
  type ActionStep,
  type Input,
  isStackStep,
  type OutputOf,
  type StackStep,
  type Step,
  type StepDeployment,
  type StepResult,
} from "./step.ts";
export {
  type Comparison,
  compareStored,
  guardData,
  isAbsent,
  isAvailable,
  prepareStored,
  type StoredDeployment,
  type StoredOutcome,
  waitForRest,
} from "./stored.ts";
export type { Target } from "./target.ts";
export { type TemplateNode, templateTree } from "./template-tree.ts";
export type { Ownership, Tool } from "./tool.ts";
export { type UpOptions, up } from "./up.ts";
