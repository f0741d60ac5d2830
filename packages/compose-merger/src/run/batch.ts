import type { Path, Report } from "composex-core/diagnostics";
import type { MergerConfig, StalePolicy } from "../config/config.ts";
import type { Form } from "../plan/image-value.ts";
import type { SharedPolicy } from "../plan/request.ts";
import type { Act, Publisher } from "../resolve/publisher.ts";
import type { Update } from "../resolve/resolve-updates.ts";
import type { Floor } from "../state/state-file.ts";
import type { Tip } from "../stores/store.ts";
import type { Present } from "./present.ts";

/** What one run wants, whoever asked for it: new builds, a promotion, a rollback. */
export interface Batch {
  readonly command: string;
  /** Compose files in the order they override each other; absent: from the config. */
  readonly files: readonly string[] | undefined;
  readonly flags: BatchFlags;
  /** The updates, given the rules of this tip and what it has. Problems go to the report. */
  readonly resolve: (config: MergerConfig, tip: Tip, report: Report, present: Present) => Promise<readonly Update[]>;
  /** The only services that the batch can be about, where that is known before the compose file is read. */
  readonly services?: (config: MergerConfig) => ReadonlySet<string> | undefined;
  readonly publisher: Publisher;
  readonly act: Act;
  /** Files of this folder are edited for whoever runs: nothing outside is asked about the images, and there is no order to keep. */
  readonly local: boolean;
  /** Set on a rollback: what it goes back from, by service. Such a batch is not judged by age. */
  readonly rollback?: (service: string) => Floor | undefined;
  /** The bodies of new services, by service. */
  readonly fragments: ReadonlyMap<string, { readonly file: string; readonly text: string }>;
}

export interface BatchFlags {
  readonly shared: SharedPolicy;
  readonly create: boolean;
  readonly after?: string | undefined;
  readonly form?: Form | undefined;
  readonly stale?: StalePolicy | undefined;
  readonly allowRepositoryChange: boolean;
  readonly replaceInterpolation: boolean;
  readonly partial: boolean;
  readonly path?: Path | undefined;
}

export const DEFAULT_FLAGS: BatchFlags = {
  shared: "error",
  create: false,
  allowRepositoryChange: false,
  replaceInterpolation: false,
  partial: false,
};
