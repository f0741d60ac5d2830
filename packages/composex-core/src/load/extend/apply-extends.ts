import { dirname } from "node:path";
import { didYouMean, type Path } from "../../diagnostics/index.ts";
import { composePrepared } from "../compose-prepared.ts";
import type { Layer } from "../layer.ts";
import { mergeService } from "../merge/merge.ts";
import { child, type Entry, type MapNode, type Node, textAt, withKeys } from "../node.ts";
import { placeOf } from "../place.ts";
import { fileName } from "../read/find-files.ts";
import type { FileName } from "../read/read-source.ts";

/** Real chains have two or three links. */
const MAX_LINKS = 100;

/** The services of one file, for others to extend. */
interface Scope {
  readonly name: FileName;
  readonly services: Node | undefined;
  /** Where `extends.file` of these services starts. */
  readonly baseDirectory: string;
  /** Services of files given before; looked at when this one has none of that name. */
  readonly earlier?: Node | undefined;
}

interface Link {
  readonly scope: Scope;
  readonly service: string;
}

/** Puts under each service that extends another the one that it extends, merged as files are. */
export function applyExtends(document: Node, name: FileName, earlier: Node | undefined, layer: Layer): Node {
  const services = child(document, "services");
  if (document.kind !== "map" || services?.kind !== "map") return document;
  const extender = new Extender(layer);
  const scope: Scope = { name, services, baseDirectory: layer.baseDirectory, earlier: child(earlier, "services") };
  let entries: Map<string, Entry> | undefined;
  for (const [service, entry] of services.entries) {
    if (!child(entry.value, "extends")) continue;
    const value = extender.resolve(scope, service, []);
    if (!value) continue;
    entries ??= new Map(services.entries);
    entries.set(service, { ...entry, value });
  }
  return entries ? withKeys(document, { services: { ...services, entries } }) : document;
}

class Extender {
  readonly #layer: Layer;
  readonly #scopes = new Map<string, Scope>();
  readonly #resolved = new Map<Node, Node>();

  constructor(layer: Layer) {
    this.#layer = layer;
  }

  /** The service with all that it extends; with `extends` still there when that failed. Undefined when there is none of that name. */
  resolve(scope: Scope, service: string, chain: readonly Link[]): Node | undefined {
    const node = child(scope.services, service) ?? child(scope.earlier, service);
    if (node?.kind !== "map") return undefined;
    const done = this.#resolved.get(node);
    if (done) return done;
    const result = this.#extended(scope, service, node, chain);
    this.#resolved.set(node, result);
    return result;
  }

  #extended(scope: Scope, service: string, node: MapNode, chain: readonly Link[]): Node {
    const target = child(node, "extends");
    const own = withKeys(node, { extends: undefined });
    const baseName = textAt(target, "service");
    if (target?.kind !== "map" || target.tag === "reset" || baseName === undefined) return own;
    const path: Path = ["services", service, "extends"];
    const links = [...chain, { scope, service }];
    if (chain.some((link) => link.scope.name.path === scope.name.path && link.service === service)) {
      this.#reportCycle(links, target, path);
      return node;
    }
    if (links.length > MAX_LINKS) {
      const { where } = placeOf(target, path);
      this.#layer.run.report.error(
        "NESTING_TOO_DEEP",
        where,
        `more than ${MAX_LINKS} services extend each other in a row, the last of them "${service}"`,
      );
      return node;
    }
    const file = child(target, "file");
    const baseScope = file?.kind === "scalar" && typeof file.value === "string" ? this.#scopeOf(file.value, file, scope, path) : scope;
    if (!baseScope) return node;
    const base = this.resolve(baseScope, baseName, links);
    if (!base) {
      const names = baseScope.services?.kind === "map" ? [...baseScope.services.entries.keys()].filter((key) => key !== service) : [];
      const { where, also } = placeOf(child(target, "service") ?? target, [...path, "service"]);
      this.#layer.run.report.error(
        "SERVICE_UNDEFINED",
        where,
        `service "${service}" extends "${baseName}", which ${baseScope.name.shown} does not define`,
        {
          also,
          hint: didYouMean(baseName, names),
        },
      );
      return node;
    }
    return mergeService(base, own, this.#layer.run.report);
  }

  #scopeOf(file: string, node: Node, from: Scope, path: Path): Scope | undefined {
    const { run } = this.#layer;
    const name = fileName(file, from.baseDirectory, run.workingDirectory);
    const known = this.#scopes.get(name.path);
    if (known) return known;
    const { where } = placeOf(node, [...path, "file"]);
    if (/^[a-z][a-z0-9+.-]*:/.test(file)) {
      run.report.error("REMOTE_FILE", where, `${file} is not a local file`, { hint: "copy the file beside this one and name the copy" });
      return undefined;
    }
    const baseDirectory = dirname(name.path);
    const tree = composePrepared(name, { ...this.#layer, baseDirectory }, where);
    if (!tree) return undefined;
    const scope = { name, services: child(tree, "services"), baseDirectory };
    this.#scopes.set(name.path, scope);
    return scope;
  }

  #reportCycle(links: readonly Link[], target: Node, path: Path): void {
    const { where } = placeOf(target, path);
    const story = links
      .slice(0, 8)
      .map(({ scope, service }) => `"${service}" in ${scope.name.shown}`)
      .join(" extends ");
    this.#layer.run.report.error(
      "EXTENDS_CYCLE",
      where,
      `services extend each other in a circle: ${story}${links.length > 8 ? " and so on" : ""}`,
      {
        hint: "move what they share to a service that extends none of them",
      },
    );
  }
}
