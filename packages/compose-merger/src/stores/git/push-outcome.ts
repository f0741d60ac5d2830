/** What a push came to, read from its porcelain output. */
export type PushOutcome = { readonly kind: "done" } | { readonly kind: "conflict" | "rejected" | "lost"; readonly reason: string };

/** Git's own words for "somebody was faster"; everything else a server says about a ref is its last word. */
const LOCAL_CONFLICT = /\((fetch first|non-fast-forward|stale info)\)/;
const REMOTE_CONFLICT =
  /failed to (update|lock) ref|cannot lock ref|incorrect old value provided|reference already exists|failed to write/i;

export function pushOutcome(output: string, failed: boolean): PushOutcome {
  const refused = output.split("\n").find((line) => line.startsWith("!\t") || line.startsWith("! "));
  if (refused) {
    const reason = refused.split("\t").at(-1)?.trim() ?? refused;
    if (reason.startsWith("[rejected]") && LOCAL_CONFLICT.test(reason)) return { kind: "conflict", reason };
    if (reason.startsWith("[remote rejected]") && REMOTE_CONFLICT.test(reason)) return { kind: "conflict", reason };
    if (reason.startsWith("[remote failure]")) return { kind: "lost", reason };
    const remote = output.split("\n").filter((line) => line.startsWith("remote:") && line.trim() !== "remote:");
    return { kind: "rejected", reason: [reason, ...remote.slice(0, 3).map((line) => line.slice(7).trim())].join("; ") };
  }
  return failed ? { kind: "lost", reason: "the push ended without an answer" } : { kind: "done" };
}
