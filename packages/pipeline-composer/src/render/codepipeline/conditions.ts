import type { CodePipelineStage } from "./types.ts";

type Conditions = NonNullable<CodePipelineStage["BeforeEntry"]>;

export interface Rule {
  readonly name: string;
  readonly provider: "VariableCheck" | "DeploymentWindow" | "CloudWatchAlarm";
  readonly configuration: Readonly<Record<string, string>>;
  readonly roleArn?: string;
  readonly region?: string;
}

/** A list takes one condition; its rules must all hold, at most five. */
export function condition(result: "FAIL" | "SKIP", rules: readonly Rule[]): Conditions {
  return {
    Conditions: [
      {
        Result: result,
        Rules: rules.map(({ name, provider, configuration, roleArn, region }) => ({
          Name: name,
          RuleTypeId: { Category: "Rule", Owner: "AWS", Provider: provider, Version: "1" },
          Configuration: configuration,
          ...(roleArn !== undefined && { RoleArn: roleArn }),
          ...(region !== undefined && { Region: region }),
        })),
      },
    ],
  };
}

/** Skips the stage unless the variable, `Gate.CHANGED`, says yes. */
export function skipUnless(name: string, variable: string): Conditions {
  return condition("SKIP", [
    { name, provider: "VariableCheck", configuration: { Variable: `#{${variable}}`, Value: "yes", Operator: "EQ" } },
  ]);
}

/** Once more, from the first action on. */
export const RETRY_ALL: NonNullable<CodePipelineStage["OnFailure"]> = { Result: "RETRY", RetryConfiguration: { RetryMode: "ALL_ACTIONS" } };
