import { applyExtends } from "./extend/apply-extends.ts";
import { applyIncludes } from "./include/apply-includes.ts";
import type { DocumentOfFile, Layer } from "./layer.ts";
import { merge } from "./merge/merge.ts";
import type { Node } from "./node.ts";
import { withBuildContexts } from "./normalize/service-defaults.ts";
import { prepareDocument } from "./prepare-document.ts";

/** One tree from documents in order: each prepared, its services extended, its includes put under it, and laid over those before. */
export function composeDocuments(documents: readonly DocumentOfFile[], layer: Layer): Node | undefined {
  const { report } = layer.run;
  let tree: Node | undefined;
  for (const { name, node } of documents) {
    const prepared = prepareDocument(node, layer.environment, layer.baseDirectory, report);
    const extended = applyExtends(prepared, name, tree, layer);
    const whole = applyIncludes(extended, name, layer, composeDocuments);
    tree = tree ? merge(tree, whole, report) : whole;
  }
  return tree && withBuildContexts(tree, layer.baseDirectory);
}
