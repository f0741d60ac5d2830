import { logicalId, type PropertiesOf, Resource, ref, sub, type Value } from "../../cfn/index.ts";
import { didYouMean, type Path } from "../../diagnostics/index.ts";
import { flag, integer, isRecord, map, type Place, placeOf, record, type ValueOf } from "../../shape/index.ts";

const KINDS = ["Read", "Write"] as const;

const units = (description: string) =>
  record(description, {
    MinCapacity: integer("Fewest units.", 5).required(),
    MaxCapacity: integer("Most units.", 5).required(),
    TargetValue: integer("How much of them is used, in percent.", 1, 100).required(),
    ScaleInCooldown: integer("Seconds to wait after units were removed.", 0).byDefault(60),
    ScaleOutCooldown: integer("Seconds to wait after units were added.", 0).byDefault(60),
  }).as((written) => {
    if (written.MinCapacity <= written.MaxCapacity) return written;
    const message = `MinCapacity ${written.MinCapacity} is above MaxCapacity ${written.MaxCapacity}`;
    placeOf(written, "MinCapacity").error("SCALING_RANGE", message);
    return undefined;
  });

const unit = (description: string) =>
  record(
    description,
    {
      ReadCapacityUnits: units("Reads of one second."),
      WriteCapacityUnits: units("Writes of one second."),
    },
    { atLeastOne: true },
  );

/** Capacity that follows the use of a table and of its indexes. */
export const capacityShape = record("Capacity that follows the use; the table is paid by capacity then.", {
  Table: unit("Of the table.").required(),
  Indexes: map("Of global secondary indexes, by their names.", unit("Of the index.")).emptyable(),
  CopyToIndexes: flag("Indexes without an entry scale as the table.").byDefault(false),
});

export type CapacityScaling = ValueOf<typeof capacityShape>;
type Unit = CapacityScaling["Table"];
type TableProperties = PropertiesOf<"AWS::DynamoDB::Table">;

/** Reports indexes that are not there, and those of which nobody says how they scale. */
export function checkIndexes(scaling: CapacityScaling, properties: Readonly<Record<string, unknown>>, place: Place): void {
  const names = indexNames(properties);
  for (const name of Object.keys(scaling.Indexes ?? {})) {
    if (names.includes(name)) continue;
    placeOf(scaling, "Indexes", name).keyError("SCALING_TARGET", `the table has no global secondary index "${name}"`, {
      hint: didYouMean(name, names),
    });
  }
  const { BillingMode } = properties;
  if (BillingMode !== undefined && BillingMode !== "PROVISIONED") {
    place.at("Properties", "BillingMode").warning("KEY_UNUSED", "a table whose capacity scales is paid by it: BillingMode is PROVISIONED", {
      hint: "remove BillingMode or Scaling",
    });
  }
  if (scaling.CopyToIndexes) return;
  for (const name of names) {
    if (scaling.Indexes?.[name]) continue;
    placeOf(scaling).keyWarning("SCALING_TARGET", `nobody says how the index "${name}" scales: it keeps its capacity`, {
      hint: `add Indexes: {${name}: …}, or CopyToIndexes: true`,
    });
  }
}

/** Names of the global secondary indexes that are written out. */
function indexNames({ GlobalSecondaryIndexes }: Readonly<Record<string, unknown>>): readonly string[] {
  const list: readonly unknown[] = Array.isArray(GlobalSecondaryIndexes) ? GlobalSecondaryIndexes : [];
  return list.flatMap((index) => (isRecord(index) && typeof index.IndexName === "string" ? [index.IndexName] : []));
}

function unitOfIndex({ Table, Indexes, CopyToIndexes }: CapacityScaling, name: string): Unit | undefined {
  return Indexes?.[name] ?? (CopyToIndexes ? Table : undefined);
}

/** The properties of a table that is paid by its capacity, which begins with the fewest units. */
export function provisioned(properties: TableProperties, scaling: CapacityScaling): TableProperties {
  const { OnDemandThroughput: _, ...others } = properties;
  const list = Array.isArray(properties.GlobalSecondaryIndexes) ? properties.GlobalSecondaryIndexes : undefined;
  return {
    ...others,
    BillingMode: "PROVISIONED",
    ProvisionedThroughput: properties.ProvisionedThroughput ?? fewest(scaling.Table),
    ...(list && {
      GlobalSecondaryIndexes: list.map((index) => ({
        ProvisionedThroughput: fewest(unitOfIndex(scaling, String(index.IndexName)) ?? scaling.Table),
        ...index,
      })),
    }),
  };
}

function fewest({ ReadCapacityUnits, WriteCapacityUnits }: Unit): {
  readonly ReadCapacityUnits: number;
  readonly WriteCapacityUnits: number;
} {
  return { ReadCapacityUnits: ReadCapacityUnits?.MinCapacity ?? 5, WriteCapacityUnits: WriteCapacityUnits?.MinCapacity ?? 5 };
}

/** Targets and policies of the table and of its indexes. */
export function capacityScaling(table: Resource<"AWS::DynamoDB::Table">, scaling: CapacityScaling, path: Path): readonly Resource[] {
  const ofTable = resourcesOf(table, "", "table", sub("table/${Table}", { Table: ref(table) }), scaling.Table, path);
  const ofIndexes = indexNames({ ...table.properties }).flatMap((name) => {
    const own = unitOfIndex(scaling, name);
    return own ? resourcesOf(table, name, "index", sub(`table/\${Table}/index/${name}`, { Table: ref(table) }), own, path) : [];
  });
  return [...ofTable, ...ofIndexes];
}

function resourcesOf(
  table: Resource<"AWS::DynamoDB::Table">,
  name: string,
  kind: "index" | "table",
  ResourceId: Value<string>,
  unit: Unit,
  path: Path,
): readonly Resource[] {
  const options = { path, splitKey: table.logicalId };
  return KINDS.flatMap((direction) => {
    const scaling = unit[`${direction}CapacityUnits`];
    if (!scaling) return [];
    const id = logicalId(table.logicalId, name, `${direction}Scaling`);
    const target = new Resource(
      table.stack,
      id,
      "AWS::ApplicationAutoScaling::ScalableTarget",
      {
        ServiceNamespace: "dynamodb",
        ScalableDimension: `dynamodb:${kind}:${direction}CapacityUnits`,
        ResourceId,
        MinCapacity: scaling.MinCapacity,
        MaxCapacity: scaling.MaxCapacity,
      },
      options,
    );
    const policy = new Resource(
      table.stack,
      `${id}Policy`,
      "AWS::ApplicationAutoScaling::ScalingPolicy",
      {
        PolicyName: `${direction}Tracking`,
        PolicyType: "TargetTrackingScaling",
        ScalingTargetId: ref(target),
        TargetTrackingScalingPolicyConfiguration: {
          PredefinedMetricSpecification: { PredefinedMetricType: `DynamoDB${direction}CapacityUtilization` },
          TargetValue: scaling.TargetValue,
          ScaleInCooldown: scaling.ScaleInCooldown,
          ScaleOutCooldown: scaling.ScaleOutCooldown,
        },
      },
      options,
    );
    return [target, policy];
  });
}
