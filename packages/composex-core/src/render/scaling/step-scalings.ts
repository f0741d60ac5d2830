import { Resource, type ResourceOptions, ref } from "../../cfn/index.ts";
import type { CloudWatchAlarm_MetricDataQuery } from "../../cfn/spec/generated/types.ts";
import type { AlarmMetric, StepScaling } from "../../contract/connection.ts";
import type { Family } from "../../contract/family.ts";

interface StepAdjustment {
  /** Distance from the alarm's threshold. */
  readonly MetricIntervalLowerBound?: number;
  readonly MetricIntervalUpperBound?: number;
  readonly ScalingAdjustment: number;
}

/**
 * For each metric a policy and an alarm that add tasks. One policy takes them away: it acts only when all metrics are low and no work that
 * was begun is left, so that an empty queue stops neither the tasks that work on another nor those that have its last messages in hand.
 */
export function stepScalings(family: Family, target: Resource, scalings: readonly StepScaling[], fewestTasks: number): readonly Resource[] {
  const [first, ...others] = scalings;
  if (!first) return [];
  const scaleIn = scaleInPolicy(family, target, scalings, fewestTasks);
  if (others.length === 0 && !first.begun) return [scaleIn, ...scaleOut(family, target, first, scaleIn)];
  return [scaleIn, allLowAlarm(family, scalings, scaleIn), ...scalings.flatMap((scaling) => scaleOut(family, target, scaling))];
}

function scaleInPolicy(family: Family, target: Resource, scalings: readonly StepScaling[], fewestTasks: number): Resource {
  return policy(family, "ScaleIn", target, Math.max(...scalings.map(({ scaleInCooldownSeconds }) => scaleInCooldownSeconds)), [
    { MetricIntervalUpperBound: 0, ScalingAdjustment: fewestTasks },
  ]);
}

function scaleOut(family: Family, target: Resource, scaling: StepScaling, scaleIn?: Resource): readonly Resource[] {
  const { name, steps, metric, path } = scaling;
  const threshold = thresholdOf(scaling);
  // CloudFormation counts steps from the alarm's threshold, and the first one begins there.
  const adjustments = steps.map(({ lower, upper, count }, index) => ({
    MetricIntervalLowerBound: index === 0 ? 0 : lower - threshold,
    ...(upper !== undefined && { MetricIntervalUpperBound: upper - threshold }),
    ScalingAdjustment: count,
  }));
  const out = policy(family, `${name}ScaleOut`, target, scaling.scaleOutCooldownSeconds, adjustments, { path });
  const alarm = new Resource(
    family.logicalName,
    `${name}ScalingAlarm`,
    "AWS::CloudWatch::Alarm",
    {
      AlarmDescription: `Adds tasks of ${family.name} by ${metric.MetricName} of ${name}`,
      ...metric,
      ...EVALUATION,
      ComparisonOperator: "GreaterThanOrEqualToThreshold",
      Threshold: threshold,
      TreatMissingData: "notBreaching",
      AlarmActions: [ref(out)],
      ...(scaleIn && { OKActions: [ref(scaleIn)], InsufficientDataActions: [ref(scaleIn)] }),
    },
    { path },
  );
  return [out, alarm];
}

/** In alarm while every metric is below its threshold. A metric that is not measured, as of a queue unused for hours, counts as 0. */
function allLowAlarm(family: Family, scalings: readonly StepScaling[], scaleIn: Resource): Resource {
  const distances = scalings.map((scaling, index) => {
    const amounts = scaling.begun ? [`m${index + 1}`, `begun${index + 1}`] : [`m${index + 1}`];
    return `${amounts.map((id) => `FILL(${id}, 0)`).join(" + ")} - ${thresholdOf(scaling)}`;
  });
  const [only = "", ...more] = distances;
  const Expression = more.length === 0 ? only : `MAX([${distances.join(", ")}])`;
  const expression = { Id: "highest", Expression, Label: "Distance from the nearest threshold" };
  const measured = (
    Id: string,
    { Namespace, MetricName, Dimensions, Statistic, Period }: AlarmMetric,
  ): CloudWatchAlarm_MetricDataQuery => ({
    Id,
    MetricStat: { Metric: { Namespace, MetricName, Dimensions }, Stat: Statistic, Period },
    ReturnData: false,
  });
  const metrics = scalings.flatMap(({ metric, begun }, index) => [
    measured(`m${index + 1}`, metric),
    ...(begun ? [measured(`begun${index + 1}`, begun)] : []),
  ]);
  return new Resource(
    family.logicalName,
    "ScaleInAlarm",
    "AWS::CloudWatch::Alarm",
    {
      AlarmDescription: `Takes tasks of ${family.name} away when none of ${scalings.map(({ name }) => name).join(", ")} needs them`,
      Metrics: [expression, ...metrics],
      ...EVALUATION,
      ComparisonOperator: "LessThanThreshold",
      Threshold: 0,
      TreatMissingData: "notBreaching",
      AlarmActions: [ref(scaleIn)],
    },
    { path: scalings[0]?.path ?? family.path },
  );
}

const EVALUATION = { EvaluationPeriods: 1, DatapointsToAlarm: 1 };

/** Above the first bound, so that an empty queue is at rest with a LowerBound of 0. */
function thresholdOf({ steps }: StepScaling): number {
  return steps[0].lower + 1;
}

function policy(
  family: Family,
  name: string,
  target: Resource,
  cooldownSeconds: number,
  steps: readonly StepAdjustment[],
  options: ResourceOptions = { path: family.path },
): Resource {
  return new Resource(
    family.logicalName,
    `ServiceScaling${name}`,
    "AWS::ApplicationAutoScaling::ScalingPolicy",
    {
      PolicyName: name,
      PolicyType: "StepScaling",
      ScalingTargetId: ref(target),
      StepScalingPolicyConfiguration: {
        AdjustmentType: "ExactCapacity",
        Cooldown: cooldownSeconds,
        MetricAggregationType: "Maximum",
        StepAdjustments: steps,
      },
    },
    options,
  );
}
