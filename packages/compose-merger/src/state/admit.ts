import { compareOrders, formatOrder, type Order } from "./order.ts";
import type { StateEntry } from "./state-file.ts";

export type Admission =
  | { readonly verdict: "admitted"; readonly unknown: boolean }
  | { readonly verdict: "stale"; readonly reason: string }
  | { readonly verdict: "held"; readonly reason: string };

/** Decides whether a build, and the digest it brings, may replace what is there. `now` is ISO 8601. */
export function admit(
  incoming: Order,
  digest: string | undefined,
  entry: StateEntry | undefined,
  presentDigest: string | undefined,
  now: string,
): Admission {
  const held = holdReason(entry, now);
  if (held !== undefined) return { verdict: "held", reason: held };
  if (entry?.floor) {
    const { result } = compareOrders(incoming, entry.floor);
    const left = result === "unknown" && digest !== undefined && (entry.floor.digests?.includes(digest) ?? false);
    if (result === "older" || result === "equal" || left)
      return {
        verdict: "stale",
        reason: left
          ? "this very image was rolled back from"
          : `it was rolled back from ${formatOrder(entry.floor)}, and this build is ${formatOrder(incoming)}`,
      };
  }
  // Without a digest in the file nothing proves that the entry describes what is there.
  const described = entry?.digest !== undefined && entry.digest === presentDigest;
  const order = described ? entry.order : undefined;
  // What somebody wrote by hand has no order: a build that has one gets in. Of two builds without any, nobody knows which is newer.
  if (!order) return { verdict: "admitted", unknown: described || Object.keys(incoming).length === 0 };
  const { result } = compareOrders(incoming, order);
  if (result === "older")
    return { verdict: "stale", reason: `${formatOrder(order)} is already there, and this build is ${formatOrder(incoming)}` };
  return { verdict: "admitted", unknown: result === "unknown" };
}

/** Why a service keeps its image; undefined when nothing holds it. `now` is ISO 8601. */
export function holdReason(entry: StateEntry | undefined, now: string): string | undefined {
  const hold = entry?.hold;
  if (!hold || (hold.until !== undefined && hold.until <= now)) return undefined;
  return `it is held since ${hold.since}${hold.until ? ` until ${hold.until}` : ""}: ${hold.reason}`;
}
