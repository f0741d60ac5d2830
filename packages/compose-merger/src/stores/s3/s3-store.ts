import type { S3Client } from "@aws-sdk/client-s3";
import { isPortError, PortError } from "composex-core/diagnostics";
import type { Change, Commit, ComposeStore, Publication, StoredFile, Tip } from "../store.ts";

export interface S3StoreOptions {
  readonly bucket: string;
  /** The object itself, or a prefix that ends in `/` before the path of the compose file. */
  readonly key: string;
  readonly region?: string | undefined;
  readonly endpoint?: string | undefined;
}

/** One object in S3, written only while its ETag is the one that was read. Its versions are the history; there is no state. */
export class S3Store implements ComposeStore {
  readonly kind = "s3";
  readonly keepsState = false;
  readonly branch = undefined;
  readonly address: string;
  readonly #options: S3StoreOptions;
  #client: Promise<S3Client> | undefined;
  #writer: Promise<S3Client> | undefined;

  constructor(options: S3StoreOptions) {
    this.#options = options;
    this.address = `s3://${options.bucket}/${options.key}`;
  }

  readTip(): Promise<Tip> {
    const tags = new Map<string, string | undefined>();
    const tip: S3Tip = {
      revision: "",
      tags,
      read: async (path) => {
        const object = await this.#get(this.#keyOf(path));
        tags.set(path, object?.etag);
        if (object) Object.assign(tip, { revision: object.etag });
        return object && { bytes: object.bytes, mode: "100644" };
      },
    };
    return Promise.resolve(tip);
  }

  async publish({ tip, files }: Change): Promise<Publication> {
    const [file, more] = files;
    if (!file || more) throw new PortError("UNSUPPORTED", "S3 writes one object at a time: pass one compose file");
    const etag = (tip as S3Tip).tags.get(file.path);
    const { PutObjectCommand } = await import("@aws-sdk/client-s3");
    const condition = etag === undefined ? { IfNoneMatch: "*" } : { IfMatch: etag };
    try {
      const client = await this.#openForWriting();
      const answer = await client.send(
        new PutObjectCommand({
          Bucket: this.#options.bucket,
          Key: this.#keyOf(file.path),
          Body: file.bytes,
          ContentType: "application/yaml",
          ...condition,
        }),
      );
      return { outcome: "published", commit: answer.VersionId ?? answer.ETag ?? "" };
    } catch (error) {
      const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
      // 412: somebody wrote since we read. 409: somebody writes right now. 404: the object was deleted meanwhile.
      if (status === 412 || status === 409 || status === 404) return { outcome: "conflict", reason: `S3 answered ${status}` };
      // Without an answer, and after one that tells of a fault over there, the object may have been written.
      if (status === undefined || (status >= 500 && status !== 503)) return { outcome: "unknown", reason: (error as Error).message };
      throw failure(error);
    }
  }

  async history(limit: number): Promise<readonly Commit[]> {
    const { ListObjectVersionsCommand } = await import("@aws-sdk/client-s3");
    const found: Commit[] = [];
    let marker: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } = {};
    for (;;) {
      const client = await this.#open();
      const page = await client
        .send(new ListObjectVersionsCommand({ Bucket: this.#options.bucket, Prefix: this.#options.key, ...marker }))
        .catch((error: unknown) => {
          throw failure(error);
        });
      for (const version of page.Versions ?? []) {
        found.push({
          id: version.VersionId ?? "",
          time: version.LastModified?.toISOString() ?? "",
          author: "",
          message: version.Key ?? "",
        });
      }
      if (page.IsTruncated !== true || found.length >= limit) return found.slice(0, limit);
      marker = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
    }
  }

  async readAt(revision: string, path: string): Promise<StoredFile | undefined> {
    const object = await this.#get(this.#keyOf(path), revision);
    return object && { bytes: object.bytes, mode: "100644" };
  }

  async close(): Promise<void> {
    for (const client of [this.#client, this.#writer]) (await client?.catch(() => undefined))?.destroy();
  }

  #keyOf(path: string): string {
    const { key } = this.#options;
    return key === "" || key.endsWith("/") ? key + path : key;
  }

  async #get(Key: string, VersionId?: string): Promise<{ bytes: Uint8Array; etag: string } | undefined> {
    const { GetObjectCommand } = await import("@aws-sdk/client-s3");
    try {
      const client = await this.#open();
      const answer = await client.send(
        new GetObjectCommand({ Bucket: this.#options.bucket, Key, ...(VersionId !== undefined && { VersionId }) }),
      );
      return { bytes: (await answer.Body?.transformToByteArray()) ?? new Uint8Array(), etag: answer.ETag ?? "" };
    } catch (error) {
      const { name } = error as Error;
      if (name === "NoSuchKey" || name === "NotFound") return undefined;
      throw failure(error);
    }
  }

  #open(): Promise<S3Client> {
    this.#client ??= this.#create(3);
    return this.#client;
  }

  /** A PutObject repeated by the SDK after a lost reply would be told "precondition failed" about its own first try: the loop looks instead. */
  #openForWriting(): Promise<S3Client> {
    this.#writer ??= this.#create(1);
    return this.#writer;
  }

  async #create(maxAttempts: number): Promise<S3Client> {
    const { region, endpoint } = this.#options;
    const { S3Client: Client } = await import("@aws-sdk/client-s3");
    return new Client({
      maxAttempts,
      requestHandler: { connectionTimeout: 10_000, requestTimeout: 60_000 },
      forcePathStyle: endpoint !== undefined,
      ...(region !== undefined && { region }),
      ...(endpoint !== undefined && { endpoint }),
    });
  }
}

interface S3Tip extends Tip {
  /** ETag of each path as read; undefined for one that was not there. */
  readonly tags: Map<string, string | undefined>;
}

function failure(error: unknown): PortError {
  if (isPortError(error)) return error;
  const { name, message } = error as Error;
  const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
  if (name === "NoSuchBucket") return new PortError("NOT_FOUND", "the bucket does not exist", error);
  if (status === 403 || status === 401 || /Credentials|Token/i.test(name)) return new PortError("DENIED", `S3: ${name}: ${message}`, error);
  if (status === 503 || status === 429 || /SlowDown|Throttl/i.test(name)) return new PortError("THROTTLED", `S3: ${message}`, error);
  return new PortError("NETWORK", `S3: ${name}: ${message}`, error);
}
