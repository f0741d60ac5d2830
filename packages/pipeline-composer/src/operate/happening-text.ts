import type { Paint } from "composex-core/diagnostics";
import type { Happening } from "./follow-run.ts";
import { marked } from "./words.ts";

/** One line, with the time of day. */
export function happeningText(happening: Happening, paint: Paint): string {
  return `${paint.dim(new Date(happening.time).toISOString().slice(11, 19))} ${said(happening, paint)}`;
}

function said(happening: Happening, paint: Paint): string {
  switch (happening.kind) {
    case "stage":
      return `${happening.stage} ${WORDS[happening.status] ?? happening.status.toLowerCase()}`;
    case "action": {
      const { stage, action, status, startedAt, changedAt, error } = happening.run;
      const { mark, words } = marked(status, paint);
      if (status === "InProgress") return `${mark} ${stage}/${action} started`;
      const took = `${Math.round((changedAt - startedAt) / 1000)} s`;
      return `${mark} ${stage}/${action} ${words} (${took})${error === undefined ? "" : `: ${error}`}`;
    }
    case "log":
      return `  ${paint.dim(`${happening.run.action} |`)} ${happening.text}`;
    case "event": {
      const { logicalId, status, type, reason } = happening.event;
      const line = `${status.padEnd(28)} ${[...happening.path, logicalId].join("/")} ${paint.dim(type)}`;
      return `  ${paint.dim(`${happening.run.action} |`)} ${line}${reason === undefined ? "" : ` ${reason}`}`;
    }
    case "blind":
      return paint.yellow(`not shown: ${happening.what}`);
  }
}

const WORDS: Readonly<Record<string, string>> = {
  Frozen: "is frozen, and the run waits before it",
  Queued: "is taken by another run, and this one waits before it",
  Skipped: "is skipped",
};
