import type { EcsService_DeploymentConfiguration as DeploymentConfiguration } from "../../cfn/spec/generated/types.ts";
import type { Family } from "../../contract/family.ts";
import type { ServiceSetting } from "../../contract/service-setting.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { type DeploymentPercent, xAwsMaxPercent, xAwsMinPercent } from "../../model/settings/x-aws.ts";
import { familyScaling } from "../scaling/family-scaling.ts";

/** A failed deployment goes back by itself, unless the user wants it to stay as it is. */
const NO_ROLLBACK = ["continue", "pause"];

export function replicas(family: Family): number {
  const asked = family.members.flatMap(({ service }) => service.deploy?.replicas ?? service.scale ?? []);
  return asked.length === 0 ? 1 : Math.max(...asked);
}

/** How ECS replaces tasks: percentages as written, else as `update_config` means them for the fewest tasks that may run. */
export function deploymentConfiguration(family: Family): DeploymentConfiguration {
  const actions = family.members.map(({ service }) => String(service.deploy?.update_config?.failure_action ?? ""));
  const { least, most } = percentages(family);
  return {
    DeploymentCircuitBreaker: { Enable: true, Rollback: !actions.some((action) => NO_ROLLBACK.includes(action)) },
    MinimumHealthyPercent: mean(family, xAwsMinPercent) ?? least,
    MaximumPercent: mean(family, xAwsMaxPercent) ?? most,
  };
}

function mean(family: Family, setting: ServiceSetting<DeploymentPercent>): number | undefined {
  const given = family.members.flatMap((member) => settingOf(member, setting)?.percent ?? []);
  return given.length === 0 ? undefined : Math.round(given.reduce((sum, percent) => sum + percent, 0) / given.length);
}

/**
 * `parallelism` tasks at a time, all at once for 0. New tasks start first unless `order` says stop-first: compose's own default would take
 * a service of one task down for every update.
 */
function percentages(family: Family): { readonly least: number; readonly most: number } {
  const config = family.members.map(({ service }) => service.deploy?.update_config).find((update) => update !== undefined) ?? {};
  const { order, parallelism } = config;
  if (order === undefined && parallelism === undefined) return { least: 100, most: 200 };
  const count = Math.max(1, familyScaling(family)?.range?.min ?? replicas(family));
  const atOnce = Number(parallelism ?? 0) === 0 ? count : Math.min(Number(parallelism), count);
  const share = (atOnce / count) * 100;
  return order === "stop-first" ? { least: Math.floor(100 - share), most: 100 } : { least: 100, most: 100 + Math.ceil(share) };
}
