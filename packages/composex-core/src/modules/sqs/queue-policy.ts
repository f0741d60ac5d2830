import { attribute, pseudo, Resource, ref, type Value } from "../../cfn/index.ts";
import type { PolicyStatement } from "../../contract/connection.ts";
import { PRINCIPAL_ACTIONS, type PrincipalAccess } from "./access.ts";

/**
 * The queue's own policy: nobody without TLS, the AWS services that were asked for, and what others need of it. Services are held to this
 * account.
 */
export function queuePolicy(
  queue: Resource<"AWS::SQS::Queue">,
  principals: readonly PrincipalAccess[],
  granted: (arn: Value<string>) => readonly PolicyStatement[],
): Resource<"AWS::SQS::QueuePolicy"> {
  const arn = attribute(queue, "Arn");
  const statements: readonly PolicyStatement[] = [
    {
      Sid: "DenyWithoutTls",
      Effect: "Deny",
      Principal: "*",
      Action: "sqs:*",
      Resource: arn,
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    },
    ...principals.map(
      ({ right, principals: services }): PolicyStatement => ({
        Sid: right,
        Effect: "Allow",
        Principal: { Service: [...services].sort() },
        Action: PRINCIPAL_ACTIONS[right],
        Resource: arn,
        Condition: { StringEquals: { "aws:SourceAccount": pseudo("AWS::AccountId") } },
      }),
    ),
    ...granted(arn),
  ];
  return new Resource(
    queue.stack,
    `${queue.logicalId}Policy`,
    "AWS::SQS::QueuePolicy",
    { Queues: [ref(queue)], PolicyDocument: { Version: "2012-10-17", Statement: statements } },
    { splitKey: queue.options.splitKey ?? queue.logicalId, ...(queue.options.path && { path: queue.options.path }) },
  );
}
