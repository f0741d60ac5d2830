import { attribute, type Resource, sub } from "../../cfn/index.ts";
import { type NewResource, resource, type UseOfResource, type WrittenEntry } from "../../contract/module.ts";
import type { AccessTable } from "../../contract/module-facts.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import {
  adoptCluster,
  CLUSTER_ACCESS,
  type ClusterHandles,
  type ClusterSpec,
  clusterArn,
  clusterMacros,
  type FoundCluster,
  findCluster,
  foundCluster,
  makeCluster,
  reachCluster,
  readCluster,
  type WrittenCluster,
} from "../../database/cluster.ts";
import { type LookedUp, lookedUp } from "../../database/find.ts";
import { lookupScopeKeys, lookupTags } from "../../model/lookup-shape.ts";
import { record, text } from "../../shape/index.ts";

const PORT = 8182;

/** There is no login: who connects is known by IAM. */
const access: AccessTable = {
  NeptuneDB: { connect: { actions: ["neptune-db:connect"], resources: ["${DBClusterResources}"], key: "nothing" } },
  DBCluster: CLUSTER_ACCESS,
};

type Cluster = Resource<"AWS::Neptune::DBCluster">;

const lookup = record("A cluster of the account, found by composex lookup.", {
  cluster: lookedUp("cluster"),
  Tags: lookupTags,
  Arn: text("ARN of the cluster."),
  Name: text("Name of the cluster.").was("Identifier"),
  ...lookupScopeKeys,
}).as((query, place) => {
  if ((query.cluster === undefined) !== ((query.Tags ?? query.Arn ?? query.Name) === undefined)) return query;
  place.error("LOOKUP_INVALID", "Lookup does not say which cluster is meant", { hint: "add Tags, Arn or Name" });
  return undefined;
});

export const neptune = resource({
  key: "x-neptune",
  summary: "Neptune clusters, and the services that reach them.",
  noun: "cluster",
  description: "A cluster. It is encrypted, has one instance unless MacroParameters.Instances says more, and knows who connects by IAM.",
  type: "AWS::Neptune::DBCluster",
  keys: { MacroParameters: clusterMacros.emptyable() },
  mayBeEmpty: false,
  subnets: "StorageSubnets",
  removal: "Snapshot",
  read: (entry: WrittenEntry<WrittenCluster>, context): ClusterSpec => readCluster("Neptune", entry, context),
  uses: {},
  byNetwork: true,
  defaults: { IamAuthEnabled: true },
  defaultValue: "DBCluster",
  returnValues: {
    DBCluster: { text: "Name of the cluster.", from: "Ref" },
    DBClusterArn: { text: "ARN of the cluster.", from: { make: (cluster: Cluster) => clusterArn(cluster) } },
    ClusterResourceId: { text: "Id that AWS keeps for the cluster for all of its life.", from: "ClusterResourceId" },
    DBClusterResources: {
      text: "What rights to the data are on: all of the cluster's.",
      from: {
        make: (cluster: Cluster) =>
          sub("arn:${AWS::Partition}:neptune-db:${AWS::Region}:${AWS::AccountId}:${Id}/*", { Id: attribute(cluster, "ClusterResourceId") }),
      },
    },
    Endpoint: { text: "Host that reads and writes.", from: "Endpoint", atRoot: true },
    ReadEndpoint: { text: "Host that reads only.", from: "ReadEndpoint" },
    Port: { text: "Port of the hosts.", from: "Port" },
    GroupId: {
      text: "Id of the security group.",
      from: { make: (_cluster: Cluster, handles: ClusterHandles | undefined) => handles?.group },
    },
  },
  access,
  encryptedBy: ["KmsKeyId"],
  lookup: {
    shape: lookup,
    found: foundCluster,
    find: (query, aws) => findCluster("Neptune", (query.cluster ?? query) as LookedUp, undefined, query, aws),
  },
  make: (cluster: NewResource<ClusterSpec, "AWS::Neptune::DBCluster">, context: RenderContext) =>
    makeCluster("Neptune", cluster, context, { port: typeof cluster.resolved.DBPort === "number" ? cluster.resolved.DBPort : PORT }),
  adopt: (found: FoundCluster) => {
    const [, partition, , region, account] = found.arn.split(":");
    const DBClusterResources = `arn:${partition}:neptune-db:${region}:${account}:${found.resourceId}/*`;
    return adoptCluster(found, { DBCluster: found.identifier, DBClusterResources });
  },
  connect: ({ resource: cluster, handles, path }: UseOfResource<ClusterSpec, object, ClusterHandles>) => ({
    reach: reachCluster(cluster, handles, path),
  }),
});
