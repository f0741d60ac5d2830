export type { ClientConfig, FixedCredentials, RoleToAssume } from "./aws/assumed-credentials.ts";
export { awsCaller, once } from "./aws/aws-caller.ts";
export { awsCloudFormation } from "./aws/aws-cloudformation.ts";
export { awsServices } from "./aws/aws-services.ts";
export {
  type AwsSession,
  type AwsSessionOptions,
  awsCall,
  awsSession,
  clientConfig,
  type Timeouts,
} from "./aws/aws-session.ts";
export { awsTarget, sessionTarget } from "./aws/aws-target.ts";
export { awsTemplateStorage } from "./aws/aws-template-storage.ts";
export { awsLookup } from "./aws-lookup.ts";
export { listFolder, nodeFiles } from "./node-files.ts";
export { nodeOutput, nodeOutputFile } from "./node-output.ts";
export { systemClock } from "./system-clock.ts";
