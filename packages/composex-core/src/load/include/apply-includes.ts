import { dirname, join, resolve } from "node:path";
import type { Path } from "../../diagnostics/index.ts";
import { type DocumentOfFile, type Layer, readDocuments } from "../layer.ts";
import { merge, withoutResets } from "../merge/merge.ts";
import { child, type Entry, type MapNode, mapNode, type Node, textAt, toPlain, withKeys } from "../node.ts";
import { placeOf } from "../place.ts";
import { withEnvFiles } from "../read/environment.ts";
import { fileName } from "../read/find-files.ts";
import type { FileName } from "../read/read-source.ts";
import { positionOf } from "../source.ts";

/** Sections that an included project brings along; its name and its extensions stay behind. */
const SECTIONS = ["services", "networks", "volumes", "secrets", "configs", "models"];

/** Files that include two others each, twenty levels deep, are a million. */
const MAX_INCLUDES = 1000;

/** Turns the documents of an included project into one tree. */
type Compose = (documents: readonly DocumentOfFile[], layer: Layer) => Node | undefined;

/** Loads what the document includes, each with the folder and the variables of its own, and puts it under the document. */
export function applyIncludes(document: Node, name: FileName, layer: Layer, compose: Compose): Node {
  const includes = child(document, "include");
  if (document.kind !== "map" || !includes) return document;
  let tree: Node = withKeys(document, { include: undefined });
  if (includes.kind !== "list" || includes.tag === "reset") return tree;
  const { report } = layer.run;
  const seen = new Map<string, Entry>();
  for (const [index, entry] of includes.items.entries()) {
    const part = loadInclude(entry, ["include", index], name, layer, compose);
    if (!part) continue;
    reportOverlap(part, seen, layer);
    tree = merge(part, tree, report);
  }
  return tree;
}

function loadInclude(entry: Node, path: Path, name: FileName, layer: Layer, compose: Compose): MapNode | undefined {
  const paths = child(entry, "path");
  if (paths?.kind !== "list") return undefined;
  const { run } = layer;
  const includedBy = [...layer.includedBy, name];
  const documents: DocumentOfFile[] = [];
  const directory = textAt(entry, "project_directory");
  let baseDirectory = directory === undefined ? undefined : resolve(layer.baseDirectory, directory);
  for (const [index, item] of paths.items.entries()) {
    if (item.kind !== "scalar" || typeof item.value !== "string") continue;
    const { where, also } = placeOf(item, [...path, "path", index]);
    if (/^[a-z][a-z0-9+.-]*:|^git@/.test(item.value)) {
      run.report.error("REMOTE_FILE", where, `${item.value} is not a local file`, {
        also,
        hint: "copy the file beside this one and name the copy",
      });
      continue;
    }
    const file = fileName(item.value, layer.baseDirectory, run.workingDirectory);
    baseDirectory ??= dirname(file.path);
    run.includes += 1;
    if (includedBy.some((other) => other.path === file.path) || run.includes > MAX_INCLUDES) {
      const story = [...includedBy, file]
        .slice(0, 8)
        .map(({ shown }) => shown)
        .join(" includes ");
      run.report.error(
        "INCLUDE_CYCLE",
        where,
        run.includes > MAX_INCLUDES ? `more than ${MAX_INCLUDES} files are included` : `files include each other in a circle: ${story}`,
      );
      return undefined;
    }
    documents.push(...readDocuments(file, run, where));
  }
  if (documents.length === 0 || baseDirectory === undefined) return undefined;
  const environment = withEnvFiles(layer.environment, envFiles(entry, baseDirectory, layer), run.files, run.report);
  for (const [key, value] of Object.entries(environment)) if (!run.included.has(key)) run.included.set(key, value);
  const tree = compose(documents, { run, environment, baseDirectory, includedBy });
  if (tree?.kind !== "map") return undefined;
  const entries = [...(withoutResets(tree) as MapNode).entries].filter(([key]) => SECTIONS.includes(key));
  return mapNode(new Map(entries), tree.origin);
}

function envFiles(entry: Node, baseDirectory: string, layer: Layer): readonly FileName[] {
  const { files, workingDirectory } = layer.run;
  const given = child(entry, "env_file");
  if (given?.kind === "list") {
    return given.items.flatMap((item) =>
      item.kind === "scalar" && typeof item.value === "string" ? [fileName(item.value, layer.baseDirectory, workingDirectory)] : [],
    );
  }
  const usual = join(baseDirectory, ".env");
  return files.isFile(usual) ? [fileName(usual, baseDirectory, workingDirectory)] : [];
}

/** The same thing included by two ways is fine; two different things of one name are seldom meant. */
function reportOverlap(part: MapNode, seen: Map<string, Entry>, layer: Layer): void {
  for (const section of SECTIONS) {
    const things = child(part, section);
    if (things?.kind !== "map") continue;
    for (const [key, entry] of things.entries) {
      const id = `${section}.${key}`;
      const first = seen.get(id);
      if (!first) {
        seen.set(id, entry);
        continue;
      }
      if (JSON.stringify(toPlain(first.value)) === JSON.stringify(toPlain(entry.value))) continue;
      layer.run.report.warning(
        "INCLUDE_OVERLAP",
        positionOf(entry.keyOrigin, [section, key]),
        `two included files define ${id}; the first is laid over the second`,
        {
          also: [{ message: `${id} stands here first`, where: positionOf(first.keyOrigin, [section, key]) }],
        },
      );
    }
  }
}
