import { EXIT, type ExitCode } from "composex-core/cli";
import type { RunResult } from "../run/result.ts";

export function exitCodeOf({ outcome, errors }: Pick<RunResult, "outcome" | "errors">): ExitCode {
  switch (outcome) {
    case "applied":
    case "planned":
    case "unchanged":
      return EXIT.done;
    case "stale":
      return errors.some(({ severity }) => severity === "error") ? EXIT.stale : EXIT.done;
    case "held":
      return EXIT.held;
    case "gate":
      return EXIT.refused;
    case "deadline":
      return EXIT.deadline;
    case "denied":
    case "failed":
      return EXIT.outside;
    case "partial":
      return EXIT.partial;
    case "differences":
      return EXIT.changes;
    case "refused":
      return EXIT.problems;
  }
}
