import { type Alias, isAlias, isMap, isScalar, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import { type ComposeFile, dereference, type Layer, MERGE, mergedMaps, ownPair } from "./compose-file.ts";
import { changesMeaning, tagOf } from "./tags.ts";

/** One step from a service to the map that holds its image. */
export interface Via {
  readonly kind: "merge" | "extends" | "service-alias";
  readonly layer: Layer;
  /** What stands in the file for the step: the key `<<` or `extends`, or the alias. */
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

export type FoundImage = ImageSite | ImageElsewhere;

/** A pair of a map or of what it merges, and the steps to it. */
interface Effective {
  readonly pair: Pair<Scalar, Node | null>;
  readonly via: readonly Via[];
}

/** Where a service of a name is looked for: some layers, and what to call them. */
interface Scope {
  readonly name: string;
  readonly layers: readonly Layer[];
}

/** Real chains of services that extend each other have two or three links. */
const MAX_LINKS = 200;

/** All services of all layers and the place of their effective image. */
export class ImageIndex {
  readonly layers: readonly Layer[];
  readonly #files: readonly ComposeFile[];
  #sites: Map<string, FoundImage | undefined> | undefined;
  /** A map is looked through once for each key, however many ways lead to it. */
  readonly #effective = new Map<string, Map<YAMLMap, Effective | undefined>>();
  readonly #found = new Map<string, FoundImage | undefined>();
  #tooLong: { readonly layer: Layer; readonly node: Node } | undefined;

  constructor(files: readonly ComposeFile[]) {
    this.#files = files;
    this.layers = files.flatMap((file) => file.layers);
  }

  get sites(): ReadonlyMap<string, FoundImage | undefined> {
    if (this.#sites) return this.#sites;
    const sites = new Map<string, FoundImage | undefined>();
    const scope: Scope = { name: "all", layers: this.layers };
    for (const layer of this.layers)
      for (const name of layer.services.keys()) if (!sites.has(name)) sites.set(name, this.#find(name, scope, 0));
    this.#sites = sites;
    return sites;
  }

  /** An `extends` behind so many others that it is not followed: where there is one, nobody can tell who shares what. */
  get tooLong(): { readonly layer: Layer; readonly node: Node } | undefined {
    void this.sites;
    return this.#tooLong;
  }

  /** The last layer that names the service. */
  home(service: string): Layer | undefined {
    return this.layers.findLast((layer) => layer.services.has(service));
  }

  /** The node whose `!reset` takes the service out of the project. */
  resetOf(service: string): Node | undefined {
    for (const layer of this.layers.toReversed()) {
      const services = dereference(layer, layer.servicesPair?.value);
      if (tagOf(services) === "!reset") return services;
      const pair = layer.services.get(service);
      if (pair) return tagOf(pair.value) === "!reset" ? (pair.value ?? undefined) : undefined;
    }
    return undefined;
  }

  /** The pair that gives a map its value for a key: its own, else that of the first map it merges which has one. */
  effective(layer: Layer, map: YAMLMap, key: string): Effective | undefined {
    let known = this.#effective.get(key);
    if (!known) {
      known = new Map();
      this.#effective.set(key, known);
    }
    return this.#look(layer, map, key, known);
  }

  #look(layer: Layer, map: YAMLMap, key: string, known: Map<YAMLMap, Effective | undefined>): Effective | undefined {
    if (known.has(map)) return known.get(map);
    // Set before looking further: a map that merges itself holds nothing more.
    known.set(map, undefined);
    const own = ownPair(layer, map, key);
    const found = own ? { pair: own, via: [] } : this.#lookMerged(layer, map, key, known);
    known.set(map, found);
    return found;
  }

  #lookMerged(layer: Layer, map: YAMLMap, key: string, known: Map<YAMLMap, Effective | undefined>): Effective | undefined {
    const merge = ownPair(layer, map, MERGE);
    for (const source of merge ? mergedMaps(layer, merge) : []) {
      const found = isMap(source) ? this.#look(layer, source, key, known) : undefined;
      if (merge && found) return { pair: found.pair, via: [{ kind: "merge", layer, node: merge.key }, ...found.via] };
    }
    return undefined;
  }

  #find(service: string, scope: Scope, links: number): FoundImage | undefined {
    const name = `${scope.name}\0${service}`;
    if (this.#found.has(name)) return this.#found.get(name);
    // Set before looking further: a circle of services that extend each other has no image.
    this.#found.set(name, undefined);
    const found = this.#findIn(service, scope, links);
    this.#found.set(name, found);
    return found;
  }

  #findIn(service: string, { layers }: Scope, links: number): FoundImage | undefined {
    for (let at = layers.length - 1; at >= 0; at--) {
      const layer = layers[at] as Layer;
      const value = layer.services.get(service)?.value;
      if (value) {
        const via: Via[] = isAlias(value) ? [{ kind: "service-alias", layer, node: value }] : [];
        const map = dereference(layer, value);
        const found = isMap(map) && tagOf(map) !== "!reset" ? this.#inMap(service, layer, map, via, links) : undefined;
        if (found) return found;
        if (changesMeaning(map)) return undefined;
      }
      if (changesMeaning(dereference(layer, layer.servicesPair?.value))) return undefined;
    }
    return undefined;
  }

  #inMap(service: string, layer: Layer, map: YAMLMap, via: readonly Via[], links: number): FoundImage | undefined {
    const image = this.effective(layer, map, "image");
    if (image) {
      const { pair } = image;
      const target = dereference(layer, pair.value);
      return {
        service,
        layer,
        pair,
        scalar: isScalar(target) ? target : undefined,
        alias: isAlias(pair.value) ? pair.value : undefined,
        via: [...via, ...image.via],
        home: layer,
      };
    }
    const extension = this.effective(layer, map, "extends");
    const base = extension && extendsOf(layer, extension.pair);
    if (!base) return undefined;
    if (links >= MAX_LINKS) {
      this.#tooLong ??= { layer, node: extension.pair.key };
      return undefined;
    }
    const scope = this.#scopeOf(base, layer);
    if (!scope) return { service, home: layer, elsewhere: { file: base.file ?? "", node: base.node } };
    const found = this.#find(base.service, scope, links + 1);
    if (!found) return undefined;
    if ("elsewhere" in found) return { ...found, service, home: layer };
    return {
      ...found,
      service,
      home: layer,
      via: [...via, ...extension.via, { kind: "extends", layer, node: extension.pair.key }, ...found.via],
    };
  }

  /** Where the base of an extended service is looked for: in the same document, else in those before it; or in all of another file. */
  #scopeOf(base: Base, layer: Layer): Scope | undefined {
    if (base.file === undefined) {
      const at = this.layers.indexOf(layer);
      return layer.services.has(base.service)
        ? { name: `in ${at}`, layers: [layer] }
        : { name: `before ${at}`, layers: this.layers.slice(0, at) };
    }
    const path = besides(layer.file.path, base.file);
    const file = this.#files.find((candidate) => candidate.path === path);
    return file && { name: `file ${path}`, layers: file.layers };
  }
}

interface Base {
  readonly service: string;
  readonly file: string | undefined;
  readonly node: Node;
}

function extendsOf(layer: Layer, { value: given }: Pair<Scalar, Node | null>): Base | undefined {
  const value = dereference(layer, given);
  if (tagOf(value) === "!reset") return undefined;
  if (isScalar(value)) return { service: String(value.value), file: undefined, node: value };
  if (!isMap(value)) return undefined;
  const service = dereference(layer, ownPair(layer, value, "service")?.value);
  const file = dereference(layer, ownPair(layer, value, "file")?.value);
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
