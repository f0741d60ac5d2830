import { resolveNumber } from "../read/resolve-scalar.ts";

/** The type that text takes where it stands: an environment variable is always text, `replicas: "3"` means a number. */
export type Cast = "boolean" | "integer" | "number";

export const CASTS: Readonly<Record<string, Cast>> = {
  "configs.*.external": "boolean",
  "networks.*.attachable": "boolean",
  "networks.*.enable_ipv4": "boolean",
  "networks.*.enable_ipv6": "boolean",
  "networks.*.external": "boolean",
  "networks.*.internal": "boolean",
  "secrets.*.external": "boolean",
  "services.*.attach": "boolean",
  "services.*.build.no_cache": "boolean",
  "services.*.build.privileged": "boolean",
  "services.*.build.pull": "boolean",
  "services.*.build.ulimits.*": "integer",
  "services.*.build.ulimits.*.hard": "integer",
  "services.*.build.ulimits.*.soft": "integer",
  "services.*.blkio_config.weight": "integer",
  "services.*.blkio_config.weight_device.*.weight": "integer",
  "services.*.cpu_count": "integer",
  "services.*.cpu_percent": "number",
  "services.*.cpu_period": "integer",
  "services.*.cpu_quota": "integer",
  "services.*.cpu_rt_period": "integer",
  "services.*.cpu_rt_runtime": "integer",
  "services.*.cpu_shares": "integer",
  "services.*.cpus": "number",
  "services.*.depends_on.*.required": "boolean",
  "services.*.depends_on.*.restart": "boolean",
  "services.*.deploy.replicas": "integer",
  "services.*.deploy.placement.max_replicas_per_node": "integer",
  "services.*.deploy.resources.limits.cpus": "number",
  "services.*.deploy.resources.limits.pids": "integer",
  "services.*.deploy.resources.reservations.cpus": "number",
  "services.*.deploy.resources.reservations.generic_resources.*.discrete_resource_spec.value": "integer",
  "services.*.deploy.restart_policy.max_attempts": "integer",
  "services.*.deploy.rollback_config.max_failure_ratio": "number",
  "services.*.deploy.rollback_config.parallelism": "integer",
  "services.*.deploy.update_config.max_failure_ratio": "number",
  "services.*.deploy.update_config.parallelism": "integer",
  "services.*.develop.watch.*.initial_sync": "boolean",
  "services.*.env_file.*.required": "boolean",
  "services.*.healthcheck.disable": "boolean",
  "services.*.healthcheck.retries": "integer",
  "services.*.init": "boolean",
  "services.*.networks.*.gw_priority": "integer",
  "services.*.networks.*.priority": "integer",
  "services.*.oom_kill_disable": "boolean",
  "services.*.oom_score_adj": "integer",
  "services.*.pids_limit": "integer",
  "services.*.ports.*.target": "integer",
  "services.*.post_start.*.privileged": "boolean",
  "services.*.pre_start.*.per_replica": "boolean",
  "services.*.pre_start.*.privileged": "boolean",
  "services.*.pre_stop.*.privileged": "boolean",
  "services.*.privileged": "boolean",
  "services.*.read_only": "boolean",
  "services.*.scale": "integer",
  "services.*.stdin_open": "boolean",
  "services.*.tty": "boolean",
  "services.*.umask": "integer",
  "services.*.ulimits.*": "integer",
  "services.*.ulimits.*.hard": "integer",
  "services.*.ulimits.*.soft": "integer",
  "services.*.use_api_socket": "boolean",
  "services.*.volumes.*.bind.create_host_path": "boolean",
  "services.*.volumes.*.read_only": "boolean",
  "services.*.volumes.*.volume.nocopy": "boolean",
  "volumes.*.external": "boolean",
};

export const CAST_NAMES: Readonly<Record<Cast, string>> = {
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
};

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  on: true,
  false: false,
  no: false,
  n: false,
  off: false,
};

/** The value of that type that a text stands for, or undefined. */
export function cast(text: string, type: Cast): boolean | number | undefined {
  if (type === "boolean") {
    const word = text.toLowerCase();
    return Object.hasOwn(BOOLEANS, word) ? BOOLEANS[word] : undefined;
  }
  const value = resolveNumber(text.trim());
  return type === "integer" && value !== undefined && !Number.isInteger(value) ? undefined : value;
}
