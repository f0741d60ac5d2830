import type { Position } from "../diagnostics/index.ts";
import { type Layer, readDocuments } from "./layer.ts";
import { merge } from "./merge/merge.ts";
import type { Node } from "./node.ts";
import { prepareDocument } from "./prepare-document.ts";
import type { FileName } from "./read/read-source.ts";

/** The documents of one file as one tree, with `extends` and `include` still in it: what another file extends services from. */
export function composePrepared(name: FileName, layer: Layer, where: Position): Node | undefined {
  let tree: Node | undefined;
  for (const { node } of readDocuments(name, layer.run, where)) {
    const prepared = prepareDocument(node, layer.environment, layer.baseDirectory, layer.run.report);
    tree = tree ? merge(tree, prepared, layer.run.report) : prepared;
  }
  return tree;
}
