import { keyArn } from "../../cfn/arn.ts";
import type { LookupProblem } from "../../contract/module.ts";
import { queryTags } from "../../lookup/query-tags.ts";
import type { LookupPort } from "../../ports/lookup.ts";
import { isRecord } from "../../shape/is-record.ts";
import type { FoundSecret } from "./spec.ts";

/** Finds a secret by `Tags` or `Arn`, and the customer key it is encrypted with. */
export async function findSecret(
  query: Readonly<Record<string, unknown>>,
  aws: LookupPort,
): Promise<FoundSecret | LookupProblem | undefined> {
  const scope = typeof query.RoleArn === "string" ? { roleArn: query.RoleArn } : {};
  const arns = typeof query.Arn === "string" ? [query.Arn] : await aws.arnsByTags("secretsmanager:secret", queryTags(query.Tags), scope);
  const [arn] = arns;
  if (arn === undefined) return undefined;
  if (arns.length > 1) return { problem: `${arns.length} secrets carry these tags` };
  const description = await aws.call("secretsmanager", "DescribeSecret", { SecretId: arn }, scope);
  const key = isRecord(description) && typeof description.KmsKeyId === "string" ? description.KmsKeyId : undefined;
  if (key === undefined || key.startsWith("alias/aws/")) return { Arn: arn };
  if (key.startsWith("alias/")) return { problem: `its key is named by the alias ${key}; add KmsKeyId with the key's ARN` };
  return { Arn: arn, KmsKeyArn: keyArn(key, arn) };
}
