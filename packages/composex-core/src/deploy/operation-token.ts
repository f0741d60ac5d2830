import { createHash } from "node:crypto";
import type { Tool } from "./tool.ts";

/** A token for an operation that follows a given event: a repeated call is the same call, a later attempt is another. */
export function operationToken({ name }: Tool, verb: string, after: string | undefined): string {
  return `${name}-${verb}-${createHash("sha256")
    .update(after ?? "")
    .digest("hex")
    .slice(0, 24)}`;
}
