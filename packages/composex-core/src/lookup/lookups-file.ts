import { Report } from "../diagnostics/index.ts";
import { readDocument } from "../load/index.ts";
import { any, isRecord, map, oneOf, Place, read as readShape, record } from "../shape/index.ts";

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

const entryShape = record("An answer, and the question it answers.", {
  query: any("What `Lookup` asked.").required(),
  found: any("What was found.").required(),
});

const fileShape = record("Answers of composex lookup.", {
  version: oneOf("Version of the file.", [1]).required(),
  environments: map("Answers by environment.", map("Answers by resource.", entryShape)).required(),
});

/** Reads the file's text. Undefined where it is not a lookups file; the report says why. */
export function parseLookups(text: string, file: string, report: Report): LookupsFile | undefined {
  const problems = new Report();
  const document = readDocument(file, text, problems);
  const read = document && readShape(fileShape, document.value, new Place([], { places: document.places, report: problems }));
  reportUnreadable(problems, "restore the file from version control, or delete it and run composex lookup", report);
  return problems.hasErrors ? undefined : read;
}

/** What is wrong with the file, as one kind of problem with one remedy. */
export function reportUnreadable(problems: Report, hint: string, report: Report): void {
  for (const { severity, where, message } of problems.diagnostics) {
    if (severity === "error") report.error("LOOKUPS_UNREADABLE", where, message, { hint });
  }
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
