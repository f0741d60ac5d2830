import { printable, type Report } from "composex-core/diagnostics";
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { dereference, keyOf, type Layer, ownPair, positionOfNode } from "../locate/compose-file.ts";

/** Keys with which a container reaches its host, or other containers, whatever their value is. */
const REACHES_OUT: ReadonlySet<string> = new Set([
  "cap_add",
  "cgroup",
  "cgroup_parent",
  "credential_spec",
  "device_cgroup_rules",
  "devices",
  "ipc",
  "network_mode",
  "pid",
  "privileged",
  "runtime",
  "security_opt",
  "sysctls",
  "use_api_socket",
  "userns_mode",
  "volumes_from",
]);

/**
 * A fragment comes from a build and describes a service that nobody has looked at: it may name files inside the repository only, and what
 * reaches the host only where the config lists the key.
 */
export function checkFragment(
  home: Layer,
  layer: Layer,
  body: YAMLMap,
  service: string,
  allowed: (key: string) => boolean,
  report: Report,
): void {
  for (const { key, value } of body.items as YAMLMap<Node, Node | null>["items"]) {
    const name = String(keyOf(layer.aliases, key));
    const node = dereference(layer, value);
    if (REACHES_OUT.has(name) && !allowed(name)) forbid(layer, key, name, service, name, report);
    if (name === "volumes" && isSeq(node) && !allowed(name)) {
      for (const item of node.items as Node[]) {
        const source = hostPath(layer, dereference(layer, item));
        if (source !== undefined) forbid(layer, item, `the path "${printable(source, 80)}" of the host`, service, name, report);
      }
    }
    for (const [path, at] of pathsOf(layer, name, node)) {
      if (staysInside(home.file.path, path)) continue;
      report.error(
        "PATH_OUTSIDE",
        positionOfNode(layer, at),
        `the fragment names "${printable(path, 80)}" under ${name}, which lies outside the repository`,
        {
          hint: "name a file inside the repository",
        },
      );
    }
  }
}

function forbid(layer: Layer, node: Node, what: string, service: string, key: string, report: Report): void {
  report.error(
    "FRAGMENT_FORBIDDEN",
    positionOfNode(layer, node),
    `the fragment of service "${service}" asks for ${what}, which reaches out of the container`,
    {
      hint: `list ${key} under services.${service}.fragment in .compose-merger.yml, if that is meant`,
    },
  );
}

/** The path of the host that a mount is made of; undefined for a named volume and for what stays below the compose file. */
function hostPath(layer: Layer, mount: Node | undefined): string | undefined {
  const source = isMap(mount) ? dereference(layer, ownPair(layer, mount, "source")?.value) : mount;
  if (!isScalar(source)) return undefined;
  const text = String(source.value);
  const path = isMap(mount) ? text : (/^(?:[A-Za-z]:[\\/])?[^:]*/.exec(text)?.[0] ?? text);
  return /^(?:[/\\~$]|[A-Za-z]:[\\/]|\.\.(?:[/\\]|$))|[/\\]\.\.(?:[/\\]|$)/.test(path) ? path : undefined;
}

/** The files and folders that a key names, and where. */
function pathsOf(layer: Layer, name: string, value: Node | undefined): readonly (readonly [string, Node])[] {
  const at = (node: Node | undefined, key?: string): readonly (readonly [string, Node])[] => {
    const inner = isMap(node) && key !== undefined ? dereference(layer, ownPair(layer, node, key)?.value) : node;
    return isScalar(inner) ? [[String(inner.value), inner]] : [];
  };
  if (name === "extends") return isMap(value) ? at(value, "file") : [];
  if (name === "build") return isMap(value) ? [...at(value, "context"), ...at(value, "dockerfile")] : at(value);
  if (name !== "env_file" && name !== "label_file") return [];
  const items = isSeq(value) ? (value.items as Node[]) : value ? [value] : [];
  return items.map((item) => dereference(layer, item)).flatMap((item) => at(item, "path"));
}

function staysInside(from: string, to: string): boolean {
  if (/^([/\\~$]|[A-Za-z]:[/\\])/.test(to)) return false;
  let depth = from.split("/").length - 1;
  for (const part of to.split(/[/\\]/)) {
    if (part === "..") depth -= 1;
    else if (part !== "" && part !== ".") depth += 1;
    if (depth < 0) return false;
  }
  return true;
}
