import type { Report } from "composex-core/diagnostics";
import { isDigest } from "../image/image-reference.ts";
import type { ArtifactBuild, ArtifactSource } from "../input/artifact.ts";
import type { Order } from "./order.ts";

/** What the merger remembers of a service beside the compose file. */
export interface StateEntry {
  /** The entry's order counts only while this digest is the one in the file; somebody may have edited by hand. */
  readonly digest?: string;
  readonly repository?: string;
  readonly tag?: string;
  readonly order?: Order;
  readonly source?: ArtifactSource;
  readonly build?: ArtifactBuild;
  readonly operation?: string;
  /** ISO 8601 */
  readonly time?: string;
  readonly hold?: Hold;
  /** What was rolled back from: this build and older ones stay out. */
  readonly floor?: Floor;
}

export interface Floor extends Order {
  /** Digests rolled back from, the last one first; they stay out where no order tells them from what is new. */
  readonly digests?: readonly string[];
}

export interface Hold {
  readonly reason: string;
  /** ISO 8601 */
  readonly since: string;
  /** ISO 8601; without it the hold has no end. */
  readonly until?: string;
}

export type MergerState = ReadonlyMap<string, StateEntry>;

export function statePath(composeFile: string): string {
  return `.compose-merger/${composeFile}.json`;
}

/** A damaged file is reported: guessing would let an older build in. */
export function readState(path: string, bytes: Uint8Array | undefined, report: Report): MergerState {
  if (!bytes) return new Map();
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const { schema, services } = value as { schema?: unknown; services?: unknown };
    if (schema === 1 && typeof services === "object" && services !== null) {
      const entries = Object.entries(services as Record<string, StateEntry | null>);
      if (
        entries.every(([, entry]) => typeof entry === "object" && entry !== null && (entry.digest === undefined || isDigest(entry.digest)))
      )
        return new Map(entries as [string, StateEntry][]);
    }
  } catch {
    // Reported below, as any other shape that is not ours.
  }
  report.error("STATE_INVALID", { file: path, line: 1, col: 1 }, `${path} is not a state file of compose-merger`, {
    hint: "restore it from the history, or remove it: order is then unknown for one build per service",
  });
  return new Map();
}

/** One line a service, sorted, so two builds touch two lines. */
export function writeState(state: MergerState): Uint8Array {
  const lines = [...state]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([service, entry]) => `${JSON.stringify(service)}: ${JSON.stringify(entry)}`);
  return new TextEncoder().encode(`{"schema": 1, "services": {\n${lines.join(",\n")}\n}}\n`);
}
