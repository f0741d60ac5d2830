import type { Path } from "composex-core/diagnostics";
import { isMap, type Node, type Pair, type Scalar } from "yaml";
import { dereference, keyOf, type Layer } from "../locate/compose-file.ts";

/** The keys that lead to a node, aliases not followed. */
export function pathOf(layer: Layer, wanted: Node): Path | undefined {
  const [start = 0] = wanted.range ?? [];
  const search = (node: unknown, path: Path): Path | undefined => {
    if (node === wanted) return path;
    const items = (node as { items?: readonly unknown[] } | null)?.items;
    if (!items) return undefined;
    for (let position = 0; position < items.length; position++) {
      const item = items[position];
      if (isMap(node)) {
        const pair = item as Pair<Scalar, Node | null>;
        const range = pair.value?.range;
        if (!range || range[0] > start || range[2] < start) continue;
        const found = search(pair.value, [...path, String(keyOf(layer.aliases, pair.key))]);
        if (found) return found;
      } else {
        const found = search(item, [...path, position]);
        if (found) return found;
      }
    }
    return undefined;
  };
  return search(layer.document.contents, []);
}

export function valueAt(
  layer: Layer,
  path: Path,
): { readonly node: Node | undefined; readonly pair: Pair<Scalar, Node | null> | undefined } {
  let node: Node | undefined = layer.document.contents ?? undefined;
  let pair: Pair<Scalar, Node | null> | undefined;
  for (const part of path) {
    const current = dereference(layer, node);
    pair = undefined;
    if (isMap(current)) {
      pair = (current.items as Pair<Scalar, Node | null>[]).find((item) => String(keyOf(layer.aliases, item.key)) === String(part));
      node = pair?.value ?? undefined;
    } else node = (current as { items?: Node[] } | undefined)?.items?.[Number(part)];
    if (!node) break;
  }
  return { node, pair };
}

/** Where a service is written: below `services`, or wherever an alias or a merge in its place leads to. */
export function pathOfService(layer: Layer, service: string): Path {
  const pair = layer.services.get(service);
  const usual: Path = ["services", service];
  if (!pair?.value || valueAt(layer, usual).pair === pair) return usual;
  return pathOf(layer, pair.value) ?? usual;
}
