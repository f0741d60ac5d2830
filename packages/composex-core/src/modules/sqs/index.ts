import { attribute, Resource, ref } from "../../cfn/index.ts";
import { isRecord } from "../../model/links.ts";
import type { ModelResource } from "../../model/model.ts";
import type { RenderContext } from "../../render/context.ts";
import type { Rendered, ResourceModule } from "../contract.ts";
import { access } from "./access.ts";
import { schema } from "./schema.ts";

const KEY = "x-sqs";

export interface QueueSpec {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** An existing queue, as the lookups file holds it. */
export interface FoundQueue {
  readonly Url: string;
  readonly Arn: string;
  readonly QueueName: string;
}

export const sqs: ResourceModule<QueueSpec, FoundQueue> = {
  key: KEY,
  summary: "SQS queues, their dead-letter queues and the services that send, receive and scale by them.",
  shape: "entries",
  schema,
  type: "AWS::SQS::Queue",
  returnValues: ["Url", "Arn", "QueueName"],
  access,
  parse: ({ value }) => ({ properties: isRecord(value.Properties) ? value.Properties : {} }),
  render,
};

function render(resource: ModelResource<QueueSpec>, found: FoundQueue | undefined, context: RenderContext): Rendered {
  if (found) return { resources: [], values: { Url: found.Url, Arn: found.Arn, QueueName: found.QueueName } };
  const properties = context.resolve(resource.spec.properties, [...resource.path, "Properties"]);
  const queue = new Resource(
    "sqs",
    resource.logicalName,
    "AWS::SQS::Queue",
    { SqsManagedSseEnabled: true, ...properties },
    { path: resource.path },
  );
  return { resources: [queue], values: { Url: ref(queue), Arn: attribute(queue, "Arn"), QueueName: attribute(queue, "QueueName") } };
}
