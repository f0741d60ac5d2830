import type { Resource } from "../../cfn/index.ts";
import { type NewResource, resource, type UseOfResource, type WrittenEntry } from "../../contract/module.ts";
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
import { secretConnection } from "../../database/secret.ts";
import { type SecretUse, secretMappings, secretUses } from "../../database/secret-mappings.ts";
import { lookupScopeKeys } from "../../model/lookup-shape.ts";
import { record } from "../../shape/index.ts";

const PORT = 27_017;
const USER = "dbadmin";
const { GenerateConnectionStringSecret: _none, ...uses } = secretUses;

type Cluster = Resource<"AWS::DocDB::DBCluster">;

export const docdb = resource({
  key: "x-docdb",
  summary: "DocumentDB clusters, their logins, and the services that reach them.",
  noun: "cluster",
  description:
    "A cluster. Without anything it has one instance, is encrypted, and has a login of Secrets Manager, which services that it names get.",
  type: "AWS::DocDB::DBCluster",
  keys: { MacroParameters: clusterMacros.emptyable(), SecretsMappings: secretMappings.says("As in Settings.").emptyable() },
  settings: {
    SecretsMappings: secretMappings.emptyable(),
  },
  mayBeEmpty: true,
  subnets: "StorageSubnets",
  removal: "Snapshot",
  read: (entry: WrittenEntry<WrittenCluster & { readonly SecretsMappings?: ClusterSpec["mappings"] }>, context): ClusterSpec => {
    const spec = readCluster("DocDB", entry, context);
    return { ...spec, mappings: spec.mappings ?? entry.written.SecretsMappings };
  },
  uses,
  byNetwork: true,
  defaultValue: "DBClusterName",
  returnValues: {
    DBClusterName: { text: "Name of the cluster.", was: ["DBCluster"], from: "Ref" },
    DBClusterArn: { text: "ARN of the cluster.", from: { make: (cluster: Cluster) => clusterArn(cluster) } },
    ClusterResourceId: { text: "Id that AWS keeps for the cluster for all of its life.", from: "ClusterResourceId" },
    Endpoint: { text: "Host that reads and writes.", from: "Endpoint", atRoot: true },
    ReadEndpoint: { text: "Host that reads only.", from: "ReadEndpoint" },
    Port: { text: "Port of the hosts.", from: "Port" },
    DBSecret: {
      text: "ARN of the secret with the login.",
      from: { make: (_cluster: Cluster, handles: ClusterHandles | undefined) => handles?.secret?.arn },
    },
    GroupId: {
      text: "Id of the security group.",
      from: { make: (_cluster: Cluster, handles: ClusterHandles | undefined) => handles?.group },
    },
  },
  access: { DBCluster: CLUSTER_ACCESS },
  encryptedBy: ["KmsKeyId"],
  lookup: {
    shape: record("A cluster of the account, found by composex lookup.", {
      cluster: lookedUp("cluster").required(),
      secret: lookedUp("secret").says("Secret with its login: username, password, host and port."),
      ...lookupScopeKeys,
    }),
    found: foundCluster,
    find: (query, aws) => findCluster("DocDB", query.cluster as LookedUp, query.secret as LookedUp | undefined, query, aws),
  },
  make: (cluster: NewResource<ClusterSpec, "AWS::DocDB::DBCluster">, context: RenderContext) =>
    makeCluster("DocDB", cluster, context, {
      port: typeof cluster.resolved.Port === "number" ? cluster.resolved.Port : PORT,
      username: typeof cluster.properties.MasterUsername === "string" ? cluster.properties.MasterUsername : USER,
    }),
  adopt: (found: FoundCluster) => {
    const { secret } = found;
    return adoptCluster(found, { DBClusterName: found.identifier, ...(secret && { DBSecret: secret.arn }) });
  },
  connect: (link: UseOfResource<ClusterSpec, SecretUse, ClusterHandles>, context) => {
    const { resource: cluster, handles, path } = link;
    return {
      ...secretConnection(link, handles?.secret, cluster.spec.mappings, context),
      reach: reachCluster(cluster, handles, path),
    };
  },
});
