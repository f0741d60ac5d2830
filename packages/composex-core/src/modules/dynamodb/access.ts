import type { AccessStatement, AccessTable } from "../../contract/module-facts.ts";

const READ = ["dynamodb:BatchGetItem", "dynamodb:ConditionCheckItem", "dynamodb:GetItem"];
const SEARCH = ["dynamodb:Query", "dynamodb:Scan"];
const WRITE = ["dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"];
const READ_STREAM = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"];

/** What is done to a table as it stands; it neither makes nor ends one, nor says who else may use it. */
const MANAGE = [
  "dynamodb:CreateBackup",
  "dynamodb:DescribeContinuousBackups",
  "dynamodb:DescribeContributorInsights",
  "dynamodb:DescribeKinesisStreamingDestination",
  "dynamodb:DescribeTable",
  "dynamodb:DescribeTimeToLive",
  "dynamodb:DisableKinesisStreamingDestination",
  "dynamodb:EnableKinesisStreamingDestination",
  "dynamodb:ExportTableToPointInTime",
  "dynamodb:ListTagsOfResource",
  "dynamodb:PartiQLDelete",
  "dynamodb:PartiQLInsert",
  "dynamodb:PartiQLSelect",
  "dynamodb:PartiQLUpdate",
  "dynamodb:TagResource",
  "dynamodb:UntagResource",
  "dynamodb:UpdateContinuousBackups",
  "dynamodb:UpdateContributorInsights",
  "dynamodb:UpdateKinesisStreamingDestination",
  "dynamodb:UpdateTable",
  "dynamodb:UpdateTimeToLive",
];

/** The actions on items are the table's, those of search also its indexes'. */
function items(actions: readonly string[], searches: readonly string[] = SEARCH, stream = false): AccessStatement {
  return {
    actions,
    also: [
      ...(searches.length > 0 ? [{ actions: searches, resources: ["${Arn}", "${Arn}/index/*"] }] : []),
      ...(stream ? [{ actions: READ_STREAM, resources: ["${Arn}/stream/*"] }] : []),
    ],
  };
}

/** Access names of `x-dynamodb`; the last five are names of AWS SAM's policy templates. */
export const access: AccessTable = {
  "": {
    RW: items([...READ, ...WRITE, "dynamodb:DescribeTable"], SEARCH, true),
    RO: items(["dynamodb:DescribeTable", "dynamodb:GetItem"]),
    PowerUser: items([...READ, ...WRITE, ...MANAGE], SEARCH, true),
    KinesisKCL: items(["dynamodb:DeleteItem", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"], ["dynamodb:Scan"]),
    DynamoDBCrudPolicy: items([...READ, ...WRITE, "dynamodb:DescribeTable"]),
    DynamoDBReadPolicy: items(["dynamodb:BatchGetItem", "dynamodb:DescribeTable", "dynamodb:GetItem"]),
    DynamoDBWritePolicy: items(["dynamodb:BatchWriteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"], []),
    DynamoDBReconfigurePolicy: { actions: ["dynamodb:UpdateTable"], key: "nothing" },
    DynamoDBStreamReadPolicy: { actions: READ_STREAM, resources: ["${Arn}/stream/*"], key: "decrypt" },
  },
};
