import type { RefusalCode } from "./refusal-codes.ts";

/** Why something is not done. */
export interface Refused {
  readonly code: RefusalCode;
  readonly message: string;
  /** What to do now. */
  readonly hint?: string;
}

export function isRefused(value: unknown): value is Refused {
  return typeof value === "object" && value !== null && "code" in value && "message" in value;
}
