import type { EcsServiceProperties } from "../../cfn/spec/generated/types.ts";
import type { ComputePlatform, Family } from "../../contract/family.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { didYouMean } from "../../diagnostics/index.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { type CapacityProviderUse, xEcs } from "../../model/settings/x-ecs.ts";

/** Where the tasks of a family run and how ECS is told so. */
export interface Launch {
  readonly platform: ComputePlatform;
  readonly service: Pick<EcsServiceProperties, "CapacityProviderStrategy" | "LaunchType" | "PlacementStrategies" | "PlatformVersion">;
}

/** Runs no Windows containers. */
const SPOT = "FARGATE_SPOT";
const FARGATE_PROVIDERS = ["FARGATE", SPOT];

function onFargate(providers: readonly string[]): boolean {
  return providers.every((provider) => FARGATE_PROVIDERS.includes(provider));
}

/** The user's strategy, else the cluster's own, else the launch type that the labels ask for. */
export function launchOf(family: Family, context: RenderContext): Launch {
  if (family.platform === "EXTERNAL") return { platform: "EXTERNAL", service: { LaunchType: "EXTERNAL" } };
  const strategy = mergedStrategy(family, context);
  const { capacityProviders = [], defaultProviders = [] } = context.cluster;
  const names = strategy.map(({ name }) => name);
  if (names.length > 0) return launch(platformOf(names, family, context), { CapacityProviderStrategy: strategy.map(toItem) });
  if (defaultProviders.length > 0 && onFargate(defaultProviders) === (family.platform === "FARGATE")) {
    return launch(family.platform, isWindows(family) && defaultProviders.includes(SPOT) ? { LaunchType: "FARGATE" } : {});
  }
  if (family.platform === "EC2" && capacityProviders.length > 0 && onFargate(capacityProviders)) {
    const where = context.model.project.locateKey(family.path);
    context.report.warning(
      "CAPACITY_PROVIDER_UNKNOWN",
      where,
      `the task family "${family.name}" is to run on instances, and the cluster has none`,
      {
        hint: "look up a cluster that has: x-cluster: {Lookup: {ClusterName: …}}, or add instances to this one by hand",
      },
    );
  }
  const withoutFargate = capacityProviders.length > 0 && !capacityProviders.some((provider) => FARGATE_PROVIDERS.includes(provider));
  if (withoutFargate) return launch("EC2", defaultProviders.length > 0 ? {} : { LaunchType: "EC2" });
  return launch(family.platform, { LaunchType: family.platform });
}

function launch(platform: ComputePlatform, service: Launch["service"]): Launch {
  if (platform === "FARGATE") return { platform, service: { ...service, PlatformVersion: "LATEST" } };
  const spread = ["attribute:ecs.availability-zone", "instanceId"].map((Field) => ({ Type: "spread" as const, Field }));
  return { platform, service: { ...service, PlacementStrategies: spread } };
}

function platformOf(providers: readonly string[], family: Family, context: RenderContext): ComputePlatform {
  if (onFargate(providers)) return "FARGATE";
  if (providers.some((provider) => FARGATE_PROVIDERS.includes(provider))) {
    const where = context.model.project.locateKey(family.path);
    context.report.error("FAMILY_DISAGREES", where, `the task family "${family.name}" mixes Fargate with instances, which ECS does not`, {
      hint: `its capacity providers are ${providers.join(", ")}`,
    });
  }
  return "EC2";
}

/** Each provider with the most that a member asks of it; ECS takes a base for one provider only. */
function mergedStrategy(family: Family, context: RenderContext): readonly CapacityProviderUse[] {
  const merged = new Map<string, CapacityProviderUse>();
  for (const member of family.members) {
    for (const use of settingOf(member, xEcs)?.capacityProviders ?? []) {
      checkProvider(use, family, context);
      const known = merged.get(use.name);
      merged.set(use.name, { ...use, base: Math.max(use.base, known?.base ?? 0), weight: Math.max(use.weight, known?.weight ?? 0) });
    }
  }
  let based: CapacityProviderUse | undefined;
  return [...merged.values()].map((use) => {
    if (use.base === 0 || based === undefined) {
      if (use.base > 0) based = use;
      return use;
    }
    const where = context.model.project.locate([...use.path, "Base"]);
    context.report.warning("ROUNDED", where, `only one capacity provider may have a Base: that of ${based.name} counts`);
    return { ...use, base: 0 };
  });
}

function isWindows({ members }: Family): boolean {
  return members.some((member) => (settingOf(member, xEcs)?.operatingSystem ?? "LINUX") !== "LINUX");
}

function checkProvider({ name, path }: CapacityProviderUse, family: Family, { cluster, model, report }: RenderContext): void {
  if (name === SPOT && isWindows(family)) {
    report.error("FAMILY_DISAGREES", model.project.locate([...path, "CapacityProvider"]), `${SPOT} runs no Windows containers`, {
      hint: "write FARGATE",
    });
  }
  if (cluster.capacityProviders === undefined || cluster.capacityProviders.includes(name)) return;
  report.error(
    "CAPACITY_PROVIDER_UNKNOWN",
    model.project.locate([...path, "CapacityProvider"]),
    `the cluster has no capacity provider "${name}"`,
    {
      hint: didYouMean(name, cluster.capacityProviders),
    },
  );
}

function toItem({ name, base, weight }: CapacityProviderUse): { CapacityProvider: string; Base?: number; Weight: number } {
  return { CapacityProvider: name, ...(base > 0 && { Base: base }), Weight: weight };
}
