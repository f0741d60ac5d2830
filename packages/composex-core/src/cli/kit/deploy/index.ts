export { type ApprovalOptions, approver } from "./approver.ts";
export { DEPLOY_REMEDIES } from "./deploy-remedies.ts";
export { leftoversText } from "./leftovers-text.ts";
export { type Progress, progress } from "./progress.ts";
export { showOutcome } from "./show-outcome.ts";
