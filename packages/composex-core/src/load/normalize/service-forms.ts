import { formatPath, type Path, type Report } from "../../diagnostics/index.ts";
import {
  child,
  type Entry,
  isNull,
  listNode,
  type MapNode,
  mapNode,
  mapOf,
  type Node,
  type ScalarNode,
  scalarNode,
  textAt,
  withKeys,
} from "../node.ts";
import { placeOf } from "../place.ts";
import {
  bytes,
  distinct,
  each,
  type Form,
  type FormContext,
  named,
  octal,
  text,
  textList,
  textOf,
  underKey,
  withDefaults,
} from "./canonical-form.ts";
import { cleanPath } from "./resolve-path.ts";
import { isAddress, parseShortPort } from "./short-port.ts";
import { parseShortVolume } from "./short-volume.ts";

/** Short and long ports -> long ones; ranges become one port each. */
export const ports: Form = (node, context) => {
  if (node.kind !== "list") return node;
  return { ...node, items: node.items.flatMap((item, index) => portForms(item, { ...context, path: [...context.path, index] })) };
};

function checkLongPort(port: MapNode, path: Path, report: Report): void {
  if (isNull(child(port, "target")) || !port.entries.has("target"))
    report.error("KEY_MISSING", placeOf(port, path).where, `${formatPath(path)} lacks the key "target": the port of the container`);
  const address = child(port, "host_ip");
  if (address?.kind !== "scalar" || typeof address.value !== "string" || address.value.startsWith("$") || isAddress(address.value)) return;
  const { where, also } = placeOf(address, [...path, "host_ip"]);
  report.error("PORT_INVALID", where, `${formatPath(path)} listens on ${JSON.stringify(address.value)}, which is no IP address`, {
    also,
    hint: "write an address of the host, such as 127.0.0.1",
  });
}

function portForms(item: Node, { path, report, budget }: FormContext): readonly Node[] {
  if (item.kind === "map") {
    const published = child(item, "published");
    const protocol = textAt(item, "protocol");
    const changes: Record<string, Node> = {};
    checkLongPort(item, path, report);
    if (published?.kind === "scalar" && published.value !== null) changes.published = { ...published, value: textOf(published) };
    if (protocol !== undefined) changes.protocol = { ...(child(item, "protocol") as ScalarNode), value: protocol.toLowerCase() };
    return [withDefaults(withKeys(item, changes), { protocol: "tcp", mode: "ingress" })];
  }
  if (item.kind !== "scalar" || item.value === null || typeof item.value === "boolean") return [item];
  const parsed = parseShortPort(textOf(item), budget.ports);
  if ("ports" in parsed) {
    budget.ports -= parsed.ports.length;
    return parsed.ports.map((port) => mapOf({ mode: "ingress", ...port }, item.origin));
  }
  const { where, also } = placeOf(item, path);
  report.error("PORT_INVALID", where, `${formatPath(path)} cannot be used: ${parsed.problem}`, {
    also,
    hint: 'for example "8080:80", "127.0.0.1:53:53/udp" or "9000-9001:80-81"',
  });
  return [];
}

/** Short and long mounts -> long ones. */
export const volumes: Form = each((item, { path, report }) => {
  if (item.kind === "map") {
    const target = child(item, "target");
    return target?.kind === "scalar" && typeof target.value === "string"
      ? withKeys(item, { target: { ...target, value: cleanPath(target.value) } })
      : item;
  }
  if (item.kind !== "scalar" || typeof item.value !== "string") return item;
  const parsed = parseShortVolume(item.value);
  if ("problem" in parsed) {
    const { where, also } = placeOf(item, path);
    report.error("VOLUME_INVALID", where, `${formatPath(path)} cannot be used: ${parsed.problem}`, {
      also,
      hint: 'for example "data:/var/lib/data" or "./conf:/etc/app:ro"',
    });
    return item;
  }
  const { bind, volume, ...mount } = parsed.volume;
  const { origin } = item;
  return mapOf(
    { ...mount, target: cleanPath(mount.target), bind: bind && mapOf(bind, origin), volume: volume && mapOf(volume, origin) },
    origin,
  );
});

/** `[token]` -> `[{source: token}]`; a secret of a service lands under /run/secrets unless it says where. */
export function fileReferences(folder?: string): Form {
  return each((item, context) => {
    const long = underKey("source")(item, context);
    if (long.kind !== "map") return long;
    const mode = child(long, "mode");
    const source = textAt(long, "source");
    const reference = mode ? withKeys(long, { mode: octal(mode, context) }) : long;
    return folder !== undefined && source !== undefined ? withDefaults(reference, { target: `${folder}/${source}` }) : reference;
  });
}

/** `[db]` -> `{db: {condition: service_started, required: true}}`. */
export const dependsOn: Form = (node) => {
  const long = named(node, ({ origin }) => mapOf({ condition: "service_started", required: true }, origin));
  if (long.kind !== "map") return long;
  const entries = new Map(long.entries);
  for (const [name, entry] of long.entries) {
    const { value } = entry;
    if (value.kind === "map" && value.tag !== "reset") entries.set(name, { ...entry, value: withDefaults(value, { required: true }) });
  }
  return { ...long, entries };
};

export const healthcheckTest: Form = (node) => {
  if (node.kind !== "scalar" || typeof node.value !== "string") return node;
  return { ...listNode([scalarNode("CMD-SHELL", node.origin), node], node.origin), ...(node.tag && { tag: node.tag }) };
};

/** `source[:target[:permissions]]`, or spelled out: then rights are as written. */
export const devices: Form = each((item) => {
  if (item.kind === "scalar" && typeof item.value === "string") {
    const [source = "", target = source, permissions = "rwm"] = item.value.split(":");
    return mapOf({ source, target, permissions }, item.origin);
  }
  if (item.kind !== "map") return item;
  const source = child(item, "source");
  return withDefaults(item, { ...(source && { target: source }) });
});

/** `all` -> every device; a request says how many unless it names them. */
export const deviceRequests: Form = (node, context) => {
  if (node.kind === "scalar" && node.value === "all") return listNode([mapOf({ count: -1 }, node.origin)], node.origin);
  return each((item) => {
    if (item.kind !== "map") return item;
    const count = child(item, "count");
    if (count?.kind === "scalar" && typeof count.value === "string") {
      return withKeys(item, { count: { ...count, value: count.value === "all" ? -1 : Number(count.value) } });
    }
    return item.entries.has("device_ids") ? item : withDefaults(item, { count: -1 });
  })(node, context);
};

/** `[host=address]`, `[host:address]` or a map, of which each host may have several addresses -> a sorted list of `host=address`. */
export const extraHosts: Form = (node) => {
  const hosts: { readonly host: string; readonly address: Node }[] = [];
  if (node.kind === "map") {
    for (const [host, { value }] of node.entries)
      for (const address of value.kind === "list" ? value.items : [value]) hosts.push({ host, address });
  } else if (node.kind === "list") {
    for (const item of node.items) {
      const match = item.kind === "scalar" ? /^([^=:]+)[=:](.*)$/s.exec(textOf(item)) : null;
      if (match) hosts.push({ host: match[1] ?? "", address: scalarNode(match[2] ?? "", item.origin) });
    }
  } else return node;
  const items = hosts.map(({ host, address }) => {
    const value = address.kind === "scalar" ? textOf(address).replace(/^\[(.*)\]$/, "$1") : "";
    return scalarNode(`${host}=${value}`, address.origin);
  });
  items.sort((a, b) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0));
  return { ...listNode(items, node.origin), ...(node.tag && { tag: node.tag }) };
};

/** Keys and agents for the build, as a list of `id` or `id: path`. */
export const sshKeys: Form = (node) => {
  if (node.kind === "map") {
    const items = [...node.entries].map(([id, { value, keyOrigin }]) => {
      const path = value.kind === "scalar" ? textOf(value) : "";
      return scalarNode(path === "" ? id : `${id}: ${path}`, keyOrigin);
    });
    return { ...listNode(items, node.origin), ...(node.tag && { tag: node.tag }) };
  }
  if (node.kind !== "list") return node;
  return {
    ...node,
    items: node.items.map((item) => (item.kind === "scalar" ? { ...item, value: textOf(item).replace(/^([^=]+)=/, "$1: ") } : item)),
  };
};

/** A limit of zero is a soft and a hard one, as no limit would print as nothing. */
export const ulimit: Form = (node) => (node.kind === "scalar" && node.value === 0 ? mapOf({ soft: 0, hard: 0 }, node.origin) : node);

/** Options of a provider may be given several times: each is a list of text. */
export const providerOptions: Form = (node) => {
  if (node.kind !== "map") return node;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of node.entries) {
    const items = entry.value.kind === "list" ? entry.value.items : [entry.value];
    const texts = items.map((item) => (item.kind === "scalar" ? { ...item, value: textOf(item) } : item));
    entries.set(key, { ...entry, value: listNode(texts, entry.value.origin) });
  }
  return { ...node, entries };
};

export const pullPolicy: Form = (node) =>
  node.kind === "scalar" && node.value === "if_not_present" ? { ...node, value: "missing" } : node;

/** `a.env`, `[a.env]` -> `[{path: a.env}]`. */
export const envFiles: Form = (node, context) => {
  const list = node.kind === "scalar" && !isNull(node) ? { ...listNode([node], node.origin), ...(node.tag && { tag: node.tag }) } : node;
  return each(underKey("path"))(list, context);
};

export const blockRates: Form = each((item, context) => {
  const rate = child(item, "rate");
  return item.kind === "map" && rate ? withKeys(item, { rate: bytes(rate, { ...context, path: [...context.path, "rate"] }) }) : item;
});

/** A build folder given as text. */
export const build: Form = underKey("context");

/** `{source, target}` of a service that is extended. */
export const extendsForm: Form = underKey("service");

/** `true` or `mode=max`: kept as text. */
export const flagText: Form = text;

/** `[a, b]` -> an empty attachment for each. */
export const serviceNetworks: Form = (node) => {
  const map = named(node, () => null);
  return map.kind === "scalar" && map.value === null ? { ...mapNode(new Map(), map.origin), ...(map.tag && { tag: map.tag }) } : map;
};

export const watchRules: Form = each((item, context) => {
  if (item.kind !== "map") return item;
  const changes: Record<string, Node> = {};
  for (const key of ["ignore", "include"]) {
    const patterns = child(item, key);
    if (patterns) changes[key] = distinct(textList)(patterns, { ...context, path: [...context.path, key] });
  }
  return withKeys(item, changes);
});
