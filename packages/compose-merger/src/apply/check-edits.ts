import { formatPath, Report } from "composex-core/diagnostics";
import { isScalar } from "yaml";
import type { ComposeFile } from "../locate/compose-file.ts";
import { ImageIndex } from "../locate/find-image.ts";
import { readCompose } from "../locate/read-compose.ts";
import type { Edit } from "../plan/edit.ts";
import { differences } from "./differences.ts";

/**
 * Proves an edit before it leaves: the new text parses, only the planned paths differ, every planned image is in effect, and no other
 * service's effective image changed. A failure here is a bug of ours, so it throws.
 */
export function checkEdits(
  files: readonly ComposeFile[],
  edited: ReadonlyMap<string, Uint8Array>,
  edits: readonly Edit[],
): readonly ComposeFile[] {
  const after = files.map((file) => {
    const bytes = edited.get(file.path);
    if (!bytes) return file;
    const report = new Report();
    const read = readCompose(file.path, bytes, report);
    if (!read) throw new Error(`the edited ${file.path} no longer parses: ${report.diagnostics[0]?.message ?? ""}`);
    checkPaths(file, read, edits);
    return read;
  });
  checkImages(files, after, edits);
  return after;
}

function checkPaths(before: ComposeFile, after: ComposeFile, edits: readonly Edit[]): void {
  if (before.layers.length !== after.layers.length) throw new Error(`the edit changed the number of documents in ${before.path}`);
  before.layers.forEach((layer, index) => {
    const permitted = new Set(
      edits.filter((edit) => edit.file === before.path && edit.document === index).map((edit) => formatPath(edit.path)),
    );
    const changed = after.layers[index];
    if (!changed) return;
    for (const path of differences(layer.document, changed.document)) {
      const shown = formatPath(path);
      if (!permitted.has(shown)) throw new Error(`the edit changed ${before.path} at ${shown}, where nothing was planned`);
    }
  });
}

function checkImages(before: readonly ComposeFile[], after: readonly ComposeFile[], edits: readonly Edit[]): void {
  const old = effectiveImages(before);
  const now = effectiveImages(after);
  const planned = new Map<string, string>();
  for (const edit of edits) {
    if (edit.what !== "image" && edit.what !== "service") continue;
    for (const service of [edit.service, ...edit.alsoChanges]) planned.set(service, edit.after);
  }
  // A scalar under x-… may be the anchor behind an image; whoever named the path asked for that.
  const anyValue = edits.some((edit) => edit.what === "value");
  for (const [service, image] of now) {
    const wanted = planned.get(service);
    const fine = wanted === undefined ? image === old.get(service) || anyValue : image === wanted || image?.includes(wanted);
    if (!fine) throw new Error(`after the edit service "${service}" would run "${image}" instead of "${wanted ?? old.get(service)}"`);
  }
  for (const service of old.keys()) if (!now.has(service)) throw new Error(`the edit lost service "${service}"`);
}

/** What each service runs, before variables are replaced; undefined for a service without image. */
function effectiveImages(files: readonly ComposeFile[]): ReadonlyMap<string, string | undefined> {
  const images = new Map<string, string | undefined>();
  for (const [service, site] of new ImageIndex(files).sites) {
    images.set(service, site && !("elsewhere" in site) && isScalar(site.scalar) ? String(site.scalar.value) : undefined);
  }
  return images;
}
