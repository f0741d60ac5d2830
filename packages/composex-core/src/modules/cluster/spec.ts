export type ClusterSpec = CreatedCluster | { readonly kind: "found"; readonly query: Readonly<Record<string, unknown>> } | GivenCluster;

export interface CreatedCluster {
  readonly kind: "created";
  /** The user's properties of `AWS::ECS::Cluster`, which win over ours. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly execLogging: ExecLogging;
}

/** Where sessions of ECS Exec are recorded. A text points at a resource: `x-s3::logs`. */
export interface ExecLogging {
  readonly logGroup: boolean | string;
  readonly retentionDays: number;
  readonly bucket: boolean | string;
  readonly key: boolean | string;
  /** The key of the sessions also encrypts the log group and the bucket. */
  readonly reuseKey: boolean;
}

/** A cluster given by its name; without one it is a parameter that is given at deployment. */
export interface GivenCluster {
  readonly kind: "given";
  readonly name: string | undefined;
}

/** What a lookup finds, as the lookups file holds it. */
export interface FoundCluster {
  readonly name: string;
  readonly arn: string;
  readonly capacityProviders: readonly string[];
  /** Providers of its default strategy. */
  readonly defaultProviders: readonly string[];
  /** Where it records sessions of ECS Exec. */
  readonly execLogging: { readonly logGroup?: string; readonly bucket?: string; readonly keyArn?: string };
}
