import type { AllOutcome, StepResult } from "../../../deploy/index.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import type { Invocation } from "./invocation.ts";
import { agreed, outcomeExit, outcomeLines } from "./show-outcome.ts";

/** The worst decides what a run of several steps tells the shell. */
const WORST_FIRST: readonly ExitCode[] = [EXIT.bug, EXIT.outside, EXIT.refused, EXIT.waiting, EXIT.changes, EXIT.done];

/** Says what became of each step, and how to go on where one did not end well; gives the exit code. */
export function showSteps(
  { kind, results, risks }: Pick<AllOutcome<unknown>, "kind" | "results" | "risks">,
  called: Invocation,
  io: Io,
): ExitCode {
  if (kind === "declined") {
    io.stderr("Nothing was done.\n");
    return EXIT.waiting;
  }
  if (kind === "waiting") {
    io.stderr(`A person has to agree, and nobody can be asked here. Nothing was done.\nto agree: ${agreed(called.text, risks)}\n`);
    return EXIT.waiting;
  }
  const widest = Math.max(0, ...[...results.keys()].map((id) => id.length));
  for (const [id, result] of results) {
    const [first = "", ...more] = resultLines(id, result);
    io.stderr(`${[`${id.padEnd(widest)}  ${first}`, ...more.map((line) => `${" ".repeat(widest)}  ${line}`)].join("\n")}\n`);
  }
  const codes = [...results.values()].map(resultExit);
  const code = WORST_FIRST.find((each) => codes.includes(each)) ?? EXIT.done;
  if (code === EXIT.outside || code === EXIT.bug) io.stderr(`to go on: ${called.text}\n`);
  const asked = [...results.values()].flatMap((result) =>
    result.kind === "ended" && result.outcome.kind === "waiting" ? result.outcome.risks : [],
  );
  if (code === EXIT.waiting) io.stderr(`to agree: ${agreed(called.text, [...new Set(asked)])}\n`);
  return code;
}

function resultLines(id: string, result: StepResult): readonly string[] {
  switch (result.kind) {
    case "ended":
      return outcomeLines(result.outcome, "stack" in result.outcome ? result.outcome.stack.name : id);
    case "acted":
      return ["done"];
    case "skipped":
      return [`skipped: ${result.why}`];
    case "threw":
      return [result.error instanceof Error ? (result.error.stack ?? result.error.message) : String(result.error), "This is a bug."];
    default:
      return result satisfies never;
  }
}

function resultExit(result: StepResult): ExitCode {
  switch (result.kind) {
    case "ended":
      return outcomeExit(result.outcome);
    case "acted":
    // What it waited for tells why.
    case "skipped":
      return EXIT.done;
    case "threw":
      return EXIT.bug;
    default:
      return result satisfies never;
  }
}
