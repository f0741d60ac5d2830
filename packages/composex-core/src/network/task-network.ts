import { attribute, type Intrinsic, type Value } from "../cfn/index.ts";
import { EC2_LIMITS } from "../cfn/limits.ts";
import type { Family } from "../contract/family.ts";
import type { RenderContext } from "../contract/render-context.ts";
import { didYouMean } from "../diagnostics/index.ts";
import { settingOf } from "../model/settings/collect.ts";
import { xNetwork } from "../model/settings/x-network/index.ts";

const DEFAULT_GROUP = "AppSubnets";

export interface TaskNetwork {
  readonly SecurityGroups: readonly Value<string>[];
  readonly Subnets: Intrinsic | readonly string[];
  readonly AssignPublicIp: "ENABLED" | "DISABLED";
}

/** Where the tasks of a family have their network interface: `AwsvpcConfiguration` of its service. */
export function taskNetwork(family: Family, context: RenderContext): TaskNetwork {
  const settings = family.members.flatMap((member) => settingOf(member, xNetwork) ?? []);
  const additional = [...new Set(settings.flatMap(({ securityGroups }) => securityGroups ?? []))];
  const limit = EC2_LIMITS.securityGroupsPerNetworkInterface;
  if (additional.length + 1 > limit) {
    context.report.error(
      "INGRESS_LIMIT",
      context.model.project.locateKey(family.path),
      `${family.name} has ${additional.length} security groups beside its own; a task takes ${limit} in all`,
    );
  }
  return {
    SecurityGroups: [attribute(context.securityGroup(family), "GroupId"), ...additional],
    Subnets: context.network.subnets(subnetGroup(family, context)) ?? [],
    AssignPublicIp: settings.some(({ assignPublicIp }) => assignPublicIp) ? "ENABLED" : "DISABLED",
  };
}

/** The group of the first network, in the order of the top level, that has an `x-vpc` and that the family uses. */
function subnetGroup(family: Family, context: RenderContext): string {
  const { project } = context.model;
  for (const [name, network] of Object.entries(project.networks)) {
    const group = network?.["x-vpc"];
    if (group === undefined || !family.members.some(({ service }) => name in (service.networks ?? {}))) continue;
    if (context.network.subnetGroups.includes(String(group))) return String(group);
    context.report.error("NETWORK_UNKNOWN", project.locate(["networks", name, "x-vpc"]), `the VPC has no subnet group "${String(group)}"`, {
      hint: didYouMean(String(group), context.network.subnetGroups),
    });
  }
  return DEFAULT_GROUP;
}
