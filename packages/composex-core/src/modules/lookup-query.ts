import type { JsonSchema } from "../contract/parse-context.ts";

/** Where a `Lookup` searches. */
export const lookupScopeProperties = {
  RoleArn: {
    type: "string",
    description: "ARN of a role to assume for the search, as in another account; default: the caller's own credentials.",
  },
  Region: { type: "string", description: "Region to search, such as eu-west-1; default: that of the credentials." },
} as const satisfies Readonly<Record<string, JsonSchema>>;
