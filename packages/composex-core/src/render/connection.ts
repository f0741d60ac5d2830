import type { Resource, Value } from "../cfn/index.ts";

/** What one task family gets from one x-resource or from a feature of its own. Everything is optional and adds up. */
export interface Connection {
  /** Resources of the family's stack: policies of scaling, alarms, ingress rules. */
  readonly resources?: readonly Resource[];
  readonly taskStatements?: readonly Statement[];
  readonly executionStatements?: readonly Statement[];
  readonly environment?: readonly ContainerVariable[];
  readonly secrets?: readonly ContainerSecret[];
  readonly loadBalancers?: readonly LoadBalancerTarget[];
  readonly serviceRegistries?: readonly Readonly<Record<string, unknown>>[];
  /** Must exist before the ECS service starts tasks. */
  readonly dependsOn?: readonly Resource[];
}

/** One statement of an identity policy. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect?: "Allow" | "Deny";
  readonly Action: readonly string[];
  readonly Resource: readonly Value<string>[];
  readonly Condition?: Readonly<Record<string, unknown>>;
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

export interface LoadBalancerTarget {
  readonly containerName: string;
  readonly containerPort: number;
  readonly targetGroup: Resource;
}
