import type { AwsSessionOptions } from "../../adapters/aws/aws-session.ts";

/** Options of every command that talks to an account. */
export interface AccountOptions {
  readonly region?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly externalId?: string | undefined;
}

export function accountSession({ region, roleArn, externalId }: AccountOptions, signal?: AbortSignal): AwsSessionOptions {
  const role =
    roleArn === undefined ? undefined : { arn: roleArn, sessionName: "composex", ...(externalId !== undefined && { externalId }) };
  return { ...(region !== undefined && { region }), ...(role && { roles: [role] }), ...(signal && { signal }) };
}
