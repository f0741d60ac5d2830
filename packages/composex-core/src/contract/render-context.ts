import type { Intrinsic, Resource, Value } from "../cfn/index.ts";
import type { Path, Report } from "../diagnostics/index.ts";
import type { Statement } from "./connection.ts";
import type { Family } from "./family.ts";
import type { Model } from "./model.ts";

/** What a module may ask while it renders. What it asks for is rendered first, once. */
export interface RenderContext {
  readonly model: Model;
  readonly report: Report;
  /** Another x-resource in final form; undefined where there is none, or it had problems. */
  rendered(module: string, name: string): Rendered | undefined;
  /**
   * User's data with every `x-<module>::<name>::<return value>`, `x-aws::<pseudo parameter>` and `${AWS::…}` replaced. Without a return
   * value: `Arn`, or what `returnValue` says for that path. Unknown names are reported.
   */
  resolve<T>(value: T, path: Path, returnValue?: (path: Path) => string | undefined): T;
  readonly network: Network;
  readonly cluster: Cluster;
  securityGroup(family: Family): Resource<"AWS::EC2::SecurityGroup">;
  roles(family: Family): FamilyRoles;
}

/** What `x-vpc` gives: its `handles`. */
export interface Network {
  readonly vpcId: Value<string>;
  /** Ids of a subnet group: `AppSubnets`, `PublicSubnets`, `StorageSubnets` or one that `x-vpc` names; undefined where there is none. */
  subnets(group: string): Intrinsic | readonly string[] | undefined;
  readonly subnetGroups: readonly string[];
  /** How many subnets a group has; undefined where the ids are given at deployment. */
  subnetCount(group: string): number | undefined;
  /** Address ranges of a group's subnets; undefined where the ids are all that is known. */
  subnetRanges(group: string): readonly string[] | undefined;
  /** Where tasks in a group get to outside of the VPC; undefined where that is not known. */
  wayOut(group: string): WayOut | undefined;
  /** Address ranges of the VPC; undefined where it is given by its id. */
  readonly cidrs: readonly Value<string>[] | undefined;
  /** Whether this project creates it. */
  readonly created: boolean;
}

export interface WayOut {
  /** `publicly`: everywhere, with a public address of its own; `endpoints`: to the AWS services that have one. */
  readonly leads: "anywhere" | "publicly" | "endpoints";
  /** Services with an endpoint that is reached: `ecr.api`. Undefined where they are not known. */
  readonly endpoints: readonly string[] | undefined;
  /** Where it is said that they lead no further. */
  readonly path?: Path;
}

/** What `x-cluster` gives: its `handles`. */
export interface Cluster {
  readonly name: Value<string>;
  readonly arn: Value<string>;
  /** Names of its capacity providers; undefined where the cluster is given by its name only. */
  readonly capacityProviders: readonly string[] | undefined;
  /** Providers of its default strategy: what a service gets that asks for none. */
  readonly defaultProviders?: readonly string[];
  /** What a task role needs for sessions of ECS Exec to be recorded as the cluster says. */
  readonly execStatements: readonly Statement[];
}

export interface FamilyRoles {
  readonly task: Resource<"AWS::IAM::Role">;
  readonly execution: Resource<"AWS::IAM::Role">;
}

/** A resource in its final form: created or found. */
export interface Rendered<Handles = unknown> {
  /** Empty for a resource that was found. */
  readonly resources: readonly Resource[];
  /** One entry for each return value that this resource has. */
  readonly values: Readonly<Record<string, Value<string>>>;
  /** Return values that are also outputs of the root stack, where people and pipelines look. */
  readonly atRoot?: readonly string[];
  /** The key that encrypts a resource that was found: ARN, id or alias. */
  readonly encryptionKey?: string;
  /** What the module's own `connect` needs of it. */
  readonly handles?: Handles;
}
