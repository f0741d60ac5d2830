import type { Module } from "../contract/module.ts";
import { acm } from "./acm/index.ts";
import { cloudmap, dns } from "./cloudmap/index.ts";
import { cluster } from "./cluster/index.ts";
import { docdb } from "./docdb/index.ts";
import { dynamodb } from "./dynamodb/index.ts";
import { elbv2 } from "./elbv2/index.ts";
import { kinesis } from "./kinesis/index.ts";
import { kms } from "./kms/index.ts";
import { neptune } from "./neptune/index.ts";
import { rds } from "./rds/index.ts";
import { s3 } from "./s3/index.ts";
import { secrets } from "./secrets/index.ts";
import { sns } from "./sns/index.ts";
import { sqs } from "./sqs/index.ts";
import { vpc } from "./vpc/index.ts";

/** Every top-level x- section that composex renders; the one registration. */
export const modules: readonly Module[] = [
  acm,
  cloudmap,
  cluster,
  dns,
  docdb,
  dynamodb,
  elbv2,
  kinesis,
  kms,
  neptune,
  rds,
  s3,
  secrets,
  sns,
  sqs,
  vpc,
];
