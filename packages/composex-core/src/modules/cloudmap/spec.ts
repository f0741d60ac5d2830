export interface NamespaceSpec {
  readonly name: string;
  /** Put before the name, with a dot, is the name of the root stack: two deployments of `shop.lan` in one VPC stay apart. */
  readonly belowStackName: boolean;
  /** The user's properties of a new `AWS::ServiceDiscovery::PrivateDnsNamespace`. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>> | undefined;
  /** Id of an existing namespace. */
  readonly id: string | undefined;
}

/** What a lookup finds, as the lookups file holds it. */
export interface FoundNamespace {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly hostedZoneId: string;
}
