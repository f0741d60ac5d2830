import { keyArn } from "../../cfn/arn.ts";
import type { Value } from "../../cfn/index.ts";
import type { AlarmMetric, Connection, Statement } from "../../contract/connection.ts";
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
          metric: messages("ApproximateNumberOfMessagesVisible", rendered),
          // The last message taken is not yet done: ending the task would only hand it to the next one.
          begun: messages("ApproximateNumberOfMessagesNotVisible", rendered),
        },
      ],
    }),
  };
}

function messages(MetricName: string, { values }: Rendered): AlarmMetric {
  const Dimensions = [{ Name: "QueueName", Value: values.QueueName as Value<string> }];
  return { Namespace: "AWS/SQS", MetricName, Dimensions, Statistic: "Sum", Period: 60 };
}

/** The account's own key of a found queue; by its ARN where that is known, else by its alias. */
function keyAccess({ Arn, KmsMasterKeyId }: FoundQueue): Statement | undefined {
  if (KmsMasterKeyId === undefined) return undefined;
  const rights = { Effect: "Allow", Action: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey"] } as const;
  if (KmsMasterKeyId.startsWith("alias/")) {
    const Condition = { "ForAnyValue:StringEquals": { "kms:ResourceAliases": KmsMasterKeyId } };
    return { Sid: "QueueKeyByAlias", ...rights, Resource: [keyArn("*", Arn)], Condition };
  }
  return { Sid: "QueueKey", ...rights, Resource: [keyArn(KmsMasterKeyId, Arn)] };
}
