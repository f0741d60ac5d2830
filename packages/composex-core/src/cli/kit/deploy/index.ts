export { approvalOptions } from "./approval-options.ts";
export { type ApprovalOptions, approver } from "./approver.ts";
export { DEPLOY_REMEDIES } from "./deploy-remedies.ts";
export { type Invocation, invocation } from "./invocation.ts";
export { leftoversText } from "./leftovers-text.ts";
export { type Progress, progress } from "./progress.ts";
export { type Shown, showOutcome } from "./show-outcome.ts";
export { type Judge, showSteps, type Verdict } from "./show-steps.ts";
export { stepsProgress } from "./steps-progress.ts";
