import { isRecord } from "../../shape/is-record.ts";
import { type ContainerScope, ignoreKey } from "./container-scope.ts";
import { HONOURED_KEYS } from "./honoured-keys.ts";

const BY_HEALTH = "ECS decides by the health of the tasks";
const ONE_NETWORK = "the containers of a task share its network";

/**
 * Why a key has no effect on ECS; for every other key nobody reads the reason is that ECS has nothing like it.
 * @public Read by the reference page.
 */
export const REASONS: Readonly<Record<string, string>> = {
  configs: "ECS mounts no files; bake it into the image or use an environment variable",
  cpus: "write deploy.resources.limits.cpus",
  dns: "the VPC's resolver answers",
  dns_opt: "the VPC's resolver answers",
  dns_search: "the VPC's resolver answers",
  external_links: ONE_NETWORK,
  extra_hosts: ONE_NETWORK,
  hostname: ONE_NETWORK,
  ipc: "every task has its own",
  mem_limit: "write deploy.resources.limits.memory",
  mem_reservation: "write deploy.resources.reservations.memory",
  network_mode: ONE_NETWORK,
  pid: "every container has its own",
  restart: "ECS starts a task again whenever it ends",
  scale: "write deploy.replicas",
  security_opt: "Fargate isolates every task in its own machine",
};

/**
 * The same for keys below `deploy`.
 * @public Read by the reference page.
 */
export const DEPLOY_REASONS: Readonly<Record<string, string>> = {
  endpoint_mode: "use x-elbv2 or x-cloudmap",
  placement: "the capacity providers of the cluster decide",
  restart_policy: "ECS starts a task again whenever it ends",
  "resources.limits.pids": "ECS limits processes by ulimits.nproc only",
  "resources.reservations.devices": "ECS has nothing like it",
  "resources.reservations.generic_resources": "ECS has nothing like it",
  rollback_config: "ECS rolls back as it deploys",
  "update_config.delay": BY_HEALTH,
  "update_config.max_failure_ratio": BY_HEALTH,
  "update_config.monitor": BY_HEALTH,
};

/** A warning for everything in a service that is written and has no effect; nothing is left out silently. */
export function reportIgnoredKeys(scope: ContainerScope): void {
  const { service } = scope.member;
  for (const [key, value] of Object.entries(service)) {
    if (key.startsWith("x-") || isEmpty(value) || Object.hasOwn(HONOURED_KEYS, key)) continue;
    ignoreKey(scope, key, REASONS[key] ?? "ECS has nothing like it");
  }
  const { deploy } = service;
  for (const [key, why] of Object.entries(DEPLOY_REASONS)) {
    if (!isEmpty(valueAt(deploy, key))) ignoreKey(scope, `deploy.${key}`, why);
  }
  if (deploy?.mode !== undefined && deploy.mode !== "replicated")
    ignoreKey(scope, "deploy.mode", "a service runs as many tasks as replicas says");
}

function valueAt(value: unknown, dotted: string): unknown {
  return dotted.split(".").reduce((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}

/** What the loader supplies without anybody asking. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).length === 0;
}
