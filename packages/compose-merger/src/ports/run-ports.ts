/** Time and chance, from outside. */
export interface RunPorts {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** At least 0, below 1. */
  readonly random: () => number;
  readonly newOperationId: () => string;
}

/** What a run that has to end by a deadline needs beside. */
export interface TimedPorts extends RunPorts {
  /** Rings once, unless it is stopped before. */
  readonly alarm: (milliseconds: number) => Alarm;
}

export interface Alarm {
  readonly rung: Promise<void>;
  readonly stop: () => void;
}
