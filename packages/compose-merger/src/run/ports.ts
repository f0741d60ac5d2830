/** Time and chance, from outside. */
export interface RunPorts {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** At least 0, below 1. */
  random(): number;
  newOperationId(): string;
}
