import { type RecordedChange, readMessage } from "../state/commit-message.ts";
import type { ComposeStore } from "../stores/store.ts";

export interface LogEntry extends RecordedChange {
  readonly commit: string;
  /** ISO 8601 */
  readonly time: string;
  readonly author: string;
}

/** This tool's changes, newest first, read from the trailers of its commits. Commits of others are passed over. */
export async function log(
  store: ComposeStore,
  options: { readonly service?: string | undefined; readonly limit: number },
): Promise<readonly LogEntry[]> {
  const commits = await store.history(options.limit);
  return commits.flatMap(({ id, time, author, message }) =>
    (readMessage(message)?.changes ?? []).flatMap((change) =>
      options.service === undefined || change.service === options.service ? [{ commit: id, time, author, ...change }] : [],
    ),
  );
}
