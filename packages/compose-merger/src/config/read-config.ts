import { decodeText, readDocument } from "composex-core/compose";
import type { Report } from "composex-core/diagnostics";
import { Place, read } from "composex-core/shape";
import { CONFIG, DEFAULT_CONFIG, type MergerConfig } from "./config.ts";

export const CONFIG_FILE = ".compose-merger.yml";

const MAX_BYTES = 1024 * 1024;

/** Reads `.compose-merger.yml`; an absent or empty file means the defaults. Every problem is reported, nothing is guessed. */
export function readConfig(file: string, bytes: Uint8Array | undefined, report: Report): MergerConfig {
  if (!bytes) return DEFAULT_CONFIG;
  const text = decodeText(file, bytes, report, { mostBytes: MAX_BYTES, where: { file, line: 1, col: 1 } });
  const document = text === undefined ? undefined : readDocument(file, text, report, { empty: {} });
  return (document && read(CONFIG, document.value, new Place([], { places: document.places, report }))) ?? DEFAULT_CONFIG;
}
