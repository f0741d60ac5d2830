import type { AllOutcome, StepResult } from "../../../deploy/index.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import type { Invocation } from "./invocation.ts";
import { agreed, outcomeExit, outcomeLines } from "./show-outcome.ts";

/** The worst decides what a run of several steps tells the shell. */
const WORST_FIRST: readonly ExitCode[] = [EXIT.bug, EXIT.outside, EXIT.refused, EXIT.deadline, EXIT.waiting, EXIT.changes, EXIT.done];

/** What a tool knows of a failure that the engine does not. */
export interface Verdict {
  /** In the words of its table. */
  readonly code: string;
  /** In place of what the outcome alone says. */
  readonly exit?: ExitCode;
  readonly hint?: string;
  /** A command, where another than the one that was typed leads on. */
  readonly next?: string;
}

export type Judge = (id: string, result: StepResult) => Verdict | undefined;

/** Says what became of each step, how many ended well, and how to go on where one did not; gives the exit code. */
export function showSteps(
  { kind, results, risks }: Pick<AllOutcome<unknown>, "kind" | "results" | "risks">,
  called: Invocation,
  io: Io,
  judge: Judge = () => undefined,
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
    const [first = "", ...more] = [...resultLines(id, result), ...verdictLines(judge(id, result))];
    io.stderr(`${[`${id.padEnd(widest)}  ${first}`, ...more.map((line) => `${" ".repeat(widest)}  ${line}`)].join("\n")}\n`);
  }
  if (results.size > 1) io.stderr(`${tally([...results.values()])}\n`);
  const codes = [...results].map(([id, result]) => judge(id, result)?.exit ?? resultExit(result));
  const code = WORST_FIRST.find((each) => codes.includes(each)) ?? EXIT.done;
  if (code === EXIT.outside || code === EXIT.deadline || code === EXIT.bug) io.stderr(`to go on: ${called.text}\n`);
  const unasked = [...results.values()].flatMap((result) =>
    result.kind === "ended" && result.outcome.kind === "waiting" ? [result.outcome.risks] : [],
  );
  if (unasked.length > 0) io.stderr(`to agree: ${agreed(called.text, [...new Set(unasked.flat())])}\n`);
  return code;
}

/** How many steps ended in which way, the good ones first. */
function tally(results: readonly StepResult[]): string {
  const ways = { done: 0, waiting: 0, failed: 0, blocked: 0 };
  for (const result of results) {
    const exit = resultExit(result);
    if (result.kind === "skipped") ways.blocked += 1;
    else if (exit === EXIT.done) ways.done += 1;
    else if (exit === EXIT.waiting) ways.waiting += 1;
    else ways.failed += 1;
  }
  return Object.entries(ways)
    .filter(([way, count]) => way === "done" || count > 0)
    .map(([way, count]) => `${count} ${way}`)
    .join(", ");
}

function verdictLines(verdict: Verdict | undefined): readonly string[] {
  if (!verdict) return [];
  const { code, hint, next } = verdict;
  return [code, ...(hint === undefined ? [] : [`hint: ${hint}`]), ...(next === undefined ? [] : [`next: ${next}`])];
}

function resultLines(id: string, result: StepResult): readonly string[] {
  switch (result.kind) {
    case "ended":
      return outcomeLines(result.outcome, "stack" in result.outcome ? result.outcome.stack.name : id);
    case "acted":
      return ["done"];
    case "skipped":
      return [`blocked: ${result.why}`];
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
