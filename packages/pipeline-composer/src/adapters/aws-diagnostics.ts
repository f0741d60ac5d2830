import { awsCall, awsSession } from "composex-core/adapters";

/** Texts beside the artifacts of the pipelines. */
export function awsDiagnostics(region: string, owner: string) {
  return {
    put: (Bucket: string, Key: string, Body: string): Promise<void> =>
      awsCall(`s3 PutObject ${Bucket}/${Key}`, async () => {
        const { config, client: ending } = await awsSession({ region });
        const sdk = await import("@aws-sdk/client-s3");
        const client = ending(new sdk.S3Client(config));
        await client.send(new sdk.PutObjectCommand({ Bucket, Key, Body, ContentType: "text/markdown", ExpectedBucketOwner: owner }));
      }),
  };
}
