import { PortError } from "../../diagnostics/index.ts";

export interface AwsSessionOptions {
  /** Without it: AWS_REGION or the profile's. */
  readonly region?: string;
  /** Assumed with the credentials that the SDK finds; assumed again when its session ends. */
  readonly roleArn?: string;
  /** For tests: fixed credentials, and how often a refused request is sent. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly endpoint?: string;
  readonly maxAttempts?: number;
}

/** What every client of one account and region is made with. */
export interface ClientConfig {
  readonly region?: string;
  readonly endpoint?: string;
  readonly maxAttempts: number;
  readonly retryMode: "standard";
  readonly credentials?:
    | ReturnType<typeof import("@aws-sdk/credential-providers").fromTemporaryCredentials>
    | { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** CloudFormation throttles a whole account, and several deployments share it: more attempts than the SDK's three. */
const ATTEMPTS = 8;

export async function clientConfig(options: AwsSessionOptions): Promise<ClientConfig> {
  // The SDK prints on stderr that it will stop supporting this Node version; what we print is ours to decide.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  const { region, roleArn, credentials, endpoint, maxAttempts } = options;
  const shared: ClientConfig = {
    maxAttempts: maxAttempts ?? ATTEMPTS,
    retryMode: "standard",
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && { endpoint }),
    ...(credentials && { credentials }),
  };
  if (roleArn === undefined) return shared;
  const { fromTemporaryCredentials } = await import("@aws-sdk/credential-providers");
  const assumed = fromTemporaryCredentials({
    params: { RoleArn: roleArn, RoleSessionName: "composex" },
    clientConfig: { ...(region !== undefined && { region }), ...(endpoint !== undefined && { endpoint }) },
    ...(credentials && { masterCredentials: credentials }),
  });
  return { ...shared, credentials: assumed };
}

/** Runs a call and turns what the SDK throws into a `PortError` that names the operation. */
export async function awsCall<T>(operation: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw asPortError(error, operation);
  }
}

function asPortError(error: unknown, operation: string): PortError {
  if (error instanceof PortError) return error;
  const { name = "Error", message = String(error), code } = error as { name?: string; message?: string; code?: string };
  if (name === "CredentialsProviderError") return new PortError("NO_CREDENTIALS", `no AWS credentials: ${message}`, error);
  if (message.includes("Region is missing")) return new PortError("NO_REGION", "no AWS region is set", error);
  if (message.includes("Region not accepted")) return new PortError("REGION_INVALID", message, error);
  // Errors of the network have a code of the operating system and no name of their own.
  const shown = name === "Error" && code !== undefined ? code : name;
  return new PortError(shown, `${operation}: ${message}`, error);
}
