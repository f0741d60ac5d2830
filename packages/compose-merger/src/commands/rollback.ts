import type { Report } from "composex-core/diagnostics";
import { parseImageReference } from "../input/image-reference.ts";
import type { Update } from "../input/resolve-updates.ts";
import type { BatchFlags } from "../run/batch.ts";
import { type BatchRun, type RunBatchOptions, runBatch } from "../run/run-batch.ts";
import { readMessage } from "../state/commit-message.ts";
import type { Order } from "../state/order.ts";
import { readState, type StateEntry, statePath } from "../state/state-file.ts";
import type { ComposeStore, Tip } from "../stores/store.ts";
import { imageAt } from "./read-files.ts";

export interface RollbackOptions extends RunBatchOptions {
  readonly service: string;
  /** A commit, a digest, or `-N`: so many images back. */
  readonly to: string;
  readonly files: readonly string[] | undefined;
  readonly flags: BatchFlags;
}

const HISTORY = 500;

/** Puts an earlier image of a service back, as a new commit, and keeps the build it goes back from, and older ones, out. */
export function rollback(options: RollbackOptions): Promise<BatchRun> {
  const { service, to, store, flags } = options;
  let floor: Order | undefined;
  return runBatch(
    {
      command: "rollback",
      files: options.files,
      flags: { ...flags, stale: "force", allowRepositoryChange: true },
      fragments: new Map(),
      rollback: () => floor ?? {},
      resolve: async (config, tip, report) => {
        if (!store.keepsState) {
          report.error("ROLLBACK_TARGET", undefined, `${store.address} keeps no state, so nothing would keep the newer build out`, {
            hint: "restore a version of the object instead",
          });
          return [];
        }
        const files = options.files ?? config.files;
        const current = await imageAt(store, tip.revision, files, service);
        const entry = await entryAt(tip, files, service, report);
        if (entry?.digest !== undefined && current?.includes(entry.digest) === true) floor = entry.order ?? entry.floor;
        const target = await findTarget(store, files, service, to, current, report);
        return target ? [target] : [];
      },
    },
    options,
  );
}

async function entryAt(tip: Tip, files: readonly string[], service: string, report: Report): Promise<StateEntry | undefined> {
  for (const file of files) {
    const entry = readState(statePath(file), (await tip.read(statePath(file)))?.bytes, report).get(service);
    if (entry) return entry;
  }
  return undefined;
}

async function findTarget(
  store: ComposeStore,
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
  const history = await store.history(HISTORY);
  const toUpdate = (image: string, previous?: StateEntry): Update | undefined => {
    const parsed = parseImageReference(image);
    if (!parsed) return refuse(`"${image}" in the history is no image reference`, "name another commit");
    return {
      service,
      image: { ...parsed, ...(previous?.tag !== undefined && parsed.tag === undefined && { tag: previous.tag }) },
      order: previous?.order ?? {},
      from,
    };
  };
  const entryOf = async (commit: string, image: string): Promise<StateEntry | undefined> => {
    for (const file of files) {
      const stored = await store.readAt(commit, statePath(file));
      const entry = readState(statePath(file), stored?.bytes, report).get(service);
      if (entry?.digest !== undefined && image.includes(entry.digest)) return entry;
    }
    return undefined;
  };
  const steps = /^-(\d{1,3})$/.exec(to)?.[1];
  let seen = current;
  let back = 0;
  for (const commit of history) {
    const chosen =
      steps === undefined && !to.startsWith("sha256:")
        ? commit.id.startsWith(to) && to.length >= 7
        : readMessage(commit.message)?.changes.some((change) => change.service === service) !== false;
    if (!chosen) continue;
    const image = await imageAt(store, commit.id, files, service);
    if (image === undefined) continue;
    if (steps === undefined && !to.startsWith("sha256:")) return toUpdate(image, await entryOf(commit.id, image));
    if (image === seen) continue;
    seen = image;
    back += 1;
    if (steps === undefined ? image.includes(to) : back === Number(steps)) return toUpdate(image, await entryOf(commit.id, image));
  }
  return refuse(
    `the history of ${store.address} holds no image "${to}" of service "${service}"`,
    `compose-merger log --service ${service} lists what is there; at most ${HISTORY} commits are looked at`,
  );
}
