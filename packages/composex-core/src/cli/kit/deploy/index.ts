export { type ApprovalOptions, approver } from "./approver.ts";
export { DEPLOY_REMEDIES } from "./deploy-remedies.ts";
export { type Invocation, invocation } from "./invocation.ts";
export { leftoversText } from "./leftovers-text.ts";
export { type Progress, progress } from "./progress.ts";
export { type Shown, showOutcome } from "./show-outcome.ts";
export { showSteps } from "./show-steps.ts";
export { stepsProgress } from "./steps-progress.ts";
