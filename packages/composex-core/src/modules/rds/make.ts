import { attribute, logicalId, Resource, ref, type Value } from "../../cfn/index.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { Making, NewResource } from "../../contract/module.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { besides } from "../../database/besides.ts";
import { attachment, connectionString, type DatabaseSecret, keyOfSecret, MANAGED_KEYS, masterSecret } from "../../database/secret.ts";
import type { SecretUse } from "../../database/secret-mappings.ts";
import { resourceSecurityGroup, subnetsOf } from "../../network/placement.ts";
import { type DatabaseSpec, fromSnapshot } from "./database.ts";
import { CLUSTER, INSTANCE } from "./engine.ts";
import { associatedRoles, featureRoles } from "./features.ts";

export type DatabaseType = typeof CLUSTER | typeof INSTANCE;
type NewDatabase = NewResource<DatabaseSpec, DatabaseType>;

/** What services need of a database, created or found. */
export interface DatabaseHandles {
  readonly secret: DatabaseSecret | undefined;
  readonly group: Value<string> | undefined;
  readonly port: Value<number> | undefined;
}

const STANDARD_CLASS = "db.t3.medium";
const SERVERLESS_CLASS = "db.serverless";
/** GiB, the least of a general purpose volume. */
const STANDARD_STORAGE = "20";

export function makeDatabase(resource: NewDatabase, context: RenderContext): Making<DatabaseType, DatabaseHandles> {
  const { spec, resolved, name, logicalName, path, module } = resource;
  const stack = module.key.slice(2);
  const policy = besides(resource.deletionPolicy);
  const options = { path, splitKey: logicalName, deletionPolicy: policy } as const;
  const subnetGroup = spec.subnets ?? resource.subnetGroup;
  const subnets = subnetsOf({ path, ...(subnetGroup && { subnetGroup }) }, "StorageSubnets", context) ?? [];
  const dbSubnets = new Resource(
    stack,
    `${logicalName}SubnetGroup`,
    "AWS::RDS::DBSubnetGroup",
    { DBSubnetGroupDescription: `Subnets of the database ${name}`, SubnetIds: subnets },
    options,
  );
  const group = resourceSecurityGroup(resource, `Database ${name}`, context);
  const parameters = parameterGroup(resource, options);
  const roles = featureRoles(resource, context);
  const inherits = INHERITED.some((key) => key in resolved);
  const managed = "ManageMasterUserPassword" in resolved && resolved.ManageMasterUserPassword === true;
  const secret = managed || inherits ? undefined : masterSecret(resource, spec.username, policy);
  const { MasterUsername: _user, MasterUserPassword: _password, ...others } = resolved;
  const shared = {
    StorageEncrypted: true,
    CopyTagsToSnapshot: true,
    Engine: spec.engineName,
    EngineVersion: spec.version,
    ...others,
    DBSubnetGroupName: ref(dbSubnets),
    ...(secret && !fromSnapshot(resource.properties) && { MasterUsername: keyOfSecret(ref(secret), "username") }),
    ...(managed && { MasterUsername: spec.username }),
    ...(secret && { MasterUserPassword: keyOfSecret(ref(secret), "password") }),
    ...(roles.length > 0 && { AssociatedRoles: withOwn(resolved.AssociatedRoles, associatedRoles(roles)) }),
  };
  const named = inherits || fromSnapshot(resource.properties);
  const properties =
    spec.kind === "cluster"
      ? clusterProperties(shared, resource, { named, group: attribute(group, "GroupId"), parameters })
      : instanceProperties(shared, resource, { named, group: attribute(group, "GroupId"), parameters });
  return {
    properties,
    beside: (database) => {
      const attached = secret && attachment(secret, database);
      const text = secret && asksForConnectionString(resource, context) ? [withText(resource, secret, database)] : [];
      return {
        resources: [
          dbSubnets,
          group,
          ...(parameters ? [parameters] : []),
          ...roles.map(({ role }) => role),
          ...(secret && attached ? [secret, attached] : []),
          ...text,
          ...instancesOf(resource, database, options),
        ],
        handles: {
          secret: secretOf(secret, managed, database, text[0]),
          group: attribute(group, "GroupId"),
          port: portOf(resolved.Port, spec),
        },
      };
    },
  };
}

/** A copy of another database has that one's login and name. */
const INHERITED = [
  "SourceDBInstanceIdentifier",
  "SourceDBClusterIdentifier",
  "ReplicationSourceIdentifier",
  "GlobalClusterIdentifier",
] as const;

interface Surroundings {
  /** What the database is made from brings its name. */
  readonly named: boolean;
  readonly group: Value<string>;
  readonly parameters: Resource | undefined;
}

function clusterProperties(shared: object, { spec, resolved, logicalName }: NewDatabase, { named, group, parameters }: Surroundings) {
  const { VpcSecurityGroupIds } = resolved as { readonly VpcSecurityGroupIds?: unknown };
  return {
    ...(!named && { DatabaseName: databaseName(logicalName) }),
    ...(spec.macros.UseServerless && { ServerlessV2ScalingConfiguration: { MinCapacity: 0.5, MaxCapacity: 8 } }),
    ...shared,
    VpcSecurityGroupIds: withOwn(VpcSecurityGroupIds, [group]),
    ...(parameters && { DBClusterParameterGroupName: ref(parameters) }),
  };
}

function instanceProperties(shared: object, { spec, resolved, logicalName }: NewDatabase, { named, group, parameters }: Surroundings) {
  const { VPCSecurityGroups } = resolved as { readonly VPCSecurityGroups?: unknown };
  // Without a name, SQL Server has none and Oracle its own.
  const hasName = !named && (spec.engine.scheme === "postgresql" || spec.engine.scheme === "mysql");
  return {
    ...(hasName && { DBName: databaseName(logicalName) }),
    DBInstanceClass: STANDARD_CLASS,
    ...(!named && { AllocatedStorage: STANDARD_STORAGE, StorageType: "gp3" }),
    PubliclyAccessible: false,
    ...(spec.macros.MultiAZ !== undefined && { MultiAZ: spec.macros.MultiAZ }),
    ...shared,
    VPCSecurityGroups: withOwn(VPCSecurityGroups, [group]),
    ...(parameters && { DBParameterGroupName: ref(parameters) }),
  };
}

/** A name that every engine takes: a letter first, then letters and digits. */
function databaseName(logicalName: string): string {
  return (/^[A-Za-z]/.test(logicalName) ? logicalName : `db${logicalName}`).slice(0, 63);
}

function withOwn<T>(written: unknown, own: readonly T[]): readonly T[] {
  return [...(Array.isArray(written) ? (written as readonly T[]) : []), ...own];
}

type Options = { readonly path: NewDatabase["path"]; readonly splitKey: string; readonly deletionPolicy: "Delete" | "Retain" };

function parameterGroup({ spec, name, logicalName, module }: NewDatabase, options: Options): Resource | undefined {
  const { ParametersGroups: wanted } = spec.macros;
  if (!wanted) return undefined;
  const properties = {
    Description: wanted.Description ?? `Parameters of the database ${name}`,
    Family: wanted.Family,
    Parameters: wanted.Parameters,
  };
  const id = `${logicalName}ParameterGroup`;
  const stack = module.key.slice(2);
  return spec.kind === "cluster"
    ? new Resource(stack, id, "AWS::RDS::DBClusterParameterGroup", properties, options)
    : new Resource(stack, id, "AWS::RDS::DBParameterGroup", properties, options);
}

/** Instances of an Aurora cluster; a cluster of another engine makes its own. */
function instancesOf({ spec, resolved, logicalName, module }: NewDatabase, cluster: Resource, options: Options): readonly Resource[] {
  const { engineName, kind, macros } = spec;
  if (kind !== "cluster" || !engineName.startsWith("aurora")) return [];
  const serverless = macros.UseServerless === true || "ServerlessV2ScalingConfiguration" in resolved;
  const standard = { DBInstanceClass: serverless ? SERVERLESS_CLASS : STANDARD_CLASS };
  const wanted = spec.instances.length > 0 ? spec.instances : macros.MultiAZ ? [{}, {}] : [{}];
  return wanted.map(
    (instance, index) =>
      new Resource(
        module.key.slice(2),
        logicalId(logicalName, "Instance", String(index + 1)),
        INSTANCE,
        { ...standard, PubliclyAccessible: false, ...instance, DBClusterIdentifier: ref(cluster), Engine: engineName },
        options,
      ),
  );
}

/** Whether a service wants the connection string of a database. */
export function asksForConnectionString({ module, name }: ModelResource, { model }: RenderContext): boolean {
  return model.links.some(
    ({ resource, use }) =>
      resource.module.key === module.key && resource.name === name && (use as SecretUse).GenerateConnectionStringSecret !== undefined,
  );
}

function withText(
  resource: NewDatabase,
  secret: Resource<"AWS::SecretsManager::Secret">,
  database: Resource<DatabaseType>,
): Resource<"AWS::SecretsManager::Secret"> {
  const { DatabaseName, DBName } = database.properties as { readonly DatabaseName?: Value<string>; readonly DBName?: Value<string> };
  return connectionString(resource, ref(secret), {
    scheme: resource.spec.engine.scheme,
    host: attribute(database, "Endpoint.Address"),
    port: attribute(database, "Endpoint.Port"),
    database: DatabaseName ?? DBName ?? "",
  });
}

function secretOf(
  own: Resource | undefined,
  managed: boolean,
  database: Resource<DatabaseType>,
  text: Resource | undefined,
): DatabaseSecret | undefined {
  const arn = own ? ref(own) : managed ? attribute(database, "MasterUserSecret.SecretArn") : undefined;
  return arn && { arn, ...(managed && { keys: MANAGED_KEYS }), ...(text && { connectionString: ref(text) }) };
}

function portOf(written: unknown, { engine }: DatabaseSpec): Value<number> {
  const port = Number(written);
  return Number.isInteger(port) && port > 0 ? port : engine.port;
}
