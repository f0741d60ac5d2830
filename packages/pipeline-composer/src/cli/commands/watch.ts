import { EXIT, type ExitCode, type Io, paintFor } from "composex-core/cli";
import { buildLog } from "../../operate/build-log.ts";
import { findExecution } from "../../operate/find-execution.ts";
import { type Happening, RunWatch } from "../../operate/follow-run.ts";
import { happeningText } from "../../operate/happening-text.ts";
import { isRefused, type Refused } from "../../operate/refused.ts";
import { runScreen } from "../../operate/run-screen.ts";
import { failedAction, type RunFacts, verdict, waiting } from "../../operate/verdict.ts";
import { type OperatingOptions, type Operation, operating } from "../operating.ts";
import { watchStacks } from "../watch-stacks.ts";

export interface WatchOptions extends OperatingOptions {
  readonly pipeline?: string | undefined;
  readonly wait?: true | undefined;
  /** In seconds. */
  readonly timeout?: number | undefined;
}

/** Short while something happens, longer while nothing does. */
const PAUSE_MILLISECONDS = 1_000;
const IDLE_PAUSE_MILLISECONDS = 5_000;
/** Lines that are kept for the screen. */
const KEPT = 500;

/** Follows a run to its end, with what its builds write and what its stacks do, and ends as it did. */
export function watch(id: string | undefined, options: WatchOptions, io: Io): Promise<ExitCode> {
  return operating(options, io, async (operation) => {
    const { organisation, ports } = operation;
    const found = await findExecution(organisation, ports, id, options.pipeline);
    if (isRefused(found)) return found;
    const { pipeline, execution } = found;
    const shown = display(pipeline, options, io);
    const run = new RunWatch(pipeline, execution.id, ports, watchStacks(organisation, options.profile, io));
    const result = await follow(run, shown, options, operation);
    if (isRefused(result)) return result;
    if (options.json) io.stdout(`${JSON.stringify({ pipeline, execution: execution.id, status: "Succeeded" })}\n`);
    else if (result === EXIT.done) io.stdout(`${pipeline}: ${execution.id} has succeeded\n`);
    return result;
  });
}

async function follow(run: RunWatch, shown: Display, { wait, timeout }: WatchOptions, operation: Operation): Promise<ExitCode | Refused> {
  const { organisation, ports, io } = operation;
  const { clock } = ports;
  const deadline = timeout === undefined ? Number.POSITIVE_INFINITY : clock.now() + timeout * 1_000;
  let idle = 0;
  while (!operation.signal?.aborted) {
    const looked = await run.look();
    if (!looked) return { code: "EXECUTION_UNDEFINED", message: "the execution is gone" };
    const { facts, happenings } = looked;
    const waits = waiting(facts, organisation, clock.now());
    shown.update(facts, happenings, waits?.message, clock.now());
    const failed = facts.execution.status === "Failed" ? failedAction(facts.actions) : undefined;
    const end = verdict(facts, organisation, failed ? await buildLog(failed, ports) : []);
    if (end === "done") return EXIT.done;
    if (end) return end;
    if (waits && !wait) return waits;
    if (clock.now() >= deadline)
      return { code: "DEADLINE", message: `it had not ended after ${timeout} seconds`, hint: "it goes on: watch it again" };
    idle = happenings.length === 0 ? idle + 1 : 0;
    await clock.sleep(Math.min(PAUSE_MILLISECONDS * 2 ** idle, IDLE_PAUSE_MILLISECONDS), operation.signal);
  }
  io.stderr("interrupted: the run goes on\n");
  return EXIT.outside;
}

interface Display {
  readonly update: (facts: RunFacts, happenings: readonly Happening[], waits: string | undefined, now: number) => void;
}

/** One screen that is drawn anew on a terminal, a line for each happening elsewhere. */
function display(pipeline: string, { json }: OperatingOptions, io: Io): Display {
  const paint = paintFor(io);
  if (json) return { update: (_facts, happenings) => happenings.forEach((happening) => io.stdout(`${JSON.stringify(happening)}\n`)) };
  const { screen } = io;
  if (!io.interactive || !screen) {
    return { update: (_facts, happenings) => happenings.forEach((happening) => io.stdout(`${happeningText(happening, paint)}\n`)) };
  }
  const tail: string[] = [];
  let drawn = 0;
  return {
    update: (facts, happenings, waits, now) => {
      tail.push(...happenings.map((happening) => happeningText(happening, paint)));
      tail.splice(0, tail.length - KEPT);
      const lines = runScreen({ pipeline, ...facts, tail, now, ...(waits !== undefined && { waits }) }, screen(), paint);
      io.stdout(`${drawn === 0 ? "" : `\u001b[${drawn}A\u001b[0J`}${lines.join("\n")}\n`);
      drawn = lines.length;
    },
  };
}
