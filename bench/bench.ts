import type { ProcessCost } from "./run-process.ts";

/** What a `*.bench.ts` file exports as `bench`. */
export interface Bench {
  readonly name: string;
  run(context: BenchContext): Iterable<Finding>;
}

export interface BenchContext {
  /** The start of a node process that does nothing: what times are told in. */
  readonly emptyProcess: ProcessCost;
  /** An empty folder for its files. */
  readonly dir: string;
}

/** One line of the report. CI fails when `value` is more than twice `budget`. */
export interface Finding {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: number;
  /** What else was seen on the way. */
  readonly detail?: string;
}
