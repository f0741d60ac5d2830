import { isPortError, PortError } from "composex-core/diagnostics";
import type { StoreCode } from "../store.ts";

const CODES: readonly (readonly [RegExp, StoreCode])[] = [
  [/^BranchDoesNotExistException$/, "BRANCH_MISSING"],
  [/^RepositoryDoesNotExistException$/, "NOT_FOUND"],
  [/^(CommitIdDoesNotExist|CommitDoesNotExist|ParentCommitDoesNotExist)Exception$/, "NOT_FOUND"],
  [/AccessDenied|UnrecognizedClient|ExpiredToken|InvalidSignature|Encryption(Key|Integrity)|Credentials|CouldNotLoad/i, "DENIED"],
  [/Throttl|TooManyRequests|MaximumOpen/i, "THROTTLED"],
  [/LimitExceeded|TooLarge|MaximumFile/i, "LIMIT"],
];

/** The SDK's typed errors as codes of the store port. Without an HTTP status no answer came. */
export function codeCommitFailure(error: unknown, address: string): PortError {
  if (isPortError(error)) return error;
  const { name, message } = error as Error;
  const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
  const code =
    CODES.find(([pattern]) => pattern.test(name))?.[1] ?? (status !== undefined && status >= 400 && status < 500 ? "REJECTED" : "NETWORK");
  return new PortError(code, code === "BRANCH_MISSING" ? `${address} has no such branch, or no commit yet` : `${name}: ${message}`, error);
}
