/** Quotas of CloudFormation that no request raises. Source: "AWS CloudFormation quotas". */
export const CLOUDFORMATION_LIMITS = {
  resources: 500,
  outputs: 200,
  parameters: 200,
  /** Of a template passed by URL. */
  templateBytes: 1_000_000,
} as const;
