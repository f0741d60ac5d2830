import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatDiagnostics, Report } from "../diagnostics/index.ts";
import { canonical } from "../load/canonical/canonical.ts";
import { load } from "../load/load.ts";
import { comparable } from "./comparable-project.ts";
import { memoryFiles } from "./memory-files.ts";

/** A project that tools/record-cases.mjs made up, and what the reference loader made of it. */
export interface RecordedCase {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly run: {
    readonly files?: readonly string[];
    readonly env: Readonly<Record<string, string>>;
    readonly profiles?: readonly string[];
    readonly projectName?: string;
    readonly projectDirectory?: string;
    readonly envFiles?: readonly string[];
  };
  readonly project?: Readonly<Record<string, unknown>>;
  readonly error?: string;
}

/** Where one value of a project differs. `undefined` stands for a value that is not there. */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly found: unknown;
}

export type Outcome =
  | { readonly kind: "equal" }
  | { readonly kind: "refused" /** `CODE path` of each error. */; readonly problems: readonly string[]; readonly text: string }
  | { readonly kind: "accepted"; readonly found: unknown }
  | { readonly kind: "different"; readonly differences: readonly Difference[] };

/** Where the recorder had the case, but for the temporary folder around it. */
const FOLDER = "/recorded/case";

export function recordedCases(folder: string): readonly RecordedCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as RecordedCase);
}

/** Loads the case and compares what comes out with what was recorded. */
export function replay({ files, run, project: expected }: RecordedCase): Outcome {
  const report = new Report();
  const contents = Object.fromEntries(Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text]));
  const { env, files: given, ...options } = run;
  const { project } = load(
    { ...options, files: given ?? [], environment: env, workingDirectory: FOLDER },
    { files: memoryFiles(contents), report },
  );
  if (!project) {
    if (!expected) return { kind: "equal" };
    const errors = report.diagnostics.filter(({ severity }) => severity === "error");
    return {
      kind: "refused",
      problems: errors.map(({ code, where }) => `${code} ${where?.path ?? ""}`),
      text: formatDiagnostics(errors),
    };
  }
  const found = comparable(canonical(project));
  if (!expected) return { kind: "accepted", found };
  const differences: Difference[] = [];
  compare(comparable(expected), found, "", differences);
  return differences.length === 0 ? { kind: "equal" } : { kind: "different", differences };
}

function compare(expected: unknown, found: unknown, path: string, into: Difference[]): void {
  if (Object.is(expected, found) || (typeof expected === "number" && expected === found)) return;
  if (isRecord(expected) && isRecord(found)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)]))
      compare(expected[key], found[key], `${path}.${key}`, into);
    return;
  }
  if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length) {
    for (const [index, item] of expected.entries()) compare(item, found[index], `${path}[${index}]`, into);
    return;
  }
  into.push({ path, expected, found });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
