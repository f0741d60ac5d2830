import type { Path, Report } from "composex-core/diagnostics";
import type { MergerConfig, StalePolicy } from "../config/config.ts";
import type { Update } from "../input/resolve-updates.ts";
import type { Form } from "../plan/image-value.ts";
import type { SharedPolicy } from "../plan/request.ts";
import type { Order } from "../state/order.ts";
import type { Tip } from "../stores/store.ts";

/** What one run wants, whoever asked for it: new builds, a promotion, a rollback. */
export interface Batch {
  readonly command: string;
  /** Compose files in the order they override each other; absent: from the config. */
  readonly files: readonly string[] | undefined;
  readonly flags: BatchFlags;
  /** The updates, given the rules of this tip. Problems go to the report. */
  readonly resolve: (config: MergerConfig, tip: Tip, report: Report) => Promise<readonly Update[]>;
  /** Set on a rollback: the order it goes back from, by service. Such a batch is not judged by age. */
  readonly rollback?: (service: string) => Order | undefined;
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
