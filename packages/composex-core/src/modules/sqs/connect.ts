import type { Value } from "../../cfn/index.ts";
import type { Connection, Statement } from "../../contract/connection.ts";
import type { Link, ModelResource } from "../../contract/model.ts";
import type { RenderContext, Rendered } from "../../contract/render-context.ts";
import { parseStepScaling } from "../../model/step-scaling.ts";
import type { FoundQueue } from "./find.ts";
import type { QueueSpec } from "./parse.ts";

/** What `x-sqs` keeps of a queue for those who use it. */
export interface QueueHandles {
  readonly found?: FoundQueue;
}

/** Scaling by the number of waiting messages, and the use of the key of a queue that was found. */
export function connect(
  link: Link & { readonly resource: ModelResource<QueueSpec> },
  rendered: Rendered,
  context: RenderContext,
): Connection {
  const { found } = rendered.handles as QueueHandles;
  const scaling =
    link.spec.Scaling === undefined || link.spec.Scaling === null
      ? undefined
      : parseStepScaling(link.spec.Scaling, link.pathOf("Scaling"), { project: context.model.project, report: context.report });
  const key = found && link.spec.Access !== undefined ? keyAccess(found) : undefined;
  return {
    ...(key && { policyName: "Sqs", taskStatements: [key] }),
    ...(scaling && {
      stepScalings: [
        {
          ...scaling,
          name: link.resource.logicalName,
          metric: {
            Namespace: "AWS/SQS",
            MetricName: "ApproximateNumberOfMessagesVisible",
            Dimensions: [{ Name: "QueueName", Value: rendered.values.QueueName as Value<string> }],
            Statistic: "Sum",
            Period: 60,
          },
        },
      ],
    }),
  };
}

/** The account's own key of a found queue; by its ARN where that is known, else by its alias. */
function keyAccess({ Arn, KmsMasterKeyId }: FoundQueue): Statement | undefined {
  if (KmsMasterKeyId === undefined) return undefined;
  const [, partition = "", , region = "", account = ""] = Arn.split(":");
  const keys = `arn:${partition}:kms:${region}:${account}:key/`;
  const rights = { Effect: "Allow", Action: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey"] } as const;
  if (KmsMasterKeyId.startsWith("alias/")) {
    const Condition = { "ForAnyValue:StringEquals": { "kms:ResourceAliases": KmsMasterKeyId } };
    return { Sid: "QueueKeyByAlias", ...rights, Resource: [`${keys}*`], Condition };
  }
  return { Sid: "QueueKey", ...rights, Resource: [KmsMasterKeyId.startsWith("arn:") ? KmsMasterKeyId : `${keys}${KmsMasterKeyId}`] };
}
