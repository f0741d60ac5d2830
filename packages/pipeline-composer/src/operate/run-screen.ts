import { stripVTControlCharacters } from "node:util";
import type { Paint } from "composex-core/diagnostics";
import type { ActionFacts } from "../ports/operation.ts";
import type { RunFacts } from "./verdict.ts";
import { age, marked } from "./words.ts";

export interface ScreenSize {
  readonly columns: number;
  readonly rows: number;
}

export interface RunView extends RunFacts {
  readonly pipeline: string;
  /** Newest last. */
  readonly tail: readonly string[];
  readonly now: number;
  /** What the run waits for. */
  readonly waits?: string;
}

/** Stages above, each with what runs in it; what is written and happens below, as much as there is room for. */
export function runScreen(
  { pipeline, execution, state, actions, tail, now, waits }: RunView,
  { columns, rows }: ScreenSize,
  paint: Paint,
): readonly string[] {
  const [revision] = execution.revisions;
  const started = actions.at(-1)?.startedAt;
  const head = [
    paint.bold(pipeline),
    execution.id.slice(0, 8),
    revision?.id.slice(0, 7),
    started === undefined ? undefined : age(now - started),
  ];
  const width = Math.max(...state.stages.map(({ name }) => name.length));
  const stages = state.stages.map(({ name, latest, inbound, frozen }) => {
    const own = latest?.execution === execution.id;
    const status = own ? latest.status : inbound.includes(execution.id) ? (frozen ? "Frozen" : "Queued") : "Ahead";
    const { mark, words } = status === "Ahead" ? { mark: paint.dim("·"), words: "" } : marked(status, paint);
    const inside = own
      ? actionsText(
          actions.filter((run) => run.stage === name),
          now,
        )
      : "";
    return `  ${mark} ${name.padEnd(width)}  ${inside === "" ? words : inside}`.trimEnd();
  });
  const fixed = [head.filter(Boolean).join("  "), ...stages, ...(waits === undefined ? [] : [paint.yellow(waits)]), ""];
  const room = Math.max(0, rows - fixed.length - 1);
  return [...fixed, ...(room === 0 ? [] : tail.slice(-room))].map((line) => cut(line, columns));
}

/** What runs, with its time; where nothing does, how the latest ended. */
function actionsText(newestFirst: readonly ActionFacts[], now: number): string {
  const running = newestFirst.filter(({ status }) => status === "InProgress");
  if (running.length > 0)
    return running
      .map(({ action, startedAt }) => `${action} ${age(now - startedAt)}`)
      .reverse()
      .join(", ");
  const failed = newestFirst.filter(({ status }) => status === "Failed").map(({ action }) => action);
  const first = newestFirst.at(-1);
  const last = newestFirst[0];
  if (failed.length > 0) return `${failed.join(", ")} failed`;
  return first && last ? `${Math.round((last.changedAt - first.startedAt) / 1000)} s` : "";
}

/** A line that is too long would move everything below it. Colours of a cut line are left out, as their ends would be. */
function cut(line: string, columns: number): string {
  const plain = stripVTControlCharacters(line);
  return plain.length <= columns ? line : `${plain.slice(0, columns - 1)}…`;
}
