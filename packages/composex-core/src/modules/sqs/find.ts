import { parse } from "@aws-sdk/util-arn-parser";
import type { LookupProblem } from "../../contract/module.ts";
import type { LookupPort } from "../../ports/lookup.ts";
import { lookupWish } from "../lookup-query.ts";

/** An existing queue, as the lookups file holds it. */
export interface FoundQueue {
  readonly Url: string;
  readonly Arn: string;
  readonly QueueName: string;
  /** Key that encrypts the messages, where it is one of the account: ARN, id or alias. */
  readonly KmsMasterKeyId?: string;
}

export async function find(query: Readonly<Record<string, unknown>>, aws: LookupPort): Promise<FoundQueue | LookupProblem | undefined> {
  const { arn, tags, scope } = lookupWish(query);
  const candidates = arn !== undefined ? [arn] : tags ? await aws.arnsByTags("sqs:queue", tags, scope) : [];
  const [Arn, ...others] = candidates;
  if (Arn === undefined) return undefined;
  if (others.length > 0) return { problem: `${candidates.length} queues carry these tags: ${candidates.join(", ")}` };
  const { region, accountId, resource: QueueName } = parse(Arn);
  const at = { ...scope, region };
  const located = (await aws.call("sqs", "GetQueueUrl", { QueueName, QueueOwnerAWSAccountId: accountId }, at)) as {
    readonly QueueUrl?: string;
  };
  if (located.QueueUrl === undefined) return undefined;
  const described = (await aws.call(
    "sqs",
    "GetQueueAttributes",
    { QueueUrl: located.QueueUrl, AttributeNames: ["KmsMasterKeyId"] },
    at,
  )) as {
    readonly Attributes?: { readonly KmsMasterKeyId?: string };
  };
  const key = described.Attributes?.KmsMasterKeyId;
  return { Url: located.QueueUrl, Arn, QueueName, ...(key && key !== "alias/aws/sqs" && { KmsMasterKeyId: key }) };
}
