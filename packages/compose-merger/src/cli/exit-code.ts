import type { RunResult } from "../run/result.ts";

/** One table for the three tools. */
export const EXIT = {
  done: 0,
  problems: 1,
  usage: 2,
  outside: 3,
  bug: 4,
  differences: 10,
  waiting: 11,
  gate: 12,
  stale: 13,
  deadline: 14,
  held: 15,
} as const;

export function exitCodeOf({ outcome, errors }: Pick<RunResult, "outcome" | "errors">): number {
  switch (outcome) {
    case "applied":
    case "unchanged":
      return EXIT.done;
    case "stale":
      return errors.some(({ severity }) => severity === "error") ? EXIT.stale : EXIT.done;
    case "held":
      return EXIT.held;
    case "gate":
      return EXIT.gate;
    case "deadline":
      return EXIT.deadline;
    case "denied":
    case "failed":
      return EXIT.outside;
    case "differences":
      return EXIT.differences;
    case "refused":
      return EXIT.problems;
  }
}
