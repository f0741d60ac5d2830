import { attribute, pseudo, Resource, ref } from "../../cfn/index.ts";
import type { Grant } from "../../contract/model.ts";
import { PRINCIPAL_ACTIONS } from "./access.ts";
import type { PrincipalAccess } from "./parse.ts";

/**
 * The queue's own policy: nobody without TLS, and the AWS services that were asked for. They are held to this account and not to one
 * source, as a bucket that names the queue and a queue that names the bucket could neither be created first.
 */
export function queuePolicy(
  queue: Resource<"AWS::SQS::Queue">,
  principals: readonly PrincipalAccess[],
  grants: readonly Grant[],
): Resource<"AWS::SQS::QueuePolicy"> {
  const allowed = new Map<string, { readonly principals: Set<string>; readonly actions: readonly string[] }>();
  const allow = (sid: string, actions: readonly string[], services: readonly string[]): void => {
    const known = allowed.get(sid) ?? { principals: new Set<string>(), actions };
    allowed.set(sid, known);
    for (const service of services) known.principals.add(service);
  };
  for (const access of principals) allow(access.right, PRINCIPAL_ACTIONS[access.right], access.principals);
  for (const { principal, actions } of grants) allow(actions.map(actionName).join(""), actions, [principal]);
  const arn = attribute(queue, "Arn");
  return new Resource(
    queue.stack,
    `${queue.logicalId}Policy`,
    "AWS::SQS::QueuePolicy",
    {
      Queues: [ref(queue)],
      PolicyDocument: {
        Version: "2012-10-17",
        Statement: [
          {
            Sid: "DenyWithoutTls",
            Effect: "Deny",
            Principal: "*",
            Action: "sqs:*",
            Resource: arn,
            Condition: { Bool: { "aws:SecureTransport": "false" } },
          },
          ...[...allowed].map(([Sid, { principals: services, actions }]) => ({
            Sid,
            Effect: "Allow",
            Principal: { Service: [...services].sort() },
            Action: actions,
            Resource: arn,
            Condition: { StringEquals: { "aws:SourceAccount": pseudo("AWS::AccountId") } },
          })),
        ],
      },
    },
    { splitKey: queue.options.splitKey ?? queue.logicalId, ...(queue.options.path && { path: queue.options.path }) },
  );
}

function actionName(action: string): string {
  return action.slice(action.indexOf(":") + 1).replace(/[^A-Za-z0-9]/g, "");
}
