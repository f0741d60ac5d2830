import { attribute, Resource, ref, type Value } from "../../cfn/index.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { RenderContext, Rendered } from "../../contract/render-context.ts";
import type { QueueHandles } from "./connect.ts";
import type { FoundQueue } from "./find.ts";
import type { QueueSpec } from "./parse.ts";
import { queuePolicy } from "./queue-policy.ts";
import type { Redrive } from "./redrive.ts";

export function render(resource: ModelResource<QueueSpec>, found: FoundQueue | undefined, context: RenderContext): Rendered {
  if (found) return existing(resource, found, context);
  const { spec, path, logicalName } = resource;
  const properties = context.resolve(spec.properties, [...path, "Properties"]);
  const encrypted = "KmsMasterKeyId" in properties || "SqsManagedSseEnabled" in properties;
  const queue = new Resource(
    "sqs",
    logicalName,
    "AWS::SQS::Queue",
    {
      ...(!encrypted && { SqsManagedSseEnabled: true }),
      ...properties,
      ...(spec.redrive && { RedrivePolicy: redrivePolicy(spec.redrive, spec.fifo, context) }),
    },
    { path, deletionPolicy: resource.deletionPolicy ?? "Delete" },
  );
  const handles: QueueHandles = {};
  return {
    resources: [queue, queuePolicy(queue, spec.principals, resource.grants)],
    values: { Url: ref(queue), Arn: attribute(queue, "Arn"), QueueName: attribute(queue, "QueueName") },
    handles,
  };
}

function existing({ name, path, grants }: ModelResource<QueueSpec>, found: FoundQueue, { model, report }: RenderContext): Rendered {
  for (const { from, principal } of grants) {
    report.warning(
      "GRANT_MISSING",
      model.project.locateKey(path),
      `x-sqs::${name} is not ours to change: its policy must let ${principal} send for ${from.module.key}::${from.name}`,
    );
  }
  const handles: QueueHandles = { found };
  return { resources: [], values: { Url: found.Url, Arn: found.Arn, QueueName: found.QueueName }, handles };
}

function redrivePolicy({ queue, arn, maxReceiveCount, path }: Redrive, fifo: boolean, context: RenderContext): object {
  if (queue === undefined) return { deadLetterTargetArn: context.resolve(arn, path), maxReceiveCount };
  const target = context.rendered("x-sqs", queue);
  const { found } = (target?.handles ?? {}) as QueueHandles;
  const spec = context.model.resources.get("x-sqs")?.get(queue)?.spec as QueueSpec | undefined;
  const targetFifo = found ? found.QueueName.endsWith(".fifo") : spec?.fifo;
  if (targetFifo !== undefined && targetFifo !== fifo) {
    const message = `the dead-letter queue of a ${kind(fifo)} queue must be one too, and "${queue}" is a ${kind(targetFifo)} queue`;
    context.report.error("QUEUE_NAME", context.model.project.locate(path), message);
  }
  return { deadLetterTargetArn: target?.values.Arn as Value<string>, maxReceiveCount };
}

function kind(fifo: boolean): string {
  return fifo ? "FIFO" : "standard";
}
