import { formatOrder, type Order } from "./order.ts";

/** What a commit tells about one service. */
export interface MessageEntry {
  readonly service: string;
  /** Full references. */
  readonly image: string;
  readonly previous?: string;
  readonly tag?: string;
  readonly previousTag?: string;
  readonly order?: Order;
  readonly source?: string;
  readonly build?: string;
  readonly execution?: string;
  /** Set on a rollback: what it goes back from. */
  readonly rollback?: string;
  /** Replaces `old → new` in the subject, for holds. */
  readonly note?: string;
}

const SUBJECT_LENGTH = 72;

/** Subject, one line a service, trailers. */
export function commitMessage(operation: string, entries: readonly MessageEntry[]): string {
  const [only] = entries;
  const subject =
    entries.length === 1 && only ? subjectOf(only) : `${entries.length} services: ${entries.map(({ service }) => service).join(", ")}`;
  const body = entries.map(({ service, previous, image, note }) =>
    note === undefined ? `${service}: ${previous ?? "(new)"} → ${image}` : `${service}: ${note}`,
  );
  const trailers = [trailer("Operation", operation)];
  for (const entry of entries) {
    trailers.push(trailer("Service", entry.service), trailer("Image", entry.image));
    const more = {
      Previous: entry.previous,
      Order: entry.order && formatOrder(entry.order),
      Source: entry.source,
      Build: entry.build,
      Execution: entry.execution,
      Rollback: entry.rollback,
    };
    for (const [name, value] of Object.entries(more)) if (value !== undefined) trailers.push(trailer(name, value));
  }
  return `${cut(clean(subject), SUBJECT_LENGTH)}\n\n${body.map((line) => clean(line)).join("\n")}\n\n${trailers.join("\n")}\n`;
}

function subjectOf({ service, image, tag, previous, previousTag, rollback, note }: MessageEntry): string {
  if (note !== undefined) return `${service}: ${note}`;
  const [name = "", digest] = image.split("@");
  const repository = name
    .replace(/:[^:/]*$/, "")
    .split("/")
    .slice(name.includes(".") || name.includes(":") ? 1 : 0)
    .join("/");
  const short = digest?.slice(7, 19);
  const to = tag ?? short ?? "?";
  const from = previousTag ?? previous?.split("@")[1]?.slice(7, 19) ?? previous?.split(":").at(-1);
  const arrow = from === undefined ? to : `${from} → ${to}`;
  const suffix = short !== undefined && tag !== undefined ? ` (${short})` : "";
  const lead = rollback === undefined ? "" : "roll back ";
  const full = `${service}: ${lead}${repository} ${arrow}${suffix}`;
  return full.length <= SUBJECT_LENGTH ? full : `${service}: ${lead}${arrow}${suffix}`;
}

function trailer(name: string, value: string): string {
  return `Merger-${name}: ${cut(clean(value), 512)}`;
}

/** One line without control characters: nothing in a value can pass for a trailer of its own. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

export interface RecordedChange {
  readonly service: string;
  readonly image: string;
  readonly previous?: string;
  readonly order?: string;
  readonly source?: string;
  readonly build?: string;
  readonly execution?: string;
  readonly rollback?: string;
}

/** The trailers of one of our commits; undefined for a commit of somebody else. */
export function readMessage(message: string): { readonly operation: string; readonly changes: readonly RecordedChange[] } | undefined {
  const block = message.trimEnd().split(/\n\n/).at(-1) ?? "";
  const lines = block.split("\n").map((line) => /^Merger-([A-Z][a-z]+): (.*)$/.exec(line));
  if (lines.some((line) => line === null) || lines[0]?.[1] !== "Operation") return undefined;
  const changes: Record<string, string>[] = [];
  for (const line of lines.slice(1)) {
    const name = (line?.[1] ?? "").toLowerCase();
    if (name === "service") changes.push({});
    const last = changes.at(-1);
    if (last) last[name] = line?.[2] ?? "";
  }
  return { operation: lines[0][2] ?? "", changes: changes as unknown as readonly RecordedChange[] };
}
