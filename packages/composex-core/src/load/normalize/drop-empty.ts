import type { Entry, Node } from "../node.ts";
import { type PathRules, pathRules, rulesBelow } from "../path-rules.ts";

/**
 * - `zero`: kept when false, zero or empty, since it differs from not being there;
 * - `within`: a map of the user's own keys, whose values say something even when empty;
 * - `false`: only false says something, true is what happens anyway;
 * - `amount`: bytes or time as text, of which none is as good as not there.
 */
type Keep = "zero" | "within" | "false" | "amount";

const KEPT = pathRules<Keep>({
  "networks.*.driver_opts": "within",
  "networks.*.enable_ipv4": "zero",
  "networks.*.enable_ipv6": "zero",
  "networks.*.labels": "within",
  "networks.*.ipam.options": "within",
  "secrets.*.labels": "within",
  "configs.*.labels": "within",
  "configs.*.content": "zero",
  "services.*.annotations": "within",
  "services.*.attach": "zero",
  "services.*.build.additional_contexts": "within",
  "services.*.build.args": "within",
  "services.*.build.labels": "within",
  "services.*.blkio_config": "zero",
  "services.*.build.shm_size": "amount",
  "services.*.build.ulimits": "within",
  "services.*.build.ulimits.*": "within",
  "services.*.command": "zero",
  "services.*.depends_on.*.required": "zero",
  "services.*.credential_spec": "zero",
  "services.*.deploy": "zero",
  "services.*.deploy.labels": "within",
  "services.*.deploy.replicas": "zero",
  "services.*.deploy.restart_policy.max_attempts": "zero",
  "services.*.deploy.rollback_config.delay": "amount",
  "services.*.deploy.rollback_config.monitor": "amount",
  "services.*.deploy.rollback_config.parallelism": "zero",
  "services.*.deploy.update_config.delay": "amount",
  "services.*.deploy.update_config.monitor": "amount",
  "services.*.deploy.update_config.parallelism": "zero",
  "services.*.deploy.resources.reservations.devices.*.options": "within",
  "services.*.develop": "zero",
  "services.*.develop.watch.*.exec.command": "zero",
  "services.*.develop.watch.*.exec.environment": "within",
  "services.*.entrypoint": "zero",
  "services.*.environment": "within",
  "services.*.gpus.*.options": "within",
  "services.*.healthcheck": "zero",
  "services.*.healthcheck.retries": "zero",
  "services.*.init": "zero",
  "services.*.labels": "within",
  "services.*.logging": "zero",
  "services.*.logging.options": "within",
  "services.*.networks": "within",
  "services.*.networks.*.driver_opts": "within",
  "services.*.models": "within",
  "services.*.deploy.resources.limits.memory": "amount",
  "services.*.deploy.resources.reservations.memory": "amount",
  "services.*.mem_limit": "amount",
  "services.*.mem_reservation": "amount",
  "services.*.mem_swappiness": "zero",
  "services.*.memswap_limit": "amount",
  "services.*.post_start.*.command": "zero",
  "services.*.post_start.*.environment": "within",
  "services.*.pre_start.*.command": "zero",
  "services.*.pre_start.*.environment": "within",
  "services.*.pre_stop.*.command": "zero",
  "services.*.pre_stop.*.environment": "within",
  "services.*.provider.options": "within",
  "services.*.scale": "zero",
  "services.*.shm_size": "amount",
  "services.*.storage_opt": "within",
  "services.*.sysctls": "within",
  "services.*.ulimits": "within",
  "services.*.ulimits.*": "within",
  "services.*.volumes.*.bind": "zero",
  "services.*.volumes.*.bind.create_host_path": "false",
  "services.*.volumes.*.tmpfs": "zero",
  "services.*.volumes.*.volume": "zero",
  "services.*.volumes.*.volume.labels": "within",
  "volumes.*.driver_opts": "within",
  "volumes.*.labels": "within",
});

/** Things that are there by being named, even with nothing in them. */
const SECTIONS = new Set(["services", "networks", "volumes", "secrets", "configs", "models"]);

/** Leaves out what says no more than its absence: false, zero, empty text, empty lists and mappings. Extensions stay as they are. */
export function dropEmpty(root: Node): Node {
  if (root.kind !== "map") return root;
  const entries = new Map<string, Entry>();
  for (const [section, entry] of root.entries) {
    const { value } = entry;
    if (!SECTIONS.has(section) || value.kind !== "map") entries.set(section, entry);
    else entries.set(section, { ...entry, value: things(value, rulesBelow(KEPT, section)) });
  }
  return { ...root, entries };
}

function things(node: Node, rules: PathRules<Keep> | undefined): Node {
  if (node.kind !== "map") return node;
  const entries = new Map<string, Entry>();
  for (const [name, entry] of node.entries) {
    entries.set(name, name.startsWith("x-") ? entry : { ...entry, value: trimmed(entry.value, rulesBelow(rules, name)) });
  }
  return { ...node, entries };
}

function trimmed(node: Node, rules: PathRules<Keep> | undefined): Node {
  if (node.kind === "scalar") return node;
  if (node.kind === "list") {
    if (node.items.every(({ kind }) => kind === "scalar")) return node;
    const items = node.items.map((item, index) => trimmed(item, rulesBelow(rules, index)));
    return items.some((item, index) => item !== node.items[index]) ? { ...node, items } : node;
  }
  const keepsAll = rules?.rule === "within";
  let entries: Map<string, Entry> | undefined;
  for (const [key, entry] of node.entries) {
    if (key.startsWith("x-")) continue;
    const below = rulesBelow(rules, key);
    const value = trimmed(entry.value, below);
    const drop = !keepsAll && isEmpty(value, below?.rule);
    if (!drop && value === entry.value) continue;
    entries ??= new Map(node.entries);
    if (drop) entries.delete(key);
    else entries.set(key, { ...entry, value });
  }
  return entries ? { ...node, entries } : node;
}

function isEmpty(node: Node, rule: Keep | undefined): boolean {
  if (rule === "zero") return false;
  if (node.kind === "map") return node.entries.size === 0;
  if (node.kind === "list") return node.items.length === 0;
  if (rule === "false") return node.value !== false;
  if (rule === "amount" && (node.value === "0" || node.value === "0s")) return true;
  return node.value === null || node.value === false || node.value === 0 || node.value === "";
}
