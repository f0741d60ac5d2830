import { PortError } from "composex-core/diagnostics";
import type { Change, ComposeStore, Tip } from "../stores/store.ts";
import type { RunPorts } from "./ports.ts";

export interface LoopOptions {
  readonly store: ComposeStore;
  readonly ports: RunPorts;
  /** Milliseconds from the start of the loop. */
  readonly deadlineMs: number;
}

/** What one look at the tip came to. `change` absent: nothing to write. */
export interface Decision<T> {
  readonly result: T;
  readonly change?: Omit<Change, "tip">;
}

export interface LoopResult<T> {
  readonly result: T;
  readonly outcome: "published" | "nothing";
  readonly commit?: string;
  readonly parent: string;
  readonly attempts: number;
}

const BASE_MS = 200;
const CAP_MS = 8_000;
/** A dead network is reported soon; a lost race may go on to the deadline. */
const FAILURES_IN_A_ROW = 6;

/**
 * Read the tip, decide, publish if the tip is unchanged, else start again on the new content. `landed` says whether a tip holds this run's
 * change already: it answers the question a lost reply leaves open. Throws PortError `DEADLINE` and whatever the store throws for good.
 */
export async function publishLoop<T>(
  { store, ports, deadlineMs }: LoopOptions,
  decide: (tip: Tip, attempt: number) => Promise<Decision<T>>,
  landed: (tip: Tip) => Promise<boolean>,
): Promise<LoopResult<T>> {
  const end = ports.now() + deadlineMs;
  let failures = 0;
  let conflicts = 0;
  let last: { result: T; commit: string; parent: string } | undefined;
  let sent = false;
  for (let attempt = 1; ; attempt++) {
    try {
      const tip = await store.readTip();
      if (sent && last && (tip.revision === last.commit || (await landed(tip))))
        return { outcome: "published", attempts: attempt - 1, ...last };
      const { result, change } = await decide(tip, attempt);
      if (!change) return { result, outcome: "nothing", parent: tip.revision, attempts: attempt };
      const publication = await store.publish({ ...change, tip });
      if (publication.outcome === "published")
        return { result, outcome: "published", commit: publication.commit, parent: tip.revision, attempts: attempt };
      if (publication.outcome === "unchanged") return { result, outcome: "nothing", parent: tip.revision, attempts: attempt };
      failures = publication.outcome === "unknown" ? failures + 1 : 0;
      if (publication.outcome === "unknown") {
        sent = true;
        last = { result, commit: publication.commit ?? "", parent: tip.revision };
        if (failures >= FAILURES_IN_A_ROW) throw new PortError("NETWORK", publication.reason);
      }
    } catch (error) {
      if (!mayRetry(error)) throw error;
      failures += 1;
      if (failures >= FAILURES_IN_A_ROW) throw error;
    }
    conflicts += 1;
    const wait = Math.round(ports.random() * Math.min(CAP_MS, BASE_MS * 2 ** Math.min(conflicts - 1, 10)));
    if (ports.now() + wait >= end)
      throw new PortError("DEADLINE", `not published after ${attempt} attempts in ${Math.round(deadlineMs / 1000)} s`);
    await ports.sleep(wait);
  }
}

function mayRetry(error: unknown): boolean {
  return error instanceof PortError && (error.code === "NETWORK" || error.code === "THROTTLED");
}
