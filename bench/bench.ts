/** What a `*.bench.ts` file exports as `bench`. */
export interface Bench {
  readonly name: string;
  /** `dir` is an empty folder for its files. */
  run(dir: string): Iterable<Finding>;
}

/** The unit of times: how busy the machine is lengthens both sides of it. */
export const STARTS = "x an empty node process";

/** One line of the report. `npm test` fails when `value` is more than twice `budget`. */
export interface Finding {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: number;
  /** What else was seen on the way. */
  readonly detail?: string;
}
