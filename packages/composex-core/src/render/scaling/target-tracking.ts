import { Resource, ref, type Value } from "../../cfn/index.ts";
import type { LoadBalancerTarget } from "../../contract/connection.ts";
import type { Family } from "../../contract/family.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import type { ScalingTargets } from "../../model/settings/scaling/index.ts";

/** One policy for each metric that has a target; with several, the one that asks for most tasks wins. */
export function targetTracking(
  family: Family,
  target: Resource,
  targets: ScalingTargets | undefined,
  balanced: readonly LoadBalancerTarget[],
  context: RenderContext,
): readonly Resource[] {
  if (!targets) return [];
  const policy = (name: string, type: string, value: number, label?: Value<string>): Resource =>
    new Resource(
      family.logicalName,
      `ServiceScaling${name}`,
      "AWS::ApplicationAutoScaling::ScalingPolicy",
      {
        PolicyName: name,
        PolicyType: "TargetTrackingScaling",
        ScalingTargetId: ref(target),
        TargetTrackingScalingPolicyConfiguration: {
          PredefinedMetricSpecification: { PredefinedMetricType: type, ...(label !== undefined && { ResourceLabel: label }) },
          TargetValue: value,
          ScaleInCooldown: targets.scaleInCooldownSeconds,
          ScaleOutCooldown: targets.scaleOutCooldownSeconds,
          DisableScaleIn: targets.disableScaleIn,
        },
      },
      { path: targets.path },
    );
  const policies: Resource[] = [];
  if (targets.cpu !== undefined) policies.push(policy("CpuTracking", "ECSServiceAverageCPUUtilization", targets.cpu));
  if (targets.memory !== undefined) policies.push(policy("MemoryTracking", "ECSServiceAverageMemoryUtilization", targets.memory));
  if (targets.requests !== undefined) {
    const labelled = balanced.filter(({ requestLabel }) => requestLabel !== undefined);
    // Named by the group also where it is the only one: under another name the policy would be made again when a second one comes, and
    // Auto Scaling takes no two policies for one group.
    for (const { requestLabel, targetGroup } of labelled) {
      policies.push(policy(`RequestTracking${targetGroup.logicalId}`, "ALBRequestCountPerTarget", targets.requests, requestLabel));
    }
    if (labelled.length === 0) reportUnbalanced(family, targets, context);
  }
  return policies;
}

function reportUnbalanced(family: Family, { path }: ScalingTargets, { model: { project }, report }: RenderContext): void {
  const at = project.locate([...path, "TgtTargetsCount"]);
  report.error("SCALING_TARGET", at, `${family.name} scales by requests and is no target of an application load balancer`, {
    hint: "name it among the Services of an application load balancer in x-elbv2, or remove TgtTargetsCount",
  });
}
