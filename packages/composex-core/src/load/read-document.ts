import type { Position, Report } from "../diagnostics/index.ts";
import type { Places } from "../shape/index.ts";
import { locate } from "./build-project.ts";
import { toPlain } from "./node.ts";
import { parseDocuments } from "./read/parse-documents.ts";
import { Source } from "./source.ts";

export interface Document {
  readonly value: unknown;
  readonly places: Places;
}

/**
 * A YAML or JSON file that is no compose file, as plain values that know their places, ready for `read` of a shape. `file` is shown to
 * people. Undefined, and reported, for a text that is not one document: FILE_EMPTY, MULTIPLE_DOCUMENTS, and what is wrong with its YAML.
 * A text that says nothing is no problem where `empty` is given: it stands for that.
 */
export function readDocument(
  file: string,
  text: string,
  report: Report,
  { empty }: { readonly empty?: unknown } = {},
): Document | undefined {
  const source = new Source(file, text);
  const nodes = parseDocuments(source, report);
  if (!nodes) return undefined;
  const [tree, second] = nodes;
  if (!tree && empty !== undefined) {
    const start = (): Position => source.position(0, 1);
    return { value: empty, places: { locate: start, locateKey: start } };
  }
  if (!tree) {
    report.error("FILE_EMPTY", source.position(0, 1), `${file} says nothing`);
    return undefined;
  }
  if (second) {
    const { source: of, start, end } = second.origin;
    report.error("MULTIPLE_DOCUMENTS", of.position(start, Math.min(end, start + 1)), `${file} holds more than one document`, {
      hint: "remove the --- before it: what follows would not be read",
    });
    return undefined;
  }
  return {
    value: toPlain(tree),
    places: { locate: (path) => locate(tree, path, false), locateKey: (path) => locate(tree, path, true) },
  };
}
