import { FAMILY_LABEL } from "../../model/service-labels.ts";
import { isRecord } from "../../shape/is-record.ts";
import { valueAt } from "../../shape/value-at.ts";
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
  dns: "the VPC's resolver answers",
  dns_opt: "the VPC's resolver answers",
  dns_search: "the VPC's resolver answers",
  external_links: ONE_NETWORK,
  extra_hosts: ONE_NETWORK,
  hostname: ONE_NETWORK,
  ipc: "every task has its own",
  network_mode: ONE_NETWORK,
  pid: "every container has its own",
  restart: "ECS starts a task again whenever it ends",
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

const DEPLOY_PARTS = Object.entries(DEPLOY_REASONS).map(([key, why]) => ({ key, path: key.split("."), why }));

/** A warning for everything in a service that is written and has no effect; nothing is left out silently. */
export function reportIgnoredKeys(scope: ContainerScope): void {
  const { service } = scope.member;
  for (const [key, value] of Object.entries(service)) {
    if (key.startsWith("x-") || isEmpty(value) || Object.hasOwn(HONOURED_KEYS, key) || isUsual(key, value)) continue;
    const other = key === "network_mode" ? /^service:(.+)$/.exec(String(value))?.[1] : undefined;
    if (other !== undefined && !scope.family.members.some(({ name }) => name === other)) {
      ignoreKey(
        scope,
        key,
        `${other} runs in another task, with a network of its own`,
        `run both in one task: deploy: {labels: {${FAMILY_LABEL}: ${other}}}`,
      );
    } else ignoreKey(scope, key, REASONS[key] ?? "ECS has nothing like it");
  }
  const { deploy } = service;
  for (const { key, path, why } of deploy ? DEPLOY_PARTS : []) {
    const value = valueAt(deploy, path);
    if (!isEmpty(value) && !isUsual(key, value)) ignoreKey(scope, `deploy.${key}`, why);
  }
  if (deploy?.mode !== undefined && deploy.mode !== "replicated")
    ignoreKey(scope, "deploy.mode", "a service runs as many tasks as replicas says");
}

/** What an ECS service does anyway needs no word. */
function isUsual(key: string, value: unknown): boolean {
  if (key === "restart") return value === "always" || value === "unless-stopped";
  return (
    key === "restart_policy" && isRecord(value) && Object.keys(value).every((name) => name === "condition") && value.condition === "any"
  );
}

/** What the loader supplies without anybody asking. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).length === 0;
}
