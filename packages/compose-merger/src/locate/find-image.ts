import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import { type ComposeFile, dereference, type Layer, ownPair } from "./compose-file.ts";

/** One step from a service to the map that holds its image. */
export interface Via {
  readonly kind: "merge" | "extends" | "service-alias";
  readonly layer: Layer;
  /** What stands in the file for the step: the alias, the `<<` value, the name under `extends`. */
  readonly node: Node;
}

/** Where the effective image of a service is written. */
export interface ImageSite {
  readonly service: string;
  /** The layer and pair that hold the image, not necessarily the service's own. */
  readonly layer: Layer;
  readonly pair: Pair<Scalar, Node | null>;
  /** The scalar whose text is the image; undefined when the value is a list or a map. */
  readonly scalar: Scalar | undefined;
  /** Set when the value of `image` is an alias. */
  readonly alias: Alias | undefined;
  readonly via: readonly Via[];
  /** The layer in which the service itself stands. */
  readonly home: Layer;
}

/** `extends` leads to a file that is not among those given. */
export interface ImageElsewhere {
  readonly service: string;
  readonly home: Layer;
  readonly elsewhere: { readonly file: string; readonly node: Node };
}

/** All services of all layers and the place of their effective image. */
export class ImageIndex {
  readonly layers: readonly Layer[];
  readonly #files: readonly ComposeFile[];
  #sites: Map<string, ImageSite | ImageElsewhere | undefined> | undefined;

  constructor(files: readonly ComposeFile[]) {
    this.#files = files;
    this.layers = files.flatMap((file) => file.layers);
  }

  get sites(): ReadonlyMap<string, ImageSite | ImageElsewhere | undefined> {
    if (this.#sites) return this.#sites;
    const sites = new Map<string, ImageSite | ImageElsewhere | undefined>();
    for (const layer of this.layers)
      for (const name of layer.services.keys()) if (!sites.has(name)) sites.set(name, this.#find(name, this.layers, []));
    this.#sites = sites;
    return sites;
  }

  /** The last layer that names the service. */
  home(service: string): Layer | undefined {
    return this.layers.findLast((layer) => layer.services.has(service));
  }

  #find(service: string, layers: readonly Layer[], seen: readonly string[]): ImageSite | ImageElsewhere | undefined {
    for (const layer of layers.toReversed()) {
      const value = layer.services.get(service)?.value;
      if (!value) continue;
      const via: Via[] = isAlias(value) ? [{ kind: "service-alias", layer, node: value }] : [];
      const map = dereference(layer, value);
      const found = isMap(map) ? this.#inMap(service, layer, map, via, seen) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  #inMap(
    service: string,
    layer: Layer,
    map: YAMLMap,
    via: readonly Via[],
    seen: readonly string[],
  ): ImageSite | ImageElsewhere | undefined {
    const merged = this.#inMerged(service, layer, map, via, 0);
    if (merged) return merged;
    const base = extendsOf(layer, map);
    if (!base) return undefined;
    const file =
      base.file === undefined ? layer.file : this.#files.find((candidate) => candidate.path === besides(layer.file.path, base.file ?? ""));
    if (!file) return { service, home: layer, elsewhere: { file: base.file ?? "", node: base.node } };
    const step = `${file.path}\0${base.service}`;
    if (seen.includes(step)) return undefined;
    const found = this.#find(base.service, file.layers, [...seen, step]);
    if (!found) return undefined;
    if ("elsewhere" in found) return { ...found, service, home: layer };
    return { ...found, service, home: layer, via: [...via, { kind: "extends", layer, node: base.node }, ...found.via] };
  }

  #inMerged(service: string, layer: Layer, map: YAMLMap, via: readonly Via[], depth: number): ImageSite | undefined {
    const pair = ownPair(map, "image");
    if (pair) {
      const target = dereference(layer, pair.value);
      return {
        service,
        layer,
        pair,
        scalar: isScalar(target) ? target : undefined,
        alias: isAlias(pair.value) ? pair.value : undefined,
        via,
        home: via[0]?.layer ?? layer,
      };
    }
    const merge = ownPair(map, "<<");
    if (!merge?.value || depth > 100) return undefined;
    const given = dereference(layer, merge.value);
    const sources = isSeq(given) && !isAlias(merge.value) ? (given.items as Node[]) : [merge.value];
    for (const source of sources) {
      const target = dereference(layer, source);
      if (!isMap(target)) continue;
      const found = this.#inMerged(service, layer, target, [...via, { kind: "merge", layer, node: source }], depth + 1);
      if (found) return found;
    }
    return undefined;
  }
}

function extendsOf(layer: Layer, map: YAMLMap): { service: string; file: string | undefined; node: Node } | undefined {
  const value = dereference(layer, ownPair(map, "extends")?.value);
  if (isScalar(value)) return { service: String(value.value), file: undefined, node: value };
  if (!isMap(value)) return undefined;
  const service = dereference(layer, ownPair(value, "service")?.value);
  const file = dereference(layer, ownPair(value, "file")?.value);
  if (!isScalar(service)) return undefined;
  return { service: String(service.value), file: isScalar(file) ? String(file.value) : undefined, node: service };
}

/** A path written in one file, relative to the root; `..` at the front survives and then matches no file. */
function besides(from: string, to: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of to.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}
