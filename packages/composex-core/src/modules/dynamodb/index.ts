import { attribute, type Resource } from "../../cfn/index.ts";
import { rootStackName } from "../../cfn/rendered-project.ts";
import { type Making, type NewResource, resource, type WrittenEntry } from "../../contract/module.ts";
import { access } from "./access.ts";
import { type CapacityScaling, capacityScaling, capacityShape, checkIndexes, provisioned } from "./capacity.ts";

interface TableSpec {
  readonly scaling: CapacityScaling | undefined;
}

export const dynamodb = resource({
  key: "x-dynamodb",
  summary: "DynamoDB tables, the capacity they have, and the services that read and write them.",
  noun: "table",
  description:
    "A table. Unless its Properties say otherwise it is encrypted, can be restored to any second of 35 days, and is paid by request.",
  type: "AWS::DynamoDB::Table",
  keys: { Scaling: capacityShape.emptyable() },
  mayBeEmpty: false,
  removal: "Delete",
  read: ({ written, properties, place, isFound }: WrittenEntry<{ readonly Scaling?: CapacityScaling }>): TableSpec => {
    if (isFound && written.Scaling) {
      place.at("Scaling").keyWarning("KEY_UNUSED", "Scaling changes nothing: the table is looked up, not created", {
        hint: "remove Scaling or Lookup",
      });
    } else if (written.Scaling) checkIndexes(written.Scaling, properties, place);
    return { scaling: written.Scaling };
  },
  uses: {},
  defaults: {
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    SSESpecification: { SSEEnabled: true },
  },
  defaultValue: "TableName",
  returnValues: {
    TableName: { text: "Name of the table.", from: "Ref" },
    Arn: { text: "ARN of the table.", from: "Arn" },
    StreamArn: {
      text: "ARN of the stream of its changes, where StreamSpecification asks for one.",
      from: {
        found: "StreamArn",
        make: (table: Resource<"AWS::DynamoDB::Table">) =>
          "StreamSpecification" in table.properties ? attribute(table, "StreamArn") : undefined,
      },
    },
  },
  access,
  encryptedBy: ["SSESpecification", "KMSMasterKeyId"],
  lookup: { tags: "dynamodb:table", arn: /^arn:aws[\w-]*:dynamodb:[a-z0-9-]+:\d{12}:table\/[\w.-]{3,255}$/ },
  make,
});

function make({ spec, name, logicalName, resolved, path }: NewResource<TableSpec, "AWS::DynamoDB::Table">): Making<"AWS::DynamoDB::Table"> {
  const tags = { Name: name, ResourceName: logicalName, CreatedByComposex: "true", RootStackName: rootStackName };
  const own = Array.isArray(resolved.Tags) ? resolved.Tags : [];
  const taken = new Set(own.map((tag: { readonly Key?: unknown }) => tag.Key));
  const Tags = [...own, ...Object.entries(tags).flatMap(([Key, Value]) => (taken.has(Key) ? [] : [{ Key, Value }]))];
  const paid = "BillingMode" in resolved || "ProvisionedThroughput" in resolved ? {} : { BillingMode: "PAY_PER_REQUEST" };
  const properties = { ...paid, ...resolved, Tags };
  const { scaling } = spec;
  if (!scaling) return { properties };
  return { properties: provisioned(properties, scaling), beside: (table) => ({ resources: capacityScaling(table, scaling, path) }) };
}
