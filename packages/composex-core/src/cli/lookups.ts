import { join } from "node:path";
import { nodeFiles } from "../adapters/node-files.ts";
import { nodeOutputFile } from "../adapters/node-output.ts";
import type { Report } from "../diagnostics/index.ts";
import {
  EMPTY_LOOKUPS,
  entriesOf,
  LOOKUPS_FILE,
  type LookupEntries,
  type LookupsFile,
  parseLookups,
  printLookups,
  withEntries,
} from "../lookup/lookups-file.ts";

/** What the lookups file beside the compose file holds for one environment. */
export function readLookups(folder: string, environment: string | undefined, report: Report): LookupEntries {
  return entriesOf(readFile(folder, report) ?? EMPTY_LOOKUPS, environment);
}

/** Puts what was found for one environment into the lookups file; returns whether the file changed. */
export function writeLookups(folder: string, environment: string | undefined, entries: LookupEntries, report: Report): boolean {
  const before = readFile(folder, report);
  const text = printLookups(withEntries(before ?? EMPTY_LOOKUPS, environment, entries));
  if (before && printLookups(before) === text) return false;
  nodeOutputFile(join(folder, LOOKUPS_FILE), text);
  return true;
}

function readFile(folder: string, report: Report): LookupsFile | undefined {
  const path = join(folder, LOOKUPS_FILE);
  return nodeFiles.isFile(path) ? parseLookups(new TextDecoder().decode(nodeFiles.read(path)), LOOKUPS_FILE, report) : undefined;
}
