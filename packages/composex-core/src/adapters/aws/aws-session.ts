import { isPortError, PortError } from "../../diagnostics/index.ts";
import {
  assumedCredentials,
  type ClientConfig,
  type FixedCredentials,
  profileCredentials,
  type RoleToAssume,
} from "./assumed-credentials.ts";

export interface AwsSessionOptions {
  /** Without it: AWS_REGION or the profile's. */
  readonly region?: string;
  /** Profile of the configuration files that the credentials come from; without it, those that the SDK finds. */
  readonly profile?: string;
  /** Credentials in place of those that the SDK finds. */
  readonly credentials?: FixedCredentials;
  /** Assumed one with the other, the last one makes the calls; assumed again some minutes before a session ends. */
  readonly roles?: readonly RoleToAssume[];
  /** Ends requests in flight. */
  readonly signal?: AbortSignal;
  /** For tests and emulators. */
  readonly endpoint?: string;
  /** How often a request that failed in passing is sent in all. */
  readonly maxAttempts?: number;
  readonly timeouts?: Timeouts;
}

/** In milliseconds. */
export interface Timeouts {
  /** From a request to its answer. */
  readonly request: number;
  /** A call with all its attempts and the pauses between them. */
  readonly call: number;
}

/** A session: what clients are made with, and what ends their calls. */
export interface AwsSession {
  readonly config: ClientConfig;
  /** A client whose calls end with the session's signal, and when they take too long. */
  readonly client: <Client extends Sender>(client: Client) => Client;
}

/** CloudFormation throttles a whole account, and several deployments share it: more attempts than the SDK's three. */
const ATTEMPTS = 8;
const CONNECTION_MILLISECONDS = 10_000;
const TIMEOUTS: Timeouts = { request: 30_000, call: 120_000 };

export async function awsSession(options: AwsSessionOptions): Promise<AwsSession> {
  const { signal, timeouts = TIMEOUTS } = options;
  const config = await clientConfig(options);
  return { config, client: (client) => ending(client, timeouts.call, signal) };
}

export async function clientConfig(options: AwsSessionOptions): Promise<ClientConfig> {
  // The SDK prints on stderr that it will stop supporting this Node version; what we print is ours to decide.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  const { region, profile, roles = [], credentials, endpoint, maxAttempts, timeouts = TIMEOUTS } = options;
  const own = credentials ?? (profile === undefined ? undefined : await profileCredentials(profile));
  const shared: ClientConfig = {
    maxAttempts: maxAttempts ?? ATTEMPTS,
    retryMode: "standard",
    requestHandler: {
      connectionTimeout: Math.min(CONNECTION_MILLISECONDS, timeouts.request),
      requestTimeout: timeouts.request,
      throwOnRequestTimeout: true,
    },
    ...(region !== undefined && { region }),
    ...(profile !== undefined && { profile }),
    ...(endpoint !== undefined && { endpoint }),
    ...(own && { credentials: own }),
  };
  return roles.length === 0 ? shared : { ...shared, credentials: await assumedCredentials(roles, shared) };
}

interface Sender {
  send(command: never, options?: { abortSignal?: AbortSignal }): Promise<unknown>;
}

/** The SDK ends a request by a signal, but not the pause before the next attempt, and it knows no end for all attempts together. */
function ending<Client extends Sender>(client: Client, milliseconds: number, signal: AbortSignal | undefined): Client {
  const send = client.send.bind(client);
  client.send = async (command, options) => {
    const controller = new AbortController();
    let end: (error: Error) => void = () => undefined;
    const ended = new Promise<never>((_, reject) => {
      end = (error) => {
        controller.abort();
        reject(error);
      };
    });
    const interrupt = (): void => end(new PortError("INTERRUPTED", "interrupted"));
    const seconds = Math.round(milliseconds / 1000);
    const late = setTimeout(() => end(new PortError("TimeoutError", `no answer in ${seconds} seconds`)), milliseconds);
    signal?.addEventListener("abort", interrupt, { once: true });
    if (signal?.aborted) interrupt();
    try {
      return await Promise.race([send(command, { ...options, abortSignal: controller.signal }), ended]);
    } finally {
      clearTimeout(late);
      signal?.removeEventListener("abort", interrupt);
    }
  };
  return client;
}

/** Runs a call and turns what the SDK throws into a `PortError` that names the operation. */
export async function awsCall<T>(operation: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw asPortError(error, operation);
  }
}

/** An answer that is none of the service: a page of a proxy, or cut short. */
export function unreadable(operation: string, status: number | undefined, cause?: unknown): PortError {
  const code = status === undefined || status < 400 ? "ANSWER_UNREADABLE" : `HTTP_${status}`;
  return new PortError(
    code,
    `${operation}: the answer${status === undefined ? "" : ` with status ${status}`} is none of AWS, or cut short`,
    cause,
  );
}

function asPortError(error: unknown, operation: string): PortError {
  if (isPortError(error)) return error.code === "TimeoutError" ? new PortError(error.code, `${operation}: ${error.message}`) : error;
  const { name = "Error", message = String(error), code, $metadata, $response } = error as SdkError;
  if (name === "CredentialsProviderError") return new PortError("NO_CREDENTIALS", `no AWS credentials: ${message}`, error);
  if (message.includes("Region is missing")) return new PortError("NO_REGION", "no AWS region is set", error);
  if (message.includes("Region not accepted")) return new PortError("REGION_INVALID", message, error);
  const status = $metadata?.httpStatusCode ?? $response?.statusCode;
  // The SDK's own words for what it could not read lead into the SDK.
  if (status !== undefined && (name.startsWith("Unknown") || message.includes("$response"))) return unreadable(operation, status, error);
  // Errors of the network have a code of the operating system and no name of their own.
  const shown = name === "Error" && code !== undefined ? code : name;
  return new PortError(shown, `${operation}: ${message}`, error);
}

interface SdkError {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly statusCode?: number };
}
