import { PortError } from "../diagnostics/index.ts";
import type { Phase, Stopped } from "./deployment.ts";

/** Where a run is and what it has left so far, for the moment it is stopped. */
export class Journal {
  #phase: Phase = "checking";
  #left = "nothing was changed";
  readonly #onPhase: ((phase: Phase) => void) | undefined;

  constructor(onPhase?: (phase: Phase) => void) {
    this.#onPhase = onPhase;
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
    if (!(error instanceof PortError)) throw error;
    return { kind: "stopped", by: "error", error: { code: error.code, message: error.message }, phase: this.#phase, left: this.#left };
  }
}
