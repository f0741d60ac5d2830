import { isPortError, PortError } from "composex-core/diagnostics";
import type { StoreCode } from "../store.ts";

const RULES: readonly (readonly [RegExp, StoreCode])[] = [
  [/couldn't find remote ref/i, "BRANCH_MISSING"],
  [
    /authentication failed|permission denied|could not read (username|password)|access denied|returned error: 40[13]|forbidden|not authorized/i,
    "DENIED",
  ],
  [/does not appear to be a git repository|repository .* (not found|does not exist)|returned error: 404/i, "NOT_FOUND"],
  [/gpg failed|failed to write commit object|signing failed|couldn't load public key|no such file.*signing|error: Load key/i, "SIGNING"],
  [/returned error: (429|503)|too many requests/i, "THROTTLED"],
  [
    /could not resolve host|connection (refused|reset|timed out|closed)|timed out|timeout|early eof|unexpected disconnect|hung up|returned error: 5\d\d|network is unreachable|unable to access/i,
    "NETWORK",
  ],
];

/** Puts git's words into a code. The text comes from git itself under LC_ALL=C; there is no other way to tell. */
export function gitFailure(error: unknown): PortError {
  if (isPortError(error)) return error;
  const text = error instanceof Error ? error.message : String(error);
  const code = RULES.find(([pattern]) => pattern.test(text))?.[1] ?? "NETWORK";
  return new PortError(code, firstLines(text), error);
}

/** The telling lines of git's output: what it calls fatal or an error, without user names and passwords of addresses. */
export function firstLines(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const telling = lines.filter((line) => /^(fatal|error|remote|!|ERROR)/.test(line));
  return (telling.length > 0 ? telling : lines)
    .slice(0, 4)
    .join("; ")
    .replace(/:\/\/[^/@\s]+@/g, "://***@")
    .replace(/[\t\p{Cc}]+/gu, " ")
    .slice(0, 600);
}
