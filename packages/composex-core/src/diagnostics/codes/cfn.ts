/** CloudFormation properties, references between stacks and template limits. */
export const CFN_CODES = {
  PROPERTY_UNKNOWN: "A CloudFormation resource type has no property of that name.",
} as const;
