import type { Path, Position, RelatedPlace } from "../diagnostics/index.ts";
import { child, type MapNode, type Node, toPlain } from "./node.ts";
import { placeOf } from "./place.ts";
import type { Project, Service } from "./project.ts";
import { positionOf } from "./source.ts";

const SECTIONS = ["networks", "volumes", "secrets", "configs", "models"] as const;

/** The project of a tree in which everything has its final form; the tree stays behind to tell places. */
export function buildProject(tree: MapNode, name: string, workingDirectory: string): Project {
  const section = <Value>(key: string): Readonly<Record<string, Value>> => {
    const node = child(tree, key);
    return (node?.kind === "map" ? toPlain(node) : {}) as Record<string, Value>;
  };
  const extensions: Record<string, unknown> = {};
  for (const [key, { value }] of tree.entries) if (key.startsWith("x-")) extensions[key] = toPlain(value);
  const [networks, volumes, secrets, configs, models] = SECTIONS.map((key) => section<Readonly<Record<string, unknown>>>(key));
  return {
    name,
    workingDirectory,
    services: section<Service>("services"),
    networks: networks ?? {},
    volumes: volumes ?? {},
    secrets: secrets ?? {},
    configs: configs ?? {},
    models: models ?? {},
    extensions,
    tree,
    locate: (path) => locate(tree, path, false),
    locateKey: (path) => locate(tree, path, true),
    origins: (path) => origins(tree, path),
  };
}

/** Where the value at that path, or its key, was written; the nearest written ancestor where nothing was. */
export function locate(tree: Node, path: Path, ofKey: boolean): Position {
  let node: Node = tree;
  let { origin } = tree;
  for (const [depth, part] of path.entries()) {
    const last = depth === path.length - 1;
    if (node.kind === "map") {
      const entry = node.entries.get(String(part));
      if (!entry) break;
      origin = ofKey && last ? entry.keyOrigin : entry.value.origin;
      node = entry.value;
    } else {
      const item: Node | undefined = node.kind === "list" && typeof part === "number" ? node.items[part] : undefined;
      if (!item) break;
      node = item;
      origin = item.origin;
    }
  }
  return positionOf(origin, path);
}

function origins(tree: MapNode, path: Path): readonly RelatedPlace[] {
  let node: Node | undefined = tree;
  for (const part of path) {
    node = node?.kind === "list" && typeof part === "number" ? node.items[part] : child(node, String(part));
  }
  return node ? placeOf(node, path).also : [];
}
