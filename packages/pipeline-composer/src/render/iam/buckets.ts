import type { Organisation } from "../../model/organisation.ts";
import { keyArn, keyArnOf } from "../stack-draft.ts";
import { allow, type Condition, type Statement } from "./statement.ts";

/** A bucket of that name in somebody else's account gets nothing. */
export function ownBucket({ shared }: Organisation): Condition {
  return { StringEquals: { "aws:ResourceAccount": shared.account } };
}

/** What a build does with the artifacts of its pipelines; it writes only where it hands something on. */
export function artifactStatements(organisation: Organisation, pipelines: readonly string[], writes: boolean): readonly Statement[] {
  const folders = pipelines.map((pipeline) => organisation.names.artifactsOf(pipeline));
  return [
    allow("ReadArtifacts", ["s3:GetObject", "s3:GetObjectVersion"], folders, ownBucket(organisation)),
    ...(writes ? [allow("WriteArtifacts", "s3:PutObject", folders, ownBucket(organisation))] : []),
  ];
}

export function toolsStatement(organisation: Organisation): Statement {
  const { names } = organisation;
  return allow("ReadTools", "s3:GetObject", names.bucketArn(names.templatesBucket(), "tools/*"), ownBucket(organisation));
}

export function keyStatement(writes: boolean, regions: readonly string[] = []): Statement {
  return allow("Key", writes ? ["kms:Decrypt", "kms:GenerateDataKey*"] : ["kms:Decrypt"], [keyArn, ...regions.map(keyArnOf)]);
}
