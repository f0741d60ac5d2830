import { attribute, checkProperties, logicalId, type PropertiesOf, Resource, ref, sub, type Value } from "../cfn/index.ts";
import type { ModelResource } from "../contract/model.ts";
import type { Adopted, LookupProblem, Making, NewResource, WrittenEntry } from "../contract/module.ts";
import type { ParseContext } from "../contract/parse-context.ts";
import type { RenderContext } from "../contract/render-context.ts";
import type { Path } from "../diagnostics/index.ts";
import { scopeOf } from "../lookup/find-tagged.ts";
import { resourceSecurityGroup, subnetsOf } from "../network/placement.ts";
import type { LookupPort } from "../ports/lookup.ts";
import { anyMap, integer, list, placeOf, record, type Shape, text, type ValueOf } from "../shape/index.ts";
import { besides, reportOverridden } from "./besides.ts";
import { arnOf, type FoundLogin, findLogin, foundLogin, type LookedUp } from "./find.ts";
import { attachment, type DatabaseSecret, keyOfSecret, masterSecret } from "./secret.ts";
import type { SecretMappings } from "./secret-mappings.ts";

/** What DocumentDB and Neptune have in common: a cluster, its instances, and the groups that they stand in. */
export type ClusterService = "DocDB" | "Neptune";
export type ClusterType = `AWS::${ClusterService}::DBCluster`;

type Properties = Readonly<Record<string, unknown>>;

export const clusterMacros = record("What stands beside the cluster.", {
  Instances: list("Its instances, each with properties of its type; default: one.", anyMap("")).emptyable(),
  DBClusterParameterGroup: record("Parameters of the engine, in a group of its own; default: those of AWS.", {
    Description: text("What the group is for."),
    Family: text("Family of the group, such as docdb5.0 or neptune1.3.").required(),
    Name: text("Name of the group; default: one that AWS makes."),
    Parameters: anyMap("Values by the names of parameters.").required(),
  }).emptyable(),
  Subnets: text("Group of subnets that it stands in. Default: StorageSubnets.").emptyable(),
});

export interface WrittenCluster {
  readonly MacroParameters?: ValueOf<typeof clusterMacros>;
}

export interface ClusterSpec {
  readonly instances: readonly Properties[];
  readonly parameters: ValueOf<typeof clusterMacros>["DBClusterParameterGroup"];
  readonly subnets: { readonly name: string; readonly path: Path } | undefined;
  /** For all services, unless one says something else. */
  readonly mappings: SecretMappings | undefined;
}

/** What services need of a cluster, created or found. */
export interface ClusterHandles {
  readonly secret: DatabaseSecret | undefined;
  readonly group: Value<string>;
  readonly port: Value<number>;
}

const STANDARD_CLASS = "db.t3.medium";
const SERVERLESS_CLASS = "db.serverless";
const SERVERLESS_KEYS: readonly string[] = ["ServerlessV2ScalingConfiguration", "ServerlessScalingConfiguration"];

export function readCluster(service: ClusterService, entry: WrittenEntry<WrittenCluster>, { project, report }: ParseContext): ClusterSpec {
  const { written, properties, settings, place, isFound } = entry;
  const { SecretsMappings: mappings } = settings as { readonly SecretsMappings?: SecretMappings };
  const { MacroParameters: macros = {} } = written;
  if (isFound) return { instances: [], parameters: undefined, subnets: undefined, mappings };
  reportOverridden(properties, place);
  if (properties.ManageMasterUserPassword === true) {
    place
      .at("Properties", "ManageMasterUserPassword")
      .error("VALUE_INVALID", "a login that the service manages is not known to the services that use the cluster", {
        hint: "remove ManageMasterUserPassword: the login is made by Secrets Manager in any case",
      });
  }
  const instances = macros.Instances ?? [];
  instances.forEach((instance, index) => {
    checkProperties(`AWS::${service}::DBInstance`, instance, placeOf(macros, "Instances", index).path, project, report, {
      supplied: ["DBClusterIdentifier"],
    });
  });
  return {
    instances,
    parameters: macros.DBClusterParameterGroup,
    subnets: macros.Subnets === undefined ? undefined : { name: macros.Subnets, path: placeOf(macros, "Subnets").path },
    mappings,
  };
}

/** A cluster with its instances; `username` where it has a login. */
export function makeCluster<Type extends ClusterType>(
  service: ClusterService,
  resource: NewResource<ClusterSpec, Type>,
  context: RenderContext,
  { port, username }: { readonly port: number; readonly username?: string },
): Making<Type, ClusterHandles> {
  const { spec, resolved, name, logicalName, path, module } = resource;
  const stack = module.key.slice(2);
  const policy = besides(resource.deletionPolicy);
  const options = { path, splitKey: logicalName, deletionPolicy: policy } as const;
  const subnetGroup = spec.subnets ?? resource.subnetGroup;
  const dbSubnets = new Resource(
    stack,
    `${logicalName}SubnetGroup`,
    `AWS::${service}::DBSubnetGroup`,
    {
      DBSubnetGroupDescription: `Subnets of the cluster ${name}`,
      SubnetIds: subnetsOf({ path, ...(subnetGroup && { subnetGroup }) }, "StorageSubnets", context) ?? [],
    },
    options,
  );
  const group = resourceSecurityGroup(resource, `Cluster ${name}`, context);
  const parameters = spec.parameters && parameterGroup(service, stack, name, logicalName, spec.parameters, options);
  const secret = username === undefined || inherits(resolved) ? undefined : masterSecret(resource, username, policy);
  const { MasterUsername: _user, MasterUserPassword: _password, VpcSecurityGroupIds, ...others } = resolved as Properties;
  const properties = {
    StorageEncrypted: true,
    CopyTagsToSnapshot: true,
    ...others,
    ...(secret && others.SnapshotIdentifier === undefined && { MasterUsername: keyOfSecret(ref(secret), "username") }),
    ...(secret && { MasterUserPassword: keyOfSecret(ref(secret), "password") }),
    DBSubnetGroupName: ref(dbSubnets),
    VpcSecurityGroupIds: [
      ...(Array.isArray(VpcSecurityGroupIds) ? (VpcSecurityGroupIds as readonly Value<string>[]) : []),
      attribute(group, "GroupId"),
    ],
    ...(parameters && { DBClusterParameterGroupName: ref(parameters) }),
  };
  return {
    properties: properties as unknown as PropertiesOf<Type>,
    beside: (cluster) => ({
      resources: [
        dbSubnets,
        group,
        ...(parameters ? [parameters] : []),
        ...(secret ? [secret, attachment(secret, cluster)] : []),
        ...instancesOf(service, spec, resolved, cluster, logicalName, options),
      ],
      handles: { secret: secret && { arn: ref(secret) }, group: attribute(group, "GroupId"), port },
    }),
  };
}

/** A copy of another cluster has that one's login. */
function inherits(properties: Properties): boolean {
  return ["SourceDBClusterIdentifier", "GlobalClusterIdentifier"].some((key) => properties[key] !== undefined);
}

interface Options {
  readonly path: Path;
  readonly splitKey: string;
  readonly deletionPolicy: "Delete" | "Retain";
}

function parameterGroup(
  service: ClusterService,
  stack: string,
  name: string,
  logicalName: string,
  { Description = `Parameters of the cluster ${name}`, Family, Name, Parameters }: NonNullable<ClusterSpec["parameters"]>,
  options: Options,
): Resource {
  const properties = { Description, Family, ...(Name !== undefined && { Name }), Parameters };
  return new Resource(stack, `${logicalName}ParameterGroup`, `AWS::${service}::DBClusterParameterGroup`, properties, options);
}

function instancesOf(
  service: ClusterService,
  { instances }: ClusterSpec,
  properties: Properties,
  cluster: Resource,
  logicalName: string,
  options: Options,
): readonly Resource[] {
  const serverless = SERVERLESS_KEYS.some((key) => properties[key] !== undefined);
  const standard = { DBInstanceClass: serverless ? SERVERLESS_CLASS : STANDARD_CLASS };
  const wanted = instances.length > 0 ? instances : [{}];
  return wanted.map(
    (instance, index) =>
      new Resource(
        cluster.stack,
        logicalId(logicalName, "Instance", String(index + 1)),
        `AWS::${service}::DBInstance`,
        { ...standard, ...instance, DBClusterIdentifier: ref(cluster) },
        options,
      ),
  );
}

/** ARN of a cluster: both services count theirs among those of RDS. */
export function clusterArn(cluster: Resource): Value<string> {
  return sub("arn:${AWS::Partition}:rds:${AWS::Region}:${AWS::AccountId}:cluster:${Cluster}", { Cluster: ref(cluster) });
}

/** Rights to look at a cluster. */
export const CLUSTER_ACCESS = {
  RO: {
    actions: [
      "rds:DescribeDBClusterSnapshots",
      "rds:DescribeDBClusters",
      "rds:DescribePendingMaintenanceActions",
      "rds:ListTagsForResource",
    ],
    resources: ["${DBClusterArn}"],
    key: "nothing",
  },
} as const;

/** A cluster of the account, as the lookups file holds it. */
export interface FoundCluster {
  readonly identifier: string;
  readonly arn: string;
  readonly resourceId: string;
  readonly address: string;
  readonly readAddress: string;
  readonly port: number;
  readonly securityGroup: string;
  readonly secret?: FoundLogin;
}

export const foundCluster: Shape<FoundCluster> = record("A cluster that was found.", {
  identifier: text("Its name.").required(),
  arn: text("Its ARN.").required(),
  resourceId: text("Id that AWS keeps for it.").required(),
  address: text("Host that reads and writes.").required(),
  readAddress: text("Host that reads only.").required(),
  port: integer("Port of the hosts.").required(),
  securityGroup: text("Id of its security group.").required(),
  secret: foundLogin,
});

export async function findCluster(
  service: ClusterService,
  cluster: LookedUp,
  secret: LookedUp | undefined,
  query: Properties,
  aws: LookupPort,
): Promise<FoundCluster | LookupProblem | undefined> {
  const scope = scopeOf(query);
  const arn = await arnOf(cluster, "rds:cluster", aws, scope);
  if (arn === undefined || typeof arn !== "string") return arn;
  const identifier = arn.slice(arn.lastIndexOf(":") + 1);
  const properties = await aws.properties(`AWS::${service}::DBCluster`, identifier, scope);
  if (!properties) return undefined;
  const login = secret && (await findLogin(secret, aws, scope));
  if (login && "problem" in login) return login;
  if (secret && !login) return { problem: "the secret is not there" };
  const { Endpoint, ReadEndpoint = Endpoint, Port, ClusterResourceId, VpcSecurityGroupIds = [] } = properties;
  const [securityGroup] = [VpcSecurityGroupIds].flat() as readonly unknown[];
  if (typeof Endpoint !== "string" || typeof securityGroup !== "string") return { problem: `${identifier} has no endpoint yet` };
  return {
    identifier,
    arn,
    resourceId: String(ClusterResourceId),
    address: Endpoint,
    readAddress: String(ReadEndpoint),
    port: Number(Port),
    securityGroup,
    ...(login && { secret: login }),
  };
}

/** Return values and handles of a cluster that was found; `more` are the module's own. */
export function adoptCluster(found: FoundCluster, more: Readonly<Record<string, Value<string>>>): Adopted<ClusterHandles> {
  const { arn, resourceId, address, readAddress, port, securityGroup, secret } = found;
  return {
    values: {
      DBClusterArn: arn,
      ClusterResourceId: resourceId,
      Endpoint: address,
      ReadEndpoint: readAddress,
      Port: String(port),
      GroupId: securityGroup,
      ...more,
    },
    handles: { secret, group: securityGroup, port },
  };
}

/** The way of a family to a cluster. */
export function reachCluster({ name, logicalName }: ModelResource, handles: ClusterHandles | undefined, path: Path) {
  if (!handles) return [];
  return [{ title: `cluster ${name}`, id: `DB${logicalName}`, group: handles.group, port: handles.port, path }];
}
