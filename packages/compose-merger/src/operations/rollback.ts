import type { Report } from "composex-core/diagnostics";
import { parseImageReference } from "../image/image-reference.ts";
import type { Publisher } from "../resolve/publisher.ts";
import type { Update } from "../resolve/resolve-updates.ts";
import type { BatchFlags } from "../run/batch.ts";
import { type BatchRun, type RunBatchOptions, runBatch } from "../run/run-batch.ts";
import { readMessage } from "../state/commit-message.ts";
import { compareOrders } from "../state/order.ts";
import { type Floor, readState, type StateEntry, statePath } from "../state/state-file.ts";
import type { Commit, ComposeStore, Tip } from "../stores/store.ts";
import { imageAt } from "./read-files.ts";

export interface RollbackOptions extends RunBatchOptions {
  readonly service: string;
  /** A commit, a digest, or `-N`: so many images back. */
  readonly to: string;
  readonly files: readonly string[] | undefined;
  readonly flags: BatchFlags;
  readonly publisher: Publisher;
}

const HISTORY = 500;
/** More than anybody rolls back from before a build with an order of its own comes. */
const MAX_LEFT = 20;

/** Puts an earlier image of a service back, as a new commit, and keeps the build it goes back from, and older ones, out. */
export function rollback(options: RollbackOptions): Promise<BatchRun> {
  const { service, to, store, flags, publisher } = options;
  let floor: Floor = {};
  return runBatch(
    {
      command: "rollback",
      files: options.files,
      flags: { ...flags, stale: "force", allowRepositoryChange: true },
      fragments: new Map(),
      publisher,
      act: "operate",
      local: false,
      rollback: () => floor,
      resolve: async (_config, tip, report, present) => {
        if (!store.keepsState) {
          report.error("ROLLBACK_TARGET", undefined, `${store.address} keeps no state, so nothing would keep the newer build out`, {
            hint: "restore a version of the object instead",
          });
          return [];
        }
        const current = present.image(service);
        floor = floorOf(present.entry(service), current);
        const target = await findTarget(store, tip, present.paths, service, to, current, report);
        return target ? [target] : [];
      },
    },
    options,
  );
}

/** What is left behind: its order where it has one, and its digest, for builds that have none. */
function floorOf(entry: StateEntry | undefined, current: string | undefined): Floor {
  const digest = current === undefined ? undefined : parseImageReference(current)?.digest;
  const described = entry?.digest !== undefined && current?.includes(entry.digest) === true;
  const { digests: before = [], ...order } = entry?.floor ?? {};
  const left = [...new Set([...(digest === undefined ? [] : [digest]), ...before])].slice(0, MAX_LEFT);
  const own = described ? entry.order : undefined;
  // Whoever goes back a second time leaves out what was left the first time as well.
  const highest = own && compareOrders(own, order).result !== "older" ? own : Object.keys(order).length > 0 ? order : own;
  return { ...highest, ...(left.length > 0 && { digests: left }) };
}

async function findTarget(
  store: ComposeStore,
  tip: Tip,
  files: readonly string[],
  service: string,
  to: string,
  current: string | undefined,
  report: Report,
): Promise<Update | undefined> {
  const from = { file: "--to", line: 1, col: 1, text: to };
  const refuse = (message: string, hint: string): undefined => {
    report.error("ROLLBACK_TARGET", from, message, { hint });
    return undefined;
  };
  const entryOf = async (commit: string, image: string): Promise<StateEntry | undefined> => {
    for (const file of files) {
      const stored = await store.readAt(commit, statePath(file));
      const entry = readState(statePath(file), stored?.bytes, report).get(service);
      if (entry?.digest !== undefined && image.includes(entry.digest)) return entry;
    }
    return undefined;
  };
  const history = await store.history(HISTORY);
  const look = (commit: string): Promise<string | undefined> => imageAt(store, commit, files, service);
  const steps = /^-(\d{1,3})$/.exec(to)?.[1];
  const found =
    steps !== undefined
      ? await stepsBack(history, service, current, Number(steps), look)
      : to.startsWith("sha256:")
        ? await earlier(history, service, tip.revision, look, (image) => image.includes(to))
        : await atCommit(history, to, look);
  if (!found) {
    return refuse(
      steps === undefined
        ? `the history of ${store.address} holds no image "${to}" of service "${service}"`
        : `service "${service}" has no image ${steps} back that was not rolled back from`,
      `compose-merger log --service ${service} lists what is there; at most ${HISTORY} commits are looked at`,
    );
  }
  const parsed = parseImageReference(found.image);
  if (!parsed) return refuse(`"${found.image}" in the history is no image reference`, "name another commit");
  const previous = await entryOf(found.commit, found.image);
  return {
    service,
    image: { ...parsed, ...(previous?.tag !== undefined && parsed.tag === undefined && { tag: previous.tag }) },
    order: previous?.order ?? {},
    from,
  };
}

interface Past {
  readonly commit: string;
  readonly image: string;
}

type Look = (commit: string) => Promise<string | undefined>;

/** Whether a commit can have changed the image: one of ours that names other services only cannot. */
function concerns({ message }: Commit, service: string): boolean {
  return readMessage(message)?.changes.some((change) => change.service === service) !== false;
}

function rolledBack({ message }: Commit, service: string): boolean {
  return readMessage(message)?.changes.some((change) => change.service === service && change.rollback !== undefined) === true;
}

/**
 * So many images back, along the images that were not rolled back from: a commit that went back to an image leads on to the time when that
 * image was there, past everything that came between.
 */
async function stepsBack(
  history: readonly Commit[],
  service: string,
  current: string | undefined,
  steps: number,
  look: Look,
): Promise<Past | undefined> {
  let seen = current;
  let back = 0;
  let past = false;
  for (const commit of history) {
    if (!concerns(commit, service)) continue;
    const image = await look(commit.id);
    if (image === undefined) continue;
    if (past) {
      // Still among what was rolled back from.
      if (image !== seen || rolledBack(commit, service)) continue;
      past = false;
      continue;
    }
    if (image !== seen) {
      seen = image;
      back += 1;
      if (back === steps) return { commit: commit.id, image };
    }
    past = rolledBack(commit, service);
  }
  return undefined;
}

async function earlier(
  history: readonly Commit[],
  service: string,
  tip: string,
  look: Look,
  wanted: (image: string) => boolean,
): Promise<Past | undefined> {
  for (const commit of history) {
    if (commit.id === tip || !concerns(commit, service)) continue;
    const image = await look(commit.id);
    if (image !== undefined && wanted(image)) return { commit: commit.id, image };
  }
  return undefined;
}

async function atCommit(history: readonly Commit[], id: string, look: Look): Promise<Past | undefined> {
  const commit = id.length >= 7 ? history.find((candidate) => candidate.id.startsWith(id)) : undefined;
  const image = commit && (await look(commit.id));
  return commit && image !== undefined ? { commit: commit.id, image } : undefined;
}
