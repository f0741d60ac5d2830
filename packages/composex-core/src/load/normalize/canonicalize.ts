import { formatPath, type Report } from "../../diagnostics/index.ts";
import { child, type Entry, mapOf, type Node, textAt, withKeys } from "../node.ts";
import { type PathRules, pathRules, rulesBelow } from "../path-rules.ts";
import { placeOf } from "../place.ts";
import {
  bytes,
  command,
  distinct,
  duration,
  type Form,
  keyValues,
  nameMap,
  text,
  textList,
  textValues,
  underKey,
} from "./canonical-form.ts";
import * as service from "./service-forms.ts";

const labels = keyValues("");
const variables = keyValues(null);
/** Of the lists that are no maps in disguise, those whose items may not repeat; merging makes others unique by itself. */
const distinctTexts = distinct(textList);

/** `external: {name: x}`, the old way -> `external: true` and `name: x`. */
const resource: Form = (node, { path, report }) => {
  const external = child(node, "external");
  if (node.kind !== "map" || external?.kind !== "map") return node;
  const name = textAt(external, "name");
  const ownName = textAt(node, "name");
  if (name !== undefined && ownName !== undefined && name !== ownName) {
    const { where, also } = placeOf(child(external, "name") ?? external, [...path, "external", "name"]);
    report.error("CONFLICT", where, `${formatPath(path)} has the name "${ownName}" and, as an external thing, "${name}"`, {
      also,
      hint: "write name: once, beside external: true",
    });
  }
  const flag = { kind: "scalar", value: true, origin: external.origin } as const;
  return withKeys(node, {
    external: flag,
    ...(name !== undefined && !node.entries.has("name") && { name: child(external, "name") }),
  });
};

const include: Form = (node, context) => {
  const entry = underKey("path")(node, context);
  if (entry.kind !== "map") return entry;
  const path = child(entry, "path");
  const envFile = child(entry, "env_file");
  return withKeys(entry, { ...(path && { path: textList(path, context) }), ...(envFile && { env_file: textList(envFile, context) }) });
};

/** An empty service has nothing to say, but it is a mapping all the same once files are merged. */
const section: Form = (node) => (node.kind === "scalar" && node.value === null && !node.tag ? mapOf({}, node.origin) : node);

/**
 * Every short form and the long form that it stands for, from the outside in. Also here: how amounts, time spans and modes are printed.
 * Keys that this table does not name have one form only.
 */
const FORMS: Readonly<Record<string, Form>> = {
  "include.*": include,
  services: section,
  networks: section,
  volumes: section,
  secrets: section,
  configs: section,
  "services.*.annotations": labels,
  "services.*.blkio_config.device_read_bps": service.blockRates,
  "services.*.blkio_config.device_read_iops": service.blockRates,
  "services.*.blkio_config.device_write_bps": service.blockRates,
  "services.*.blkio_config.device_write_iops": service.blockRates,
  "services.*.build": service.build,
  "services.*.build.additional_contexts": variables,
  "services.*.build.args": variables,
  "services.*.build.extra_hosts": distinct(service.extraHosts),
  "services.*.build.labels": labels,
  "services.*.build.no_cache_filter": textList,
  "services.*.build.provenance": service.flagText,
  "services.*.build.sbom": service.flagText,
  "services.*.build.secrets": service.fileReferences(),
  "services.*.build.shm_size": bytes,
  "services.*.build.ssh": service.sshKeys,
  "services.*.build.ulimits.*": service.ulimit,
  "services.*.command": command,
  "services.*.configs": service.fileReferences(),
  "services.*.depends_on": distinct(service.dependsOn),
  "services.*.deploy.labels": labels,
  "services.*.deploy.resources.limits.memory": bytes,
  "services.*.deploy.resources.reservations.devices": service.deviceRequests,
  "services.*.deploy.resources.reservations.devices.*.options": variables,
  "services.*.deploy.resources.reservations.memory": bytes,
  "services.*.deploy.restart_policy.delay": duration,
  "services.*.deploy.restart_policy.window": duration,
  "services.*.deploy.rollback_config.delay": duration,
  "services.*.deploy.rollback_config.monitor": duration,
  "services.*.deploy.update_config.delay": duration,
  "services.*.deploy.update_config.monitor": duration,
  "services.*.develop.watch": service.watchRules,
  "services.*.develop.watch.*.exec.command": command,
  "services.*.develop.watch.*.exec.environment": variables,
  "services.*.device_cgroup_rules": distinctTexts,
  "services.*.devices": service.devices,
  "services.*.dns": textList,
  "services.*.dns_opt": textList,
  "services.*.dns_search": textList,
  "services.*.entrypoint": command,
  "services.*.env_file": service.envFiles,
  "services.*.environment": variables,
  "services.*.expose": textList,
  "services.*.external_links": distinctTexts,
  "services.*.extends": service.extendsForm,
  "services.*.extra_hosts": distinct(service.extraHosts),
  "services.*.gpus": service.deviceRequests,
  "services.*.gpus.*.options": variables,
  "services.*.group_add": distinctTexts,
  "services.*.healthcheck.interval": duration,
  "services.*.healthcheck.start_interval": duration,
  "services.*.healthcheck.start_period": duration,
  "services.*.healthcheck.test": service.healthcheckTest,
  "services.*.healthcheck.timeout": duration,
  "services.*.label_file": textList,
  "services.*.labels": labels,
  "services.*.logging.options": textValues(""),
  "services.*.mem_limit": bytes,
  "services.*.mem_reservation": bytes,
  "services.*.mem_swappiness": bytes,
  "services.*.memswap_limit": bytes,
  "services.*.models": distinct(nameMap),
  "services.*.networks": distinct(service.serviceNetworks),
  "services.*.networks.*.driver_opts": textValues(""),
  "services.*.ports": service.ports,
  "services.*.post_start.*.command": command,
  "services.*.post_start.*.environment": variables,
  "services.*.pre_start.*.command": command,
  "services.*.pre_start.*.environment": variables,
  "services.*.pre_stop.*.command": command,
  "services.*.pre_stop.*.environment": variables,
  "services.*.provider.options": service.providerOptions,
  "services.*.pull_policy": service.pullPolicy,
  "services.*.secrets": service.fileReferences("/run/secrets"),
  "services.*.security_opt": distinctTexts,
  "services.*.shm_size": bytes,
  "services.*.stop_grace_period": duration,
  "services.*.storage_opt": textValues(""),
  "services.*.sysctls": labels,
  "services.*.tmpfs": textList,
  "services.*.ulimits.*": service.ulimit,
  "services.*.user": text,
  "services.*.volumes": service.volumes,
  "services.*.volumes.*.tmpfs.size": bytes,
  "services.*.volumes.*.volume.labels": labels,
  "services.*.volumes_from": distinctTexts,
  "networks.*": resource,
  "networks.*.driver_opts": textValues(""),
  "networks.*.ipam.options": textValues(""),
  "networks.*.labels": labels,
  "volumes.*": resource,
  "volumes.*.driver_opts": textValues(""),
  "volumes.*.labels": labels,
  "secrets.*": resource,
  "secrets.*.driver_opts": textValues(""),
  "secrets.*.labels": labels,
  "configs.*": resource,
  "configs.*.labels": labels,
};

const RULES = pathRules(FORMS);

/** Every value in its long form, so that merging and all later passes know one form only. */
export function canonicalize(root: Node, report: Report): Node {
  return applyForms(root, RULES, report);
}

/** Ranges of one document may stand for no more: a service with the ports of a media server has ten thousand. */
const MAX_PORTS = 200_000;

/** Applies a table of forms from the outside in; what a form returns is searched in turn. */
export function applyForms(root: Node, rules: PathRules<Form>, report: Report): Node {
  const path: (string | number)[] = [];
  const context = { path, report, budget: { ports: MAX_PORTS } };

  function walk(node: Node, at: PathRules<Form>): Node {
    if (node.tag === "reset") return node;
    const formed = at.rule ? at.rule(node, context) : node;
    if (formed.kind === "scalar" || (at.keys.size === 0 && !at.any)) return formed;
    if (formed.kind === "list") {
      const items = formed.items.map((item, index) => step(item, index, at));
      return items.some((item, index) => item !== formed.items[index]) ? { ...formed, items } : formed;
    }
    let entries: Map<string, Entry> | undefined;
    for (const [key, entry] of formed.entries) {
      const value = step(entry.value, key, at);
      if (value === entry.value) continue;
      entries ??= new Map(formed.entries);
      entries.set(key, { ...entry, value });
    }
    return entries ? { ...formed, entries } : formed;
  }

  function step(node: Node, key: string | number, at: PathRules<Form>): Node {
    const below = rulesBelow(at, key);
    if (!below) return node;
    path.push(key);
    const done = walk(node, below);
    path.pop();
    return done;
  }

  return walk(root, rules);
}
