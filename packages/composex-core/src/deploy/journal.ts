import { isPortError } from "../diagnostics/index.ts";
import type { Phase, Stopped } from "./deployment.ts";

/** A run that a port ended before it had begun; everything else is a bug and is thrown on. */
export function stoppedBefore(error: unknown): Stopped {
  return new Journal().failed(error);
}

/** Where a run is and what it has left so far, for the moment it is stopped. */
export class Journal {
  #phase: Phase = "checking";
  #left = "nothing was changed";
  readonly #onPhase: ((phase: Phase) => void) | undefined;

  readonly #signal: AbortSignal | undefined;

  constructor(onPhase?: (phase: Phase) => void, signal?: AbortSignal) {
    this.#onPhase = onPhase;
    this.#signal = signal;
  }

  enter(phase: Phase, left?: string): void {
    this.#phase = phase;
    if (left !== undefined) this.#left = left;
    this.#onPhase?.(phase);
  }

  leave(left: string): void {
    this.#left = left;
  }

  interrupted(): Stopped {
    return { kind: "stopped", by: "signal", phase: this.#phase, left: this.#left };
  }

  /** A failed port ends a run in an orderly way; everything else is a bug and is thrown on. */
  failed(error: unknown): Stopped {
    if (!isPortError(error)) throw error;
    if (this.#signal?.aborted) return this.interrupted();
    return { kind: "stopped", by: "error", error: { code: error.code, message: error.message }, phase: this.#phase, left: this.#left };
  }
}
