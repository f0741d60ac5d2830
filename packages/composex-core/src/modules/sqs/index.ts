import type { ResourceModule } from "../../contract/module.ts";
import { access } from "./access.ts";
import { connect } from "./connect.ts";
import { type FoundQueue, find } from "./find.ts";
import { parse, type QueueSpec } from "./parse.ts";
import { render } from "./render.ts";
import { schema } from "./schema.ts";

export const sqs: ResourceModule<QueueSpec, FoundQueue> = {
  key: "x-sqs",
  summary: "SQS queues, their dead-letter queues and the services that send, receive and scale by them.",
  shape: "entries",
  schema,
  type: "AWS::SQS::Queue",
  returnValues: { Url: "URL of the queue, which clients send to.", Arn: "ARN of the queue.", QueueName: "Name of the queue." },
  aliases: { QueueUrl: "Url" },
  access,
  parse,
  references: ({ redrive }) => (redrive?.queue === undefined ? [] : [{ module: "x-sqs", name: redrive.queue, path: redrive.path }]),
  find,
  render,
  connect,
};
