import { CallValue, Resource, type ResourceOptions } from "../../cfn/index.ts";
import type { Connection, LoadBalancerTarget, StepScaling } from "../../contract/connection.ts";
import type { Family } from "../../contract/family.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { SERVICE } from "../ecs/service.ts";
import { familyScaling } from "./family-scaling.ts";
import { scheduledActions } from "./scheduled-actions.ts";
import { stepScalings } from "./step-scalings.ts";
import { targetTracking } from "./target-tracking.ts";

/** Everything that changes the number of a family's tasks: the scalable target, its policies, schedules and alarms. */
export function familyScalingResources(family: Family, connections: readonly Connection[], context: RenderContext): readonly Resource[] {
  const scaling = familyScaling(family);
  const steps = connections.flatMap((connection) => connection.stepScalings ?? []);
  if (!scaling?.range) {
    reportMissingRange(family, [scaling?.targets?.path, scaling?.schedules?.[0]?.path, ...steps.map(({ path }) => path)], context);
    return [];
  }
  const { min, max } = scaling.range;
  const options: ResourceOptions = { path: scaling.path };
  const target = new Resource(
    family.logicalName,
    "ServiceScalingTarget",
    "AWS::ApplicationAutoScaling::ScalableTarget",
    {
      MinCapacity: min,
      MaxCapacity: Math.max(max, ...counts(steps)),
      ResourceId: serviceId(context),
      ScalableDimension: "ecs:service:DesiredCount",
      ServiceNamespace: "ecs",
      ...(scaling.schedules && { ScheduledActions: scheduledActions(family, scaling.schedules) }),
    },
    options,
  );
  // After an error some steps may be missing here that the user wrote.
  if (min === 0 && steps.length === 0 && !context.report.hasErrors && !scaling.schedules?.some((action) => (action.min ?? 0) > 0)) {
    context.report.warning(
      "SCALING_RANGE",
      context.model.project.locateKey(scaling.path),
      `nothing starts ${family.name} once it has no task`,
      {
        hint: "CPU, memory and requests of no task are nothing: begin the Range with 1, or scale by a queue or a schedule",
      },
    );
  }
  const balanced = connections.flatMap(({ loadBalancers }): readonly LoadBalancerTarget[] => loadBalancers ?? []);
  return [target, ...targetTracking(family, target, scaling.targets, balanced, context), ...stepScalings(family, target, steps, min)];
}

function counts(steps: readonly StepScaling[]): readonly number[] {
  return steps.flatMap((scaling) => scaling.steps.map(({ count }) => count));
}

/** `service/<cluster>/<service>`, as Application Auto Scaling names an ECS service. */
function serviceId(context: RenderContext): CallValue {
  const service = { "Fn::GetAtt": [SERVICE, "Name"] };
  return new CallValue("Fn::Sub", ["service/${Cluster}/${Service}", { Cluster: context.cluster.name, Service: service }]);
}

function reportMissingRange(
  family: Family,
  asked: readonly (StepScaling["path"] | undefined)[],
  { model: { project }, report }: RenderContext,
): void {
  for (const path of asked) {
    if (!path) continue;
    report.warning("SCALING_RANGE_MISSING", project.locateKey(path), `${family.name} is not scaled: it has no range of tasks`, {
      hint: `add x-scaling: {Range: "1-10"} to the service`,
    });
  }
}
