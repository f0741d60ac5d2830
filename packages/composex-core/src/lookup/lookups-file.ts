import type { Report } from "../diagnostics/index.ts";
import { isRecord } from "../shape/is-record.ts";

export const LOOKUPS_FILE = "composex.lookups.json";

/** Name of the environment of a project that is rendered without `--env`. */
const NO_ENVIRONMENT = "default";

/** What `composex lookup` found, by environment, then by resource (`x-sqs/jobs`). Committed and reviewed like a lock file. */
export interface LookupsFile {
  readonly version: 1;
  readonly environments: Readonly<Record<string, LookupEntries>>;
}

/** Answers of one environment by resource. */
export type LookupEntries = Readonly<Record<string, LookupEntry>>;

export interface LookupEntry {
  /** The `Lookup` it answers; an answer to another question is not used. */
  readonly query: unknown;
  readonly found: unknown;
}

export const EMPTY_LOOKUPS: LookupsFile = { version: 1, environments: {} };

/** Reads the file's text. Undefined where it is not a lookups file; the report says why. */
export function parseLookups(text: string, file: string, report: Report): LookupsFile | undefined {
  const bad = (why: string): undefined => {
    report.error("LOOKUPS_UNREADABLE", { file, line: 1, col: 1 }, why, {
      hint: "restore the file from version control, or delete it and run composex lookup",
    });
    return undefined;
  };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return bad(`the lookups file is not JSON: ${(error as Error).message}`);
  }
  if (!isRecord(data) || data.version !== 1 || !isRecord(data.environments)) return bad("this is no lookups file of version 1");
  for (const [name, entries] of Object.entries(data.environments)) {
    const whole = isRecord(entries) && Object.values(entries).every((entry) => isRecord(entry) && "query" in entry && "found" in entry);
    if (!whole) return bad(`environment "${name}" of the lookups file is damaged`);
  }
  return data as unknown as LookupsFile;
}

/** The file's text: keys sorted, so that two runs that find the same write the same bytes. */
export function printLookups(file: LookupsFile): string {
  return `${JSON.stringify(sortKeys(file), null, 2)}\n`;
}

export function entriesOf(file: LookupsFile, environment: string | undefined): LookupEntries {
  return file.environments[environment ?? NO_ENVIRONMENT] ?? {};
}

export function withEntries(file: LookupsFile, environment: string | undefined, entries: LookupEntries): LookupsFile {
  return { version: 1, environments: { ...file.environments, [environment ?? NO_ENVIRONMENT]: entries } };
}

export function sameEntries(a: LookupEntries, b: LookupEntries): boolean {
  return sameQuery(a, b);
}

/** Same question, whatever the order of its keys. */
export function sameQuery(a: unknown, b: unknown): boolean {
  return JSON.stringify(sortKeys(a)) === JSON.stringify(sortKeys(b));
}

function sortKeys(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sortKeys);
  if (!isRecord(data)) return data;
  return Object.fromEntries(
    Object.keys(data)
      .sort()
      .map((key) => [key, sortKeys(data[key])]),
  );
}
