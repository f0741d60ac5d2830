import { type AwsSessionOptions, awsCall, awsSession } from "composex-core/adapters";
import { PortError } from "composex-core/diagnostics";
import type { BucketPort } from "../janitor/bucket-port.ts";

export async function awsBuckets(options: AwsSessionOptions): Promise<BucketPort> {
  const { config, client: ending } = await awsSession(options);
  return {
    empty: (Bucket) =>
      awsCall(`s3 DeleteObjects ${Bucket}`, async () => {
        const sdk = await import("@aws-sdk/client-s3");
        const client = ending(new sdk.S3Client(config));
        let deleted = 0;
        for (;;) {
          // Always the first page: what it names is gone before the next is asked for.
          const { Versions = [], DeleteMarkers = [] } = await client.send(new sdk.ListObjectVersionsCommand({ Bucket }));
          const Objects = [...Versions, ...DeleteMarkers].map(({ Key = "", VersionId }) => ({
            Key,
            ...(VersionId !== undefined && { VersionId }),
          }));
          if (Objects.length === 0) return deleted;
          const { Errors = [] } = await client.send(new sdk.DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
          const [first] = Errors;
          if (first) throw new PortError(first.Code ?? "Error", `${Bucket}/${first.Key} cannot be deleted: ${first.Message}`);
          deleted += Objects.length;
        }
      }),
  };
}
