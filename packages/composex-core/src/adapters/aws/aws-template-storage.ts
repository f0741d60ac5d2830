import { createHash } from "node:crypto";
import type { S3Client } from "@aws-sdk/client-s3";
import { PortError } from "../../diagnostics/index.ts";
import type { TemplateStorage } from "../../ports/template-storage.ts";
import { type AwsSession, awsCall } from "./aws-session.ts";

export function awsTemplateStorage(session: AwsSession): TemplateStorage {
  let loaded: Promise<{ client: S3Client; sdk: typeof import("@aws-sdk/client-s3") }> | undefined;
  const load = () => {
    loaded ??= import("@aws-sdk/client-s3").then((sdk) => ({
      sdk,
      client: session.client(
        new sdk.S3Client({ ...session.config, forcePathStyle: session.config.endpoint !== undefined, followRegionRedirects: true }),
      ),
    }));
    return loaded;
  };
  return {
    bucketRegion: (Bucket, ExpectedBucketOwner) =>
      awsCall(`s3 HeadBucket ${Bucket}`, async () => {
        const { client, sdk } = await load();
        try {
          const { BucketRegion } = await client.send(new sdk.HeadBucketCommand({ Bucket, ExpectedBucketOwner }));
          return BucketRegion ?? (await client.config.region());
        } catch (error) {
          throw bucketError(error, Bucket, ExpectedBucketOwner);
        }
      }),
    sha256: async (Bucket, Key, ExpectedBucketOwner) => {
      const head = await awsCall(`s3 HeadObject ${Bucket}/${Key}`, async () => {
        const { client, sdk } = await load();
        try {
          return await client.send(new sdk.HeadObjectCommand({ Bucket, Key, ExpectedBucketOwner, ChecksumMode: "ENABLED" }));
        } catch (error) {
          if (httpStatus(error) === 404) return undefined;
          throw error;
        }
      });
      if (head?.ChecksumSHA256 !== undefined) return Buffer.from(head.ChecksumSHA256, "base64").toString("hex");
      if (!head) return undefined;
      // Stored by another tool without a checksum: only its bytes can tell.
      return awsCall(`s3 GetObject ${Bucket}/${Key}`, async () => {
        const { client, sdk } = await load();
        const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket, Key, ExpectedBucketOwner }));
        return createHash("sha256")
          .update((await Body?.transformToByteArray()) ?? "")
          .digest("hex");
      });
    },
    text: (Bucket, Key, ExpectedBucketOwner) =>
      awsCall(`s3 GetObject ${Bucket}/${Key}`, async () => {
        const { client, sdk } = await load();
        try {
          const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket, Key, ExpectedBucketOwner }));
          return (await Body?.transformToString()) ?? "";
        } catch (error) {
          if (httpStatus(error) === 404) return undefined;
          throw error;
        }
      }),
    put: ({ bucket: Bucket, key: Key, text, sha256, once }, ExpectedBucketOwner) =>
      awsCall(`s3 PutObject ${Bucket}/${Key}`, async () => {
        const { client, sdk } = await load();
        await client.send(
          new sdk.PutObjectCommand({
            Bucket,
            Key,
            Body: text,
            ContentType: "application/json",
            ...(once && { IfNoneMatch: "*" }),
            ChecksumSHA256: Buffer.from(sha256, "hex").toString("base64"),
            ExpectedBucketOwner,
          }),
        );
      }),
  };
}

function bucketError(error: unknown, bucket: string, owner: string): unknown {
  const status = httpStatus(error);
  if (status === 404) return new PortError("NoSuchBucket", `there is no bucket "${bucket}"`, error);
  if (status === 403) {
    return new PortError(
      "BUCKET_FOREIGN",
      `bucket "${bucket}" does not belong to account ${owner}, or these credentials may not use it`,
      error,
    );
  }
  return error;
}

function httpStatus(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
}
