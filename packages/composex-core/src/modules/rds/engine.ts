import { resourceSpec } from "../../cfn/index.ts";
import { isRecord } from "../../shape/index.ts";

export type DatabaseKind = "cluster" | "instance";

export const CLUSTER = "AWS::RDS::DBCluster";
export const INSTANCE = "AWS::RDS::DBInstance";

/** Port and scheme of connection strings of the engines, by how their names begin. */
const ENGINES = [
  ["aurora-postgresql", 5432, "postgresql"],
  ["aurora", 3306, "mysql"],
  ["postgres", 5432, "postgresql"],
  ["mysql", 3306, "mysql"],
  ["mariadb", 3306, "mysql"],
  ["oracle", 1521, "oracle"],
  ["custom-oracle", 1521, "oracle"],
  ["sqlserver", 1433, "sqlserver"],
  ["custom-sqlserver", 1433, "sqlserver"],
  ["db2", 50000, "db2"],
] as const;

export interface Engine {
  readonly port: number;
  readonly scheme: string;
}

/** Undefined for an engine that RDS does not have. */
export function engineNamed(name: string): Engine | undefined {
  const [, port, scheme] = ENGINES.find(([start]) => name === start || name.startsWith(`${start}-`)) ?? [];
  return port === undefined || scheme === undefined ? undefined : { port, scheme };
}

export const ENGINE_NAMES: readonly string[] = [
  "aurora-mysql",
  "aurora-postgresql",
  "db2-ae",
  "db2-se",
  "mariadb",
  "mysql",
  "oracle-ee",
  "oracle-se2",
  "postgres",
  "sqlserver-ee",
  "sqlserver-ex",
  "sqlserver-se",
  "sqlserver-web",
];

/** Aurora is a cluster; another engine is one where something is said that only a cluster has, or its instances are. */
export function kindOf(engine: string, properties: Readonly<Record<string, unknown>>, macros: unknown): DatabaseKind {
  if (engine.startsWith("aurora")) return "cluster";
  const isOfCluster = (key: string): boolean => hasProperty(CLUSTER, key) && !hasProperty(INSTANCE, key);
  if (isRecord(macros) && macros.Instances !== undefined) return "cluster";
  return Object.keys(properties).some(isOfCluster) ? "cluster" : "instance";
}

function hasProperty(type: string, name: string): boolean {
  const properties = resourceSpec(type)?.properties;
  return properties !== undefined && Object.hasOwn(properties, name);
}
