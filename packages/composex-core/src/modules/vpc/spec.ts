import type { Path } from "../../diagnostics/index.ts";
import type { Ipv4Range } from "./cidr.ts";

/** Subnet groups that every VPC has here; `Lookup` and `Use` may name more. */
export const SUBNET_GROUPS = ["AppSubnets", "PublicSubnets", "StorageSubnets"] as const;

export type VpcSpec = CreatedVpc | FoundVpcSpec | GivenVpc;

export interface CreatedVpc {
  readonly kind: "created";
  readonly path: Path;
  readonly range: Ipv4Range;
  /** Availability zones: how many, the account's first ones, or which. */
  readonly zones: number | readonly string[];
  readonly nat: "single" | "each zone" | "none";
  /** Short names of the AWS services with an endpoint: `s3`, `ecr.api`. */
  readonly endpoints: readonly string[];
  readonly flowLogs: boolean;
  /** Name or ARN of the permissions boundary of the role that writes the flow logs. */
  readonly flowLogsBoundary: string | undefined;
  /** Search domain of hosts in the VPC. */
  readonly domainName: string | undefined;
}

/** A VPC that a lookup finds. */
export interface FoundVpcSpec {
  readonly kind: "found";
  readonly query: Readonly<Record<string, unknown>>;
}

/** A VPC given by its ids; what has none is given at deployment, as a parameter of the root stack. */
export interface GivenVpc {
  readonly kind: "given";
  readonly vpcId: string | undefined;
  readonly subnets: Readonly<Record<string, readonly string[] | undefined>>;
}

/** What a lookup finds, as the lookups file holds it. */
export interface FoundVpc {
  readonly vpcId: string;
  readonly cidr: string;
  readonly subnets: Readonly<Record<string, readonly FoundSubnet[]>>;
}

export interface FoundSubnet {
  readonly id: string;
  readonly az: string;
  readonly cidr: string;
}
