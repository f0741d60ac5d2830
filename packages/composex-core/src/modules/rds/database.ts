import { checkProperties } from "../../cfn/index.ts";
import type { WrittenEntry } from "../../contract/module.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import { reportOverridden } from "../../database/besides.ts";
import type { SecretMappings } from "../../database/secret-mappings.ts";
import { didYouMean, type Path } from "../../diagnostics/index.ts";
import { anyMap, flag, isRecord, list, type Place, placeOf, record, spelled, text, type ValueOf } from "../../shape/index.ts";
import { CLUSTER, type DatabaseKind, ENGINE_NAMES, type Engine, engineNamed, INSTANCE, kindOf } from "./engine.ts";

type Properties = Readonly<Record<string, unknown>>;

export const macroShape = record("The short form, and what stands beside the database.", {
  Engine: text("Engine, such as aurora-postgresql or mysql.").was("EngineName").emptyable(),
  EngineVersion: spelled("Its version, such as 16.4.").emptyable(),
  Instances: list("Instances of a cluster, each with properties of AWS::RDS::DBInstance.", anyMap("")).emptyable(),
  MultiAZ: flag("A second instance stands ready in another zone.").was("UseMultiAz").emptyable(),
  UseServerless: flag("A cluster whose instances grow with their load, from 0.5 to 8 capacity units.").emptyable(),
  ParametersGroups: record("Parameters of the engine, in a group of its own; default: those of AWS.", {
    Description: text("What the group is for."),
    Family: text("Family of the group, such as aurora-postgresql16.").required(),
    Parameters: anyMap("Values by the names of parameters.").required(),
  })
    .was("ParametersGroup")
    .emptyable(),
  RdsFeatures: list(
    "What the database does with buckets.",
    record("", {
      Name: text("Feature of the engine, such as s3Import or s3Export.").required(),
      Resources: list("Buckets: x-s3::<bucket>, names, or ARNs with a path.", text(""), { least: 1 }).required(),
    }),
  ).emptyable(),
  PermissionsBoundary: text("Name or ARN of the boundary of the roles that are made for RdsFeatures.").emptyable(),
  Subnets: text("Group of subnets that it stands in. Default: StorageSubnets.").emptyable(),
});

type Macros = ValueOf<typeof macroShape>;

export interface Written {
  readonly MacroParameters?: Macros;
}

export interface DatabaseSpec {
  readonly kind: DatabaseKind;
  readonly engineName: string;
  readonly version: string;
  readonly engine: Engine;
  /** User of the generated login. */
  readonly username: string;
  /** Properties of the instances of a cluster. */
  readonly instances: readonly Properties[];
  readonly macros: Macros;
  readonly subnets: { readonly name: string; readonly path: Path } | undefined;
  /** For all services, unless one says something else. */
  readonly mappings: SecretMappings | undefined;
}

/** Of a database that was found, all that is not known by asking AWS. */
export type FoundSpec = Pick<DatabaseSpec, "mappings">;

/** What an instance of a cluster may say; the rest is the cluster's. */
const OF_INSTANCES: readonly string[] = [
  "AllowMajorVersionUpgrade",
  "AssociatedRoles",
  "AutoMinorVersionUpgrade",
  "AvailabilityZone",
  "CACertificateIdentifier",
  "DBInstanceClass",
  "DBParameterGroupName",
  "EnablePerformanceInsights",
  "MonitoringInterval",
  "MonitoringRoleArn",
  "PerformanceInsightsKMSKeyId",
  "PerformanceInsightsRetentionPeriod",
  "PreferredMaintenanceWindow",
  "ProcessorFeatures",
  "PromotionTier",
  "PubliclyAccessible",
  "SourceDBInstanceIdentifier",
  "SourceRegion",
  "Tags",
  "UseDefaultProcessorFeatures",
];

const STANDARD_USER = "dbadmin";
const USER_NAME = /^[A-Za-z][A-Za-z0-9_]{0,15}$/;

/** Cluster or instance, by engine and properties; undefined where nothing says the engine, which is reported when it is read. */
export function typeOfDatabase({ written, properties }: WrittenEntry<Written>): string {
  const engine = engineOf(written.MacroParameters, properties);
  return kindOf(engine ?? "", properties, written.MacroParameters) === "cluster" ? CLUSTER : INSTANCE;
}

function engineOf(macros: Macros | undefined, { Engine: engine }: Properties): string | undefined {
  return typeof engine === "string" ? engine : macros?.Engine;
}

export function readDatabase(entry: WrittenEntry<Written>, context: ParseContext): DatabaseSpec | FoundSpec | undefined {
  const { written, properties, settings, place, isFound } = entry;
  const { SecretsMappings: mappings } = settings as { readonly SecretsMappings?: SecretMappings };
  if (isFound) return { mappings };
  const { MacroParameters: macros = {} } = written;
  const engineName = engineOf(macros, properties);
  const version = properties.EngineVersion ?? macros.EngineVersion;
  for (const [key, value] of [
    ["Engine", engineName],
    ["EngineVersion", version],
  ] as const) {
    if (value === undefined)
      place.keyError("KEY_MISSING", `nobody says the ${key} of the database`, { hint: `add MacroParameters.${key}` });
  }
  if (engineName === undefined || version === undefined) return undefined;
  const at = properties.Engine === undefined ? placeOf(macros, "Engine") : place.at("Properties", "Engine");
  const engine = engineNamed(engineName);
  if (!engine) {
    at.error("VALUE_INVALID", `RDS has no engine "${engineName}"`, { hint: didYouMean(engineName, ENGINE_NAMES) });
    return undefined;
  }
  if (properties.EngineMode === "serverless") {
    place.at("Properties", "EngineMode").error("VALUE_INVALID", "the first version of Aurora Serverless has ended", {
      hint: "remove EngineMode, and write ServerlessV2ScalingConfiguration: {MinCapacity: 0.5, MaxCapacity: 8}",
    });
  }
  const kind = kindOf(engineName, properties, macros);
  reportUnusedMacros(kind, engineName, macros);
  reportOverridden(properties, place);
  return {
    kind,
    engineName,
    version: String(version),
    engine,
    username: userName(properties.MasterUsername, place.at("Properties", "MasterUsername")),
    instances: (macros.Instances ?? []).map((instance, index) => ofInstance(instance, placeOf(macros, "Instances", index), context)),
    macros,
    subnets: macros.Subnets === undefined ? undefined : { name: macros.Subnets, path: placeOf(macros, "Subnets").path },
    mappings,
  };
}

/** Only Aurora has instances of their own below a cluster; MultiAZ says how many there are where nobody lists them. */
function reportUnusedMacros(kind: DatabaseKind, engine: string, macros: Macros): void {
  if (engine.startsWith("aurora")) {
    if (macros.MultiAZ === undefined || !macros.Instances || macros.Instances.length === 0) return;
    placeOf(macros, "MultiAZ").keyWarning("KEY_UNUSED", "MultiAZ changes nothing: Instances says which instances there are", {
      hint: "remove MultiAZ or Instances",
    });
    return;
  }
  const instead = `${engine} has none; take the engine aurora-postgresql or aurora-mysql, or remove it`;
  if (macros.UseServerless === true)
    placeOf(macros, "UseServerless").error("VALUE_INVALID", `${engine} has no instances that grow with their load`, { hint: instead });
  if (macros.Instances)
    placeOf(macros, "Instances").error("VALUE_INVALID", `${engine} has no instances of its own below a cluster`, { hint: instead });
  if (kind === "cluster" && macros.MultiAZ !== undefined) {
    placeOf(macros, "MultiAZ").keyWarning("KEY_UNUSED", "MultiAZ changes nothing: this cluster is in several zones always", {
      hint: "remove MultiAZ",
    });
  }
}

function userName(written: unknown, place: Place): string {
  if (typeof written !== "string" || written === "") return STANDARD_USER;
  if (!USER_NAME.test(written)) {
    place.error("VALUE_INVALID", `"${written}" is no name of a user`, { hint: "up to 16 letters, digits and _, a letter first" });
  }
  return written;
}

function ofInstance(instance: Properties, place: Place, { project, report }: ParseContext): Properties {
  const kept = Object.fromEntries(Object.entries(instance).filter(([key]) => OF_INSTANCES.includes(key)));
  for (const key of Object.keys(instance)) {
    if (key in kept) continue;
    place.at(key).keyWarning("KEY_UNUSED", `${key} changes nothing: the cluster has it for its instances`, {
      hint: didYouMean(key, OF_INSTANCES) ?? `remove ${key}`,
    });
  }
  checkProperties(INSTANCE, kept, place.path, project, report);
  return kept;
}

/** Whether data comes from a snapshot, which brings the user and the name of the database. */
export function fromSnapshot(properties: Properties): boolean {
  return isRecord(properties) && (properties.SnapshotIdentifier ?? properties.DBSnapshotIdentifier) !== undefined;
}
