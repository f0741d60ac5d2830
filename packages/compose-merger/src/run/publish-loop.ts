import { isPortError, PortError } from "composex-core/diagnostics";
import type { TimedPorts } from "../ports/run-ports.ts";
import type { Change, ComposeStore, Tip } from "../stores/store.ts";
import { withinDeadline } from "./deadline.ts";

export interface LoopOptions {
  readonly store: ComposeStore;
  readonly ports: TimedPorts;
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

/** Least wait after the first lost race; where an attempt takes longer, the attempt's own time: who is slow because many try waits for more of them. */
const BASE_MS = 200;
const CAP_MS = 8_000;
/** A dead network is reported soon; a lost race may go on to the deadline. */
const FAILURES_IN_A_ROW = 6;

/** How the loop finds out whether its change is in the repository already: the commit, or that it is there with an id nobody knows. */
export type Landed = { readonly commit: string | undefined } | undefined;

/**
 * Read the tip, decide, publish if the tip is unchanged, else start again on the new content. `landed` says whether a tip holds this run's
 * change already: it answers the question that every unclean reply leaves open. Throws PortError `DEADLINE` and whatever the store throws
 * for good.
 */
export function publishLoop<T>(
  options: LoopOptions,
  decide: (tip: Tip, attempt: number) => Promise<Decision<T>>,
  landed: (tip: Tip) => Promise<Landed>,
): Promise<LoopResult<T>> {
  return withinDeadline(options.ports, options.deadlineMs, () => loop(options, decide, landed));
}

async function loop<T>(
  { store, ports, deadlineMs }: LoopOptions,
  decide: (tip: Tip, attempt: number) => Promise<Decision<T>>,
  landed: (tip: Tip) => Promise<Landed>,
): Promise<LoopResult<T>> {
  const end = ports.now() + deadlineMs;
  let failures = 0;
  let conflicts = 0;
  /** The change sent last that was not answered for certain. */
  let sent: { readonly result: T; readonly commit: string | undefined; readonly parent: string; readonly unsure: boolean } | undefined;
  for (let attempt = 1; ; attempt++) {
    const begun = ports.now();
    try {
      const tip = await store.readTip();
      const there = sent && (await landedAt(tip, sent.commit, landed));
      if (sent && there) {
        const commit = there.commit ?? sent.commit;
        return {
          result: sent.result,
          outcome: "published",
          ...(commit !== undefined && { commit }),
          parent: sent.parent,
          attempts: attempt - 1,
        };
      }
      const { result, change } = await decide(tip, attempt);
      // Where nothing is remembered beside the file, finding there what was sent into the dark is the only sign that it arrived.
      if (!change && sent?.unsure && !store.keepsState)
        return { result: sent.result, outcome: "published", commit: tip.revision, parent: sent.parent, attempts: attempt - 1 };
      if (!change) return { result, outcome: "nothing", parent: tip.revision, attempts: attempt };
      const publication = await store.publish({ ...change, tip });
      if (publication.outcome === "published")
        return { result, outcome: "published", commit: publication.commit, parent: tip.revision, attempts: attempt };
      if (publication.outcome === "unchanged") return { result, outcome: "nothing", parent: tip.revision, attempts: attempt };
      sent = { result, commit: publication.commit, parent: tip.revision, unsure: publication.outcome === "unknown" };
      failures = publication.outcome === "unknown" ? failures + 1 : 0;
      if (failures >= FAILURES_IN_A_ROW) throw new PortError("NETWORK", publication.reason);
    } catch (error) {
      if (!mayRetry(error)) throw error;
      failures += 1;
      if (failures >= FAILURES_IN_A_ROW) throw error;
    }
    conflicts += 1;
    const base = Math.max(BASE_MS, ports.now() - begun);
    const wait = Math.round(ports.random() * Math.min(CAP_MS, base * 2 ** Math.min(conflicts - 1, 10)));
    if (ports.now() + wait >= end)
      throw new PortError("DEADLINE", `not published after ${attempt} attempts in ${Math.round(deadlineMs / 1000)} s`);
    await ports.sleep(wait);
  }
}

async function landedAt(tip: Tip, commit: string | undefined, landed: (tip: Tip) => Promise<Landed>): Promise<Landed> {
  return commit !== undefined && tip.revision === commit ? { commit } : landed(tip);
}

function mayRetry(error: unknown): boolean {
  return isPortError(error) && (error.code === "NETWORK" || error.code === "THROTTLED");
}
