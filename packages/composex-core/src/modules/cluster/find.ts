import { keyArn } from "../../cfn/arn.ts";
import type { LookupProblem } from "../../contract/module.ts";
import { scopeOf } from "../../lookup/find-tagged.ts";
import { queryTags } from "../../lookup/query-tags.ts";
import type { LookupPort } from "../../ports/lookup.ts";
import { list, record, type Shape, text } from "../../shape/index.ts";
import type { FoundCluster } from "./spec.ts";

export const foundCluster: Shape<FoundCluster> = record("A cluster that was found.", {
  name: text("").required(),
  arn: text("").required(),
  capacityProviders: list("", text("")).required(),
  defaultProviders: list("", text("")).required(),
  execLogging: record("", { logGroup: text(""), bucket: text(""), keyArn: text("") }).required(),
});

/** The part of an answer of `DescribeClusters` that is read. */
interface ClusterAnswer {
  readonly clusterName: string;
  readonly clusterArn: string;
  readonly status?: string;
  readonly capacityProviders?: readonly string[];
  readonly defaultCapacityProviderStrategy?: readonly { readonly capacityProvider: string }[];
  readonly configuration?: {
    readonly executeCommandConfiguration?: {
      readonly kmsKeyId?: string;
      readonly logConfiguration?: { readonly cloudWatchLogGroupName?: string; readonly s3BucketName?: string };
    };
  };
}

/** Finds a cluster by `ClusterName` or `Tags`. */
export async function find(query: Readonly<Record<string, unknown>>, aws: LookupPort): Promise<FoundCluster | LookupProblem | undefined> {
  const scope = scopeOf(query);
  let name = query.ClusterName;
  if (typeof name !== "string") {
    const [arn, ...others] = await aws.arnsByTags("ecs:cluster", queryTags(query.Tags), scope);
    if (arn === undefined) return undefined;
    if (others.length > 0) return { problem: `${[arn, ...others].join(", ")} all carry these tags` };
    name = arn;
  }
  const { clusters = [] } = (await aws.call("ecs", "DescribeClusters", { clusters: [name], include: ["CONFIGURATIONS"] }, scope)) as {
    readonly clusters?: readonly ClusterAnswer[];
  };
  const cluster = clusters.find(({ status = "ACTIVE" }) => status === "ACTIVE");
  if (!cluster) return undefined;
  const { kmsKeyId, logConfiguration } = cluster.configuration?.executeCommandConfiguration ?? {};
  const { cloudWatchLogGroupName, s3BucketName } = logConfiguration ?? {};
  return {
    name: cluster.clusterName,
    arn: cluster.clusterArn,
    capacityProviders: cluster.capacityProviders ?? [],
    defaultProviders: (cluster.defaultCapacityProviderStrategy ?? []).map(({ capacityProvider }) => capacityProvider),
    execLogging: {
      ...(cloudWatchLogGroupName && { logGroup: cloudWatchLogGroupName }),
      ...(s3BucketName && { bucket: s3BucketName }),
      ...(kmsKeyId && { keyArn: keyArn(kmsKeyId, cluster.clusterArn) }),
    },
  };
}
