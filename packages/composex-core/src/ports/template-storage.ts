/** The bucket that CloudFormation reads templates from. Throws `PortError`; `expectedOwner` is the account the bucket must belong to. */
export interface TemplateStorage {
  /** Region of the bucket. Code `NoSuchBucket` where it does not exist, `BUCKET_FOREIGN` where it belongs to another account. */
  bucketRegion(bucket: string, expectedOwner: string): Promise<string>;
  /** SHA-256 of the stored object in hex, computed from its bytes by S3 or by us; undefined where there is none. */
  sha256(bucket: string, key: string, expectedOwner: string): Promise<string | undefined>;
  /** Text of the stored object, undefined where there is none. */
  text(bucket: string, key: string, expectedOwner: string): Promise<string | undefined>;
  /** Stores an object that S3 refuses when its bytes have another SHA-256. */
  put(object: StoredTemplate, expectedOwner: string): Promise<void>;
}

export interface StoredTemplate {
  readonly bucket: string;
  readonly key: string;
  readonly text: string;
  /** Hex. */
  readonly sha256: string;
  /** Refused with code `PreconditionFailed` where there is an object of that key already. */
  readonly once?: true;
}
