import type { Report } from "composex-core/diagnostics";
import type { ComposeFile } from "../locate/compose-file.ts";
import { ImageIndex } from "../locate/find-image.ts";
import { MAX_FILE_BYTES, readCompose } from "../locate/read-compose.ts";
import type { Edit } from "../plan/edit.ts";
import { planEach } from "../plan/plan-edits.ts";
import type { EditOptions, EditRequest, SharedPolicy } from "../plan/request.ts";
import { splice } from "../plan/splice.ts";
import { checkEdits, checkServices } from "./check-edits.ts";
import { encode } from "./encode.ts";

export interface ComposeBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface EditResult {
  readonly edits: readonly Edit[];
  /** New bytes of the files that change; empty when nothing does or anything was refused. */
  readonly changed: ReadonlyMap<string, Uint8Array>;
  readonly before: readonly ComposeFile[];
  readonly after: readonly ComposeFile[];
}

/** Reads, plans, splices and proves. With any error in the report nothing is changed. */
export function editCompose(
  files: readonly ComposeBytes[],
  requests: readonly EditRequest[],
  options: EditOptions,
  report: Report,
): EditResult {
  const only = files.length === 1 && requests.every(({ path }) => !path) ? new Set(requests.map(({ service }) => service)) : undefined;
  const before = files.map(({ path, bytes }) => readCompose(path, bytes, report, only)).filter((file) => file !== undefined);
  if (before.length < files.length) return { edits: [], changed: new Map(), before: [], after: [] };
  return editFiles(before, requests, options, report);
}

/** As `editCompose`, of files that were read before. */
function editFiles(files: readonly ComposeFile[], requests: readonly EditRequest[], options: EditOptions, report: Report): EditResult {
  const index = new ImageIndex(files);
  const plans = planEach(index, requests, options);
  for (const plan of plans) for (const diagnostic of plan.report.diagnostics) report.add(diagnostic);
  if (report.hasErrors) return unedited(files);
  return makeEdits(
    files,
    plans.flatMap(({ edits }) => edits),
    options.shared,
    report,
  );
}

/** Files as they were. */
export function unedited(files: readonly ComposeFile[]): EditResult {
  return { edits: [], changed: new Map(), before: files, after: files };
}

/** Splices planned edits into their files and proves the result. */
export function makeEdits(files: readonly ComposeFile[], edits: readonly Edit[], shared: SharedPolicy, report: Report): EditResult {
  const changed = new Map<string, Uint8Array>();
  for (const file of files) {
    const own = edits.filter((edit) => edit.file === file.path);
    if (own.length === 0) continue;
    const bytes = encode(file, splice(file.source.text, own));
    changed.set(file.path, bytes);
    if (bytes.length > MAX_FILE_BYTES)
      report.error(
        "FILE_TOO_LARGE",
        own[0]?.where,
        `${file.path} would have ${bytes.length} bytes; at most ${MAX_FILE_BYTES} are written`,
        { hint: "split the file" },
      );
  }
  if (report.hasErrors) return unedited(files);
  const checked = checkEdits(files, changed, edits);
  const proved = checkServices(checked, edits, shared, report);
  return report.hasErrors ? unedited(files) : { edits: proved, changed, ...checked };
}
