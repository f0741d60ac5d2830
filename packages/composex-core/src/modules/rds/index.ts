import { attribute, type Resource } from "../../cfn/index.ts";
import type { ModelResource } from "../../contract/model.ts";
import { resource, type UseOfResource } from "../../contract/module.ts";
import type { AccessTable } from "../../contract/module-facts.ts";
import { secretConnection } from "../../database/secret.ts";
import { type SecretUse, secretMappings, secretUses } from "../../database/secret-mappings.ts";
import { adoptDatabase } from "./adopt.ts";
import { type DatabaseSpec, type FoundSpec, macroShape, readDatabase, typeOfDatabase } from "./database.ts";
import { CLUSTER, INSTANCE } from "./engine.ts";
import { featureReferences } from "./features.ts";
import { findDatabase, foundDatabase, lookupShape } from "./find.ts";
import { type DatabaseHandles, type DatabaseType, makeDatabase } from "./make.ts";

const access: AccessTable = {
  DBCluster: {
    RO: {
      actions: [
        "rds:DescribeDBClusterBacktracks",
        "rds:DescribeDBClusterEndpoints",
        "rds:DescribeDBClusterSnapshots",
        "rds:DescribeDBClusters",
        "rds:DescribePendingMaintenanceActions",
        "rds:ListTagsForResource",
      ],
      resources: ["${DBClusterArn}"],
      key: "nothing",
    },
  },
  DBInstance: {
    RO: {
      actions: [
        "rds:DescribeDBInstances",
        "rds:DescribeDBLogFiles",
        "rds:DescribeDBSnapshots",
        "rds:DescribePendingMaintenanceActions",
        "rds:ListTagsForResource",
      ],
      resources: ["${DBInstanceArn}"],
      key: "nothing",
    },
  },
};

const TYPE: DatabaseType = CLUSTER;

type Spec = DatabaseSpec | FoundSpec;

/** What both kinds have under one name; the type of the resource says which it is. */
type Database = Resource<DatabaseType>;

const ofKind = (type: DatabaseType, name: "DBClusterArn" | "DBInstanceArn" | "ReadEndpoint.Address") => ({
  make: (database: Database) => (database.type === type ? attribute(database as Resource, name) : undefined),
});

export const rds = resource({
  key: "x-rds",
  summary: "Databases of RDS and Aurora, their logins, and the services that reach them.",
  noun: "database",
  description:
    "A database: an Aurora cluster or an instance, by its engine. It is encrypted, its login is made by Secrets Manager, and services that it names reach it and get the login.",
  type: TYPE,
  typeOf: typeOfDatabase,
  keys: { MacroParameters: macroShape.emptyable() },
  settings: {
    SecretsMappings: secretMappings.emptyable(),
  },
  mayBeEmpty: false,
  subnets: "StorageSubnets",
  removal: "Snapshot",
  read: readDatabase,
  references: ({ spec }: ModelResource<Spec>) => ("kind" in spec ? featureReferences(spec) : []),
  uses: secretUses,
  byNetwork: true,
  defaultValue: "DBCluster",
  returnValues: {
    DBCluster: { text: "Name of the cluster or instance.", was: ["DBInstance"], from: "Ref" },
    DBClusterArn: { text: "ARN of the cluster.", from: ofKind(CLUSTER, "DBClusterArn") },
    DBInstanceArn: { text: "ARN of the instance, where it is no cluster.", from: ofKind(INSTANCE, "DBInstanceArn") },
    "Endpoint.Address": { text: "Host that reads and writes.", from: "Endpoint.Address", atRoot: true },
    "Endpoint.Port": { text: "Port of the hosts.", from: "Endpoint.Port" },
    "ReadEndpoint.Address": { text: "Host of a cluster that reads only.", from: ofKind(CLUSTER, "ReadEndpoint.Address") },
    DBSecret: {
      text: "ARN of the secret with the login.",
      from: { make: (_database: Database, handles: DatabaseHandles | undefined) => handles?.secret?.arn },
    },
    GroupId: {
      text: "Id of the security group.",
      from: { make: (_database: Database, handles: DatabaseHandles | undefined) => handles?.group },
    },
  },
  access,
  encryptedBy: ["KmsKeyId"],
  lookup: { shape: lookupShape, found: foundDatabase, find: findDatabase },
  make: (database, context) => makeDatabase(database as Parameters<typeof makeDatabase>[0], context),
  adopt: adoptDatabase,
  connect: (link: UseOfResource<Spec, SecretUse, DatabaseHandles>, context) => {
    const { resource: database, handles, path } = link;
    const { group, port } = handles ?? {};
    return {
      ...secretConnection(link, handles?.secret, database.spec.mappings, context),
      reach:
        group !== undefined && port !== undefined
          ? [{ title: `database ${database.name}`, id: `DB${database.logicalName}`, group, port, path }]
          : [],
    };
  },
});
