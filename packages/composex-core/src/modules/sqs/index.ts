import type { AlarmMetric } from "../../contract/connection.ts";
import { resource } from "../../contract/module.ts";
import { stepScalingShape } from "../../model/step-scaling.ts";
import { list, oneOf, record } from "../../shape/index.ts";
import { access, PRINCIPALS } from "./access.ts";
import { makeQueue, readQueue } from "./queue.ts";

const services = (description: string) => list(description, oneOf("", PRINCIPALS)).emptyable();

export const sqs = resource({
  key: "x-sqs",
  summary: "SQS queues, their dead-letter queues and the services that send, receive and scale by them.",
  noun: "queue",
  description: "A queue. Without anything it is a standard queue, encrypted, with the defaults of AWS.",
  propertiesTake: "RedrivePolicy.deadLetterTargetArn also takes the name of a queue, or x-sqs::<queue>; maxReceiveCount is 5 if absent.",
  type: "AWS::SQS::Queue",
  keys: {
    MacroParameters: record("What the queue's own policy allows.", {
      AwsPrincipalsAccess: record("AWS services of this account that may send to the queue or take from it.", {
        Publish: services("Services that may send."),
        Consume: services("Services that may take messages, delete and move them."),
        PublishConsume: services("Services that may do both."),
      }).emptyable(),
    }).emptyable(),
  },
  mayBeEmpty: true,
  removal: "Delete",
  read: readQueue,
  references: ({ spec: { redrive } }) =>
    redrive?.queue === undefined ? [] : [{ module: "x-sqs", name: redrive.queue, path: redrive.path }],
  uses: { Scaling: stepScalingShape.was("scaling").emptyable() },
  defaultValue: "Url",
  returnValues: {
    Url: { text: "URL of the queue, which clients send to.", from: "Ref", was: ["QueueUrl"] },
    Arn: { text: "ARN of the queue.", from: "Arn" },
    QueueName: { text: "Name of the queue.", from: "QueueName" },
  },
  access,
  encryptedBy: ["KmsMasterKeyId"],
  lookup: {
    tags: "sqs:queue",
    arn: /^arn:aws[\w-]*:sqs:[a-z0-9-]+:\d{12}:[\w-]{1,80}(\.fifo)?$/,
    identifier: (arn) => {
      const [, partition, , region, account, name] = arn.split(":");
      return `https://sqs.${region}.amazonaws.com${partition === "aws-cn" ? ".cn" : ""}/${account}/${name}`;
    },
  },
  make: makeQueue,
  connect: ({ resource: { logicalName }, use: { Scaling }, values: { QueueName } }) => {
    if (!Scaling || QueueName === undefined) return {};
    const messages = (MetricName: string): AlarmMetric => {
      return { Namespace: "AWS/SQS", MetricName, Dimensions: [{ Name: "QueueName", Value: QueueName }], Statistic: "Sum", Period: 60 };
    };
    const scaling = {
      ...Scaling,
      name: logicalName,
      metric: messages("ApproximateNumberOfMessagesVisible"),
      // The last message taken is not yet done: ending the task would only hand it to the next one.
      begun: messages("ApproximateNumberOfMessagesNotVisible"),
    };
    return { stepScalings: [scaling] };
  },
});
