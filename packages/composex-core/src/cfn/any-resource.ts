import type { Path } from "../diagnostics/index.ts";

/** Title of the root stack among the stack titles. */
export const ROOT_STACK = "";

const REMOVAL_POLICIES = ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"] as const;
export type RemovalPolicy = (typeof REMOVAL_POLICIES)[number];

/** Types of which CloudFormation takes a snapshot before it deletes them. */
const WITH_SNAPSHOT: ReadonlySet<string> = new Set([
  "AWS::DocDB::DBCluster",
  "AWS::EC2::Volume",
  "AWS::ElastiCache::CacheCluster",
  "AWS::ElastiCache::ReplicationGroup",
  "AWS::Neptune::DBCluster",
  "AWS::RDS::DBCluster",
  "AWS::RDS::DBInstance",
  "AWS::Redshift::Cluster",
]);

/** The policies that CloudFormation takes for a type. */
export function removalPolicies(type: string): readonly RemovalPolicy[] {
  return REMOVAL_POLICIES.filter((policy) => policy !== "Snapshot" || WITH_SNAPSHOT.has(type));
}

export interface ResourceOptions {
  /** Order only; a value taken from another resource orders by itself. */
  readonly dependsOn?: readonly AnyResource[];
  readonly deletionPolicy?: RemovalPolicy;
  readonly updateReplacePolicy?: RemovalPolicy;
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Resources with the same key stay together when their stack is split; default: the logical id. */
  readonly splitKey?: string;
  /** Where the user asked for it; problems found in the finished template are shown there. */
  readonly path?: Path;
}

/** A resource of any type, as values refer to it. */
export interface AnyResource {
  /** Title of the stack it belongs to, before splitting; `ROOT_STACK` for the root. */
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: object;
  readonly options: ResourceOptions;
}
