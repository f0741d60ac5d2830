import type { Path } from "../../diagnostics/index.ts";
import type { Ingress } from "../../model/settings/x-network/index.ts";

export const ELBV2_STACK = "elbv2";

/** As CloudFormation lists them. */
export type Tags = readonly { readonly Key: string; readonly Value: string }[];

export type BalancerKind = "application" | "network";

export interface BalancerSpec {
  readonly kind: BalancerKind;
  readonly internetFacing: boolean;
  /** Those of the short forms. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Group of subnets that it stands in; default by whether the internet reaches it. */
  readonly subnetGroup: { readonly name: string; readonly path: Path } | undefined;
  /** Whether an internet-facing network load balancer has fixed addresses, and whether they outlive it. */
  readonly fixedAddresses: boolean;
  readonly retainAddresses: boolean;
  readonly ingress: Ingress | undefined;
  readonly listeners: readonly ListenerSpec[];
  readonly groups: readonly TargetGroupSpec[];
  /** A target was reported and left out, so that a group without requests may be its doing. */
  readonly hasRefusedTargets: boolean;
}

export interface ListenerSpec {
  readonly port: number;
  readonly path: Path;
  /** It exists, and gets rules only. */
  readonly exists: boolean;
  readonly protocol: string;
  readonly sslPolicy: string | undefined;
  readonly alpnPolicy: readonly string[] | undefined;
  readonly certificates: readonly CertificateReference[];
  readonly defaultActions: readonly Readonly<Record<string, unknown>>[];
  readonly targets: readonly TargetSpec[];
  readonly tags: Tags | undefined;
}

export type CertificateReference = { readonly path: Path } & ({ readonly acm: string } | { readonly arn: string });

export interface TargetSpec {
  /** Target group that it forwards to. */
  readonly group: TargetGroupSpec;
  /** Requests that it takes; undefined: all that no rule takes. */
  readonly conditions: readonly RuleCondition[] | undefined;
  /** `authenticate-cognito` or `authenticate-oidc` action that comes first. */
  readonly authentication: Readonly<Record<string, unknown>> | undefined;
  readonly path: Path;
}

/** As `AWS::ElasticLoadBalancingV2::ListenerRule` has it. */
export type RuleCondition = Readonly<Record<string, unknown>>;

export interface TargetGroupSpec {
  /** As `Targets` name it. */
  readonly name: string;
  readonly path: Path;
  /** Parts of the logical id after that of the load balancer. */
  readonly idParts: readonly string[];
  readonly port: number;
  readonly protocol: string;
  readonly protocolVersion: string | undefined;
  readonly healthCheck: Readonly<Record<string, unknown>>;
  /** Port of the health check where it is not that of the traffic. */
  readonly healthPort: number | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly tags: Tags | undefined;
  readonly members: readonly TargetMember[];
}

/** A container behind a target group. */
export interface TargetMember {
  readonly family: string;
  /** Undefined: the container of the family that declares the port. */
  readonly container: string | undefined;
  readonly port: number;
  readonly path: Path;
}

/** What a lookup finds, as the lookups file holds it. */
export interface FoundBalancer {
  readonly arn: string;
  readonly kind: BalancerKind;
  readonly dnsName: string;
  readonly hostedZoneId: string;
  readonly name: string;
  readonly securityGroups: readonly string[];
  /** The VPC it stands in; not in files of earlier releases. */
  readonly vpcId?: string | undefined;
  /** Address ranges of its subnets, where it has no security group; not in files of earlier releases. */
  readonly subnetRanges?: readonly string[] | undefined;
  /** Its listeners by port. */
  readonly listeners: Readonly<Record<string, FoundListener>>;
}

export interface FoundListener {
  readonly arn: string;
  /** Its rules when it was found, ours among them: what each takes, by priority. */
  readonly rules: Readonly<Record<string, string>>;
}
