import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";

export interface ReleasedOptions {
  readonly commit: string;
  readonly account: string;
  readonly bucket: string;
  /** By environment; each has the stack `shop-NAME`, whose nested stack has a topic and a table of these values, and no creation that works with `fails`. */
  readonly environments: Readonly<Record<string, { readonly seconds: number; readonly table?: string; readonly fails?: true }>>;
  readonly allowReplace?: readonly string[];
  readonly window?: { readonly cron: string; readonly timeZone: string };
}

/** Writes the artifact of a release into `folder`, and its templates into the bucket, as the render build does. */
export async function putRelease(s3: S3Client, folder: string, options: ReleasedOptions): Promise<void> {
  const { commit, account, bucket, environments, allowReplace = [], window } = options;
  const records: Record<string, object> = {};
  for (const [name, { seconds, table, fails }] of Object.entries(environments)) {
    const url = `https://s3.eu-west-1.amazonaws.com/${bucket}/releases/${commit}/${name}/data.json`;
    const templates: Record<string, string> = {};
    for (const [file, template] of [
      ["data.json", dataTemplate(table, fails)],
      ["root.json", rootTemplate(url, seconds)],
    ] as const) {
      const text = `${JSON.stringify(template, null, 2)}\n`;
      const key = `releases/${commit}/${name}/${file}`;
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: text }));
      templates[key] = createHash("sha256").update(text).digest("hex");
    }
    records[name] = {
      stack: `shop-${name}`,
      account,
      region: "eu-west-1",
      kind: "long-lived",
      allowReplace,
      ...(window && { window }),
      images: { web: `${account}.dkr.ecr.eu-west-1.amazonaws.com/shop/web@sha256:${createHash("sha256").update(commit).digest("hex")}` },
      lookups: {},
      templates,
    };
    mkdirSync(join(folder, name), { recursive: true });
    const config = { Parameters: { Team: "shop" }, Tags: { "pc:name": "shop", "pc:env": name, "pc:kind": "long-lived" } };
    writeFileSync(join(folder, name, "config.json"), JSON.stringify(config));
  }
  writeFileSync(join(folder, "release.json"), JSON.stringify({ commit, environments: records }));
}

function rootTemplate(url: string, seconds: number): object {
  return {
    AWSTemplateFormatVersion: "2010-09-09",
    Parameters: { Team: { Type: "String" }, PipelineRun: { Type: "String", Default: "-" } },
    Resources: {
      data: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: url, Parameters: { Seconds: String(seconds) } } },
    },
    Outputs: { PipelineRun: { Value: { Ref: "PipelineRun" } } },
  };
}

function dataTemplate(table = "orders", fails = false): object {
  return {
    AWSTemplateFormatVersion: "2010-09-09",
    Parameters: { Seconds: { Type: "Number" } },
    Resources: {
      ...(fails && { Gone: NOWHERE }),
      Wait: { Type: "AWS::SNS::Topic", Properties: { DisplayName: { "Fn::Sub": "w${Seconds}" } } },
      Orders: {
        Type: "AWS::DynamoDB::Table",
        Properties: {
          TableName: table,
          BillingMode: "PAY_PER_REQUEST",
          AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
          KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
        },
      },
    },
  };
}

const NOWHERE = {
  Type: "AWS::CloudFormation::Stack",
  Properties: { TemplateURL: "https://s3.eu-west-1.amazonaws.com/templates/nowhere.json" },
};
