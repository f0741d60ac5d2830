/** Time and chance, from outside. */
export interface RunPorts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** At least 0, below 1. */
  readonly random: () => number;
  readonly newOperationId: () => string;
}
