import { resource } from "../../contract/module.ts";
import type { AccessTable } from "../../contract/module-facts.ts";
import { makeTopic, readTopic } from "./topic.ts";

const resources = ["${TopicArn}"];

/** The last two are names of AWS SAM's policy templates. */
const access: AccessTable = {
  "": {
    Publish: { actions: ["sns:Publish"], resources },
    SNSPublishMessagePolicy: { actions: ["sns:Publish"], resources },
    SNSCrudPolicy: {
      actions: ["sns:CreateTopic", "sns:ListSubscriptionsByTopic", "sns:Publish", "sns:SetTopicAttributes", "sns:Subscribe"],
      resources,
    },
  },
};

export const sns = resource({
  key: "x-sns",
  summary: "SNS topics, what is subscribed to them, and the services that publish.",
  noun: "topic",
  description:
    "A topic. Without anything it is a standard topic, encrypted with the key that AWS keeps for SNS; a topic that other AWS services publish to needs KmsMasterKeyId: x-kms::<key> for that.",
  propertiesTake: "The Endpoint of a Subscription with Protocol: sqs also takes x-sqs::<queue>, or the name of a queue.",
  type: "AWS::SNS::Topic",
  keys: {},
  sectionWas: "Topics",
  mayBeEmpty: true,
  removal: "Delete",
  read: readTopic,
  references: ({ spec: { subscriptions } }) =>
    subscriptions.map(({ queue, path }) => ({
      module: "x-sqs",
      name: queue,
      path,
      grant: { principal: "sns.amazonaws.com", actions: ["sqs:SendMessage"] },
    })),
  uses: {},
  defaultValue: "TopicArn",
  returnValues: {
    TopicArn: { text: "ARN of the topic, which clients publish to.", from: "Ref", was: ["Arn"] },
    TopicName: { text: "Name of the topic.", from: "TopicName" },
  },
  access,
  encryptedBy: ["KmsMasterKeyId"],
  lookup: { tags: "sns", arn: /^arn:aws[\w-]*:sns:[a-z0-9-]+:\d{12}:[\w-]{1,256}(\.fifo)?$/, identifier: (arn) => arn },
  make: makeTopic,
});
