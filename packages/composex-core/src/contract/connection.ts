import type { Resource, Value } from "../cfn/index.ts";
import type { EcsTaskDefinition_Volume } from "../cfn/spec/generated/types.ts";
import type { Path } from "../diagnostics/index.ts";

/** What one task family gets from one x-resource or from a feature of its own. Everything is optional and adds up. */
export interface Connection {
  /** Resources of the family's stack: ingress rules, instances in a namespace. */
  readonly resources?: readonly Resource[];
  /** Inline policy of the task role that holds `taskStatements`: `Sqs` gives `<F>ToSqs`. Connections with the same name share it. */
  readonly policyName?: string;
  readonly taskStatements?: readonly Statement[];
  readonly executionStatements?: readonly Statement[];
  readonly environment?: readonly ContainerVariable[];
  readonly secrets?: readonly ContainerSecret[];
  readonly registryLogins?: readonly RegistryLogin[];
  /** What volumes of compose are in the task, that are no storage of its own. */
  readonly volumes?: readonly SharedVolume[];
  readonly loadBalancers?: readonly LoadBalancerTarget[];
  /** How the number of tasks follows an alarm. */
  readonly stepScalings?: readonly StepScaling[];
  readonly serviceRegistries?: readonly Readonly<Record<string, unknown>>[];
  /** What the tasks of the family must reach: the rules of those security groups are made here. */
  readonly reach?: readonly Reach[];
  /** What must reach the tasks of the family, such as a load balancer. */
  readonly reachedBy?: readonly ReachFrom[];
  /** Must exist before the ECS service starts tasks. */
  readonly dependsOn?: readonly Resource[];
}

/** A port between the tasks of a family and something with a security group of its own. */
export interface Reach {
  /** Who has the security group, in descriptions: `load balancer web`. */
  readonly title: string;
  /** Its name in the logical id of the rule: `LBweb`. */
  readonly id: string;
  readonly group: Value<string>;
  /** Port that is opened, on the side that is reached. */
  readonly port: Value<number>;
  /** Default: tcp. */
  readonly protocol?: "tcp" | "udp";
  readonly path: Path;
}

/** Who reaches the tasks: a security group, or a range of addresses where there is none. */
export type ReachFrom = Omit<Reach, "group"> & { readonly group: Value<string> | { readonly range: string } };

/** One statement of an identity policy. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect?: "Allow" | "Deny";
  readonly Action: readonly string[];
  readonly Resource: readonly Value<string>[];
  readonly Condition?: Conditions;
}

/** Operator → key of the request → what it must be. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One statement of a policy that stands with a resource and says who may use it. */
export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal: "*" | Readonly<Record<string, Value<string> | readonly Value<string>[]>>;
  readonly Action: string | readonly string[];
  readonly Resource: Value<string> | readonly Value<string>[];
  readonly Condition?: Conditions;
}

export interface ContainerVariable {
  /** Containers that get it; default: every application container of the family. */
  readonly services?: readonly string[];
  readonly name: string;
  readonly value: Value<string>;
}

export interface ContainerSecret {
  readonly services?: readonly string[];
  readonly name: string;
  readonly valueFrom: Value<string>;
}

/** Who logs in to the registry that the images of containers come from. */
export interface RegistryLogin {
  readonly services: readonly string[];
  /** ARN of the secret with user name and password. */
  readonly secret: Value<string>;
}

export interface SharedVolume {
  /** Name of the volume in the compose file. */
  readonly volume: string;
  /** As a task definition has it, without the name. */
  readonly definition: Omit<EcsTaskDefinition_Volume, "Name">;
}

export interface LoadBalancerTarget {
  readonly containerName: string;
  readonly containerPort: number;
  readonly targetGroup: Resource;
  /** `app/<load balancer>/<id>/targetgroup/<target group>/<id>`, which names the pair to metrics; absent behind a network load balancer. */
  readonly requestLabel?: Value<string>;
}

/** Exact numbers of tasks by the value of a metric; steps count in values of the metric, not in distances from the alarm's threshold. */
export interface StepScaling extends StepScalingSpec {
  /** Distinguishes it among those of its family; letters and digits, part of logical ids. */
  readonly name: string;
  readonly metric: AlarmMetric;
  /** Work that tasks have begun, in units of `metric`: none is taken away before both together are low. */
  readonly begun?: AlarmMetric;
}

export interface AlarmMetric {
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions: readonly { readonly Name: string; readonly Value: Value<string> }[];
  readonly Statistic: "Average" | "Maximum" | "Minimum" | "SampleCount" | "Sum";
  /** Seconds. */
  readonly Period: number;
}

/** `Services.<name>.Scaling`: exact numbers of tasks by the value of a metric. */
export interface StepScalingSpec {
  readonly steps: readonly [ScalingStep, ...ScalingStep[]];
  readonly scaleInCooldownSeconds: number;
  readonly scaleOutCooldownSeconds: number;
  readonly path: Path;
}

/** Bounds are values of the metric. */
export interface ScalingStep {
  readonly lower: number;
  /** Exclusive; the last step has none. */
  readonly upper?: number;
  readonly count: number;
}
