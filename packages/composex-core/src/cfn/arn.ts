import { build, parse } from "@aws-sdk/util-arn-parser";

/** ARN of a KMS key that is named by its ARN or its id (`*` for all), in the account and region of what it encrypts. */
export function keyArn(key: string, encryptedArn: string): string {
  if (key.startsWith("arn:")) return key;
  const { partition, region, accountId } = parse(encryptedArn);
  return build({ partition, service: "kms", region, accountId, resource: `key/${key}` });
}
