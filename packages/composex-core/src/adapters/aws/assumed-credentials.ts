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

/** A session is renewed when less than this is left of it, as the SDK does it. */
const RENEWED_BEFORE_MILLISECONDS = 300_000;

/**
 * Credentials of the last role of a chain, each assumed with those of the role before it. All clients share them, so that a role is assumed once,
 * and a code of an MFA device, which counts once, is asked for once; some minutes before they end they are got anew.
 */
export async function assumedCredentials(roles: readonly RoleToAssume[], base: ClientConfig): Promise<RuntimeCredentials> {
  const { fromTemporaryCredentials } = await import("@aws-sdk/credential-providers");
  const { credentials, ...clientConfig } = base;
  let current = credentials as RuntimeCredentials | undefined;
  for (const { arn, externalId, sessionName, durationSeconds, tags, transitiveTags, mfa } of roles) {
    const provider = fromTemporaryCredentials({
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
    current = kept(provider);
  }
  return current as RuntimeCredentials;
}

/** Credentials of a profile of the configuration files, with what that profile assumes itself. */
export async function profileCredentials(profile: string): Promise<RuntimeCredentials> {
  const { fromIni } = await import("@aws-sdk/credential-providers");
  return kept(fromIni({ profile }));
}

function kept(provider: RuntimeCredentials): RuntimeCredentials {
  let current: ReturnType<RuntimeCredentials> | undefined;
  let ends = Number.POSITIVE_INFINITY;
  return (properties) => {
    if (current && Date.now() < ends - RENEWED_BEFORE_MILLISECONDS) return current;
    const made = provider(properties);
    current = made;
    ends = Number.POSITIVE_INFINITY;
    made.then(
      ({ expiration }) => {
        ends = expiration?.getTime() ?? ends;
      },
      () => {
        current = undefined;
      },
    );
    return made;
  };
}
