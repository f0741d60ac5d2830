import { compareOrders, formatOrder, type Order } from "./order.ts";
import type { StateEntry } from "./state-file.ts";

export type Admission =
  | { readonly verdict: "admitted"; readonly unknown: boolean }
  | { readonly verdict: "stale"; readonly reason: string }
  | { readonly verdict: "held"; readonly reason: string };

/** Decides whether a build may replace what is there. `now` is ISO 8601. */
export function admit(incoming: Order, entry: StateEntry | undefined, presentDigest: string | undefined, now: string): Admission {
  const hold = entry?.hold;
  if (hold && (hold.until === undefined || hold.until > now)) {
    return { verdict: "held", reason: `it is held since ${hold.since}${hold.until ? ` until ${hold.until}` : ""}: ${hold.reason}` };
  }
  if (entry?.floor) {
    const { result } = compareOrders(incoming, entry.floor);
    if (result === "older" || result === "equal")
      return {
        verdict: "stale",
        reason: `it was rolled back from ${formatOrder(entry.floor)}, and this build is ${formatOrder(incoming)}`,
      };
  }
  // Without a digest in the file nothing proves that the entry describes what is there.
  const order = entry?.order !== undefined && entry.digest === presentDigest && presentDigest !== undefined ? entry.order : undefined;
  if (!order) return { verdict: "admitted", unknown: false };
  const { result } = compareOrders(incoming, order);
  if (result === "older")
    return { verdict: "stale", reason: `${formatOrder(order)} is already there, and this build is ${formatOrder(incoming)}` };
  return { verdict: "admitted", unknown: result === "unknown" };
}
