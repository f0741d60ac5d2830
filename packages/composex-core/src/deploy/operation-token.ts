import { createHash } from "node:crypto";

/** A token for an operation that follows a given event: a repeated call is the same call, a later attempt is another. */
export function operationToken(verb: string, after: string | undefined): string {
  return `composex-${verb}-${createHash("sha256")
    .update(after ?? "")
    .digest("hex")
    .slice(0, 24)}`;
}
