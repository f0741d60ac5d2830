import { attribute, type Intrinsic, type Value } from "../cfn/index.ts";
import { EC2_LIMITS } from "../cfn/limits.ts";
import type { ComputePlatform, Family } from "../contract/family.ts";
import type { RenderContext, WayOut } from "../contract/render-context.ts";
import { didYouMean, type Path } from "../diagnostics/index.ts";
import { settingOf } from "../model/settings/collect.ts";
import { xNetwork } from "../model/settings/x-network/index.ts";

const DEFAULT_GROUP = "AppSubnets";

export interface TaskNetwork {
  readonly SecurityGroups: readonly Value<string>[];
  readonly Subnets: Intrinsic | readonly string[];
  readonly AssignPublicIp: "ENABLED" | "DISABLED";
}

/** Where the tasks of a family have their network interface: `AwsvpcConfiguration` of its service. */
export function taskNetwork(family: Family, platform: ComputePlatform, context: RenderContext): TaskNetwork {
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
  const placement = taskPlacement(family, context);
  if (platform === "EC2" && placement.isPublic) reportAddressOnInstance(family, context);
  if (platform === "FARGATE") reportClosedSubnets(family, placement, context);
  return {
    SecurityGroups: [attribute(context.securityGroup(family), "GroupId"), ...additional],
    Subnets: context.network.subnets(placement.group) ?? [],
    AssignPublicIp: placement.isPublic ? "ENABLED" : "DISABLED",
  };
}

export interface TaskPlacement {
  /** Group of subnets. */
  readonly group: string;
  /** Where it is named; undefined for the default. */
  readonly path: Path | undefined;
  /** Tasks get a public address. */
  readonly isPublic: boolean;
  /** Where the tasks get to; undefined where that is not known. */
  readonly wayOut: WayOut | undefined;
}

export function taskPlacement(family: Family, context: RenderContext): TaskPlacement {
  const isPublic = family.members.some((member) => settingOf(member, xNetwork)?.assignPublicIp);
  const { group, path } = subnetGroup(family, context);
  const wayOut = context.network.wayOut(group);
  return { group, path, isPublic, wayOut: wayOut?.leads === "publicly" && isPublic ? { ...wayOut, leads: "anywhere" } : wayOut };
}

/** ECS refuses the service. */
function reportAddressOnInstance(family: Family, { model, report }: RenderContext): void {
  const member = family.members.find((one) => settingOf(one, xNetwork)?.assignPublicIp) ?? family.members[0];
  const where = model.project.locateKey([...(member?.path ?? family.path), "x-network"]);
  report.error("PUBLIC_ADDRESS", where, `tasks of "${family.name}" run on instances, where ECS gives them no public address`, {
    hint: "drop AssignPublicIp; in AppSubnets they reach the internet through a NAT gateway",
  });
}

/** Fargate pulls images through the task's own address, and layers of ECR are in S3, whose gateway other subnets than AppSubnets lack. */
function reportClosedSubnets(family: Family, { group, path, wayOut }: TaskPlacement, { model, report }: RenderContext): void {
  if (path === undefined || wayOut === undefined || wayOut.leads === "anywhere" || wayOut.path) return;
  const where = model.project.locate(path);
  if (wayOut.leads === "publicly") {
    const message = `tasks of "${family.name}" could not pull their image: ${group} lead to the internet for public addresses only`;
    const hint = `write x-network: {AssignPublicIp: true} in a service of "${family.name}", or take AppSubnets`;
    if (wayOut.endpoints) report.error("SUBNETS_CLOSED", where, message, { hint });
    else report.warning("SUBNETS_CLOSED", where, message.replace("could not", "may not"), { hint });
  } else {
    const message = `tasks of "${family.name}" could not pull their image: ${group} lead nowhere outside of the VPC`;
    report.error("SUBNETS_CLOSED", where, message, { hint: "take AppSubnets for tasks" });
  }
}

/** The group of the first network, in the order of the top level, that has an `x-vpc` and that the family uses. */
function subnetGroup(family: Family, context: RenderContext): { readonly group: string; readonly path: Path | undefined } {
  const { project } = context.model;
  for (const [name, network] of Object.entries(project.networks)) {
    const group = network?.["x-vpc"];
    if (group === undefined || !family.members.some(({ service }) => name in (service.networks ?? {}))) continue;
    const path = ["networks", name, "x-vpc"];
    if (context.network.subnetGroups.includes(String(group))) return { group: String(group), path };
    context.report.error("NETWORK_UNKNOWN", project.locate(path), `the VPC has no subnet group "${String(group)}"`, {
      hint: didYouMean(String(group), context.network.subnetGroups),
    });
  }
  return { group: DEFAULT_GROUP, path: undefined };
}
