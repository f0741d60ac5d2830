/** CloudFormation properties, references between stacks and template limits. */
export const CFN_CODES = {
  PROPERTY_UNKNOWN: "A CloudFormation resource type has no property of that name.",
  REFERENCE_CYCLE: "Stacks need values of each other, so that none can be created first.",
  STACK_SPLIT: "A stack would pass a limit of CloudFormation and was written as several.",
} as const;
