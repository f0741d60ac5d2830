import { formatPath, type RelatedPlace, Report } from "composex-core/diagnostics";
import { isScalar } from "yaml";
import { type ComposeFile, positionOfNode } from "../locate/compose-file.ts";
import { ImageIndex } from "../locate/find-image.ts";
import { readCompose } from "../locate/read-compose.ts";
import type { Edit } from "../plan/edit.ts";
import { valueAt } from "../plan/path-of.ts";
import type { SharedPolicy } from "../plan/request.ts";
import { differences } from "./differences.ts";
import { encode } from "./encode.ts";
import { mayShare } from "./may-share.ts";
import { readAgain, type ServiceReading } from "./second-reading.ts";

/** The files as they were and as they are, composed to the same extent. */
export interface CheckedFiles {
  readonly before: readonly ComposeFile[];
  readonly after: readonly ComposeFile[];
}

/**
 * Proves an edit before it leaves: the new text parses, only the planned paths differ, and each holds the planned text. A failure here is a
 * bug of ours, so it throws.
 */
export function checkEdits(files: readonly ComposeFile[], edited: ReadonlyMap<string, Uint8Array>, edits: readonly Edit[]): CheckedFiles {
  const pairs = files.map((file) => {
    const bytes = edited.get(file.path);
    if (!bytes) return { before: file, after: file };
    const after = readAnew(file.path, bytes, file.part?.composed);
    // Written so that one entry can no longer be told from the others, as with an escape: all of both is compared.
    const before = file.part && !after.part ? readAnew(file.path, encode(file, file.source.text)) : file;
    checkPaths(before, after, edits);
    return { before, after };
  });
  return { before: pairs.map(({ before }) => before), after: pairs.map(({ after }) => after) };
}

function readAnew(path: string, bytes: Uint8Array, only?: ReadonlySet<string>): ComposeFile {
  const report = new Report();
  const read = readCompose(path, bytes, report, only);
  if (!read) throw new Error(`the edited ${path} no longer parses: ${report.diagnostics[0]?.message ?? ""}`);
  return read;
}

function checkPaths(before: ComposeFile, after: ComposeFile, edits: readonly Edit[]): void {
  if (before.layers.length !== after.layers.length) throw new Error(`the edit changed the number of documents in ${before.path}`);
  // What was not composed is the same text between the same lines.
  if (before.part?.services.join() !== after.part?.services.join())
    throw new Error(`the edit changed which services are in ${before.path}`);
  before.layers.forEach((layer, index) => {
    const own = edits.filter((edit) => edit.file === before.path && edit.document === index);
    const permitted = new Set(own.map((edit) => formatPath(edit.path)));
    const changed = after.layers[index];
    if (!changed) return;
    for (const path of differences(layer, changed)) {
      const shown = formatPath(path);
      if (!permitted.has(shown)) throw new Error(`the edit changed ${before.path} at ${shown}, where nothing was planned`);
    }
    for (const { path, value } of own.flatMap(({ reads }) => reads)) {
      const { node } = valueAt(changed, path);
      if (!isScalar(node) || node.value !== value)
        throw new Error(`after the edit ${before.path} does not hold the planned text at ${formatPath(path)}`);
    }
  });
}

/**
 * Holds what every service gets before against what it gets afterwards: the services of the edits change, and no other. First by the
 * locator; where a file can share anything, also by composex's loader. Gives the edits, with those that `--shared anchor` changes too.
 */
export function checkServices(
  { before, after }: CheckedFiles,
  edits: readonly Edit[],
  shared: SharedPolicy,
  report: Report,
): readonly Edit[] {
  const index = new ImageIndex(before);
  checkImages(index, new ImageIndex(after), edits, report);
  if (report.hasErrors || !mayShare(before, after)) return edits;
  const [old, now] = [readAgain(before), readAgain(after)];
  const [first] = edits;
  if (!old || !now) {
    report.error(
      "EDIT_UNPROVEN",
      first?.where,
      "the files cannot be read as a compose project, so it is not certain who shares what in them",
      {
        hint: "composex config says what is wrong with them",
      },
    );
    return edits;
  }
  return compareReadings(index, old, now, edits, shared, report);
}

function checkImages(before: ImageIndex, after: ImageIndex, edits: readonly Edit[], report: Report): void {
  const planned = new Map<string, string>();
  for (const edit of edits) {
    if (edit.what !== "image" && edit.what !== "service" && edit.what !== "value") continue;
    for (const service of edit.what === "value" ? edit.alsoChanges : [edit.service, ...edit.alsoChanges]) planned.set(service, edit.after);
  }
  const changed = edits.find(({ what }) => what !== "label" && what !== "environment");
  const others: RelatedPlace[] = [];
  for (const service of after.sites.keys()) {
    const [image, wanted] = [imageOf(after, service), planned.get(service)];
    if (wanted === undefined && image !== imageOf(before, service)) others.push(placeOfService(before, service));
    else if (wanted !== undefined && image?.includes(wanted) !== true)
      report.error(
        "EDIT_UNPROVEN",
        changed?.where,
        `the edit would not reach service "${service}", which would run ${image ?? "no image"}`,
      );
  }
  if (others.length > 0 && changed) reportShared("IMAGE_SHARED", changed, others, report);
  for (const service of before.sites.keys()) if (!after.sites.has(service)) throw new Error(`the edit lost service "${service}"`);
}

/** What a service runs, before variables are replaced; undefined for a service without image. */
function imageOf(index: ImageIndex, service: string): string | undefined {
  const site = index.sites.get(service);
  return site && !("elsewhere" in site) && site.scalar ? String(site.scalar.value) : undefined;
}

const ASPECTS = [
  { key: "image", kinds: ["image", "service", "value"], code: "IMAGE_SHARED" },
  { key: "labels", kinds: ["label", "service"], code: "SET_SHARED" },
  { key: "environment", kinds: ["environment", "service"], code: "SET_SHARED" },
] as const satisfies readonly { key: keyof ServiceReading; kinds: readonly Edit["what"][]; code: "IMAGE_SHARED" | "SET_SHARED" }[];

function compareReadings(
  index: ImageIndex,
  old: ReadonlyMap<string, ServiceReading>,
  now: ReadonlyMap<string, ServiceReading>,
  edits: readonly Edit[],
  shared: SharedPolicy,
  report: Report,
): readonly Edit[] {
  let known = edits;
  for (const { key, kinds, code } of ASPECTS) {
    const own = edits.filter(({ what }) => (kinds as readonly string[]).includes(what));
    const [first] = own;
    const planned = new Set(own.flatMap(({ service, alsoChanges }) => [service, ...alsoChanges]));
    const changed = new Set([...now.keys()].filter((service) => old.get(service)?.[key] !== now.get(service)?.[key]));
    const others = [...changed].filter((service) => !planned.has(service));
    if (others.length > 0) {
      if (code === "SET_SHARED" && shared === "anchor" && first)
        known = known.map((edit) => (own.includes(edit) ? { ...edit, alsoChanges: [...new Set([...edit.alsoChanges, ...others])] } : edit));
      else
        reportShared(
          code,
          first ?? (edits[0] as Edit),
          others.map((service) => placeOfService(index, service)),
          report,
        );
    }
    for (const edit of own) {
      // An explicit place need not be an image of the service, and a new one is checked by its image.
      if (edit.what === "value" || (edit.what === "service" && key !== "image")) continue;
      if (now.has(edit.service) && !changed.has(edit.service))
        report.error("EDIT_UNPROVEN", edit.where, `the edit would change nothing that service "${edit.service}" runs with`, {
          hint: "another document or file, or a tag, decides what it gets: edit that one",
        });
    }
  }
  return known;
}

function placeOfService(index: ImageIndex, service: string): RelatedPlace {
  const home = index.home(service);
  const message = `service "${service}" would change too`;
  return home
    ? { message, where: positionOfNode(home, home.services.get(service)?.key) }
    : { message, where: { file: index.layers[0]?.file.path ?? "", line: 1, col: 1 } };
}

function reportShared(code: "IMAGE_SHARED" | "SET_SHARED", edit: Edit, also: readonly RelatedPlace[], report: Report): void {
  const what = code === "IMAGE_SHARED" ? "the image" : edit.what === "label" ? "the labels" : "the environment";
  report.error(
    code,
    edit.where,
    `${what} of service "${edit.service}" would change for ${also.length === 1 ? "another service" : `${also.length} other services`} too`,
    {
      also,
      hint:
        code === "IMAGE_SHARED"
          ? "give those services an image of their own first"
          : "--shared anchor changes it for all of them; or give this service an own section first",
    },
  );
}
