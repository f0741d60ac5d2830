import { sub } from "../../cfn/index.ts";
import type { Statement } from "../../contract/connection.ts";
import { either, flag, list, record, text, type ValueOf } from "../../shape/index.ts";

/** What the library does with the tables that hold leases and checkpoints. */
const ITEMS = [
  "dynamodb:DeleteItem",
  "dynamodb:DescribeTable",
  "dynamodb:GetItem",
  "dynamodb:PutItem",
  "dynamodb:Query",
  "dynamodb:Scan",
  "dynamodb:UpdateItem",
];

/** It makes its tables where they are missing, and sets how they are paid. */
const TABLES = [
  "dynamodb:CreateTable",
  "dynamodb:DeleteTable",
  "dynamodb:DescribeTimeToLive",
  "dynamodb:UpdateTable",
  "dynamodb:UpdateTimeToLive",
];

const tables = record("Tables of the library.", {
  EnableCreateDeleteTables: flag("It may also make and end them.").byDefault(false),
  TableNames: list(
    "Names of the tables; without them, all of this account and region.",
    text("", { pattern: /^[\w.-]{3,255}$/, wanted: "the name of a table" }),
  ).emptyable(),
});

/** What a family gets that reads with the Kinesis Client Library; `true` is both rights. */
export const clientLibraryShape = either(
  "What the library may do: all that it needs, or what is said.",
  flag("Whether it may write metrics, and make and use its tables."),
  record("What it may do.", {
    CloudWatchPutMetricData: flag("It writes metrics.").byDefault(false),
    DynamoDB: either("Whether it uses its tables, and which they are.", flag("It makes and uses its tables."), tables),
  }),
);

export type KclRights = ValueOf<typeof clientLibraryShape>;

/** Metrics know no resource; the name of a table is that of the application, which only the application knows. */
export function clientLibrary(rights: KclRights): readonly Statement[] {
  const { CloudWatchPutMetricData = rights === true, DynamoDB = rights === true } = typeof rights === "boolean" ? {} : rights;
  const { EnableCreateDeleteTables = DynamoDB === true, TableNames = ["*"] } = typeof DynamoDB === "boolean" ? {} : DynamoDB;
  const named = TableNames.map((name) => sub(`arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/${name}`));
  return [
    ...(CloudWatchPutMetricData ? [{ Sid: "Metrics", Action: ["cloudwatch:PutMetricData"], Resource: ["*"] }] : []),
    ...(DynamoDB === false
      ? []
      : [{ Sid: "Tables", Action: [...ITEMS, ...(EnableCreateDeleteTables ? TABLES : [])].sort(), Resource: named }]),
  ];
}
