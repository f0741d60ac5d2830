export interface FixedCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of credentials that end. */
  readonly sessionToken?: string;
}

/** One link of a chain of roles. */
export interface RoleToAssume {
  readonly arn: string;
  readonly externalId?: string;
  /** Stands in CloudTrail as who did it. */
  readonly sessionName?: string;
  /** 900 to what the role allows; a role assumed with a role takes 3600 at most. */
  readonly durationSeconds?: number;
  readonly tags?: Readonly<Record<string, string>>;
  /** Keys of tags that are handed on to the roles assumed with this one. */
  readonly transitiveTags?: readonly string[];
  /** ARN of an MFA device, and who is asked for its code. */
  readonly mfa?: { readonly serial: string; readonly code: (serial: string) => Promise<string> };
}

/** What every client of one account and region is made with. */
export interface ClientConfig {
  readonly region?: string;
  readonly profile?: string;
  readonly endpoint?: string;
  readonly maxAttempts: number;
  readonly retryMode: "standard";
  readonly requestHandler: { readonly connectionTimeout: number; readonly requestTimeout: number; readonly throwOnRequestTimeout: true };
  readonly credentials?: RuntimeCredentials | FixedCredentials;
}

export type RuntimeCredentials = ReturnType<typeof import("@aws-sdk/credential-providers").fromTemporaryCredentials>;

/**
 * Credentials of the last role of a chain. The SDK keeps them until some minutes before they end and then assumes the role again, with the
 * credentials of the role before it, which it keeps in the same way.
 */
export async function assumedCredentials(roles: readonly RoleToAssume[], base: ClientConfig): Promise<RuntimeCredentials> {
  const { fromNodeProviderChain, fromTemporaryCredentials } = await import("@aws-sdk/credential-providers");
  const { credentials, profile, region, ...config } = base;
  const clientConfig = { ...config, ...(region !== undefined && { region }), ...(profile !== undefined && { profile }) };
  const own = credentials ?? (profile === undefined ? undefined : fromNodeProviderChain({ profile }));
  let current = own as RuntimeCredentials | undefined;
  for (const { arn, externalId, sessionName, durationSeconds, tags, transitiveTags, mfa } of roles) {
    current = fromTemporaryCredentials({
      params: {
        RoleArn: arn,
        ...(externalId !== undefined && { ExternalId: externalId }),
        ...(sessionName !== undefined && { RoleSessionName: sessionName }),
        ...(durationSeconds !== undefined && { DurationSeconds: durationSeconds }),
        ...(tags && { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }),
        ...(transitiveTags && { TransitiveTagKeys: [...transitiveTags] }),
        ...(mfa && { SerialNumber: mfa.serial }),
      },
      clientConfig,
      ...(mfa && { mfaCodeProvider: mfa.code }),
      ...(current && { masterCredentials: current }),
    });
  }
  return current as RuntimeCredentials;
}
